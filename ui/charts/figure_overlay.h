// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QGraphicsItem>

namespace quadrat::ui {

/// All of a chart that is not bar, dot or grid: whiskers, hatching, words. Paints plain text only,
/// so that markup in data is seen and not obeyed; clips nothing, since SVG files would not.
class FigureOverlay final : public QGraphicsItem {
public:
    FigureOverlay(const ChartData& data, const ChartStyle& style, const ChartLayout& layout,
                  QGraphicsItem* parent);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;
    void layoutChanged() { prepareGeometryChange(); }

private:
    void paintTitle(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;
    void paintHeader(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintRow(QPainter& painter, std::size_t index) const;
    void paintFigure(QPainter& painter, const ChartRow& row, const QRectF& band) const;
    void paintStack(QPainter& painter, const ChartRow& row, const QRectF& band) const;
    void paintFoot(QPainter& painter) const;

    const ChartData& m_data;
    const ChartStyle& m_style;
    const ChartLayout& m_layout;
};

/// The line from one end of an interval to the other, at the middle of its row.
QLineF whisker(const ChartLayout& layout, std::size_t row, double low, double high);

/// Colours of the parts of a chart's stacked bars.
std::vector<QColor> partColours(const ChartData& data);

/// Lines at 45 degrees that fill `area`, `spacing` apart.
QVector<QLineF> hatching(const QRectF& area, double spacing);

} // namespace quadrat::ui
