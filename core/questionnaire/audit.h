// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/questionnaire/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Where in a questionnaire a finding stands.
struct QuestionnairePlace {
    enum class Part {
        Questionnaire,
        Section,
        SectionShowIf,
        RepeatCount,
        Question,
        Wording,
        Instruction,
        Interviewer,
        ShowIf,
        Check,
        Formula,
        Item,
        List,
        Option
    };

    Part part = Part::Questionnaire;
    std::optional<std::size_t> section{}, question{};
    std::optional<std::size_t> list{}, option{}; ///< of Questionnaire::lists
    std::size_t index = 0;                       ///< of a check or an item
    std::string language{};                      ///< of a text; empty: none in particular

    bool operator==(const QuestionnairePlace&) const = default;
};

/// Something to be looked at.
struct AuditFinding {
    std::string rule; ///< "unreachable", "forward-reference" …: docs/methods/questionnaire-audit.md
    Severity severity = Severity::Warning; ///< Fault: the form cannot be used as it is
    Message message;
    QuestionnairePlace place;

    bool operator==(const AuditFinding&) const = default;
};

/// All findings, in the order of the questionnaire.
std::vector<AuditFinding> audit(const Form& form);

/// A text that a language of the questionnaire lacks.
struct Untranslated {
    QuestionnairePlace place; ///< with the language that is missing
    std::string text;         ///< as it stands in the first language
};
std::vector<Untranslated> untranslated(const Questionnaire& questionnaire);

/// How long it takes in a mode, in minutes: of everything, and of the longest way through that a
/// condition on one question allows is not known here, so: of all questions.
double minutesToAnswer(const Questionnaire& questionnaire, Mode mode);

} // namespace quadrat
