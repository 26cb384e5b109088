// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QImage>
#include <QPainter>
#include <QTextBlock>
#include <QTextObjectInterface>

#include <cmath>

namespace quadrat::ui {
namespace {

constexpr double millimetre = 96 / 25.4;
constexpr int layoutDensity = 96; ///< dots an inch, on whatever screen the program runs

QPaintDevice* layoutDevice()
{
    static QImage device = [] {
        QImage image(1, 1, QImage::Format_Mono);
        image.setDotsPerMeterX(int(std::lround(layoutDensity / 0.0254)));
        image.setDotsPerMeterY(image.dotsPerMeterX());
        return image;
    }();
    return &device;
}

/// Draws the charts of a document as lines and letters, where others see pictures.
class ChartObject final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    ChartObject(QTextDocument& document, const std::vector<DrawnChart>& charts)
        : QObject(&document), m_charts(charts)
    {}

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat& format) override
    {
        const QTextImageFormat image = format.toImageFormat();
        return QSizeF(image.width(), image.height());
    }

    void drawObject(QPainter* painter, const QRectF& area, QTextDocument*, int,
                    const QTextFormat& format) override
    {
        const QString name = format.toImageFormat().name();
        for (std::size_t k = 0; k < m_charts.size(); ++k)
            if (chartName(k) == name)
                m_charts[k].paint(*painter, area);
    }

private:
    const std::vector<DrawnChart>& m_charts;
};

int pageOf(const QTextDocument& document, double y)
{
    return int(y / document.pageSize().height());
}

void breakBefore(QTextCursor cursor)
{
    QTextBlockFormat format;
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.mergeBlockFormat(format);
}

} // namespace

QSizeF paperSize(Paper paper)
{
    const QSizeF upright(210 * millimetre, 297 * millimetre);
    return paper == Paper::Portrait ? upright : upright.transposed();
}

QRectF contentBox(Paper paper)
{
    if (paper == Paper::Portrait)
        return {20 * millimetre, 15 * millimetre, 170 * millimetre, 263 * millimetre};
    return {12 * millimetre, 12 * millimetre, 273 * millimetre, 182 * millimetre};
}

QString chartName(std::size_t index)
{
    return QStringLiteral("chart-%1.png").arg(index + 1);
}

void layOutPages(QTextDocument& document, const std::vector<ReportPiece>& pieces,
                 const std::vector<DrawnChart>& charts, Paper paper)
{
    QAbstractTextDocumentLayout& layout = *document.documentLayout();
    layout.setPaintDevice(layoutDevice());
    layout.registerHandler(QTextFormat::ImageObject, new ChartObject(document, charts));
    document.setDocumentMargin(0);
    // Whole units: the layout counts in 1/64, and pages must not drift off those painted.
    const QSizeF size = contentBox(paper).size();
    document.setPageSize({std::floor(size.width()), std::floor(size.height())});
    const double pageHeight = document.pageSize().height();
    for (const ReportPiece& piece : pieces) {
        const QTextBlock first = document.findBlock(piece.first);
        const double top = layout.blockBoundingRect(first).top();
        const double bottom = layout.blockBoundingRect(document.findBlock(piece.last)).bottom();
        if (pageOf(document, top) == pageOf(document, bottom - 1) || bottom - top >= pageHeight)
            continue;
        breakBefore(QTextCursor(first));
        // Blocks between tables further down are not laid out again by themselves.
        document.markContentsDirty(piece.first, document.characterCount() - piece.first);
    }
}

void paintContent(QPainter& painter, const QTextDocument& document, int page, Paper paper)
{
    const QRectF box = contentBox(paper);
    painter.save();
    painter.translate(box.topLeft());
    const QSizeF size = document.pageSize();
    painter.translate(0, -page * size.height());
    QAbstractTextDocumentLayout::PaintContext context;
    // What begins where the page ends belongs to the next one.
    context.clip = QRectF(0, page * size.height(), size.width(), size.height() - 0.5);
    context.palette.setColor(QPalette::Text, ChartColours().ink);
    painter.setClipRect(context.clip.adjusted(-1, 0, 1, 0));
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

} // namespace quadrat::ui

#include "report_pages.moc"
