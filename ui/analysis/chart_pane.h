// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_data.h"

#include <QScrollArea>

class QChartView;

namespace quadrat::ui {

/// A chart on screen, in the colours of the window: as wide as there is room, as high as its rows
/// ask, scrolled if that is higher.
class ChartPane : public QScrollArea {
    Q_OBJECT

public:
    explicit ChartPane(QWidget* parent = nullptr);

    /// \param style  colours and language are replaced by those of the window
    void show(const EstimateTable& table, ChartStyle style);

    ChartKind kind() const; ///< what Automatic came to

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    QChartView* m_view;
};

} // namespace quadrat::ui
