// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/sampling/allocation.h"

#include <vector>

namespace quadrat {

/// Strata as they stand in a table, one a row: columns stratum and population, and where they are
/// there sd or p (the share whose deviation counts), cost, minimum, maximum, target_se. Others are
/// left aside; blank cells are as if the column were not there.
/// \throws Error{InvalidInput} naming the column and, counting the header, the row of a value that
///         is missing where there must be one, or no number
std::vector<PlannedStratum> strataIn(const Dataset& table);

} // namespace quadrat
