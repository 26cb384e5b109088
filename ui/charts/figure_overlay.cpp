// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_overlay.h"

#include "ui/text/estimate_words.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

constexpr double capHeight = 6; ///< of the ends of a whisker

void write(QPainter& painter, const QRectF& area, int flags, const QFont& font, const QColor& ink,
           const QString& text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area, flags, text);
}

/// Hatches `area` and writes why over it, if there is room.
void paintWithheld(QPainter& painter, const QRectF& area, const ChartStyle& style,
                   const QString& why)
{
    painter.setPen(QPen(style.colours.doubtful, 0.8));
    painter.drawLines(hatching(area, 5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    const QFont font = chartFont(style, 0.85);
    const QFontMetricsF metrics(font);
    const QSizeF room(metrics.horizontalAdvance(why) + 10, metrics.height());
    if (room.width() > area.width())
        return;
    QRectF plate(QPointF(), room);
    plate.moveCenter(area.center());
    painter.fillRect(plate, style.colours.ground);
    write(painter, plate, Qt::AlignCenter, font, style.colours.ink, why);
}

QRectF bandOf(const QRectF& row, double share)
{
    return QRectF(row.left(), row.center().y() - row.height() * share / 2, row.width(),
                  row.height() * share);
}

} // namespace

QVector<QLineF> hatching(const QRectF& area, double spacing)
{
    QVector<QLineF> lines;
    // x + y = c runs from the top left corner to the bottom right one.
    for (double c = area.left() + area.top() + spacing; c < area.right() + area.bottom();
         c += spacing) {
        const double x0 = std::max(area.left(), c - area.bottom());
        const double x1 = std::min(area.right(), c - area.top());
        lines << QLineF(x0, c - x0, x1, c - x1);
    }
    return lines;
}

QLineF whisker(const ChartLayout& layout, std::size_t row, double low, double high)
{
    const double y = layout.row(row).center().y();
    return QLineF(layout.x(low), y, layout.x(high), y);
}

std::vector<QColor> partColours(const ChartData& data)
{
    const auto count = std::size_t(data.parts.size());
    return data.scale || count == 2 ? scaleColours(count) : distinctColours(count);
}

FigureOverlay::FigureOverlay(const ChartData& data, const ChartStyle& style,
                             const ChartLayout& layout, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_data(data), m_style(style), m_layout(layout)
{
    setZValue(100); // over everything of Qt's chart
}

QRectF FigureOverlay::boundingRect() const
{
    return QRectF(QPointF(), m_layout.size);
}

void FigureOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    paintTitle(*painter);
    paintLegend(*painter);
    paintHeader(*painter);
    paintAxis(*painter);
    for (std::size_t k = 0; k < m_data.rows.size(); ++k)
        paintRow(*painter, k);
    paintFoot(*painter);
}

void FigureOverlay::paintTitle(QPainter& painter) const
{
    write(painter, m_layout.title, Qt::AlignLeft | Qt::TextWordWrap, chartFont(m_style, 1.15, true),
          m_style.colours.ink, m_data.title);
}

void FigureOverlay::paintLegend(QPainter& painter) const
{
    const std::vector<QColor> colours = partColours(m_data);
    for (std::size_t k = 0; k < m_layout.legend.size(); ++k) {
        painter.setPen(QPen(m_style.colours.doubtful, 0.6));
        painter.setBrush(colours[k]);
        painter.drawRect(m_layout.legend[k].swatch);
        write(painter, m_layout.legend[k].text, Qt::AlignLeft | Qt::TextWordWrap,
              chartFont(m_style), m_style.colours.ink, m_data.parts[qsizetype(k)]);
    }
}

void FigureOverlay::paintHeader(QPainter& painter) const
{
    const auto above = [&](double right, const QString& text) {
        if (right > 0)
            write(painter, QRectF(0, m_layout.header.top(), right, m_layout.header.height()),
                  Qt::AlignRight | Qt::AlignBottom, chartFont(m_style, 0.85), m_style.colours.faint,
                  text);
    };
    above(m_layout.intervalRight, m_data.interval);
    above(m_layout.nRight, QStringLiteral("n"));
}

void FigureOverlay::paintAxis(QPainter& painter) const
{
    const QFont font = chartFont(m_style, 0.85);
    const QFontMetricsF metrics(font);
    const ChartAxis& axis = m_layout.axis;
    const int decimals = std::max(0, -int(std::floor(std::log10(axis.step) + 1e-9)));
    for (int k = 0; axis.low + k * axis.step <= axis.high + axis.step * 1e-6; ++k) {
        const double value = axis.low + k * axis.step;
        const double x = m_layout.x(value);
        const QString text = axisText(m_data, m_style, value, decimals);
        const double width = metrics.horizontalAdvance(text) + 2;
        write(painter, QRectF(x - width / 2, m_layout.plot.bottom() + 3, width, metrics.height()),
              Qt::AlignHCenter | Qt::AlignTop, font, m_style.colours.faint, text);
    }
    if (axis.low <= 0 && m_data.kind != ChartKind::StackedBars &&
        (axis.low == 0 || m_data.aroundZero)) {
        painter.setPen(QPen(m_style.colours.faint, 1));
        painter.drawLine(QPointF(m_layout.x(0), m_layout.plot.top()),
                         QPointF(m_layout.x(0), m_layout.plot.bottom()));
    }
    write(painter, m_layout.axisTitle, Qt::AlignHCenter | Qt::AlignTop, font, m_style.colours.faint,
          m_data.axis);
}

void FigureOverlay::paintRow(QPainter& painter, std::size_t index) const
{
    const ChartRow& row = m_data.rows[index];
    const QRectF band = m_layout.row(index);
    if (row.heading) {
        const QFont font = chartFont(m_style, 1, true);
        const QRectF area(0, band.top(), m_layout.size.width(), band.height());
        const QString text =
            QFontMetricsF(font).elidedText(row.label, Qt::ElideRight, area.width());
        const double width = QFontMetricsF(font).horizontalAdvance(text) + 6;
        painter.fillRect(QRectF(0, band.top() + 2, width, band.height() - 4),
                         m_style.colours.ground);
        write(painter, area.adjusted(0, 0, 0, -3), Qt::AlignLeft | Qt::AlignBottom, font,
              m_style.colours.ink, text);
        return;
    }
    write(painter, QRectF(0, band.top(), m_layout.labelWidth, band.height()),
          Qt::AlignRight | Qt::AlignVCenter | Qt::TextWordWrap, chartFont(m_style),
          m_style.colours.ink, row.label);
    const auto beside = [&](double right, const QFont& font, const QColor& ink,
                            const QString& text) {
        if (right > 0)
            write(painter, QRectF(0, band.top(), right, band.height()),
                  Qt::AlignRight | Qt::AlignVCenter, font, ink, text);
    };
    if (row.n)
        beside(m_layout.nRight, chartFont(m_style, 0.85), m_style.colours.faint,
               row.n < fewestPeople ? QStringLiteral("–") : m_style.reader.count(*row.n));
    if (m_data.kind == ChartKind::StackedBars) {
        paintStack(painter, row, band);
        return;
    }
    const ChartFigure& figure = row.figures.front();
    const bool sound = figure.standing == Standing::Sound;
    beside(m_layout.valueRight, chartFont(m_style, 1, sound),
           sound ? m_style.colours.ink : m_style.colours.faint, valueText(m_data, m_style, figure));
    beside(m_layout.intervalRight, chartFont(m_style, 0.85), m_style.colours.faint,
           intervalText(m_data, m_style, figure));
    paintFigure(painter, row, band);
}

void FigureOverlay::paintFigure(QPainter& painter, const ChartRow& row, const QRectF& band) const
{
    const ChartFigure& figure = row.figures.front();
    if (withheld(figure.standing)) {
        paintWithheld(painter, bandOf(band, 0.62), m_style,
                      reason(figure.standing, m_style.reader));
        return;
    }
    if (!figure.low || !figure.high)
        return;
    const auto index = std::size_t(&row - m_data.rows.data());
    const QLineF line = whisker(m_layout, index, *figure.low, *figure.high);
    const auto draw = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.drawLine(line);
        for (const QPointF& end : {line.p1(), line.p2()})
            painter.drawLine(end - QPointF(0, capHeight / 2), end + QPointF(0, capHeight / 2));
    };
    const bool doubtful = figure.standing == Standing::Doubtful;
    if (m_data.kind == ChartKind::Bars)
        draw(QPen(m_style.colours.ground, 3.2, Qt::SolidLine, Qt::SquareCap));
    draw(QPen(doubtful ? m_style.colours.faint : m_style.colours.ink, 1.2));
    if (m_data.kind == ChartKind::Dots && figure.value) {
        painter.setPen(QPen(m_style.colours.ground, 1.2));
        painter.setBrush(doubtful ? m_style.colours.doubtful : m_style.colours.accent);
        painter.drawEllipse(QPointF(m_layout.x(*figure.value), line.y1()), 5, 5);
    }
}

