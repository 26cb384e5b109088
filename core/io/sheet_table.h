// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/io/cell_place.h"
#include "core/io/imported.h"
#include "core/io/sheet_cell.h"
#include "core/io/workbook.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// The cells of one column below the header, one a row that has content.
struct SheetColumn {
    std::string name;
    bool isNamed = false; ///< by the header
    std::vector<CellKind> kinds;
    std::vector<double> values;
};

/// Takes in the rows of a sheet from top to bottom, finds the header and keeps what is wanted.
class SheetTable {
public:
    /// \param sheet  its name, for messages
    SheetTable(std::string sheet, const WorkbookOptions& options, const SheetTexts& texts);

    /// \param row   from 0; rows must come in rising order, those without content may be left out
    /// \param cells those that hold something, in any order; Blank is a text that is empty
    /// \return whether more rows are wanted
    bool addRow(std::size_t row, std::span<const SheetCell> cells);

    /// Whether the cells of a column can be of use, so that a reader may pass over the others.
    bool takes(std::size_t column) const
    {
        return m_range.firstColumn <= column && column <= m_range.lastColumn;
    }

    bool isEmpty() const { return !m_hasContent; } ///< no cell in the range holds anything

    /// What was read, with the findings.
    Imported finish(const Progress& progress);

private:
    using Row = std::pair<std::size_t, std::vector<SheetCell>>;

    void startData();
    void readHeader(const Row& row);
    void addData(std::size_t row, std::span<const SheetCell> cells);
    SheetColumn* columnFor(std::size_t column);
    std::string nameFor(std::size_t column) const;
    Error blankHeader() const;
    Error tooManyCells() const;
    void checkNames() const;
    void fillBlankRows();
    RowPlaces places() const;
    void sayFindings(Imported& result) const;

    std::string m_sheet;
    const WorkbookOptions& m_options;
    const SheetTexts& m_texts;
    CellRange m_range;
    std::vector<Row> m_waiting; ///< until the header is found
    std::optional<std::size_t> m_wantedHeader, m_headerRow;
    std::vector<std::string> m_header;                 ///< by column of the sheet; empty: no name
    std::vector<std::optional<SheetColumn>> m_columns; ///< by column of the sheet
    std::vector<char> m_unwanted;                      ///< by column of the sheet
    std::vector<std::uint32_t> m_rows;                 ///< of the sheet, of each row kept
    std::size_t m_cells = 0;
    bool m_hasRowsAbove = false; ///< of the header
    bool m_hasContent = false;
    bool m_isOpen = true;
};

} // namespace quadrat
