// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// First-order inclusion probabilities.
struct Inclusion {
    std::vector<double> probabilities; ///< one a unit; 0 for a size of 0
    std::vector<std::size_t> certain;  ///< units of probability 1, rising
};

/// Probabilities proportional to size, π_k = n x_k / Σ x. Units that ask for 1 or more are taken
/// with certainty, and the others shared out anew among what is left of n, until none asks for
/// more: the certain units are the k largest, for the smallest k with
///
///     (n − k) x_(k+1) < Σ_{j > k} x_(j),   x_(1) ≥ x_(2) ≥ …
///
/// A unit within 2⁻³² of 1 is certain too. So every other probability stays that far below 1, and
/// no rounding can make a method take such a unit twice.
///
/// \param sizes  x_k, finite and not negative
/// \param n      above 0; need not be whole where the size of the sample is random (Poisson)
/// \throws Error{InvalidInput} if n is above the number of sizes that are not 0
/// Cost: two passes over the sizes, and a sort of the n largest if any unit is certain.
/// Source: Särndal, Swensson, Wretman (1992), Model Assisted Survey Sampling, 3.6.2. Agrees with R
/// sampling 2.9, inclusionprobabilities().
Inclusion inclusionProbabilities(std::span<const double> sizes, double n);

} // namespace quadrat
