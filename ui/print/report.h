// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "ui/charts/chart_file.h"
#include "ui/text/reader.h"

#include <QDate>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace quadrat::ui {

struct ReportOptions {
    Reader reader{};
    QDate date{}; ///< in the foot of every page; none if not valid
};

/// An analysis as an A4 report: a text document, its charts, and its pages. Preview, printer, PDF
/// and word-processor files are sinks of the same document.
class Report {
public:
    Report(const Analysis& analysis, const Specification& specification, ReportOptions options);
    ~Report();

    /// The document with charts as pictures, for word processors.
    QTextDocument& document() { return *m_document; }

    QString title() const { return m_title; }
    int pageCount() const;

    /// Paints page `page` (from 0) with head and foot; the painter's unit is 1/96 inch and its
    /// origin the corner of the paper. Charts are lines and letters.
    void paintPage(QPainter& painter, int page) const;

    static QSizeF paperSize(); ///< A4 in 1/96 inch

private:
    QString m_title;
    ReportOptions m_options;
    std::vector<DrawnChart> m_charts;
    std::unique_ptr<QTextDocument> m_document;
};

} // namespace quadrat::ui
