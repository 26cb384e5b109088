// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// Where the rows of the data stand in the file, for findings about them.
struct RowPlaces {
    std::string sheet;                ///< of a workbook; empty in files that have none
    std::size_t first = 2;            ///< number in the file of the first row that is read
    std::vector<std::size_t> leftOut; ///< numbers of the rows after it that are not data, rising

    /// The number in the file of a row of the data.
    /// Cost: the logarithm of the number of rows left out.
    std::size_t numberOf(std::size_t row) const
    {
        std::size_t before = 0, end = leftOut.size(); // rows left out before it
        while (before < end) {
            const std::size_t middle = before + (end - before) / 2;
            if (leftOut[middle] - middle <= first + row)
                before = middle + 1;
            else
                end = middle;
        }
        return first + row + before;
    }

    bool operator==(const RowPlaces&) const = default;
};

} // namespace quadrat