void FigureOverlay::paintStack(QPainter& painter, const ChartRow& row, const QRectF& band) const
{
    const std::vector<QColor> colours = partColours(m_data);
    const QFont font = chartFont(m_style, 0.92);
    const QRectF bar = bandOf(band, 0.72);
    double from = 0;
    Standing why = Standing::Sound;
    for (std::size_t k = 0; k < row.figures.size(); ++k) {
        const ChartFigure& figure = row.figures[k];
        if (withheld(figure.standing)) {
            why = figure.standing;
            continue;
        }
        const double share = figure.value.value_or(0);
        const QRectF part(QPointF(m_layout.x(from), bar.top()),
                          QPointF(m_layout.x(from + share), bar.bottom()));
        from += share;
        QColor ink = inkOn(colours[k]);
        if (figure.standing == Standing::Doubtful) {
            painter.setPen(QPen(m_style.colours.ground, 1.4));
            painter.drawLines(hatching(part, 6));
        }
        const QString text = m_style.reader.share(share, 0) + markText(figure.mark);
        const double room = QFontMetricsF(font).horizontalAdvance(text) + 6;
        if (room > part.width())
            continue;
        if (figure.standing == Standing::Doubtful) {
            QRectF plate(0, 0, room, QFontMetricsF(font).height());
            plate.moveCenter(part.center());
            painter.fillRect(plate, m_style.colours.ground);
            ink = m_style.colours.faint;
        }
        write(painter, part, Qt::AlignCenter, font, ink, text);
    }
    // What is withheld is one piece: the parts within it cannot be read off.
    if (why != Standing::Sound)
        paintWithheld(
            painter,
            QRectF(QPointF(m_layout.x(from), bar.top()), QPointF(m_layout.x(100), bar.bottom())),
            m_style, reason(why, m_style.reader));
}

void FigureOverlay::paintFoot(QPainter& painter) const
{
    const QFont font = chartFont(m_style, 0.85);
    write(painter, m_layout.notes, Qt::AlignLeft | Qt::TextWordWrap, font, m_style.colours.faint,
          notesText(m_data));
    write(painter, m_layout.source, Qt::AlignLeft | Qt::TextWordWrap, font, m_style.colours.faint,
          m_data.source);
}

} // namespace quadrat::ui
