// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/estimate_chart.h"

#include "ui/charts/figure_overlay.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QGraphicsLayout>
#include <QHorizontalStackedBarSeries>
#include <QLegend>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace quadrat::ui {
namespace {

// Qt counts the categories of a vertical axis from the bottom, we count rows from the top: every
// series holds its rows from the last to the first.

/// What the series show of a figure: nothing of one that is withheld or does not exist.
double drawn(const ChartFigure& figure)
{
    return withheld(figure.standing) ? 0 : figure.value.value_or(0);
}

QBarSet* barSet(const QString& name, const QColor& colour, const QColor& edge)
{
    auto* set = new QBarSet(name);
    set->setColor(colour);
    set->setPen(QPen(edge, 1));
    return set;
}

QAbstractSeries* stackedSeries(const ChartData& data, const ChartStyle& style)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.72);
    const std::vector<QColor> colours = partColours(data);
    for (std::size_t k = 0; k < std::size_t(data.parts.size()); ++k) {
        // Near white on white needs an edge; elsewhere the ground parts the segments.
        const bool pale = colours[k].lightnessF() > 0.9;
        QBarSet* set = barSet(data.parts[qsizetype(k)], colours[k],
                              pale ? style.colours.doubtful : style.colours.ground);
        for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row)
            set->append(row->heading ? 0 : drawn(row->figures[k]));
        series->append(set);
    }
    return series;
}

/// Sound and doubtful figures as two sets of one stack, of which one is always 0.
QAbstractSeries* barSeries(const ChartData& data, const ChartStyle& style)
{
    auto* series = new QHorizontalStackedBarSeries;
    series->setBarWidth(0.62);
    QBarSet* sound = barSet("sound", style.colours.accent, Qt::transparent);
    QBarSet* doubtful = barSet("doubtful", style.colours.doubtful, Qt::transparent);
    for (auto row = data.rows.rbegin(); row != data.rows.rend(); ++row) {
        const double value = row->heading ? 0 : drawn(row->figures.front());
        const bool doubt = !row->heading && row->figures.front().standing == Standing::Doubtful;
        sound->append(doubt ? 0 : value);
        doubtful->append(doubt ? value : 0);
    }
    series->append(sound);
    series->append(doubtful);
    return series;
}

QAbstractSeries* dotSeries(const ChartData& data, const ChartStyle& style)
{
    auto* series = new QScatterSeries;
    series->setMarkerSize(10);
    series->setColor(style.colours.accent);
    series->setBorderColor(style.colours.ground);
    for (std::size_t k = 0; k < data.rows.size(); ++k) {
        const ChartRow& row = data.rows[k];
        if (!row.heading && row.figures.front().value && !withheld(row.figures.front().standing))
            series->append(*row.figures.front().value, double(data.rows.size() - 1 - k));
    }
    return series;
}

QAbstractSeries* seriesOf(const ChartData& data, const ChartStyle& style)
{
    switch (data.kind) {
    case ChartKind::StackedBars:
        return stackedSeries(data, style);
    case ChartKind::Dots:
        return dotSeries(data, style);
    default:
        return barSeries(data, style);
    }
}

void hideAxis(QAbstractAxis* axis)
{
    axis->setLabelsVisible(false); // ours wrap, and take no markup
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
}

} // namespace

FigureChart::FigureChart(ChartData data, ChartStyle style)
    : m_data(std::move(data)), m_style(std::move(style)),
      m_overlay(new FigureOverlay(m_data, m_style, m_layout, this))
{
    legend()->hide();
    setMargins({});
    QGraphicsWidget::layout()->setContentsMargins(0, 0, 0, 0);
    setBackgroundRoundness(0);
    setBackgroundPen(Qt::NoPen);
    setBackgroundBrush(m_style.colours.ground);
    setAcceptHoverEvents(false);

    QAbstractSeries* series = seriesOf(m_data, m_style);
    addSeries(series);
    auto* rows = new QBarCategoryAxis;
    for (std::size_t k = 0; k < m_data.rows.size(); ++k)
        rows->append(QString::number(k)); // an axis takes a name once only
    hideAxis(rows);
    auto* numbers = new QValueAxis;
    const ChartAxis axis = chartAxis(m_data);
    numbers->setRange(axis.low, axis.high);
    numbers->setTickType(QValueAxis::TicksDynamic);
    numbers->setTickAnchor(axis.low);
    numbers->setTickInterval(axis.step);
    hideAxis(numbers);
    numbers->setGridLineVisible(true);
    numbers->setGridLinePen(QPen(m_style.colours.grid, 1));
    addAxis(rows, Qt::AlignLeft);
    addAxis(numbers, Qt::AlignBottom);
    series->attachAxis(rows);
    series->attachAxis(numbers);
}

double FigureChart::naturalHeight(double width) const
{
    return layOut(m_data, m_style, width, 0).size.height();
}

QString FigureChart::description() const
{
    QStringList sentences{m_data.title};
    QString under;
    for (const ChartRow& row : m_data.rows) {
        if (row.heading)
            under = row.label + ": ";
        for (std::size_t k = 0; k < row.figures.size(); ++k) {
            QString words = under + row.label;
            if (qsizetype(k) < m_data.parts.size())
                words += ", " + m_data.parts[qsizetype(k)];
            words += ' ' + valueText(m_data, m_style, row.figures[k]);
            const QString interval = intervalText(m_data, m_style, row.figures[k]);
            sentences << (interval.isEmpty() ? words : words + " (" + interval + ')');
        }
    }
    return sentences.join("; ");
}

void FigureChart::resizeEvent(QGraphicsSceneResizeEvent* event)
{
    QChart::resizeEvent(event);
    m_layout = layOut(m_data, m_style, size().width(), size().height());
    m_overlay->layoutChanged();
    setPlotArea(m_layout.plot);
    QGraphicsWidget::layout()->invalidate(); // else the grid stays where it was
    QGraphicsWidget::layout()->activate();
}

FigureChart* estimateChart(const EstimateTable& table, const ChartStyle& style)
{
    return new FigureChart(chartData(table, style), style);
}

} // namespace quadrat::ui
