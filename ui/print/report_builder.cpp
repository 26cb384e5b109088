// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_builder.h"

#include "ui/print/report_words.h"
#include "ui/text/estimate_words.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextTable>

#include <algorithm>
#include <iterator>

namespace quadrat::ui {
namespace {

// Sizes are whole pixels of 1/96 inch (0.75 pt each), since text is laid out in them.
constexpr double tablePoints = 8.25;
constexpr double chartBesideTable = 290;    ///< its width, in 1/96 inch
constexpr std::size_t rowsBesideChart = 18; ///< longer tables stand under their chart

/// The width a column of numbers needs, in 1/96 inch.
double numberWidth(const PrintedTable& table, std::size_t column, const Reader& reader)
{
    QFont font = reportFont(tablePoints, true);
    font.setPixelSize(int(tablePoints / 72 * 96 + 0.5));
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString& word : table.columns[column].header.split(' ')) // not at no-break spaces
        width = std::max(width, metrics.horizontalAdvance(word));
    // A head of three words or more stands on two lines.
    const QString& header = table.columns[column].header;
    if (table.isLong || table.groups.size() > 1)
        width = std::max(width, 0.55 * metrics.horizontalAdvance(header));
    for (const auto& row : table.rows)
        width = std::max(width, metrics.horizontalAdvance(cellText(row[column], reader)));
    return width + 10;
}

/// Whether a column is the first under one of several heads: it stands apart from the one before.
bool opensGroup(const PrintedTable& table, std::size_t column)
{
    std::size_t first = table.labels;
    for (const ColumnGroup& group : table.groups) {
        if (column == first && table.groups.size() > 1)
            return true;
        first += group.columns;
    }
    return false;
}

/// A table in print: rows of figures, and rows that head a group of them.
struct PrintRow {
    QString heading; ///< not empty: a heading, and no figures
    const std::vector<TableCell>* cells = nullptr;
};

std::vector<PrintRow> printRows(const PrintedTable& table)
{
    std::vector<PrintRow> rows;
    QString last;
    for (const auto& cells : table.rows) {
        QStringList group;
        for (std::size_t k = 0; k + 1 < table.labels; ++k)
            group << cells[k].text;
        const QString heading = group.join(", ");
        if (!heading.isEmpty() && heading != last)
            rows.push_back({heading, nullptr});
        last = heading;
        rows.push_back({{}, &cells});
    }
    return rows;
}

bool isRangeRow(const std::vector<TableCell>& cells)
{
    return cells.front().text.isEmpty() && cells.size() > 1;
}

} // namespace

ReportBuilder::ReportBuilder(QTextDocument& document, std::vector<DrawnChart>& charts,
                             const Reader& reader)
    : PageWriter(document), m_charts(charts), m_reader(reader)
{}

void ReportBuilder::head(const QString& title, const Analysis& analysis,
                         const Specification& specification, const QDate& date)
{
    const ChartColours colours;
    paragraph(title, {.points = 18, .bold = true, .after = 2, .heading = 1});
    QStringList under;
    if (!specification.source.empty())
        under << QString::fromStdString(specification.source);
    if (date.isValid())
        under << m_reader.date(date);
    paragraph(under.join(QStringLiteral(" · ")), {.points = 9, .ink = colours.faint, .after = 10});
    figures(keyFigures(analysis, m_reader));
    paragraph(summary(analysis, specification, m_reader),
              {.points = 9.75, .before = 8, .after = 4});
    for (const Message& warning : analysis.warnings)
        paragraph(m_reader.words(warning), {.points = 8.25, .ink = QColor("#b75618"), .after = 2});
}

void ReportBuilder::estimate(const EstimateTable& table, const Specification& specification)
{
    const ChartColours colours;
    const PrintedTable printed = publicationTable(table, specification, m_reader);
    beginPiece();
    paragraph(printed.title, {.points = 12, .bold = true, .before = 14, .after = 1, .heading = 2});
    paragraph(finding(table, specification.dictionary, m_reader), {.points = 9, .after = 3});

    const bool beside = printed.isLong && printRows(printed).size() <= rowsBesideChart &&
                        printed.columns.size() <= 6;
    const ChartStyle style{.kind = ChartKind::Automatic,
                           .reader = m_reader,
                           .dictionary = specification.dictionary,
                           .titled = false,
                           .intervals = false,
                           .fontSize = 11};
    m_charts.emplace_back(table, style, beside ? chartBesideTable : contentBox().width());
    if (!beside) {
        begin({.before = 2, .after = 9});
        insertChart(m_cursor, m_charts.size() - 1);
    }
    dataTable(printed, beside ? std::optional(m_charts.size() - 1) : std::nullopt);
    notes(printed);
    for (const Message& warning : table.warnings)
        paragraph(m_reader.words(warning), {.points = 7.5, .ink = QColor("#b75618")});
    paragraph(printed.source, {.points = 7.5, .ink = colours.faint});
    endPiece();
}

