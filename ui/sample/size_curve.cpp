// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_curve.h"

#include "core/base/error.h"
#include "ui/charts/palette.h"
#include "ui/models/figures.h"
#include "ui/sample/size_words.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace quadrat::ui {

namespace {

constexpr int pointsOfLine = 80;

/// The margin as the axis shows it: shares and relative margins in per cent.
double onAxis(const SizeRequest& request, double margin)
{
    const bool percent = request.parameter == SizeParameter::Proportion ||
                         request.marginType != MarginType::Absolute;
    return percent ? 100 * margin : margin;
}

SizeCurve::Line lineOf(SizeRequest request, const QString& name, bool isChosen, double largest)
{
    SizeCurve::Line line{name, isChosen, {}};
    // Equal steps of 1 / √n, in which a margin falls nearly evenly.
    const double smallest = std::max(20., largest / 40);
    const double from = 1 / std::sqrt(smallest), to = 1 / std::sqrt(largest);
    for (int k = 0; k < pointsOfLine; ++k) {
        const double root = from + (to - from) * k / (pointsOfLine - 1);
        request.n = 1 / (root * root);
        if (request.population)
            request.n = std::min(*request.n, *request.population);
        try {
            line.points << QPointF(*request.n, onAxis(request, marginOf(request)));
        } catch (const Error&) {
            // A size that this request cannot have.
        }
    }
    return line;
}

/// A round number of about a fifth of the span, to put lines of a grid at.
double niceStep(double span)
{
    const double rough = span / 5;
    const double power = std::pow(10., std::floor(std::log10(rough)));
    for (const double step : {1., 2., 2.5, 5.})
        if (step * power >= rough)
            return step * power;
    return 10 * power;
}

int decimalsOfStep(double step)
{
    const double power = std::floor(std::log10(step));
    const bool quarter = std::abs(step / std::pow(10., power) - 2.5) < 1e-9;
    return std::clamp(int(-power) + (quarter ? 1 : 0), 0, 6);
}

QValueAxis* axis(double high, const QString& title, const ChartColours& colours)
{
    auto* made = new QValueAxis;
    const double step = niceStep(high);
    made->setRange(0, high);
    made->setTickType(QValueAxis::TicksDynamic);
    made->setTickAnchor(0);
    made->setTickInterval(step);
    made->setLabelFormat(QStringLiteral("%.%1f").arg(decimalsOfStep(step)));
    made->setTitleText(title.toHtmlEscaped());
    made->setTitleBrush(colours.faint);
    QFont plain = QApplication::font();
    made->setTitleFont(plain);
    made->setLabelsFont(plain);
    made->setLabelsColor(colours.ink);
    made->setGridLinePen(QPen(colours.grid, 1));
    made->setLinePen(QPen(colours.faint, 1));
    return made;
}

} // namespace

std::vector<SizeCurve::Line> sizeLines(const SizeRequest& request, SizeCurve::Lines kind,
                                       double largest)
{
    std::vector<SizeCurve::Line> lines;
    if (kind == SizeCurve::Lines::Levels) {
        std::vector<double> levels{0.90, 0.95, 0.99};
        if (request.method == SizeMethod::Yamane || request.marginType == MarginType::CV)
            levels = {request.level};
        else if (std::ranges::find(levels, request.level) == levels.end())
            levels.push_back(request.level);
        for (const double level : levels) {
            SizeRequest one = request;
            one.level = level;
            const QString name =
                levels.size() == 1
                    ? SizeCurve::tr("margin")
                    : SizeCurve::tr("%1 confidence")
                          .arg(windowReader().withPercentSign(shortText(100 * level)));
            lines.push_back(lineOf(one, name, level == request.level, largest));
        }
        return lines;
    }
    SizeRequest chosen = request;
    chosen.margin = request.margin.value_or(0.05);
    const double own = sampleSize(chosen).deff;
    std::vector<double> effects{1, 1.5, 2, 3};
    if (std::ranges::find(effects, own) == effects.end()) {
        effects.push_back(own);
        std::ranges::sort(effects);
    }
    for (const double effect : effects) {
        SizeRequest one = request;
        one.cluster.reset();
        one.deff = effect;
        lines.push_back(lineOf(one, SizeCurve::tr("design effect %1").arg(shortText(effect)),
                               effect == own, largest));
    }
    return lines;
}

