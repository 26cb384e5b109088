// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/sheet_cell.h"
#include "core/io/workbook.h"

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Is given the rows of a sheet in order, as SheetTable::addRow takes them; false: enough.
using RowSink = std::function<bool(std::size_t row, std::span<const SheetCell> cells)>;

/// One kind of workbook.
class WorkbookReader {
public:
    virtual ~WorkbookReader() = default;

    /// Names of the sheets and whether they are hidden, in their order.
    virtual const std::vector<SheetInfo>& sheets() const = 0;

    /// The texts that cells of kind Text and Fault name; grows while sheets are read.
    virtual const SheetTexts& texts() const = 0;

    virtual void readSheet(std::size_t sheet, const RowSink& sink, const Progress& progress) = 0;

    /// The same sheets with the size that each states or has.
    virtual std::vector<SheetInfo> measuredSheets(const Progress& progress) = 0;
};

} // namespace quadrat
