// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/benchmarks.h"

namespace quadrat {

/// Post-stratification: w = d T_g / Σ_g d in every cell g of one margin.
/// \throws Error{InvalidInput} as Benchmarks::totals
Weighted poststratify(std::vector<double> weights, const Benchmarks& cells,
                      Detail detail = Detail::Full);

} // namespace quadrat
