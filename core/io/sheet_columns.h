// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/codebook.h"
#include "core/io/sheet_table.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Findings of one kind can be as many as there are cells: so many are listed.
inline constexpr std::size_t mostListedCells = 1'000;

/// A column of a sheet as a variable.
struct BuiltColumn {
    Column column;
    ValueKind kind = ValueKind::Number;
    std::vector<Issue> issues;
    std::size_t refused = 0; ///< cells that became missing, listed or not
};

/// What the messages about a column need to know.
struct SheetColumnPlace {
    const std::string& sheet;
    std::size_t column = 0;                 ///< of the sheet, from 0
    const std::vector<std::uint32_t>& rows; ///< of the sheet, from 0, one a row of the column
};

/// The text of a cell as it stands in a column of categories: numbers in the shortest form that
/// reads back, TRUE and FALSE, dates as in ISO 8601.
std::string cellText(CellKind kind, double value, const SheetTexts& texts);

/// Numbers if all cells are numbers, else categories; open answers where there are more than
/// 65,535 different ones. "NA" and errors are missing.
BuiltColumn buildColumn(const SheetColumn& cells, std::optional<Measure> wish,
                        const SheetTexts& texts, const SheetColumnPlace& place,
                        const WorkbookLimits& limits);

} // namespace quadrat
