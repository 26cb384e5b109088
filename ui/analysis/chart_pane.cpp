// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/chart_pane.h"

#include "ui/charts/estimate_chart.h"
#include "ui/text/language.h"

#include <QApplication>
#include <QChartView>
#include <QResizeEvent>

#include <memory>

namespace quadrat::ui {

ChartPane::ChartPane(QWidget* parent) : QScrollArea(parent)
{
    m_view = new QChartView;
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->viewport()->setFocusPolicy(Qt::NoFocus);
    setWidget(m_view);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus); // so that the arrow keys scroll a long chart
}

void ChartPane::show(const EstimateTable& table, ChartStyle style)
{
    style.reader = Reader(currentLanguage());
    // Not palette(): the style sheet makes the ground of a scroll area transparent.
    style.colours = ChartColours::of(QApplication::palette());
    const std::unique_ptr<QChart> former(m_view->chart());
    FigureChart* chart = estimateChart(table, style);
    m_view->setChart(chart);
    m_view->setBackgroundBrush(style.colours.ground);
    setAccessibleDescription(chart->description());
    fit();
}

ChartKind ChartPane::kind() const
{
    const auto* chart = dynamic_cast<const FigureChart*>(m_view->chart());
    return chart ? chart->data().kind : ChartKind::Automatic;
}

void ChartPane::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void ChartPane::fit()
{
    if (const auto* chart = dynamic_cast<const FigureChart*>(m_view->chart()))
        m_view->setMinimumHeight(int(chart->naturalHeight(viewport()->width())));
}

} // namespace quadrat::ui
