// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <vector>

namespace quadrat {

/// Systematic sampling with a fractional interval: every (N / n)-th unit of the list from a random
/// start. It spreads the sample over the order of the list, which makes that order an implicit
/// stratification; a list whose order has a period near the interval is the case against it.
///
/// Unit k (from 0) is taken if a multiple of N lies in (n k + r, n (k + 1) + r], where the start r
/// is one of 0 … N − 1, each as likely. All in whole numbers: the size is n always, and exactly n
/// of the N starts take a unit, so that π_k = n / N without rounding. Units of the same sample are
/// ⌊N / n⌋ or ⌈N / n⌉ apart; most pairs have no chance to be drawn together, so the variance cannot
/// be estimated without assuming something of the order.
///
/// \param count  N units in the order to count in; below 2³²
/// \param n      at most `count`
/// \return the units taken, rising
/// Cost: n steps, whatever N.
/// Source: Särndal, Swensson, Wretman (1992), Model Assisted Survey Sampling, 3.4 (the fractional
/// interval method of 3.4.1, remark 3.4.2).
std::vector<std::size_t> drawSystematic(std::size_t count, std::size_t n, Random& random);

} // namespace quadrat
