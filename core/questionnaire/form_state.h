// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/form.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Why an answer cannot stand. The form in a browser names them alike (faultWord).
enum class FaultReason {
    Required,   ///< there is none
    NotOffered, ///< no option, or one that the cascade does not offer here
    Alone,      ///< an option that goes with no other, beside others
    TooFew,     ///< options chosen or ranked
    TooMany,
    Repeated, ///< an option chosen or ranked twice
    NotANumber,
    Decimals, ///< more than asked
    TooLow,
    TooHigh,
    TooLong,
    Lines, ///< a line break where one line is asked
    NotADate,
    TooEarly,
    TooLate,
    Check, ///< one of the question
};

/// "required", "not-offered" … : for files and tests.
const char* faultWord(FaultReason reason);

struct AnswerFault {
    std::size_t asked = 0;              ///< of Form::asked
    std::optional<std::size_t> field{}; ///< of Form::fields; a check has none
    FaultReason reason = FaultReason::Required;
    std::size_t check = 0;               ///< of FaultReason::Check: which
    Severity severity = Severity::Fault; ///< Fault, or Warning: may be confirmed

    bool operator==(const AnswerFault&) const = default;
};

/// Whether a cascade offers an option of a field.
bool isOffered(const Form& form, std::size_t field, const Option& option,
               const std::string& within);

/// Why the answer to a field cannot stand, whatever else is required: the first reason in the order
/// of FaultReason. Empty if it can, and for no answer.
///
///   choice, ranking  NotOffered, Alone, TooFew, TooMany, Repeated (of several)
///   number           NotANumber, Decimals, TooLow, TooHigh
///   text             TooLong, Lines; words of "other" are one line of at most 2,000 characters
///   date             NotADate, TooEarly, TooLate
/// The code of an answer from the list beside stands for any kind. An option that goes with no
/// other stands whatever the least number; places of a ranking not said are as many as are offered.
///
/// \param within  answer to the field above in a cascade, empty if it has none that counts
std::optional<FaultReason> faultOf(const Form& form, std::size_t field, const std::string& answer,
                                   const std::string& within, std::string_view today);

/// What a form looks like for some answers. One pass in the order of the questionnaire: a condition
/// sees the answers before it that are shown; what is hidden is missing, and so is what comes
/// later. Checks run after the pass and see all that is shown.
struct FormState {
    std::vector<bool> sectionShown; ///< one of Form::askedSections
    std::vector<bool> askedShown;   ///< one a question asked
    std::vector<bool> fieldShown;   ///< one a field: also the words of "other" only where chosen
    /// One a field: the answer that counts. Of a hidden field empty; of a calculation its value;
    /// of an answer that cannot stand (but for checks and Required) as it is, read as missing.
    std::vector<std::string> values;
    std::vector<AnswerFault> faults; ///< by question, fields first, then checks; all shown ones

    bool operator==(const FormState&) const = default;
};

/// \param today  for limits "today": 2026-11-23, or with a time 2026-11-23 14:05
/// Cost: about 2 µs a condition.
FormState stateOf(const Form& form, const Answers& answers, std::string_view today);

/// What is kept at the end: answers of what is shown, and what was worked out. Answers that cannot
/// stand are kept too; stateOf tells of them.
Answers cleared(const Form& form, const Answers& answers, std::string_view today);

/// The options of a field that are offered now, in the order of the list.
std::vector<const Option*> offeredOptions(const Form& form, const FormState& state,
                                          std::size_t field);

/// The text with each `${name}` replaced by what was answered there, in words of `language`; by
/// `blank` where there is no answer.
std::string withAnswers(const Form& form, const FormState& state, std::string_view text,
                        std::string_view language, std::size_t instance = 0,
                        std::string_view blank = "…");

} // namespace quadrat
