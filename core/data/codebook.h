// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A text in the languages of a study by their code ("vi", "en"); under "" as it came, in a
/// language that nobody named.
using Texts = std::map<std::string, std::string>;

/// The text in a language, else as it came, else in whatever language there is; empty if none.
const std::string& textIn(const Texts& texts, std::string_view language);

/// What the values of a variable are. Dates and times stand in the data as text in the form of ISO
/// 8601, which sorts and compares as they do: 2026-11-23, 14:05:00, 2026-11-23 14:05:00 (seconds
/// may have a fraction; a time may pass 24 hours).
enum class ValueKind { Number, Text, Date, Time, DateTime };

/// How far calculation with the values makes sense.
enum class MeasurementLevel { Unknown, Nominal, Ordinal, Scale };

/// What a variable tells of the case itself, beside the answers.
enum class VariableRole { Answer, Key, Mode, Interviewer, Area, Date, Minutes };

/// One value with its words. A value without words may stand here for being a missing code.
struct ValueLabel {
    std::string value;               ///< as Column::label writes it
    Texts label;                     ///< may be empty
    Missing missing = Missing::None; ///< why such a value is no answer

    bool operator==(const ValueLabel&) const = default;
};

/// All numbers from `low` to `high`, ends included, are no answers. An end may be infinite.
struct MissingRange {
    double low = 0, high = 0;
    Missing reason = Missing::NoAnswer;

    bool operator==(const MissingRange&) const = default;
};

/// What is known of a variable beside its values.
struct Variable {
    std::string name;
    Texts label; ///< the question or what is measured
    ValueKind kind = ValueKind::Number;
    MeasurementLevel level = MeasurementLevel::Unknown;
    VariableRole role = VariableRole::Answer;
    std::vector<ValueLabel> values; ///< in the order of the scale
    std::vector<MissingRange> missingRanges;
    /// How a statistics program shows it, as that program writes it ("F8.2", "%9.0g", "A12"), so
    /// that it can be handed back; empty: as its values suggest.
    std::string format;

    const ValueLabel* find(std::string_view value) const; ///< null if it has no entry

    bool operator==(const Variable&) const = default;
};

/// Several variables that hold the answers to one question with several answers.
struct MultipleResponseSet {
    std::string name;
    Texts label;
    std::vector<std::string> variables;
    /// Each variable is one option, chosen where it has this value; empty: each variable holds the
    /// code of one of the options chosen.
    std::optional<std::string> countedValue;

    bool operator==(const MultipleResponseSet&) const = default;
};

/// What is known of all variables of a set of responses.
struct Codebook {
    Texts title;
    std::vector<Variable> variables;
    std::vector<MultipleResponseSet> sets;

    const Variable* find(std::string_view name) const; ///< null if there is none
    Variable* find(std::string_view name);

    bool operator==(const Codebook&) const = default;
};

/// The entry that a column without any would get: its name, and what its values look like.
Variable variableOf(const Column& column);

/// Reasons for no answer in words: "refused", "từ chối", "không biết", "not applicable" …;
/// NoAnswer if the words tell nothing. `words` is a label in any language.
Missing reasonIn(std::string_view words);

/// The column with the missing codes and ranges of the codebook in place: levels get their reason;
/// a column of doubles, which has no place for reasons, gets blanks.
/// Cost: nothing for codes; one pass over doubles, if the variable has such codes.
Column withMissingCodes(Column column, const Variable& variable);

/// A file of Stata knows 26 missing values .a to .z beside the plain one. In a column of doubles
/// they are NaN that carry their letter; every calculation takes them for blanks and may lose the
/// letter, while readers and writers of files keep it. In coded columns they are levels (".a").
double missingWithLetter(char letter);
/// The letter of such a value; '\0' for any other.
char missingLetter(double value);
/// The same of its text in coded columns and in what a person types: ".a" to ".z".
char missingLetter(std::string_view text);

} // namespace quadrat
