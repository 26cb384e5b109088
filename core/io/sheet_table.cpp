// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet_table.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/parallel.h"
#include "core/io/asked_columns.h"
#include "core/io/sheet_columns.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace quadrat {

namespace {

constexpr std::size_t rowsLookedAt = 20;

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

std::size_t filled(std::span<const SheetCell> cells)
{
    return std::size_t(std::ranges::count_if(
        cells, [](const SheetCell& cell) { return cell.kind != CellKind::Blank; }));
}

} // namespace

SheetTable::SheetTable(std::string sheet, const WorkbookOptions& options, const SheetTexts& texts)
    : m_sheet(std::move(sheet)), m_options(options), m_texts(texts)
{
    if (m_options.range.empty())
        return;
    const auto range = readCellRange(m_options.range);
    if (!range)
        throw invalidInput(QUADRAT_TEXT("core",
                                        "\"%1\" is no range of a sheet. Write it as B3:H200 "
                                        "or, for whole columns, B:H."),
                           {m_options.range});
    m_range = *range;
}

bool SheetTable::addRow(std::size_t row, std::span<const SheetCell> cells)
{
    if (!m_isOpen || row > m_range.lastRow)
        return m_isOpen = false;
    if (row < m_range.firstRow)
        return true;
    if (m_headerRow) {
        addData(row, cells);
        return m_isOpen;
    }
    Row inRange{row, {}};
    std::ranges::copy_if(cells, std::back_inserter(inRange.second),
                         [this](const SheetCell& cell) { return takes(cell.column); });
    if (inRange.second.empty())
        return true;
    m_hasContent = m_hasContent || filled(inRange.second) > 0;
    if (m_options.headerRow == 0) {
        m_waiting.push_back(std::move(inRange));
        if (m_waiting.size() == rowsLookedAt)
            startData();
        return m_isOpen;
    }
    if (!m_wantedHeader)
        m_wantedHeader =
            (m_options.range.empty() ? row : m_range.firstRow) + m_options.headerRow - 1;
    if (row > *m_wantedHeader)
        throw blankHeader();
    if (row == *m_wantedHeader)
        readHeader(inRange);
    else
        m_hasRowsAbove = true;
    return true;
}

/// Finds the header among the rows that wait, and takes in those below it.
void SheetTable::startData()
{
    const std::vector<Row> waiting = std::exchange(m_waiting, {});
    std::size_t most = 0;
    for (const Row& row : waiting)
        most = std::max(most, filled(row.second));
    const auto header = std::ranges::find_if(
        waiting, [most](const Row& row) { return 2 * filled(row.second) > most; });
    if (header == waiting.end())
        return; // nothing but empty texts
    m_hasRowsAbove = header != waiting.begin();
    readHeader(*header);
    for (auto row = header + 1; row != waiting.end(); ++row)
        addData(row->first, row->second);
}

Error SheetTable::blankHeader() const
{
    return invalidInput(QUADRAT_TEXT("core",
                                     "Row %1 of sheet \"%2\", which should name the columns, "
                                     "is blank. Name another row."),
                        {std::int64_t(*m_wantedHeader + 1), m_sheet});
}

void SheetTable::readHeader(const Row& row)
{
    m_headerRow = row.first;
    std::map<std::string, std::size_t> places;
    for (const SheetCell& cell : row.second) {
        const std::string text = cellText(cell.kind, cell.value, m_texts);
        const std::string name(withoutBlanksAround(text));
        if (name.empty())
            continue;
        const auto [known, isNew] = places.emplace(name, cell.column);
        if (!isNew)
            throw unreadable(
                QUADRAT_TEXT("core", "The header of sheet \"%1\" names \"%2\" twice, in cells %3 "
                                     "and %4. Give each column a name of its own."),
                {m_sheet, name, writeCellPlace({row.first, known->second}),
                 writeCellPlace({row.first, cell.column})});
        if (m_header.size() <= cell.column)
            m_header.resize(cell.column + 1);
        m_header[cell.column] = name;
    }
    for (std::size_t column = 0; column < m_header.size(); ++column)
        if (!m_header[column].empty())
            columnFor(column);
}

