// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// What an expression reads, as views of columns that someone else owns. A single case is a column
/// of one row. The owner must outlive the evaluation and any text it gives.

/// One value that a coded variable can take.
struct Choice {
    std::string_view label{};
    std::optional<double> value{}; ///< the label read as a number, if it is one
    bool missing = false;          ///< a code such as 99 "refused"
};

enum class ChoicesAre { Names, Numbers };

/// Code 0 is missing, code k the choice k − 1.
struct CodedVariable {
    std::variant<std::span<const std::uint8_t>, std::span<const std::uint16_t>> codes;
    std::vector<Choice> choices;
    ChoicesAre choicesAre = ChoicesAre::Names; ///< numbers are compared by value only
};

struct NumberVariable {
    std::span<const double> values; ///< NaN is missing
};

/// The texts of all rows one after the other; an empty one is missing.
struct TextVariable {
    std::span<const std::uint64_t> ends; ///< one a row: where its text ends in `bytes`
    std::string_view bytes;
};

using Operand = std::variant<CodedVariable, NumberVariable, TextVariable>;

/// Where an expression finds its variables.
struct Values {
    std::size_t rowCount = 0;
    std::function<std::optional<Operand>(std::string_view name)> find;
    std::function<std::vector<std::string>()> names; ///< all there are, to name the nearest
};

} // namespace quadrat
