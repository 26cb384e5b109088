// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/audit.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace quadrat {

using Findings = std::vector<AuditFinding>;

// The groups of rules; each adds what it finds. Order matters only where it is said.

void auditNames(const Form& form, Findings& findings);      ///< names, codes, lists
void auditReferences(const Form& form, Findings& findings); ///< what conditions name
void auditOutcomes(const Form& form, Findings& findings, const Progress& progress);
/// Required questions that take no answer; after auditOutcomes, whose findings are not repeated.
void auditDeadEnds(const Form& form, Findings& findings);
void auditBands(const Form& form, Findings& findings);   ///< "18–25", "25–35"
void auditScales(const Form& form, Findings& findings);  ///< balance and direction
void auditWording(const Form& form, Findings& findings); ///< what a text does to an answer
void auditTexts(const Form& form, Findings& findings);   ///< empty and untranslated ones

/// Calls `rule(question, place)` for each question.
template <typename Rule>
void eachQuestion(const Questionnaire& questionnaire, Rule rule)
{
    for (std::size_t s = 0; s < questionnaire.sections.size(); ++s)
        for (std::size_t q = 0; q < questionnaire.sections[s].questions.size(); ++q)
            rule(questionnaire.sections[s].questions[q],
                 QuestionnairePlace{
                     .part = QuestionnairePlace::Part::Question, .section = s, .question = q});
}

inline QuestionnairePlace withPart(QuestionnairePlace place, QuestionnairePlace::Part part,
                                   std::size_t index = 0)
{
    place.part = part;
    place.index = index;
    return place;
}

} // namespace quadrat