SizeCurve::SizeCurve(QWidget* parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSize(320, 250);
}

void SizeCurve::show(const SizeRequest& request, double size, double margin, Lines lines)
{
    m_request = request;
    m_size = size;
    m_margin = onAxis(request, margin);
    m_kind = lines;
    draw();
}

void SizeCurve::clear()
{
    m_size = 0;
    draw();
}

void SizeCurve::draw()
{
    const std::unique_ptr<QChart> former(chart());
    auto* drawn = new QChart;
    const ChartColours colours = ChartColours::of(QApplication::palette());
    drawn->setBackgroundBrush(colours.ground);
    drawn->setBackgroundRoundness(0);
    drawn->setMargins({});
    drawn->layout()->setContentsMargins(0, 0, 0, 0);
    drawn->setLocalizeNumbers(true);
    drawn->setLocale(windowReader().locale());
    setBackgroundBrush(colours.ground);
    m_lines.clear();
    setChart(drawn);
    if (!(m_size > 0))
        return;

    double right = std::max(100., 2.2 * m_size);
    if (m_request.population)
        right = std::min(right, std::max(*m_request.population, m_size));
    m_lines = sizeLines(m_request, m_kind, right);
    const bool percent = onAxis(m_request, 1) == 100;
    auto* sizes = axis(right, tr("completed answers"), colours);
    auto* margins =
        axis(std::max(1e-9, 2.6 * m_margin),
             m_request.marginType == MarginType::CV         ? tr("coefficient of variation, %")
             : m_request.marginType == MarginType::Relative ? tr("margin, ± % of the figure")
             : percent                                      ? tr("margin, ± points")
                                                            : tr("margin, ±"),
             colours);
    drawn->addAxis(sizes, Qt::AlignBottom);
    drawn->addAxis(margins, Qt::AlignLeft);
    const std::array styles{Qt::DotLine, Qt::DashLine, Qt::DashDotLine, Qt::DashDotDotLine,
                            Qt::DotLine};
    std::size_t other = 0;
    for (const Line& line : m_lines) {
        auto* series = new QLineSeries;
        series->setName(line.name);
        series->append(line.points);
        series->setPen(line.isChosen ? QPen(currentTheme().accent, 3)
                                     : QPen(colours.faint, 1.5, styles[other++ % styles.size()]));
        drawn->addSeries(series);
        series->attachAxis(sizes);
        series->attachAxis(margins);
    }
    drawn->legend()->setAlignment(Qt::AlignTop);
    drawn->legend()->setLabelBrush(colours.ink);
    drawn->legend()->setFont(QApplication::font());
    drawn->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    setAccessibleName(tr("Margin against size"));
    setAccessibleDescription(tr("%1 completed answers give %2.")
                                 .arg(countText(roundedUp(m_size)),
                                      marginText(m_request, percent ? m_margin / 100 : m_margin)));
}

void SizeCurve::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    if (!(m_size > 0) || !chart() || chart()->series().isEmpty())
        return;
    const Theme& colours = currentTheme();
    const QRectF plot = chart()->plotArea();
    const QPointF at = chart()->mapToPosition({m_size, m_margin}, chart()->series().first());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours.accent, 1, Qt::DashLine));
    painter->drawLine(QPointF(plot.left(), at.y()), at);
    painter->drawLine(QPointF(at.x(), plot.bottom()), at);
    painter->setPen(QPen(colours.surface, 2));
    painter->setBrush(colours.accent);
    painter->drawEllipse(at, 7, 7);

    const QString words = accessibleDescription();
    QFont bold = QApplication::font();
    bold.setBold(true);
    painter->setFont(bold);
    const QRectF wanted = QFontMetricsF(bold).boundingRect(words).adjusted(-8, -4, 8, 4);
    QRectF label(at + QPointF(12, -wanted.height() - 10), wanted.size());
    if (label.right() > plot.right())
        label.moveRight(plot.right());
    painter->setPen(QPen(colours.line, 1));
    painter->setBrush(colours.surface);
    painter->drawRoundedRect(label, 4, 4);
    painter->setPen(colours.text);
    painter->drawText(label, Qt::AlignCenter, words);
}

void SizeCurve::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        draw();
    QChartView::changeEvent(event);
}

} // namespace quadrat::ui
