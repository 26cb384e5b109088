// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_writer.h"

#include <QTextBlock>

#include <utility>

namespace quadrat::ui {

namespace {

constexpr double ruleWidth = 0.75; // in 1/96 inch

} // namespace

QFont reportFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({"Noto Sans", "DejaVu Sans"});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: text can be searched
    return font;
}

QTextCharFormat letters(double points, bool bold, const QColor& ink)
{
    QTextCharFormat format;
    format.setFont(reportFont(points, bold));
    format.setForeground(ink);
    return format;
}

QTextTableFormat plainTable()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    return format;
}

QTextTableFormat ruledTable()
{
    QTextTableFormat format = plainTable();
    format.setBorder(ruleWidth);
    format.setBorderCollapse(true);
    format.setBorderBrush(ChartColours().doubtful);
    return format;
}

QTextTableCellFormat ruledCell(double sides, double above, double below)
{
    QTextTableCellFormat format;
    format.setBorder(ruleWidth);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(ChartColours().doubtful);
    format.setLeftPadding(sides);
    format.setRightPadding(sides);
    format.setTopPadding(above);
    format.setBottomPadding(below);
    return format;
}

void pad(QTextTableCell cell, double sides, double above, double below)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setLeftPadding(sides);
    format.setRightPadding(sides);
    format.setTopPadding(above);
    format.setBottomPadding(below);
    cell.setFormat(format);
}

void ruleAbove(QTextTableCell cell, const QColor& ink, double width)
{
    QTextTableCellFormat format = cell.format().toTableCellFormat();
    format.setTopBorder(width);
    format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setTopBorderBrush(ink);
    cell.setFormat(format);
}

void put(QTextTableCell cell, const QString& text, const QTextCharFormat& format, bool right)
{
    QTextCursor cursor = cell.firstCursorPosition();
    QTextBlockFormat block;
    block.setAlignment(right ? Qt::AlignRight : Qt::AlignLeft);
    cursor.setBlockFormat(block);
    cursor.insertText(text, format); // the block's own format is the cell's: leave it
}

PageWriter::PageWriter(QTextDocument& document) : m_document(document), m_cursor(&document)
{
    m_document.setDefaultFont(reportFont(9));
    m_document.setUndoRedoEnabled(false);
    QTextOption option = m_document.defaultTextOption();
    option.setUseDesignMetrics(true);
    m_document.setDefaultTextOption(option);
}

void PageWriter::begin(const TextLook& look)
{
    QTextBlockFormat block;
    block.setTopMargin(look.before);
    if (look.heading > 0)
        block.setHeadingLevel(look.heading);
    block.setBottomMargin(look.after);
    if (std::exchange(m_pageBreak, false))
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    if (m_blockFree)
        m_cursor.setBlockFormat(block);
    else
        m_cursor.insertBlock(block);
    m_cursor.setBlockCharFormat(letters(look.points, look.bold, look.ink));
    m_blockFree = false;
    if (std::exchange(m_pieceOpen, false))
        m_pieces.back().first = m_cursor.block().position();
}

void PageWriter::paragraph(const QString& text, const TextLook& look)
{
    if (text.isEmpty())
        return;
    begin(look);
    m_cursor.insertText(text, letters(look.points, look.bold, look.ink));
}

void PageWriter::newPage()
{
    m_pageBreak = m_document.characterCount() > 1;
}

void PageWriter::thinLine()
{
    begin({.points = 0.75});
}

QTextTable* PageWriter::table(int rows, int columns, const QTextTableFormat& format)
{
    QTextTable* made = m_cursor.insertTable(rows, columns, format);
    m_cursor.movePosition(QTextCursor::End);
    m_blockFree = true;
    return made;
}

void PageWriter::figures(const std::vector<KeyFigure>& figures)
{
    const ChartColours colours;
    QTextTableFormat format = plainTable();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable* made = table(1, int(figures.size()), format);
    for (int k = 0; k < int(figures.size()); ++k) {
        const QTextTableCell cell = made->cellAt(0, k);
        ruleAbove(cell, colours.accent, 2);
        pad(cell, 0, 5, 8);
        put(cell, figures[std::size_t(k)].figure, letters(15, true, colours.ink));
        QTextCursor cursor = cell.lastCursorPosition();
        cursor.insertBlock(QTextBlockFormat(), letters(8.25, false, colours.faint));
        cursor.insertText(figures[std::size_t(k)].caption);
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::terms(const std::vector<std::pair<QString, QString>>& rows, double termWidth)
{
    const ChartColours colours;
    QTextTableFormat format = plainTable();
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints({QTextLength(QTextLength::FixedLength, termWidth),
                                      QTextLength(QTextLength::VariableLength, 0)});
    QTextTable* made = table(int(rows.size()), 2, format);
    for (int row = 0; row < int(rows.size()); ++row) {
        const auto& [term, text] = rows[std::size_t(row)];
        for (int column = 0; column < 2; ++column) {
            ruleAbove(made->cellAt(row, column), colours.grid, 0.75);
            pad(made->cellAt(row, column), column == 0 ? 0 : 4, 1.5, 1.5);
        }
        put(made->cellAt(row, 0), term, letters(7.5, true, colours.ink));
        put(made->cellAt(row, 1), text, letters(7.5, false, colours.ink));
    }
    m_cursor.movePosition(QTextCursor::End);
}

void PageWriter::beginPiece()
{
    m_pieces.push_back({});
    m_pieceOpen = true;
}

void PageWriter::endPiece()
{
    m_pieces.back().last = m_cursor.position();
}

} // namespace quadrat::ui
