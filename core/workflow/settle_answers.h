// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/questionnaire/form.h"
#include "core/questionnaire/variables.h"

#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A finding about one answer of one case.
struct AnswerIssue {
    Severity severity = Severity::Warning;
    std::string caseCode; ///< empty: about a file as a whole
    std::string field;    ///< empty: about the case as a whole
    std::string value;    ///< of the answer; empty if it is about none
    Message message;

    bool operator==(const AnswerIssue&) const = default;
};

/// Brings answers to what the form allows: those that cannot stand become blank, those of questions
/// that were not to be asked are left out, names that no question has and answers that say who
/// somebody is as well. Each is told; so are checks that do not hold and required answers that are
/// not there, which change nothing.
/// \param today     for limits "today", where the submission does not say when it ended
/// \param language  of labels in findings
/// Cost: three passes over the form.
void settleAnswers(const Form& form, Submission& submission, std::string_view today,
                   std::string_view language, std::vector<AnswerIssue>& issues);

/// What a submission is called in findings: its case code, else its own number.
const std::string& nameOf(const Submission& submission);

} // namespace quadrat
