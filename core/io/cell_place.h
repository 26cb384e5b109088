// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/workbook_limits.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// Where a cell stands in a sheet, counted from 0.
struct CellPlace {
    std::size_t row = 0, column = 0;

    bool operator==(const CellPlace&) const = default;
};

/// Reads "B3" or "$B$3". Nothing if it is none, or beyond what a sheet has.
std::optional<CellPlace> readCellPlace(std::string_view text);

/// "B3"
std::string writeCellPlace(CellPlace place);

/// A rectangle of a sheet, ends included, counted from 0.
struct CellRange {
    std::size_t firstRow = 0, firstColumn = 0;
    std::size_t lastRow = mostSheetRows - 1, lastColumn = mostSheetColumns - 1;

    bool operator==(const CellRange&) const = default;
};

/// Reads "B3:H200", whole columns "B:H", whole rows "3:200", a cell "B3"; ends in any order.
std::optional<CellRange> readCellRange(std::string_view text);

} // namespace quadrat
