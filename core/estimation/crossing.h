// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// Category of a row in one classification: 0 if it has none, k for category k − 1.
using CategoryCode = std::uint16_t;

/// The cells that occur where several classifications cross, and the cell of each row. What costs
/// a pass over a million rows once then costs a pass over some hundred cells.
struct Crossing {
    std::vector<std::uint32_t> cells; ///< one a row: 1…cellCount; 0 if a category is missing
    std::size_t cellCount = 0;
    std::size_t factorCount = 0;
    std::vector<CategoryCode> categories; ///< of cell c in factor f, at c · factorCount + f

    CategoryCode category(std::size_t cell, std::size_t factor) const
    {
        return categories[cell * factorCount + factor];
    }
};

/// Crosses classifications of `rowCount` rows; without any, all rows stand in cell 1.
/// Cells are numbered by first appearance. Cost: one pass over the rows.
Crossing cross(std::span<const std::span<const CategoryCode>> factors, std::size_t rowCount);

/// Σ values by cell; entry 0 sums the rows that stand in none. One pass, in fixed blocks.
std::vector<double> cellSums(const Crossing& crossing, std::span<const double> values);

/// Rows are summed in blocks that depend on the data alone, never on the number of threads.
/// \param sumsPerBlock  doubles that each block needs for its sums
std::size_t blockCount(std::size_t rowCount, std::size_t sumsPerBlock);

} // namespace quadrat
