// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// The pivotal method in the order of the list (ordered pivotal sampling): two units fight with
/// their probabilities a and b, and one of them is decided.
///
///     a + b < 1:  one is out and the other goes on with a + b; the first with chance a / (a + b)
///     a + b ≥ 1:  one is taken and the other goes on with a + b − 1; the first is taken with
///                 chance (1 − b) / (2 − a − b)
///
/// Who goes on meets the next unit of the list. So neighbours seldom come together, and the order
/// of the list is an implicit stratification as in systematic sampling, but nearly every pair has a
/// chance.
///
/// Probabilities are whole multiples of 2⁻⁵³ from here on, the last places of some of them mended
/// so that they add up to n exactly. Fights keep that sum, in whole numbers; the last to go on is
/// left with 0 or 1: the size is n always.
///
/// \param probabilities  in the order of the fights; units of 1 are taken and units of 0 are left
///                       without a fight; the others add up to a whole number
/// \return the units taken, rising
/// Cost: one draw a unit; a million units in about 20 ms.
/// Source: Deville, Tillé (1998), Unequal probability sampling without replacement through a
/// splitting method, Biometrika 85, 89–101; Chauvet (2012), On a characterization of ordered
/// pivotal sampling, Bernoulli 18, 1320–1340.
std::vector<std::size_t> drawPivotal(std::span<const double> probabilities, Random& random);

} // namespace quadrat
