// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_size.h"

#include <QChartView>

#include <optional>
#include <vector>

namespace quadrat::ui {

/// Margin against size: a line for each level of confidence or each design effect, and the point
/// that was chosen. In the colours and the numbers of the window.
class SizeCurve : public QChartView {
    Q_OBJECT

public:
    enum class Lines { Levels, Effects };

    /// One line: margins of sizes.
    struct Line {
        QString name;
        bool isChosen = false; ///< the one the point is on
        QList<QPointF> points; ///< (size, margin in per cent or in the unit of the figure)
    };

    explicit SizeCurve(QWidget* parent = nullptr);

    /// \param size    completed answers that are chosen
    /// \param margin  that they give, as marginOf says it
    void show(const SizeRequest& request, double size, double margin, Lines lines);
    void clear();

    const std::vector<Line>& lines() const { return m_lines; }

protected:
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void draw();

    SizeRequest m_request;
    double m_size = 0, m_margin = 0;
    Lines m_kind = Lines::Levels;
    std::vector<Line> m_lines;
};

/// The lines of a curve up to a size; sizes that a request cannot have are left out.
std::vector<SizeCurve::Line> sizeLines(const SizeRequest& request, SizeCurve::Lines kind,
                                       double largest);

} // namespace quadrat::ui
