// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/place_words.h"

#include <string>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

/// %1 is the name of the question.
const char* questionPattern(Part part)
{
    switch (part) {
    case Part::Wording:
        return QUADRAT_TEXT("core", "Question \"%1\", wording");
    case Part::Instruction:
        return QUADRAT_TEXT("core", "Question \"%1\", instruction");
    case Part::Interviewer:
        return QUADRAT_TEXT("core", "Question \"%1\", note to the interviewer");
    case Part::ShowIf:
        return QUADRAT_TEXT("core", "Question \"%1\", condition");
    case Part::Check:
    case Part::CheckMessage:
        return QUADRAT_TEXT("core", "Question \"%1\", check %2");
    case Part::Formula:
        return QUADRAT_TEXT("core", "Question \"%1\", formula");
    case Part::Item:
        return QUADRAT_TEXT("core", "Question \"%1\", item %2");
    case Part::Unit:
        return QUADRAT_TEXT("core", "Question \"%1\", unit");
    case Part::LowEnd:
    case Part::HighEnd:
        return QUADRAT_TEXT("core", "Question \"%1\", ends of the scale");
    default:
        return QUADRAT_TEXT("core", "Question \"%1\"");
    }
}

Message sectionWords(const Questionnaire& questionnaire, const QuestionnairePlace& place)
{
    const Section& section = questionnaire.sections[*place.section];
    const std::string name =
        section.name.empty() ? std::to_string(*place.section + 1) : section.name;
    switch (place.part) {
    case Part::SectionTitle:
        return {QUADRAT_TEXT("core", "Section \"%1\", title"), {name}};
    case Part::SectionShowIf:
        return {QUADRAT_TEXT("core", "Section \"%1\", condition"), {name}};
    case Part::RepeatCount:
        return {QUADRAT_TEXT("core", "Section \"%1\", how often"), {name}};
    default:
        return {QUADRAT_TEXT("core", "Section \"%1\""), {name}};
    }
}

} // namespace

Message placeWords(const Questionnaire& questionnaire, const QuestionnairePlace& place)
{
    if (const Question* question = questionAt(questionnaire, place)) {
        const std::string name =
            question->name.empty() ? std::to_string(*place.question + 1) : question->name;
        return {questionPattern(place.part), {name, std::int64_t(place.index + 1)}};
    }
    if (place.section && *place.section < questionnaire.sections.size())
        return sectionWords(questionnaire, place);
    if (place.list && *place.list < questionnaire.lists.size()) {
        const OptionList& list = questionnaire.lists[*place.list];
        if (place.option && *place.option < list.options.size())
            return {QUADRAT_TEXT("core", "List \"%1\", answer %2"),
                    {list.name, list.options[*place.option].code}};
        return {QUADRAT_TEXT("core", "List \"%1\""), {list.name}};
    }
    switch (place.part) {
    case Part::Title:
        return {QUADRAT_TEXT("core", "Title"), {}};
    case Part::Introduction:
        return {QUADRAT_TEXT("core", "Introduction"), {}};
    case Part::Closing:
        return {QUADRAT_TEXT("core", "Closing words"), {}};
    default:
        return {QUADRAT_TEXT("core", "Questionnaire"), {}};
    }
}

} // namespace quadrat
