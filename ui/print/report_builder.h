// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/sample_paragraph.h"
#include "ui/charts/chart_file.h"
#include "ui/print/page_writer.h"
#include "ui/tables/printed_table.h"

#include <QDate>
#include <QTextDocument>

#include <optional>

namespace quadrat::ui {

/// Writes a report into an empty document from top to bottom, all of it as plain text, and gathers
/// its charts and the pieces that should not be split.
class ReportBuilder : public PageWriter {
public:
    ReportBuilder(QTextDocument& document, std::vector<DrawnChart>& charts, const Reader& reader);

    void head(const QString& title, const Analysis& analysis, const Specification& specification,
              const QDate& date);
    void estimate(const EstimateTable& table, const Specification& specification);
    void methods(const Analysis& analysis, const Specification& specification,
                 const std::vector<MethodParagraph>& sample);

private:
    void chart(const EstimateTable& table, const Specification& specification, double width);
    void insertChart(QTextCursor cursor, std::size_t index);
    void dataTable(const PrintedTable& table, std::optional<std::size_t> chart);
    void headRows(QTextTable& table, const PrintedTable& printed, int first);
    void groupRow(QTextTable& table, int row, int first, const QString& heading);
    void figureRow(QTextTable& table, int row, int first, const PrintedTable& printed,
                   const std::vector<TableCell>& cells);
    void notes(const PrintedTable& table);

    std::vector<DrawnChart>& m_charts;
    const Reader& m_reader;
};

} // namespace quadrat::ui
