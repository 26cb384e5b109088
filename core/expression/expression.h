// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What a node of an expression does with its arguments. What each gives and how it treats missing
/// values is written for the user in docs/methods/expressions.md.
enum class Operation : std::uint8_t {
    // Leaves.
    Number,
    Text,
    Name,
    True,
    False,
    // Signs and words.
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Equal,
    NotEqual,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    In, ///< the first argument is looked for among the others
    Not,
    And,
    Or,
    // Functions.
    Missing,
    Answered,
    Abs,
    Round,
    Floor,
    Ceil,
    Min,
    Max,
    Sum,
    Mean,
    Count,
    If,
    Coalesce,
    Length,
    Contains,
    Between,
    Selected,
};

/// One node of an expression.
struct Node {
    Operation operation = Operation::True;
    std::vector<std::uint32_t> arguments{}; ///< indices of nodes that stand before this one
    double number = 0;                      ///< Operation::Number
    std::string text{};                     ///< Operation::Text, and the name of Operation::Name
    std::uint32_t place = 1; ///< where it stands in the text: a character (code point) from 1

    /// Places do not count: two texts that mean the same give equal trees.
    bool operator==(const Node& other) const
    {
        return operation == other.operation && arguments == other.arguments &&
               number == other.number && text == other.text;
    }
};

/// A parsed condition or formula. An immutable value, compared by what it says, not by how it was
/// written. By default the condition that is always true.
class Expression {
public:
    Expression() : m_nodes(1) {}

    /// \param nodes  not empty; arguments before what uses them and each used once (postorder), so
    ///               that a subtree is a run of nodes and the last node is the root
    explicit Expression(std::vector<Node> nodes);

    const std::vector<Node>& nodes() const { return m_nodes; }

    bool operator==(const Expression&) const = default;

private:
    std::vector<Node> m_nodes;
};

/// Beyond these a text is refused: it is then a mistake or an attack, not a condition.
inline constexpr std::size_t maximumExpressionBytes = 64 * 1024;
inline constexpr std::size_t maximumExpressionNodes = 10'000;
inline constexpr std::size_t maximumExpressionDepth = 200; ///< brackets within each other

/// \throws Error{InvalidInput} for what is not an expression; its message says what is wrong, and
///         its first argument is the place, in characters (code points) from 1
Expression parseExpression(std::string_view text);

/// The text of an expression: no needless brackets, names in backquotes where they must be.
/// parseExpression gives an equal tree back.
std::string write(const Expression& expression);

/// The names that an expression reads, each once, in the order in which they first stand in it.
std::vector<std::string> namesIn(const Expression& expression);

} // namespace quadrat
