// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/questionnaire/variables.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What a form sends back, as a file or as a code in a message
/// (docs/methods/questionnaire-logic.md).

inline constexpr std::size_t largestAnswers = std::size_t(4) << 20;      ///< bytes of one sending
inline constexpr std::size_t largestAnswersFile = std::size_t(64) << 20; ///< of many
inline constexpr std::size_t mostAnswers = 20'000;                       ///< fields of one sending
inline constexpr std::size_t deepestAnswers = 8;                         ///< lists in lists

/// What came back, and what of it could not be read.
struct ReturnedAnswers {
    std::vector<Submission> submissions;
    std::vector<Issue> issues;

    void add(ReturnedAnswers more);
};

/// One sending as compact JSON.
/// \throws Error{InvalidInput} if a text of it is not UTF-8
std::string writeAnswers(const Submission& submission);

/// The same as a text that survives being copied into a message: "QDR1:", the bytes of the JSON in
/// base64url without padding, ":", their CRC-32 in eight hexadecimal digits, ";".
std::string answerCode(const Submission& submission);

/// Reads a file of answers: one JSON object, a list of them, or one a line. What cannot stand is
/// left out, with a Fault that names its place. Details of a person ("contact") are never taken; a
/// Note says that there were some.
/// \param place  what the findings call the source: "an.answers.json"
/// \throws Error{UnreadableFile} if it is none of the three, or over the limits
ReturnedAnswers readAnswers(std::string_view json, const std::string& place);

/// Reads all codes in a text, whatever mail programs did to it: blanks, line breaks, soft line
/// breaks, marks of quoting, tags and entities of HTML are passed over. The same code twice counts
/// once. A code that is broken off or damaged is a Fault with its line.
/// Cost: about 10 ns a byte.
ReturnedAnswers readAnswerCodes(std::string_view text, const std::string& place);

} // namespace quadrat
