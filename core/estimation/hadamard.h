// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace quadrat {

/// A Hadamard matrix as rows of 0 and 1 (for −1 and 1): its first row all 1, any two rows equal in
/// half their places. Of the smallest order at least `rows` that can be made by Paley's first
/// construction (a prime below it that leaves 3 modulo 4) and doubling (Sylvester).
/// Cost: the order squared.
std::vector<std::vector<std::uint8_t>> hadamardMatrix(std::size_t rows);

} // namespace quadrat
