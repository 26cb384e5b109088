// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_table.h"
#include "ui/tables/table_file.h"
#include "ui/text/spreadsheet_text.h"

#include <QStringList>

#include <algorithm>

namespace quadrat::ui {
namespace {

/// Writes lines of cells with the separator and decimal sign of the reader's spreadsheet.
class Lines {
public:
    explicit Lines(const Reader& reader)
        : m_decimal(reader.locale().decimalPoint()), m_separator(m_decimal == "," ? ";" : ",")
    {}

    void add(const QString& words)
    {
        QString text = guarded(words);
        if (text.contains(m_separator) || text.contains('"') || text.contains('\n'))
            text = '"' + text.replace('"', "\"\"") + '"';
        m_cells << text;
    }

    void add(const std::optional<double>& number)
    {
        m_cells << (number ? plainNumber(*number, m_decimal) : QString());
    }

    void end()
    {
        m_text += m_cells.join(m_separator) + "\r\n";
        m_cells.clear();
    }

    QByteArray bytes() const { return "\xEF\xBB\xBF" + m_text.toUtf8(); }

private:
    QString m_decimal, m_separator, m_text;
    QStringList m_cells;
};

const TableCell* cellOf(const PrintedTable& table, const std::vector<TableCell>& row,
                        ColumnRole role)
{
    for (std::size_t k = 0; k < row.size(); ++k)
        if (table.columns[k].role == role)
            return &row[k];
    return nullptr;
}

std::optional<double> shown(const TableCell* cell, std::optional<double> TableCell::*part)
{
    return cell && !cell->withheld ? cell->*part : std::nullopt;
}

QString valueHead(const PrintedTable& table)
{
    for (const TableColumn& column : table.columns)
        if (column.role == ColumnRole::Value)
            return column.header;
    return {};
}

void addRow(Lines& lines, const PrintedTable& table, const std::vector<TableCell>& row)
{
    QStringList groups;
    for (std::size_t k = 0; k + 1 < table.labels; ++k)
        groups << row[k].text;
    const TableCell* value = cellOf(table, row, ColumnRole::Value);
    const TableCell* range = cellOf(table, row, ColumnRole::Range);
    const bool percent = value && value->kind == TableCell::Kind::Percent;
    lines.add(table.title);
    lines.add(groups.join(", "));
    lines.add(row[table.labels - 1].text);
    lines.add(percent ? valueHead(table) + " (%)" : valueHead(table));
    lines.add(shown(value, &TableCell::value));
    lines.add(shown(range, &TableCell::low));
    lines.add(shown(range, &TableCell::high));
    lines.add(shown(cellOf(table, row, ColumnRole::Count), &TableCell::value));
    lines.add(shown(cellOf(table, row, ColumnRole::Effect), &TableCell::value));
    lines.add(value && value->mark > 0 ? table.notes[value->mark - 1] : QString());
    lines.end();
}

} // namespace

QByteArray tablesCsv(const Analysis& analysis, const Specification& specification,
                     const Reader& reader)
{
    Lines lines(reader);
    for (const char* head :
         {QT_TRANSLATE_NOOP("print", "Question"), QT_TRANSLATE_NOOP("print", "Group"),
          QT_TRANSLATE_NOOP("print", "Answer"), QT_TRANSLATE_NOOP("print", "Figure"),
          QT_TRANSLATE_NOOP("print", "Value"), QT_TRANSLATE_NOOP("print", "Interval from"),
          QT_TRANSLATE_NOOP("print", "Interval to"), QT_TRANSLATE_NOOP("print", "n"),
          QT_TRANSLATE_NOOP("print", "Design effect"), QT_TRANSLATE_NOOP("print", "Note")})
        lines.add(reader.words(head));
    lines.end();
    for (const EstimateTable& estimate : analysis.estimates) {
        const PrintedTable table = longTable(estimate, specification, reader);
        for (const auto& row : table.rows)
            addRow(lines, table, row);
        if (!table.sentence.isEmpty() && estimate.test) {
            lines.add(table.title);
            lines.add(QString());
            lines.add(QString());
            lines.add(QStringLiteral("p"));
            lines.add(estimate.test->p);
            for (int k = 0; k < 4; ++k)
                lines.add(QString());
            lines.add(table.sentence);
            lines.end();
        }
    }
    return lines.bytes();
}

} // namespace quadrat::ui
