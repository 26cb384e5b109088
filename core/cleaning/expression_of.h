// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/expression/expression.h"

#include <string>

namespace quadrat {

/// An error in the expression of a variable or rule, its place with the name of that: "In the
/// expression, at character 5 (income): …".
Error withNameOf(const std::string& name, const Error& error);

/// \throws Error{InvalidInput} as parseExpression, with the name
Expression expressionOf(const std::string& name, const std::string& text);

} // namespace quadrat
