// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/share_out.h"

#include <cstddef>
#include <vector>

namespace quadrat {

/// The whole numbers between the limits that leave the least variance for their sum: from the lower
/// limits, each next unit goes to the stratum where it lowers the variance most,
///
///     a_h² / (n_h (n_h + 1)),   a_h = share: N_h S_h, or next to nothing where S_h = 0
///
/// the earlier one where it is the same; the first unit of a stratum before all others. It ends
/// when the sum is the total, when the next unit would pass the budget, or when the variance is low
/// enough.
/// Source: Wright (2012), The equivalence of Neyman optimum allocation for sampling and equal
/// proportions for apportioning the U.S. House of Representatives, The American Statistician 66,
/// 217–224.
/// Cost: H log H: all units but about one a stratum are given at once, at a common priority.
std::vector<std::size_t> neymanSizes(const std::vector<Portion>& portions, const Extent& extent);

} // namespace quadrat
