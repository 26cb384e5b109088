// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/questionnaire/form.h"
#include "core/questionnaire/minutes.h"
#include "core/questionnaire/questionnaire_place.h"
#include "core/questionnaire/questionnaire_texts.h"

#include <string>
#include <vector>

namespace quadrat {

/// Something to be looked at. Fault: the form cannot be used as it is. Note: a hint.
struct AuditFinding {
    std::string rule; ///< "unreachable", "forward-reference" …: docs/methods/questionnaire-audit.md
    Severity severity = Severity::Warning;
    Message message;
    QuestionnairePlace place;

    bool operator==(const AuditFinding&) const = default;
};

/// All findings, in the order of the questionnaire, lists after sections.
/// Cost: about 1 ms a question with a condition.
std::vector<AuditFinding> audit(const Form& form, const Progress& progress = {});

/// \throws Error{InvalidInput} with the first fault, if there is one
void requireUsable(const Form& form);

} // namespace quadrat
