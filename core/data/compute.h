// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/expression/expression.h"
#include "core/expression/values.h"

#include <string>

namespace quadrat {

/// The columns of a dataset as an expression reads them. Views `data`.
Values valuesOf(const Dataset& data);

/// A new column with what the expression gives for every row: a text becomes a category (or open
/// text, beyond 65,535 different ones), a number a number, a condition 1, 0 or missing. Numbers
/// with few different values are stored as codes, levels in rising order (columnOf).
/// \throws Error{InvalidInput} with the place of what is wrong in the expression
Column compute(const Dataset& data, std::string name, const Expression& expression);

} // namespace quadrat
