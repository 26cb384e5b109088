// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// What a condition asks of the answer to one question.
struct AnswerComparison {
    enum class Sign {
        Is, ///< one of the values
        IsNot,
        AtLeast,
        AtMost,
        MoreThan,
        LessThan,
        Chosen, ///< of several answers: at least one of the values is among them
        NotChosen,
        Contains, ///< the text holds the value
        ContainsNot,
        Answered,
        NotAnswered,
    };
    /// As it is written: 2, or 'a'.
    using Value = std::variant<double, std::string>;

    std::string name; ///< of a field
    Sign sign = Sign::Is;
    std::vector<Value> values{}; ///< Is to NotChosen several, of which the next four have one

    bool operator==(const AnswerComparison&) const = default;
};

bool takesSeveralValues(AnswerComparison::Sign sign);
bool takesValue(AnswerComparison::Sign sign); ///< all but the last two

/// A condition that can be put together by choosing: comparisons that hold all, or of which one
/// does.
struct SimpleCondition {
    enum class Joining { All, Any };

    Joining joining = Joining::All; ///< All if there are fewer than two
    std::vector<AnswerComparison> comparisons;

    bool operator==(const SimpleCondition&) const = default;
};

/// A condition that says no more than that; empty for any other, for one that cannot be read, and
/// for an empty text.
std::optional<SimpleCondition> simpleConditionIn(std::string_view condition);

/// Reads back as an equal condition, but that `between` becomes two comparisons. Empty if there are
/// no comparisons.
std::string written(const SimpleCondition& condition);

} // namespace quadrat
