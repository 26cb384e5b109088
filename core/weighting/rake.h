// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/benchmarks.h"

namespace quadrat {

struct RakeOptions {
    double tolerance = 1e-10; ///< of |Σw − T| / T, over all categories, after a full cycle
    int maximumIterations = 1000;
};

/// Raking: each cycle post-stratifies to one margin after the other, until all hold at once.
///
/// Works on the cells where the margins cross: a pass over the rows to sum the weights by cell,
/// cycles over the cells, a pass to multiply. The weights before the step decide the weights within
/// a cell, as in raking row by row.
///
/// Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11, 427–444. Stops on the
/// margins themselves, not on the change between cycles. Agrees with R survey,
/// calibrate(calfun = "raking"), which is the same weights by Newton's method.
/// \throws Error{InvalidInput} as Benchmarks::totals; and naming the worst category if the margins
///         do not hold after the last cycle
Weighted rake(std::vector<double> weights, const Benchmarks& margins,
              const RakeOptions& options = {}, Detail detail = Detail::Full);

} // namespace quadrat
