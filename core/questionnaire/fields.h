// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The answers of one case by the name of their field; no entry, or an empty one: no answer.
///
/// An answer is text in one fixed form, the same in every mode, file and language:
///   one option        its code: "2"
///   several options   their codes in the order of the list, a blank between: "1 3"
///   ranking           codes from the first place on: "3 1 2"
///   number            digits with a point: "-12.5"; 1 to 15 before it, no exponent
///   date              "2026-11-23", "14:05", "2026-11-23 14:05"
///   text              as it is, without blanks at either end
///   recommendation    "0" to "10"
///   an answer from the list beside (don't know)   its code
using Answers = std::map<std::string, std::string>;

/// The answer to a field; empty if there is none.
const std::string& answerTo(const Answers& answers, const std::string& field);

enum class FieldType { Choice, Choices, Ranking, Number, Text, Date, Calculated };

/// One thing that takes an answer: a question, an item of a grid, the words of "other, specify".
/// In a section that repeats there is one for each time: NAME_1, NAME_2 …
struct Field {
    std::string name; ///< unique; of words NAME_CODE_text
    FieldType type = FieldType::Text;
    std::size_t section = 0, question = 0; ///< where it stands in the questionnaire
    std::size_t instance = 0;              ///< of a section that repeats, from 1; else 0
    std::optional<std::size_t> item{};     ///< of a grid
    std::string option{};                  ///< whose words it takes; empty: the answer itself

    bool operator==(const Field&) const = default;
};

/// A section never repeats more often, whatever Repeat::most says.
inline constexpr std::size_t mostInstances = 100;

/// All fields in the order of the questionnaire; a section that repeats stands there `most` times.
/// Words follow the field they belong to. A note has none.
std::vector<Field> fieldsOf(const Questionnaire& questionnaire);

const Section& sectionOf(const Questionnaire& questionnaire, const Field& field);
const Question& questionOf(const Questionnaire& questionnaire, const Field& field);

/// NAME_3 in the third instance of a section that repeats, NAME outside of one (0).
std::string inInstance(std::string_view name, std::size_t instance);

/// The field for the words of an option that has them.
std::string specifyName(std::string_view field, std::string_view code);

/// The codes in an answer to a field of several options or a ranking.
std::vector<std::string> codesIn(std::string_view answer);

/// "3.50" as a number if it is written as answers are; else empty.
std::optional<double> numberInAnswer(std::string_view answer);

} // namespace quadrat
