// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// Poisson sampling: each unit by itself with its own probability, so that the size is random with
/// mean Σ π and variance Σ π (1 − π), and π_kl = π_k π_l. For samples that are to overlap with
/// others, or where a variance in closed form matters more than a fixed size.
///
/// \param probabilities  π_k, 0 to 1
/// \return the units taken, rising
/// Cost: one draw a unit, about 2 ns.
/// Source: Särndal, Swensson, Wretman (1992), Model Assisted Survey Sampling, 3.5.
std::vector<std::size_t> drawPoisson(std::span<const double> probabilities, Random& random);

} // namespace quadrat
