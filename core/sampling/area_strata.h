// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/area_counts.h"
#include "core/sampling/allocation.h"

#include <vector>

namespace quadrat {

/// Counts by area as the strata of a plan: names, or names with their codes where two are alike;
/// whole numbers whose sum is the whole of the counts (largest remainders). Areas without units are
/// left out.
std::vector<PlannedStratum> strataOf(const AreaTree& tree, const AreaCounts& counts);

} // namespace quadrat
