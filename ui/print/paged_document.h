// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_file.h"
#include "ui/print/report_pages.h"
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

/// What begins on a page of its own and counts its pages by itself: the sheet of one person.
struct PageSection {
    int first = 0; ///< position in the document
    QString name;
};

/// A text document and its A4 pages, each with a foot. Preview, printer, PDF and word-processor
/// files are sinks of the same document.
class PagedDocument {
public:
    PagedDocument(QString title, ReportOptions options, Paper paper = Paper::Portrait);
    PagedDocument(PagedDocument&&) noexcept;
    PagedDocument& operator=(PagedDocument&&) noexcept;
    virtual ~PagedDocument();

    /// The document with charts as pictures, for word processors.
    QTextDocument& document() { return *m_document; }
    std::vector<DrawnChart>& charts() { return *m_charts; }

    const QString& title() const { return m_title; }
    const Reader& reader() const { return m_options.reader; }
    Paper paper() const { return m_paper; }
    int pageCount() const;

    /// Breaks the finished document into pages; pieces that fit a page are not split.
    void layOut(const std::vector<ReportPiece>& pieces, const std::vector<PageSection>& sections);

    /// Paints page `page` (from 0) with its foot; the painter's unit is 1/96 inch and its origin
    /// the corner of the paper. Charts are lines and letters.
    void paintPage(QPainter& painter, int page) const;

private:
    struct PlacedSection {
        int page = 0; ///< that it begins on
        QString name;
    };
    QString pageWords(int page) const;

    QString m_title;
    ReportOptions m_options;
    Paper m_paper;
    std::unique_ptr<std::vector<DrawnChart>> m_charts; ///< at rest: the document refers to them
    std::unique_ptr<QTextDocument> m_document;
    std::vector<PlacedSection> m_sections;
};

} // namespace quadrat::ui
