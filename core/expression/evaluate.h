// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/expression.h"
#include "core/expression/truth.h"
#include "core/expression/typing.h"
#include "core/expression/values.h"

#include <string_view>
#include <vector>

namespace quadrat {

/// All functions here throw Error{InvalidInput} before any row is read, if a name is not found or
/// kinds do not fit; see parseExpression for the place. Rows are worked in blocks, in parallel, and
/// do not depend on each other.
/// Cost: a comparison that reads only one coded variable takes about 1 ns a row.

/// What the expression gives. A category, which can be read in two ways, is a text.
Kind kindOf(const Expression& expression, const Values& values);

/// One a row.
std::vector<Truth> evaluateCondition(const Expression& expression, const Values& values);

/// One a row; NaN is missing, and no number is infinite.
std::vector<double> evaluateNumber(const Expression& expression, const Values& values);

/// One a row; empty is missing. They view `expression` and the owner of the values.
std::vector<std::string_view> evaluateText(const Expression& expression, const Values& values);

} // namespace quadrat
