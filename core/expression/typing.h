// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/expression.h"
#include "core/expression/values.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace quadrat {

/// What a part of an expression gives. A category is a text; its number if the labels are numbers.
enum class Kind : std::uint8_t { Condition, Number, Text };

/// An expression whose names are found and whose kinds fit together: it can no longer fail. Views
/// the expression and the owner of the variables.
struct TypedExpression {
    std::span<const Node> nodes;
    std::vector<Kind> kinds;           ///< one a node: as what the node above it reads it
    std::vector<Kind> comparedAs;      ///< comparisons and In: by number or by text
    std::vector<std::size_t> variable; ///< Operation::Name: index in `variables`
    std::vector<Operand> variables;
};

/// \param asked  what the whole must give; nothing: what it gives by itself, a category as text
/// \throws Error{InvalidInput} for a name that is not there or a value of the wrong kind, naming
///         the variable and its place
TypedExpression settleKinds(const Expression& expression, const Values& values,
                            std::optional<Kind> asked);

} // namespace quadrat
