// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/sheet_columns.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/data/column_of.h"
#include "core/io/cells.h"
#include "core/io/spreadsheet_date.h"

#include <array>
#include <limits>
#include <string_view>

namespace quadrat {

namespace {

constexpr double missingNumber = std::numeric_limits<double>::quiet_NaN();

bool isText(CellKind kind)
{
    return kind == CellKind::Text;
}

/// The cells of a column, with texts that mean a missing value left out.
class CellView {
public:
    CellView(const SheetColumn& cells, const SheetTexts& texts, const SheetColumnPlace& place)
        : m_cells(cells), m_texts(texts), m_place(place)
    {}

    std::size_t rowCount() const { return m_place.rows.size(); }

    CellKind kind(std::size_t row) const
    {
        if (row >= m_cells.kinds.size())
            return CellKind::Blank;
        const CellKind kind = m_cells.kinds[row];
        return isText(kind) && isMissing(text(row)) ? CellKind::Blank : kind;
    }
    double value(std::size_t row) const { return m_cells.values[row]; }
    std::string_view text(std::size_t row) const
    {
        return m_texts.at(std::uint32_t(m_cells.values[row]));
    }
    std::string words(std::size_t row) const
    {
        return cellText(m_cells.kinds[row], m_cells.values[row], m_texts).substr(0, 80);
    }
    const std::string& name() const { return m_cells.name; }

    Issue issue(const char* pattern, std::size_t row) const
    {
        const std::size_t sheetRow = m_place.rows[row];
        return {Severity::Warning,
                {pattern,
                 {writeCellPlace({sheetRow, m_place.column}), m_place.sheet, words(row), name()}},
                sheetRow + 1,
                name(),
                m_place.sheet};
    }

private:
    const SheetColumn& m_cells;
    const SheetTexts& m_texts;
    const SheetColumnPlace& m_place;
};

using Counts = std::array<std::size_t, std::size_t(CellKind::NoDate) + 1>;

std::size_t countOf(const Counts& counts, CellKind kind)
{
    return counts[std::size_t(kind)];
}

void refuse(BuiltColumn& built, const CellView& cells, const char* pattern, std::size_t row)
{
    if (++built.refused <= mostListedCells)
        built.issues.push_back(cells.issue(pattern, row));
}

/// Error cells, and numbers in the clothes of a date, are no values.
void refuseFaults(BuiltColumn& built, const CellView& cells)
{
    for (std::size_t row = 0; row < cells.rowCount(); ++row) {
        if (cells.kind(row) == CellKind::Fault)
            refuse(built, cells,
                   QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" holds the error %3 and is taken "
                                        "as missing."),
                   row);
        if (cells.kind(row) == CellKind::NoDate)
            refuse(built, cells,
                   QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" is formatted as a date but holds "
                                        "%3, which is no day, and is taken as missing."),
                   row);
    }
}

bool isValue(CellKind kind)
{
    return kind != CellKind::Blank && kind != CellKind::Fault && kind != CellKind::NoDate;
}

void buildNumbers(BuiltColumn& built, const CellView& cells)
{
    std::vector<double> values(cells.rowCount(), missingNumber);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const CellKind kind = cells.kind(row);
        if (kind == CellKind::Number)
            values[row] = cells.value(row);
        else if (const auto number = isText(kind) ? readNumber(cells.text(row)) : std::nullopt)
            values[row] = *number;
        else if (isValue(kind))
            refuse(built, cells,
                   QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" holds \"%3\" where \"%4\" should "
                                        "hold numbers, and is taken as missing."),
                   row);
    }
    built.kind = ValueKind::Number;
    built.column = columnOf(cells.name(), std::move(values));
}

Column openAnswers(const std::string& name, const std::vector<std::string_view>& texts)
{
    TextValues values;
    for (const std::string_view text : texts) {
        values.bytes += text;
        values.ends.push_back(values.bytes.size());
    }
    return {name, std::move(values)};
}

