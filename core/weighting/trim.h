// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/steps.h"
#include "core/weighting/weighted.h"

namespace quadrat {

/// Cuts weights to [lower, upper] and shares what was cut off equally among the rows that were
/// inside, so that the sum stays. Strict: repeats until none is outside, for the sharing may push
/// some over. Rows with the weight 0 take no part.
///
/// `upperMedian` sets the upper limit to that multiple of the median positive weight.
/// Agrees with R survey, trimWeights().
/// \throws Error{InvalidInput} if there is no limit, the limits contradict each other, all weights
///         are outside, or no weights within the limits have the same sum (strict)
Weighted trim(std::vector<double> weights, const TrimStep& limits, Detail detail = Detail::Full);

} // namespace quadrat
