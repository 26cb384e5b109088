// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// Brewer's method: n draws, each of one unit not taken yet, with chances proportional to
///
///     π_k (R − π_k) / (R − π_k m)
///
/// where m draws are left and R is n less the probabilities of the units taken so far. The
/// inclusion probabilities are exactly π_k, every pair has a chance, and the order of the list does
/// not matter. The size is n always: each draw takes one unit.
///
/// \param probabilities  units of 1 are taken and units of 0 are left beforehand; the others add up
///                       to a whole number n
/// \return the units taken, rising
/// Cost: a draw looks at one unit after the other, n N steps, only where some probability is near
/// 1; else units are proposed by π_k and refused by the second factor, n log N steps: 10 thousand
/// of 1 million in some 20 ms.
/// Source: Brewer (1975), A simple procedure for πpswor, Australian Journal of Statistics 17,
/// 166–172; Tillé (2006), Sampling Algorithms, algorithm 6.10.
std::vector<std::size_t> drawBrewer(std::span<const double> probabilities, Random& random,
                                    const Progress& progress = {});

} // namespace quadrat
