// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

#include <cstddef>
#include <vector>

namespace quadrat {

/// Simple random sampling without replacement: every set of `n` units has the same chance, so that
/// π_k = n / N. For units that nothing sets apart beforehand.
///
/// Floyd's algorithm: for j = N − n … N − 1 a number t is drawn from 0 … j; t is taken, or j if t
/// was taken before.
///
/// \param count  N units, numbered from 0
/// \param n      at most `count`
/// \return the units taken, rising
/// Cost: n draws and a bit a unit; 10 thousand of 10 million in 2 ms.
/// Source: Bentley, Floyd (1987), Programming pearls: a sample of brilliance, Communications of the
/// ACM 30, 754–757.
std::vector<std::size_t> drawSrs(std::size_t count, std::size_t n, Random& random);

} // namespace quadrat
