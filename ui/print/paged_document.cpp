// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paged_document.h"

#include "ui/print/page_writer.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace quadrat::ui {

PagedDocument::PagedDocument(QString title, ReportOptions options, Paper paper)
    : m_title(std::move(title)), m_options(std::move(options)), m_paper(paper),
      m_charts(std::make_unique<std::vector<DrawnChart>>()),
      m_document(std::make_unique<QTextDocument>())
{}

PagedDocument::PagedDocument(PagedDocument&&) noexcept = default;
PagedDocument& PagedDocument::operator=(PagedDocument&&) noexcept = default;
PagedDocument::~PagedDocument() = default;

int PagedDocument::pageCount() const
{
    return m_document->pageCount();
}

void PagedDocument::layOut(const std::vector<ReportPiece>& pieces,
                           const std::vector<PageSection>& sections)
{
    layOutPages(*m_document, pieces, *m_charts, m_paper);
    m_sections.clear();
    const QAbstractTextDocumentLayout& layout = *m_document->documentLayout();
    for (const PageSection& section : sections) {
        const double top = layout.blockBoundingRect(m_document->findBlock(section.first)).top();
        m_sections.push_back({int(top / m_document->pageSize().height()), section.name});
    }
}

QString PagedDocument::pageWords(int page) const
{
    const Reader& reader = m_options.reader;
    const auto next = std::ranges::upper_bound(m_sections, page, {}, &PlacedSection::page);
    const bool isInSection = next != m_sections.begin();
    const int first = isInSection ? std::prev(next)->page : 0;
    const int end = isInSection && next != m_sections.end() ? next->page : pageCount();
    const QString words = reader.words(
        QT_TRANSLATE_NOOP("print", "Page %1 of %2"),
        {reader.count(std::size_t(page - first) + 1), reader.count(std::size_t(end - first))});
    return isInSection ? std::prev(next)->name + QStringLiteral(" · ") + words : words;
}

void PagedDocument::paintPage(QPainter& painter, int page) const
{
    paintContent(painter, *m_document, page, m_paper);

    const QRectF box = contentBox(m_paper);
    QFont font = reportFont(7.5);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(QPen(ChartColours().grid, 0.75));
    const double rule = box.bottom() + 8;
    painter.drawLine(QPointF(box.left(), rule), QPointF(box.right(), rule));
    painter.setPen(ChartColours().faint);
    const QRectF foot(box.left(), rule + 6, box.width(), 16);
    const QFontMetricsF metrics(font);
    QStringList left;
    left << metrics.elidedText(m_title, Qt::ElideRight, box.width() * 0.5);
    if (m_options.date.isValid())
        left << m_options.reader.date(m_options.date);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, left.join(QStringLiteral(" · ")));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop,
                     metrics.elidedText(pageWords(page), Qt::ElideLeft, box.width() * 0.36));
}

} // namespace quadrat::ui