void buildTexts(BuiltColumn& built, const CellView& cells, std::optional<Measure> wish,
                const SheetTexts& texts, const WorkbookLimits& limits)
{
    constexpr std::size_t mostCodes = 65'535;
    std::vector<std::string> written; // of cells that are no texts
    written.reserve(cells.rowCount());
    std::vector<std::string_view> values(cells.rowCount());
    std::size_t bytes = 0;
    for (std::size_t row = 0; row < values.size(); ++row) {
        const CellKind kind = cells.kind(row);
        if (isText(kind)) {
            values[row] = cells.text(row);
        } else if (isValue(kind)) {
            const bool atMidnight = kind == CellKind::Date && built.kind == ValueKind::DateTime;
            written.push_back(
                cellText(atMidnight ? CellKind::DateTime : kind, cells.value(row), texts));
            values[row] = written.back();
        }
        bytes += values[row].size();
    }
    const bool isOpen = wish == Measure::Text || texts.size() > mostCodes;
    if (isOpen && bytes > limits.textBytes)
        throw Error(ErrorKind::UnreadableFile,
                    {QUADRAT_TEXT("core", "The texts of column \"%1\" take more than %2 MB. Leave "
                                          "the column out, or split the sheet."),
                     {cells.name(), std::int64_t(limits.textBytes >> 20)}});
    built.column =
        wish == Measure::Text ? openAnswers(cells.name(), values) : columnOf(cells.name(), values);
}

/// The kind of a column whose cells are no numbers, or not all.
ValueKind kindOf(const Counts& counts)
{
    const std::size_t days = countOf(counts, CellKind::Date) + countOf(counts, CellKind::DateTime);
    const std::size_t times = countOf(counts, CellKind::Time);
    const std::size_t others = countOf(counts, CellKind::Number) + countOf(counts, CellKind::Text) +
                               countOf(counts, CellKind::Boolean);
    if (others > 0 || (days > 0 && times > 0))
        return ValueKind::Text;
    if (times > 0)
        return ValueKind::Time;
    return countOf(counts, CellKind::DateTime) > 0 ? ValueKind::DateTime : ValueKind::Date;
}

/// Says which cell keeps a column from being numbers or dates.
void tellMixture(BuiltColumn& built, const CellView& cells, const Counts& counts)
{
    const auto isDay = [](CellKind kind) {
        return kind == CellKind::Date || kind == CellKind::DateTime || kind == CellKind::Time;
    };
    const bool numbers = countOf(counts, CellKind::Number) > 0;
    const bool days = countOf(counts, CellKind::Date) + countOf(counts, CellKind::DateTime) +
                          countOf(counts, CellKind::Time) >
                      0;
    if (built.kind != ValueKind::Text || (!numbers && !days))
        return;
    for (std::size_t row = 0; row < cells.rowCount(); ++row) {
        const CellKind kind = cells.kind(row);
        if (!isValue(kind) || (numbers ? kind == CellKind::Number : isDay(kind)))
            continue;
        built.issues.push_back(cells.issue(
            numbers ? QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" holds \"%3\", which is no "
                                           "number, so \"%4\" is taken as categories.")
                    : QUADRAT_TEXT("core", "Cell %1 of sheet \"%2\" holds \"%3\", which is no "
                                           "date, so \"%4\" is taken as categories."),
            row));
        return;
    }
}

} // namespace

std::string cellText(CellKind kind, double value, const SheetTexts& texts)
{
    switch (kind) {
    case CellKind::Blank:
        return {};
    case CellKind::Number:
    case CellKind::NoDate:
        return writeNumber(value);
    case CellKind::Boolean:
        return value != 0 ? "TRUE" : "FALSE";
    case CellKind::Date:
        return writeDate(Milliseconds(value));
    case CellKind::DateTime:
        return writeDateTime(Milliseconds(value));
    case CellKind::Time:
        return writeTime(Milliseconds(value));
    case CellKind::Text:
    case CellKind::Fault:
        break;
    }
    return std::string(texts.at(std::uint32_t(value)));
}

BuiltColumn buildColumn(const SheetColumn& column, std::optional<Measure> wish,
                        const SheetTexts& texts, const SheetColumnPlace& place,
                        const WorkbookLimits& limits)
{
    const CellView cells(column, texts, place);
    Counts counts{};
    for (std::size_t row = 0; row < cells.rowCount(); ++row)
        ++counts[std::size_t(cells.kind(row))];

    BuiltColumn built;
    if (countOf(counts, CellKind::Fault) + countOf(counts, CellKind::NoDate) > 0)
        refuseFaults(built, cells);
    std::size_t values = 0;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        values += isValue(CellKind(kind)) ? counts[kind] : 0;
    const bool areNumbers = countOf(counts, CellKind::Number) == values;
    if (wish ? *wish == Measure::Number : areNumbers) {
        buildNumbers(built, cells);
        return built;
    }
    built.kind = values == 0 ? ValueKind::Text : kindOf(counts);
    if (!wish)
        tellMixture(built, cells, counts);
    buildTexts(built, cells, wish, texts, limits);
    return built;
}

} // namespace quadrat