/// The name of a column by the header, else after its place.
std::string SheetTable::nameFor(std::size_t column) const
{
    if (column < m_header.size() && !m_header[column].empty())
        return m_header[column];
    std::string name = "column_" + std::to_string(column - m_range.firstColumn + 1);
    while (std::ranges::find(m_header, name) != m_header.end())
        name += '_';
    return name;
}

/// The column to put cells into; null if it is not wanted.
SheetColumn* SheetTable::columnFor(std::size_t column)
{
    if (column >= m_columns.size()) {
        m_columns.resize(column + 1);
        m_unwanted.resize(column + 1, 0);
    }
    if (m_unwanted[column])
        return nullptr;
    if (!m_columns[column]) {
        std::string name = nameFor(column);
        const auto& wanted = m_options.columns;
        if (!wanted.empty() && std::ranges::find(wanted, name) == wanted.end()) {
            m_unwanted[column] = 1;
            return nullptr;
        }
        const bool isNamed = column < m_header.size() && !m_header[column].empty();
        m_columns[column] = SheetColumn{std::move(name), isNamed, {}, {}};
    }
    return &*m_columns[column];
}

void SheetTable::addData(std::size_t row, std::span<const SheetCell> cells)
{
    bool isKept = false;
    for (const SheetCell& cell : cells) {
        if (!takes(cell.column))
            continue;
        if (!isKept && m_options.maximumRows > 0 && m_rows.size() >= m_options.maximumRows) {
            m_isOpen = false;
            return;
        }
        if (!isKept)
            m_rows.push_back(std::uint32_t(row));
        isKept = true;
        SheetColumn* column = cell.kind == CellKind::Blank ? nullptr : columnFor(cell.column);
        if (!column)
            continue;
        m_cells += m_rows.size() - column->kinds.size();
        if (m_cells > m_options.limits.cells)
            throw tooManyCells();
        column->kinds.resize(m_rows.size(), CellKind::Blank);
        column->values.resize(m_rows.size(), 0);
        column->kinds.back() = cell.kind;
        column->values.back() = cell.value;
    }
}

Error SheetTable::tooManyCells() const
{
    return unreadable(QUADRAT_TEXT("core", "Sheet \"%1\" has more than %2 million cells. Name the "
                                           "columns that are needed, or save it as text (.csv)."),
                      {m_sheet, std::int64_t(m_options.limits.cells / 1'000'000)});
}

void SheetTable::checkNames() const
{
    std::vector<std::string> names;
    std::ranges::copy_if(m_header, std::back_inserter(names),
                         [](const std::string& name) { return !name.empty(); });
    for (const auto& column : m_columns)
        if (column && !column->isNamed)
            names.push_back(column->name);
    checkAsked(m_options.columns, m_options.types, names);
}

/// In a sheet of one column a blank row is a missing value.
void SheetTable::fillBlankRows()
{
    const auto only = std::ranges::find_if(m_columns, [](const auto& c) { return c.has_value(); });
    SheetColumn filledUp{(*only)->name, (*only)->isNamed, {}, {}};
    std::vector<std::uint32_t> rows;
    for (std::size_t k = 0; k < m_rows.size(); ++k) {
        while ((rows.empty() ? *m_headerRow : rows.back()) + 1 < m_rows[k])
            rows.push_back(std::uint32_t((rows.empty() ? *m_headerRow : rows.back()) + 1));
        rows.push_back(m_rows[k]);
        if (k >= (*only)->kinds.size())
            continue;
        filledUp.kinds.resize(rows.size(), CellKind::Blank);
        filledUp.values.resize(rows.size(), 0);
        filledUp.kinds.back() = (*only)->kinds[k];
        filledUp.values.back() = (*only)->values[k];
    }
    *only = std::move(filledUp);
    m_rows = std::move(rows);
}

