// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "ui/print/report_words.h"
#include "ui/tables/printed_table.h"
#include "ui/tables/table_file.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace quadrat::ui {
namespace {

using Kind = TableCell::Kind;

/// A workbook in a temporary file, and the formats of its cells, each made once.
class Workbook {
public:
    Workbook() : m_book(workbook_new(QFile::encodeName(path()).constData())) {}

    lxw_workbook* book() { return m_book; }

    lxw_format* numbers(const QString& pattern, bool faint)
    {
        lxw_format*& format = m_formats[pattern + (faint ? "~" : "")];
        if (!format) {
            format = workbook_add_format(m_book);
            format_set_num_format(format, pattern.toUtf8().constData());
            if (faint)
                format_set_font_color(format, 0x8A857F);
        }
        return format;
    }

    lxw_format* words(bool bold, bool faint, bool wrapped)
    {
        lxw_format*& format =
            m_formats[QString("words %1 %2 %3").arg(bold).arg(faint).arg(wrapped)];
        if (!format) {
            format = workbook_add_format(m_book);
            if (bold)
                format_set_bold(format);
            if (faint)
                format_set_font_color(format, 0x6F6A64);
            if (wrapped) {
                format_set_text_wrap(format);
                format_set_align(format, LXW_ALIGN_VERTICAL_BOTTOM);
                format_set_bottom(format, LXW_BORDER_THIN);
            }
        }
        return format;
    }

    QByteArray close()
    {
        const lxw_error fault = workbook_close(m_book);
        QFile file(path());
        if (fault != LXW_NO_ERROR || !file.open(QIODevice::ReadOnly))
            throw Error(
                ErrorKind::UnwritableFile,
                {QUADRAT_TEXT("core", "The workbook cannot be made: %1."), {lxw_strerror(fault)}});
        return file.readAll();
    }

private:
    QString path() const { return m_folder.filePath("tables.xlsx"); }

    QTemporaryDir m_folder;
    lxw_workbook* m_book;
    std::map<QString, lxw_format*> m_formats;
};

/// Excel's name of a number format; a share is stored as 0 to 1.
QString pattern(const TableCell& cell)
{
    const QString places = cell.decimals > 0 ? '.' + QString(cell.decimals, '0') : QString();
    switch (cell.kind) {
    case Kind::Percent:
    case Kind::PercentRange:
        return '0' + places + '%';
    case Kind::Count:
        return QStringLiteral("#,##0");
    default:
        return "#,##0" + places;
    }
}

void writeNumber(Workbook& workbook, lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column,
                 const TableCell& cell, const std::optional<double>& value)
{
    const bool percent = cell.kind == Kind::Percent || cell.kind == Kind::PercentRange;
    if (value && !cell.withheld && std::isfinite(*value))
        worksheet_write_number(sheet, row, column, percent ? *value / 100 : *value,
                               workbook.numbers(pattern(cell), cell.doubtful));
}

void writeWords(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const QString& text,
                lxw_format* format)
{
    constexpr qsizetype longest = 32767; // characters in a cell of Excel
    worksheet_write_string(sheet, row, column, text.left(longest).toUtf8().constData(), format);
}

/// A name that Excel takes: unlike the others, up to 31 characters, none of []:*?/\ in it.
QByteArray sheetName(const QString& id, QSet<QString>& taken)
{
    QString name = id.simplified();
    for (QChar& character : name)
        if (QStringLiteral("[]:*?/\\'").contains(character))
            character = '-';
    name = name.left(25);
    if (name.isEmpty() || taken.contains(name.toLower()))
        name += QString(" (%1)").arg(taken.size() + 1);
    taken.insert(name.toLower());
    return name.toUtf8();
}

/// Where the columns of a table begin in the sheet: a range takes two.
std::vector<lxw_col_t> placesOf(const PrintedTable& table)
{
    std::vector<lxw_col_t> places;
    lxw_col_t next = 0;
    for (const TableColumn& column : table.columns) {
        places.push_back(next);
        next = lxw_col_t(next + (column.role == ColumnRole::Range ? 2 : 1));
    }
    places.push_back(next);
    return places;
}

void writeHead(Workbook& workbook, lxw_worksheet* sheet, lxw_row_t row, const PrintedTable& table,
               const Reader& reader)
{
    const std::vector<lxw_col_t> places = placesOf(table);
    lxw_format* head = workbook.words(true, false, true);
    for (std::size_t k = 0; k < table.columns.size(); ++k) {
        const TableColumn& column = table.columns[k];
        if (column.role == ColumnRole::Range) {
            writeWords(sheet, row, places[k],
                       reader.words(QT_TRANSLATE_NOOP("print", "%1, from"), {column.header}), head);
            writeWords(sheet, row, lxw_col_t(places[k] + 1),
                       reader.words(QT_TRANSLATE_NOOP("print", "%1, to"), {column.header}), head);
        } else {
            writeWords(sheet, row, places[k], column.header, head);
        }
    }
    writeWords(sheet, row, places.back(), reader.words(QT_TRANSLATE_NOOP("print", "Note")), head);
    worksheet_set_column(sheet, 0, lxw_col_t(table.labels - 1), 28, nullptr);
    worksheet_set_column(sheet, lxw_col_t(table.labels), lxw_col_t(places.back() - 1), 13, nullptr);
    worksheet_set_column(sheet, places.back(), places.back(), 60, nullptr);
}

void writeRow(Workbook& workbook, lxw_worksheet* sheet, lxw_row_t row, const PrintedTable& table,
              const std::vector<TableCell>& cells)
{
    const std::vector<lxw_col_t> places = placesOf(table);
    int mark = 0;
    for (std::size_t k = 0; k < cells.size(); ++k) {
        const TableCell& cell = cells[k];
        mark = std::max(mark, cell.mark);
        if (table.columns[k].role == ColumnRole::Range) {
            writeNumber(workbook, sheet, row, places[k], cell, cell.low);
            writeNumber(workbook, sheet, row, lxw_col_t(places[k] + 1), cell, cell.high);
        } else if (cell.kind == Kind::Text) {
            writeWords(sheet, row, places[k], cell.text, nullptr);
        } else {
            writeNumber(workbook, sheet, row, places[k], cell, cell.value);
        }
    }
    if (mark > 0)
        writeWords(sheet, row, places.back(), table.notes[mark - 1],
                   workbook.words(false, true, false));
}

void writeSheet(Workbook& workbook, const PrintedTable& table, const Reader& reader,
                QSet<QString>& taken)
{
    lxw_worksheet* sheet =
        workbook_add_worksheet(workbook.book(), sheetName(table.id, taken).constData());
    lxw_row_t row = 0;
    writeWords(sheet, row, 0, table.title, workbook.words(true, false, false));
    if (!table.sentence.isEmpty())
        writeWords(sheet, ++row, 0, table.sentence, nullptr);
    row += 2;
    writeHead(workbook, sheet, row, table, reader);
    worksheet_freeze_panes(sheet, row + 1, 0);
    for (const auto& cells : table.rows)
        writeRow(workbook, sheet, ++row, table, cells);
    writeWords(sheet, row + 2, 0, table.source, workbook.words(false, true, false));
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
}

} // namespace

QByteArray tablesWorkbook(const Analysis& analysis, const Specification& specification,
                          const Reader& reader)
{
    Workbook workbook;
    QSet<QString> taken;
    for (const EstimateTable& table : analysis.estimates)
        writeSheet(workbook, longTable(table, specification, reader), reader, taken);
    if (analysis.estimates.empty())
        workbook_add_worksheet(workbook.book(), nullptr);
    return workbook.close();
}

} // namespace quadrat::ui
