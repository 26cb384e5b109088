// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/palette.h"
#include "ui/print/report_pages.h"

#include <QFont>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <vector>

namespace quadrat::ui {

QFont reportFont(double points, bool bold = false);

/// How a paragraph looks; lengths in 1/96 inch.
struct TextLook {
    double points = 9;
    bool bold = false;
    QColor ink = ChartColours().ink;
    double before = 0, after = 0;
    int heading = 0; ///< level for word processors; 0: none
};

// Sizes are whole pixels of 1/96 inch (0.75 pt each), since text is laid out in them.
QTextCharFormat letters(double points, bool bold, const QColor& ink);
QTextTableFormat plainTable(); ///< without lines or space of its own
QTextTableFormat ruledTable(); ///< with thin lines round each of its cells, which are ruledCell()
QTextTableCellFormat ruledCell(double sides, double above, double below); ///< padding
void pad(QTextTableCell cell, double sides, double above, double below);
void ruleAbove(QTextTableCell cell, const QColor& ink, double width);
void put(QTextTableCell cell, const QString& text, const QTextCharFormat& format,
         bool right = false);

/// A number for the head of a report, with what it is.
struct KeyFigure {
    QString figure, caption;
};

/// Writes into an empty document from top to bottom, all of it as plain text, and gathers the
/// pieces that should not be split.
class PageWriter {
public:
    explicit PageWriter(QTextDocument& document);

    void paragraph(const QString& text, const TextLook& look); ///< nothing where there is no text
    void newPage();  ///< the next paragraph begins on a page of its own
    void thinLine(); ///< next to no height: room for a margin after a table, or a page break

    /// Between these, changes of the document are counted as one, which makes them much faster.
    void beginWriting() { m_cursor.beginEditBlock(); }
    void endWriting() { m_cursor.endEditBlock(); }

    /// An empty table at the end of what is written.
    QTextTable* table(int rows, int columns, const QTextTableFormat& format);

    void figures(const std::vector<KeyFigure>& figures); ///< large, side by side

    /// Rows of a term and its paragraph, parted by lines.
    void terms(const std::vector<std::pair<QString, QString>>& rows, double termWidth);

    void beginPiece();
    void endPiece();
    const std::vector<ReportPiece>& pieces() const { return m_pieces; }

    int position() const { return m_cursor.position(); }

protected:
    void begin(const TextLook& look);

    QTextDocument& m_document;
    QTextCursor m_cursor;
    bool m_blockFree = true; ///< the cursor stands in an empty block that may be used
    bool m_pageBreak = false;
    bool m_pieceOpen = false;
    std::vector<ReportPiece> m_pieces;
};

} // namespace quadrat::ui