void SheetTable::sayFindings(Imported& result) const
{
    if (m_hasRowsAbove)
        result.notes.push_back(
            {QUADRAT_TEXT("core", "The header of sheet \"%1\" is row %2; what stands above it is "
                                  "left out."),
             {m_sheet, std::int64_t(*m_headerRow + 1)}});
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (m_columns[column] && !m_columns[column]->isNamed)
            result.issues.push_back(
                {Severity::Note,
                 {QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" gives its column no name; it is "
                                       "called \"%3\"."),
                  {writeCellPlace({*m_headerRow, column}), m_sheet, m_columns[column]->name}},
                 *m_headerRow + 1,
                 m_columns[column]->name,
                 m_sheet});
    std::size_t blank = 0, first = 0, expected = *m_headerRow + 1;
    for (const std::uint32_t row : m_rows) {
        if (row > expected && blank == 0)
            first = expected + 1;
        blank += row - expected;
        expected = row + 1;
    }
    if (blank == 0)
        return;
    Message message{QUADRAT_TEXT("core", "Row %1 is blank and was left out."),
                    {std::int64_t(first)}};
    if (blank > 1)
        message = {QUADRAT_TEXT("core", "%1 blank rows were left out, the first of them row %2."),
                   {std::int64_t(blank), std::int64_t(first)}};
    result.issues.push_back({Severity::Note, std::move(message), first, "", m_sheet});
}

RowPlaces SheetTable::places() const
{
    RowPlaces places{m_sheet, *m_headerRow + 2, {}};
    std::size_t expected = *m_headerRow + 1; // from 0, as m_rows
    for (const std::uint32_t row : m_rows) {
        for (; expected < row; ++expected)
            places.leftOut.push_back(expected + 1);
        ++expected;
    }
    return places;
}

Imported SheetTable::finish(const Progress& progress)
{
    if (!m_headerRow)
        startData();
    if (!m_headerRow && m_wantedHeader)
        throw blankHeader();
    if (m_rows.empty())
        throw unreadable(QUADRAT_TEXT("core", "Sheet \"%1\" has a header but no rows."), {m_sheet});
    checkNames();
    const auto columns =
        std::size_t(std::ranges::count_if(m_columns, [](const auto& c) { return c.has_value(); }));
    if (columns == 1 && std::ranges::count(m_unwanted, 1) == 0)
        fillBlankRows();
    if (columns > 0 && m_rows.size() > m_options.limits.cells / columns)
        throw tooManyCells();
    Imported result;
    result.places = places();
    sayFindings(result);

    std::vector<std::size_t> present;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        if (m_columns[column])
            present.push_back(column);
    std::vector<BuiltColumn> built(present.size());
    parallelFor(present.size(), [&](std::size_t k) {
        progress.checkStop();
        SheetColumn& cells = *m_columns[present[k]];
        const auto type = m_options.types.find(cells.name);
        built[k] = buildColumn(
            cells, type == m_options.types.end() ? std::nullopt : std::optional(type->second),
            m_texts, {m_sheet, present[k], m_rows}, m_options.limits);
        cells = {}; // its memory is free for the next
    });
    std::vector<Column> ready;
    std::size_t refused = 0;
    for (BuiltColumn& column : built) {
        if (column.kind == ValueKind::Date || column.kind == ValueKind::DateTime ||
            column.kind == ValueKind::Time) {
            Variable variable = variableOf(column.column);
            variable.kind = column.kind;
            variable.level = MeasurementLevel::Scale;
            result.codebook.variables.push_back(std::move(variable));
        }
        const std::size_t before = refused;
        refused += column.refused;
        if (before < mostListedCells || column.refused == 0)
            std::ranges::move(column.issues, std::back_inserter(result.issues));
        ready.push_back(std::move(column.column));
    }
    if (refused > mostListedCells)
        result.issues.push_back({Severity::Warning,
                                 {QUADRAT_TEXT("core", "%1 cells in all are taken as missing; not "
                                                       "all of them are listed."),
                                  {std::int64_t(refused)}},
                                 {},
                                 "",
                                 m_sheet});
    result.data = Dataset(std::move(ready));
    return result;
}

} // namespace quadrat
