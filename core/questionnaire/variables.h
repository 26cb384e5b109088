// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/data/dataset.h"
#include "core/questionnaire/form.h"

#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// What came back from one person: the answers, and what is known of how they came. No name.
struct Submission {
    std::string caseCode;   ///< from the sample; empty on an open form
    std::string submission; ///< tells one sending from another where there is no case code
    std::string form;       ///< Questionnaire::name and version it was answered on: "poll 2"
    std::string mode;       ///< "paper", "online", "telephone", "email"
    std::string language;
    std::string started, ended; ///< 2026-11-23 14:05:00; may be empty
    std::string clerk;          ///< who keyed it; empty if nobody did
    Answers answers;

    bool operator==(const Submission&) const = default;
};

/// Names of the columns that stand before the answers.
inline constexpr const char* caseVariable = "case";
inline constexpr const char* modeVariable = "mode";
inline constexpr const char* languageVariable = "language";
inline constexpr const char* startedVariable = "started";
inline constexpr const char* minutesVariable = "minutes";

/// The variables of the response set that follow from a questionnaire, labels in all languages.
///
/// First case (key), mode, language, started and minutes. Then each field that is not identifying:
/// a choice, number, text or date is one variable; several options are a variable each, NAME_CODE,
/// 1 chosen, 0 not, or the code of the missing answer; a ranking is NAME_1, NAME_2 …; each with its
/// value labels and missing codes.
Codebook codebookOf(const Form& form);

/// The same variables as columns with the answers of each submission, a row each; a case without
/// code is known by its submission.
/// \throws Error{InvalidInput} if an answer cannot be written into its column
Dataset datasetOf(const Form& form, std::span<const Submission> submissions);

} // namespace quadrat
