// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// Systematic sampling with given probabilities: the probabilities are laid end to end on a line of
/// length n, and the units are taken in which the points u, u + 1, … lie, u uniform on [0, 1). The
/// order of the list is an implicit stratification, as with equal probabilities, and the variance
/// cannot be estimated without assuming something of it.
///
/// With C_k the place where unit k ends, ⌊C_k⌋ + (C_k − ⌊C_k⌋ > u) points lie before it. Both terms
/// are exact in floating point, whatever C_k was rounded to, and the last C_k is set to n: so the
/// size is n always, by telescoping. Rounding moves a C_k by less than n 2⁻⁵¹; no unit can hold two
/// points, as no probability but 1 is within 2⁻³² of it (inclusion.h).
///
/// \param probabilities  in the order to count in; units of 1 are taken without counting, units
///                       of 0 never; the others add up to a whole number
/// \return the units taken, rising
/// Cost: two passes, 4 ns a unit.
/// Source: Madow (1949), On the theory of systematic sampling II, Annals of Mathematical Statistics
/// 20, 333–354.
std::vector<std::size_t> drawPpsSystematic(std::span<const double> probabilities, Random& random);

} // namespace quadrat
