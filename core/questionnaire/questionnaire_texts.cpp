// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/questionnaire_texts.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

using Part = QuestionnairePlace::Part;

/// Calls `take(place, texts)` for every text there is a place for.
template <typename Take>
void visitQuestion(Question& question, QuestionnairePlace at, Take take)
{
    const auto wording = [&](Part part, Wording& words) {
        at.part = part;
        take(at, words.text);
        for (auto& [mode, texts] : words.byMode) {
            QuestionnairePlace own = at;
            own.mode = mode;
            take(own, texts);
        }
    };
    const auto single = [&](Part part, Texts& texts) {
        at.part = part;
        take(at, texts);
    };
    wording(Part::Wording, question.text);
    wording(Part::Instruction, question.instruction);
    single(Part::Interviewer, question.interviewer);
    if (auto* grid = std::get_if<Grid>(&question.kind))
        for (at.index = 0; at.index < grid->items.size(); ++at.index)
            single(Part::Item, grid->items[at.index].label);
    at.index = 0;
    if (auto* number = std::get_if<NumberEntry>(&question.kind))
        single(Part::Unit, number->unit);
    if (auto* recommendation = std::get_if<Recommendation>(&question.kind)) {
        single(Part::LowEnd, recommendation->low);
        single(Part::HighEnd, recommendation->high);
    }
    for (at.index = 0; at.index < question.checks.size(); ++at.index)
        single(Part::CheckMessage, question.checks[at.index].message);
}

template <typename Take>
void visitTexts(Questionnaire& questionnaire, Take take)
{
    take(QuestionnairePlace{.part = Part::Title}, questionnaire.title);
    take(QuestionnairePlace{.part = Part::Introduction}, questionnaire.introduction);
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
        Section& section = questionnaire.sections[s];
        take(QuestionnairePlace{.part = Part::SectionTitle, .section = s}, section.title);
        for (std::size_t q = 0; q < section.questions.size(); ++q)
            visitQuestion(section.questions[q], {.section = s, .question = q}, take);
    }
    take(QuestionnairePlace{.part = Part::Closing}, questionnaire.closing);
    for (std::size_t l = 0; l < questionnaire.lists.size(); ++l)
        for (std::size_t k = 0; k < questionnaire.lists[l].options.size(); ++k)
            take(QuestionnairePlace{.part = Part::Option, .list = l, .option = k},
                 questionnaire.lists[l].options[k].label);
}

/// The first text that is not empty, languages of the questionnaire first.
const std::string* firstText(const Questionnaire& questionnaire, const Texts& texts)
{
    for (const std::string& language : questionnaire.languages)
        if (const auto found = texts.find(language); found != texts.end() && !found->second.empty())
            return &found->second;
    const auto any =
        std::ranges::find_if(texts, [](const auto& text) { return !text.second.empty(); });
    return any == texts.end() ? nullptr : &any->second;
}

} // namespace

const Question* questionAt(const Questionnaire& questionnaire, const QuestionnairePlace& place)
{
    if (!place.section || !place.question || *place.section >= questionnaire.sections.size())
        return nullptr;
    const Section& section = questionnaire.sections[*place.section];
    return *place.question < section.questions.size() ? &section.questions[*place.question]
                                                      : nullptr;
}

std::vector<PlacedText> textsOf(const Questionnaire& questionnaire)
{
    std::vector<PlacedText> all;
    Questionnaire copy = questionnaire;
    visitTexts(copy, [&](const QuestionnairePlace& place, const Texts& texts) {
        if (firstText(questionnaire, texts))
            all.push_back({place, texts});
    });
    return all;
}

Texts* textAt(Questionnaire& questionnaire, const QuestionnairePlace& place)
{
    QuestionnairePlace wanted = place;
    wanted.language.clear();
    Texts* found = nullptr;
    visitTexts(questionnaire, [&](const QuestionnairePlace& at, Texts& texts) {
        if (at == wanted)
            found = &texts;
    });
    return found;
}

std::vector<Untranslated> untranslated(const Questionnaire& questionnaire)
{
    std::vector<Untranslated> missing;
    for (const PlacedText& placed : textsOf(questionnaire)) {
        if (placed.texts.size() == 1 && placed.texts.contains(""))
            continue; // the same in all languages
        for (const std::string& language : questionnaire.languages) {
            const auto own = placed.texts.find(language);
            if (own != placed.texts.end() && !own->second.empty())
                continue;
            missing.push_back({placed.place, *firstText(questionnaire, placed.texts)});
            missing.back().place.language = language;
        }
    }
    return missing;
}

} // namespace quadrat
