// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_layout.h"

#include <QChart>

namespace quadrat::ui {

class FigureOverlay;

/// A chart of estimates: Qt's bars, dots and grid, and over them our own items in the same scene
/// for what it lacks (intervals, hatching, values, n, notes, source, labels that wrap). Give it a
/// size and it lays itself out; it holds the values it shows and nothing else.
class FigureChart final : public QChart {
public:
    FigureChart(ChartData data, ChartStyle style);

    const ChartData& data() const { return m_data; }
    const ChartStyle& style() const { return m_style; }
    const ChartLayout& arrangement() const { return m_layout; }

    /// The height at which no row is squeezed, for this width, in pixels of 1/96 inch.
    double naturalHeight(double width) const;

    /// The chart in words, for those who cannot see it.
    QString description() const;

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    ChartData m_data;
    ChartStyle m_style;
    ChartLayout m_layout;
    FigureOverlay* m_overlay;
};

/// The chart of one entry of an analysis; the caller's scene owns it.
FigureChart* estimateChart(const EstimateTable& table, const ChartStyle& style);

} // namespace quadrat::ui
