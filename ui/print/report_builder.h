// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/charts/chart_file.h"
#include "ui/print/report_pages.h"
#include "ui/tables/printed_table.h"

#include <QDate>
#include <QTextCursor>
#include <QTextDocument>

#include <optional>

class QTextTable;

namespace quadrat::ui {

QFont reportFont(double points, bool bold = false);

/// Writes a report into an empty document from top to bottom, all of it as plain text, and gathers
/// its charts and the pieces that should not be split.
class ReportBuilder {
public:
    ReportBuilder(QTextDocument& document, std::vector<DrawnChart>& charts, const Reader& reader);

    void head(const QString& title, const Analysis& analysis, const Specification& specification,
              const QDate& date);
    void estimate(const EstimateTable& table, const Specification& specification);
    void methods(const Analysis& analysis, const Specification& specification);

    const std::vector<ReportPiece>& pieces() const { return m_pieces; }

private:
    struct Look {
        double points = 9;
        bool bold = false;
        QColor ink = ChartColours().ink;
        double before = 0, after = 0; ///< space, in 1/96 inch
        int heading = 0;              ///< level for word processors; 0: none
    };

    void paragraph(const QString& text, const Look& look);
    void begin(const Look& look);
    void chart(const EstimateTable& table, const Specification& specification, double width);
    void insertChart(QTextCursor cursor, std::size_t index);
    void keyFigureRow(const Analysis& analysis);
    void dataTable(const PrintedTable& table, std::optional<std::size_t> chart);
    void headRows(QTextTable& table, const PrintedTable& printed, int first);
    void groupRow(QTextTable& table, int row, int first, const QString& heading);
    void figureRow(QTextTable& table, int row, int first, const PrintedTable& printed,
                   const std::vector<TableCell>& cells);
    void notes(const PrintedTable& table);
    void beginPiece();
    void endPiece();

    QTextDocument& m_document;
    std::vector<DrawnChart>& m_charts;
    const Reader& m_reader;
    QTextCursor m_cursor;
    bool m_blockFree = true; ///< the cursor stands in an empty block that may be used
    std::vector<ReportPiece> m_pieces;
};

} // namespace quadrat::ui
