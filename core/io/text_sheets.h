// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/workbook_limits.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// A workbook whose cells are words rather than data: forms, lists of choices.

/// The cells of a row that hold something, by column from 0.
struct TextRow {
    std::size_t number = 0; ///< in the sheet, from 1
    std::map<std::size_t, std::string> cells;

    bool operator==(const TextRow&) const = default;
};

struct TextSheet {
    std::string name;
    std::vector<TextRow> rows; ///< those with a cell that holds something, from top to bottom

    bool operator==(const TextSheet&) const = default;
};

/// What such a workbook may hold: 64 MB, 256 MB unpacked, 2 million cells with 64 MB of texts.
WorkbookLimits textSheetLimits();

/// All sheets of an .xlsx, .xlsm or .ods, hidden ones too, each cell as text (cellText).
/// \throws Error{UnreadableFile} as readWorkbook does
std::vector<TextSheet> readTextSheets(std::string_view bytes, const Progress& progress = {});

/// Writes an .xlsx: the first row of each sheet in bold, every cell a text and never a formula.
/// Row numbers do not count, rows stand one below the other. Columns are as wide as their words,
/// but no wider than 60 characters.
/// \throws Error{InvalidInput} for a text longer than a cell holds, naming sheet and row
/// \throws Error{UnwritableFile}; the file appears whole or not at all
void writeTextSheets(const std::filesystem::path& file, const std::vector<TextSheet>& sheets);

} // namespace quadrat
