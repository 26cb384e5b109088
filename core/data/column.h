// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// Why there is no answer. `None` means that there is one.
enum class Missing : std::uint8_t { None, NoAnswer, DontKnow, Refused, NotApplicable };

/// One value that a coded column can take, in the words of the data.
struct Level {
    std::string label;               ///< as it stands in the data, UTF-8
    std::optional<double> value;     ///< the label read as a number, if it is one
    Missing missing = Missing::None; ///< not None for a code such as 99 "refused"

    bool operator==(const Level&) const = default;
};

/// Values as small codes into a list of levels: code 0 is a blank cell, code k the level k − 1.
/// One byte a row up to 255 levels, two bytes up to 65,535; never more.
struct CodedValues {
    std::variant<std::vector<std::uint8_t>, std::vector<std::uint16_t>> codes;
    std::vector<Level> levels;

    bool operator==(const CodedValues&) const = default;
};

/// Values as doubles; NaN is a blank cell, and NaN never means anything else here.
struct NumberValues {
    std::vector<double> values;

    bool operator==(const NumberValues&) const = default;
};

/// Values as text of any length, one after the other; an empty text is a blank cell.
struct TextValues {
    std::vector<std::uint64_t> ends; ///< one a row: where its text ends in `bytes`
    std::string bytes;               ///< UTF-8

    std::string_view at(std::size_t row) const
    {
        const std::size_t begin = row == 0 ? 0 : ends[row - 1];
        return std::string_view(bytes).substr(begin, ends[row] - begin);
    }

    bool operator==(const TextValues&) const = default;
};

/// What a column measures; decides what may be done with it.
enum class Measure {
    Category, ///< its values are names: it can be counted and compared
    Number,   ///< every value is a number: it can also be added up
    Text,     ///< open answers, too many to be categories
};

/// One variable: a name and one value a row. A regular value; copies share nothing.
///
/// A numeric column with few different values is stored as codes too (its levels have values), so
/// that a scale of 1 to 5 costs a byte a row and can be tabulated as well as averaged.
class Column {
public:
    Column() = default;
    Column(std::string name, CodedValues values, Measure measure);
    Column(std::string name, NumberValues values);
    Column(std::string name, TextValues values);

    const std::string& name() const { return m_name; }
    Measure measure() const { return m_measure; }
    std::size_t rowCount() const;

    const CodedValues* coded() const { return std::get_if<CodedValues>(&m_values); }
    const NumberValues* numbers() const { return std::get_if<NumberValues>(&m_values); }
    const TextValues* text() const { return std::get_if<TextValues>(&m_values); }

    bool isMissing(std::size_t row) const;

    /// The value as it stands in the data (a double in its shortest form), also of a missing code;
    /// empty for a blank cell.
    std::string label(std::size_t row) const;

    /// The value as a number; NaN if it is missing or not a number.
    double number(std::size_t row) const;

    bool operator==(const Column&) const = default;

private:
    std::string m_name;
    Measure m_measure = Measure::Category;
    std::variant<CodedValues, NumberValues, TextValues> m_values;
};

/// The numbers of a whole column; NaN where a value is missing or no number.
/// Cost: one pass, about 1 ns a row.
std::vector<double> numbersOf(const Column& column);

/// Calls `work` with the codes of a coded column as a span of their own width, so that a loop over
/// them is compiled for that width: `withCodes(values, [&](auto codes) { … });`
template <typename Work>
decltype(auto) withCodes(const CodedValues& values, Work&& work)
{
    return std::visit([&](const auto& codes) { return work(std::span(codes)); }, values.codes);
}

} // namespace quadrat
