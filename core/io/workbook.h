// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/io/workbook_limits.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What is asked of a workbook; what is left out is found out.
struct WorkbookOptions {
    std::string sheet; ///< by name; empty: the first one shown that has content
    std::string range; ///< "B3:H200", "B:H", "3:200"; empty: what is used
    /// Row of the range that names the columns, from 1, blank rows at its top left out if the range
    /// is; 0: the first row that fills more than half as many cells as the fullest of the first 20.
    std::size_t headerRow = 0;
    std::vector<std::string> columns;     ///< those wanted, in any order; empty: all
    std::map<std::string, Measure> types; ///< measures that the cells do not tell
    std::size_t maximumRows = 0;          ///< for a preview; 0: all
    WorkbookLimits limits;
};

/// A sheet as the workbook lists it.
struct SheetInfo {
    std::string name;
    std::size_t rows = 0, columns = 0; ///< from A1 to the last cell used, as the file states it
    bool hidden = false;

    bool operator==(const SheetInfo&) const = default;
};

/// Reads .xlsx, .xlsm and .ods, told by content (docs/methods/reading-workbooks.md): the values of
/// one sheet as they stand, results of formulas included. Dates and times become text of ISO 8601,
/// which the codebook says. What a cell holds decides, not how it looks: a text of digits is a
/// text. Rows and columns without content are left out.
///
/// \throws Error{UnreadableFile} for a file that is no workbook, is protected or damaged, goes
///         beyond a limit, or has no such sheet; for a name twice in the header, a sheet without
///         rows: naming part, line or cell
/// \throws Error{InvalidInput} for a range that is none and a column wanted that is not there
/// Error cells, and texts where a number was asked for, become missing, each with an Issue that
/// names sheet, row and column; after the first 1,000 they are counted.
///
/// Nothing of the sheet is kept but its values: 9 bytes a cell and the different texts, beside the
/// packed file. Cost: 100,000 rows of 30 columns, 16 MB packed, take 1.8 s of one thread and 75 MB;
/// an .ods, which is gone through twice, 6 s.
Imported readWorkbook(const std::filesystem::path& file, const WorkbookOptions& options = {},
                      const Progress& progress = {});

/// The same from bytes in memory.
Imported readWorkbookBytes(std::string_view bytes, const WorkbookOptions& options = {},
                           const Progress& progress = {});

/// The sheets of a workbook, in its order. An .ods is gone through for that, an .xlsx only where
/// it does not state what a sheet uses.
std::vector<SheetInfo> sheetsOf(const std::filesystem::path& file, const Progress& progress = {});
std::vector<SheetInfo> sheetsOfBytes(std::string_view bytes, const WorkbookLimits& limits = {},
                                     const Progress& progress = {});

} // namespace quadrat
