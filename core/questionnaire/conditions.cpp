// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/conditions.h"

namespace quadrat {

std::vector<PlacedCondition> conditionsOf(Questionnaire& questionnaire)
{
    using Part = QuestionnairePlace::Part;
    std::vector<PlacedCondition> all;
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s) {
        Section& section = questionnaire.sections[s];
        all.push_back({{.part = Part::SectionShowIf, .section = s}, &section.showIf});
        if (section.repeat)
            all.push_back({{.part = Part::RepeatCount, .section = s}, &section.repeat->count});
        for (std::size_t q = 0; q < section.questions.size(); ++q) {
            Question& question = section.questions[q];
            QuestionnairePlace place{.part = Part::ShowIf, .section = s, .question = q};
            all.push_back({place, &question.showIf});
            place.part = Part::Check;
            for (place.index = 0; place.index < question.checks.size(); ++place.index)
                all.push_back({place, &question.checks[place.index].condition});
            place = {.part = Part::Formula, .section = s, .question = q};
            if (auto* calculation = std::get_if<Calculation>(&question.kind))
                all.push_back({place, &calculation->formula});
        }
    }
    return all;
}

} // namespace quadrat
