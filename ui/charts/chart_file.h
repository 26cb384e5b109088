// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/estimate_chart.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <memory>
#include <vector>

class QGraphicsScene;
class QPainter;

namespace quadrat::ui {

/// A chart ready to be drawn anywhere: its scene, laid out at a width and its natural height.
class DrawnChart {
public:
    /// \param width  in pixels of 1/96 inch
    DrawnChart(const EstimateTable& table, const ChartStyle& style, double width);
    ~DrawnChart();
    DrawnChart(DrawnChart&&) noexcept;

    QSizeF size() const;
    const FigureChart& chart() const { return *m_chart; }

    /// Draws the chart into `target`, in the painter's coordinates, as lines and letters.
    void paint(QPainter& painter, const QRectF& target) const;

private:
    std::unique_ptr<QGraphicsScene> m_scene;
    FigureChart* m_chart; ///< owned by the scene
};

struct ChartFileOptions {
    QString title;
    double density = 200; ///< pixels an inch of PNG
};

/// A picture of charts, one under another. \param scale  pixels for one of 1/96 inch
QImage chartImage(const std::vector<DrawnChart>& charts, double scale);

/// \throws Error{InvalidInput} if a chart cannot be of the kind that the suffix of `file` asks for
void checkChartName(const std::filesystem::path& file);

/// Writes charts one under another as .png or .svg, or one a page as .pdf. The file appears whole
/// or not at all.
/// \throws Error{InvalidInput} for another suffix, Error{UnwritableFile}
void writeCharts(const std::vector<DrawnChart>& charts, const std::filesystem::path& file,
                 const ChartFileOptions& options);

} // namespace quadrat::ui
