// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QFont>
#include <QRectF>

#include <vector>

namespace quadrat::ui {

/// The number axis of a chart: from `low` to `high` with a line every `step`.
struct ChartAxis {
    double low = 0, high = 100, step = 20;
};

/// An axis that holds every interval that is shown, on round numbers.
ChartAxis chartAxis(const ChartData& data);

/// Where everything of a chart stands, in pixels of 1/96 inch from its top left corner.
struct ChartLayout {
    struct LegendEntry {
        QRectF swatch, text;
    };

    QSizeF size;
    QRectF title, header, plot, axisTitle, notes, source; ///< empty: there is none
    std::vector<LegendEntry> legend;                      ///< by part
    double labelWidth = 0;                                ///< from the left edge, before the plot
    double rowHeight = 0;                                 ///< of every row of the plot
    double valueRight = 0, intervalRight = 0, nRight = 0; ///< right edges of columns; 0: none
    ChartAxis axis;

    QRectF row(std::size_t index) const; ///< within the plot
    double x(double value) const;        ///< place on the number axis
};

QFont chartFont(const ChartStyle& style, double factor = 1, bool bold = false);

/// \param width   of the whole chart
/// \param height  of the whole chart; 0: what its rows need. Rows stretch to fill it.
ChartLayout layOut(const ChartData& data, const ChartStyle& style, double width, double height);

/// The text of a number on the axis or beside a bar.
QString axisText(const ChartData& data, const ChartStyle& style, double value, int decimals);
QString intervalText(const ChartData& data, const ChartStyle& style, const ChartFigure& figure);
QString valueText(const ChartData& data, const ChartStyle& style, const ChartFigure& figure);
QString notesText(const ChartData& data);

} // namespace quadrat::ui