void ReportBuilder::insertChart(QTextCursor cursor, std::size_t index)
{
    const DrawnChart& chart = m_charts[index];
    QImage picture((chart.size() * 3).toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(chart.chart().style().colours.ground);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    chart.paint(painter, QRectF(QPointF(), QSizeF(picture.size())));
    painter.end();
    m_document.addResource(QTextDocument::ImageResource, QUrl(chartName(index)), picture);

    QTextImageFormat format;
    format.setName(chartName(index));
    format.setWidth(chart.size().width());
    format.setHeight(chart.size().height());
    format.setProperty(QTextFormat::ImageAltText, chart.chart().description());
    cursor.insertImage(format);
}

void ReportBuilder::dataTable(const PrintedTable& printed, std::optional<std::size_t> chart)
{
    const std::vector<PrintRow> rows = printRows(printed);
    const int first = chart ? 1 : 0; // the chart, if it stands in the table, takes column 0
    const auto skipped = int(printed.labels) - 1;
    const int columns = first + int(printed.columns.size()) - skipped;
    const int heads = printed.groups.empty() ? 1 : 2;

    QTextTableFormat format = plainTable();
    format.setHeaderRowCount(heads);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    if (chart)
        widths << QTextLength(QTextLength::FixedLength, chartBesideTable + 14);
    widths << QTextLength(QTextLength::VariableLength, 0);
    for (std::size_t k = printed.labels; k < printed.columns.size(); ++k)
        widths << QTextLength(QTextLength::FixedLength, numberWidth(printed, k, m_reader) +
                                                            (opensGroup(printed, k) ? 12 : 0));
    format.setColumnWidthConstraints(widths);
    QTextTable* table = m_cursor.insertTable(int(rows.size()) + heads, columns, format);
    headRows(*table, printed, first);
    for (std::size_t k = 0; k < rows.size(); ++k) {
        if (rows[k].cells)
            figureRow(*table, heads + int(k), first, printed, *rows[k].cells);
        else
            groupRow(*table, heads + int(k), first, rows[k].heading);
    }
    if (chart) {
        table->mergeCells(0, 0, int(rows.size()) + heads, 1);
        insertChart(table->cellAt(0, 0).firstCursorPosition(), *chart);
    }
    m_cursor.movePosition(QTextCursor::End);
    m_blockFree = true;
}

void ReportBuilder::headRows(QTextTable& table, const PrintedTable& printed, int first)
{
    const ChartColours colours;
    int row = 0;
    if (!printed.groups.empty()) {
        int column = first + 1;
        for (const ColumnGroup& group : printed.groups) {
            pad(table.cellAt(0, column), 4, 1, 1);
            put(table.cellAt(0, column), group.header, letters(tablePoints, true, colours.ink),
                true);
            table.mergeCells(0, column, 1, int(group.columns));
            for (int under = column; under < column + int(group.columns); ++under)
                ruleAbove(table.cellAt(1, under), colours.doubtful, 0.75);
            column += int(group.columns);
        }
        row = 1;
    }
    const auto skipped = printed.labels - 1;
    for (int column = first; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        QTextTableCellFormat look = cell.format().toTableCellFormat();
        look.setVerticalAlignment(QTextCharFormat::AlignBottom);
        cell.setFormat(look);
        pad(cell, 4, 1, 2);
        put(cell, printed.columns[std::size_t(column - first) + skipped].header,
            letters(7.5, false, colours.faint), column > first);
    }
}

void ReportBuilder::groupRow(QTextTable& table, int row, int first, const QString& heading)
{
    const ChartColours colours;
    for (int column = first; column < table.columns(); ++column)
        ruleAbove(table.cellAt(row, column), colours.grid, 0.75);
    pad(table.cellAt(row, first), 4, 2, 1.5);
    put(table.cellAt(row, first), heading, letters(tablePoints, true, colours.ink), false);
    if (table.columns() - first > 1)
        table.mergeCells(row, first, 1, table.columns() - first);
}

void ReportBuilder::figureRow(QTextTable& table, int row, int first, const PrintedTable& printed,
                              const std::vector<TableCell>& cells)
{
    const ChartColours colours;
    const bool range = isRangeRow(cells);
    for (int column = first; column < table.columns(); ++column) {
        QTextTableCell cell = table.cellAt(row, column);
        if (!range)
            ruleAbove(cell, colours.grid, 0.75);
        const bool last = row + 1 == table.rows();
        pad(cell, 4, range ? 0 : 2, last ? 4 : range ? 2 : 1);
        const auto source = std::size_t(column - first) + printed.labels - 1;
        const TableCell& figure = cells[source];
        const bool plain = !figure.doubtful && !figure.withheld && !range;
        const bool leading = printed.columns[source].role == ColumnRole::Value &&
                             figure.kind != TableCell::Kind::Count && plain;
        put(cell, cellText(figure, m_reader),
            letters(range ? 6.75 : tablePoints, leading, plain ? colours.ink : colours.faint),
            column > first);
    }
    if (range) // a label of its own would be an empty line
        table.mergeCells(row - 1, first, 2, 1);
}

void ReportBuilder::notes(const PrintedTable& table)
{
    const ChartColours colours;
    for (int mark = 1; mark <= table.notes.size(); ++mark)
        paragraph(markText(mark) + ' ' + table.notes[mark - 1],
                  {.points = 7.5, .ink = colours.faint});
}

void ReportBuilder::methods(const Analysis& analysis, const Specification& specification,
                            const std::vector<MethodParagraph>& sample)
{
    const ChartColours colours;
    beginPiece();
    paragraph(m_reader.words(QT_TRANSLATE_NOOP("print", "How to read these figures")),
              {.points = 12, .bold = true, .before = 14, .after = 3, .heading = 2});
    std::vector<std::pair<QString, QString>> paragraphs;
    for (const MethodParagraph& paragraph : sample) {
        QStringList sentences;
        for (const Message& sentence : paragraph.sentences)
            sentences << m_reader.words(sentence);
        paragraphs.emplace_back(m_reader.words(paragraph.term), sentences.join(' '));
    }
    std::ranges::move(ui::methods(analysis, specification, m_reader),
                      std::back_inserter(paragraphs));
    terms(paragraphs, 100);
    m_cursor.setBlockCharFormat(letters(1, false, colours.faint));
    endPiece();
}

} // namespace quadrat::ui
