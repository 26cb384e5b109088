// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report.h"

#include "ui/print/report_builder.h"
#include "ui/print/report_pages.h"
#include "ui/text/estimate_words.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>

#include <cmath>

namespace quadrat::ui {
namespace {

QString titleOf(const Specification& specification, const Reader& reader)
{
    return specification.title.empty() ? reader.words(QT_TRANSLATE_NOOP("print", "Survey results"))
                                       : QString::fromStdString(specification.title);
}

} // namespace

Report::Report(const Analysis& analysis, const Specification& specification, ReportOptions options)
    : m_title(titleOf(specification, options.reader)), m_options(std::move(options)),
      m_document(std::make_unique<QTextDocument>())
{
    ReportBuilder builder(*m_document, m_charts, m_options.reader);
    builder.head(m_title, analysis, specification, m_options.date);
    for (const EstimateTable& table : analysis.estimates)
        builder.estimate(table, specification);
    builder.methods(analysis, specification);
    layOutPages(*m_document, builder.pieces(), m_charts);
}

Report::~Report() = default;

int Report::pageCount() const
{
    return m_document->pageCount();
}

void Report::paintPage(QPainter& painter, int page) const
{
    paintContent(painter, *m_document, page);

    const Reader& reader = m_options.reader;
    const QRectF box = contentBox();
    QFont font = reportFont(7.5);
    font.setPixelSize(10);
    painter.setFont(font);
    painter.setPen(QPen(ChartColours().grid, 0.75));
    const double rule = box.bottom() + 8;
    painter.drawLine(QPointF(box.left(), rule), QPointF(box.right(), rule));
    painter.setPen(ChartColours().faint);
    const QRectF foot(box.left(), rule + 6, box.width(), 16);
    QStringList left;
    left << QFontMetricsF(font).elidedText(m_title, Qt::ElideRight, box.width() * 0.7);
    if (m_options.date.isValid())
        left << reader.date(m_options.date);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignTop, left.join(QStringLiteral(" · ")));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignTop,
                     reader.words(QT_TRANSLATE_NOOP("print", "Page %1 of %2"),
                                  {reader.count(std::size_t(page) + 1),
                                   reader.count(std::size_t(pageCount()))}));
}

QSizeF Report::paperSize()
{
    return {210 / 25.4 * 96, 297 / 25.4 * 96};
}

} // namespace quadrat::ui
