// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_layout.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {
namespace {

constexpr double gap = 8;

QSizeF wrapped(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e5), Qt::TextWordWrap | Qt::AlignLeft, text)
        .size();
}

double advance(const QFont& font, const QString& text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

template <typename Text>
double widest(const ChartData& data, const QFont& font, Text text)
{
    double width = 0;
    for (const ChartRow& row : data.rows)
        if (!row.heading)
            width = std::max(width, advance(font, text(row)));
    return std::ceil(width);
}

/// Places the legend from `top` on, in as many lines as it needs. \return its bottom
double placeLegend(const ChartData& data, const QFont& font, double width, double top,
                   ChartLayout& layout)
{
    if (data.parts.isEmpty())
        return top;
    const double swatch = QFontMetricsF(font).ascent() * 0.85;
    const double line = QFontMetricsF(font).height() + 4;
    double x = 0;
    for (const QString& part : data.parts) {
        const double room = std::min(1.03 * advance(font, part) + 4, width - swatch - gap);
        if (x > 0 && x + swatch + 6 + room > width) {
            x = 0;
            top += line;
        }
        const QSizeF text = wrapped(font, part, room);
        layout.legend.push_back({QRectF(x, top + (line - 4 - swatch) / 2, swatch, swatch),
                                 QRectF(x + swatch + 6, top, room, text.height())});
        if (text.height() > line)
            top += text.height() - line + 4;
        x += swatch + 6 + room + 2 * gap;
    }
    return top + line + gap / 2;
}

/// Columns of numbers at the right of the plot, from the right edge inwards. \return their left
double placeColumns(const ChartData& data, const ChartStyle& style, double width,
                    ChartLayout& layout)
{
    const QFont font = chartFont(style), small = chartFont(style, 0.85);
    double right = width;
    const bool counted =
        std::ranges::any_of(data.rows, [](auto& row) { return row.n.has_value(); });
    if (counted) {
        layout.nRight = right;
        right -= std::max(advance(small, "n"), widest(data, small, [&](const ChartRow& row) {
                              return row.n ? style.reader.count(*row.n) : QString();
                          }));
        right -= 1.5 * gap;
    }
    if (data.kind == ChartKind::StackedBars)
        return counted ? right : right - gap;

    if (style.intervals) {
        layout.intervalRight = right;
        right -=
            std::max(advance(small, data.interval), widest(data, small, [&](const ChartRow& row) {
                         return intervalText(data, style, row.figures.front());
                     }));
        right -= 1.5 * gap;
    }
    layout.valueRight = right;
    right -= widest(data, chartFont(style, 1, true), [&](const ChartRow& row) {
        return valueText(data, style, row.figures.front());
    });
    return right - 1.5 * gap;
}

/// Width of the column of labels: what the widest needs, at most a third of the chart, or two
/// fifths of a narrow one.
double labelWidth(const ChartData& data, const ChartStyle& style, double width)
{
    const double wanted =
        widest(data, chartFont(style), [](const ChartRow& row) { return row.label; });
    const double most = width < 400 ? 0.42 : 0.34;
    return std::min(1.03 * wanted + 4, std::floor(width * most));
}

double neededRowHeight(const ChartData& data, const ChartStyle& style, double width)
{
    const QFont font = chartFont(style);
    const bool stacked = data.kind == ChartKind::StackedBars;
    double height = style.fontSize * (stacked ? 2.1 : 2.0);
    for (const ChartRow& row : data.rows)
        if (!row.heading)
            height = std::max(height, wrapped(font, row.label, width).height() + 4);
    return std::ceil(height);
}

} // namespace

QFont chartFont(const ChartStyle& style, double factor, bool bold)
{
    QFont font;
    font.setFamilies({"Noto Sans", "DejaVu Sans"});
    font.setPixelSize(std::max(1, int(std::lround(style.fontSize * factor))));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: text can be searched
    return font;
}

ChartAxis chartAxis(const ChartData& data)
{
    if (data.kind == ChartKind::StackedBars)
        return {};
    const bool fromZero = data.kind == ChartKind::Bars || data.aroundZero;
    std::optional<double> low, high;
    if (fromZero)
        low = high = 0;
    for (const ChartRow& row : data.rows)
        for (const ChartFigure& figure : row.figures)
            if (!withheld(figure.standing))
                for (const auto& end : {figure.value, figure.low, figure.high})
                    if (end) {
                        low = std::min(low.value_or(*end), *end);
                        high = std::max(high.value_or(*end), *end);
                    }
    if (!low)
        return {.low = 0, .high = 1, .step = 0.5};
    if (!(*high > *low)) {
        const double margin = *low == 0 ? 1 : std::abs(*low) * 0.1;
        *low -= fromZero && *low == 0 ? 0 : margin;
        *high += margin;
    }
    const double rough = (*high - *low) / 5;
    const double power = std::pow(10., std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double nice : {1., 2., 5.})
        if (rough <= nice * power) {
            step = nice * power;
            break;
        }
    ChartAxis axis{.low = std::floor(*low / step + 1e-9) * step,
                   .high = std::ceil(*high / step - 1e-9) * step,
                   .step = step};
    if (data.percent) {
        axis.low = std::max(axis.low, 0.);
        axis.high = std::min(axis.high, 100.);
    }
    return axis;
}

QRectF ChartLayout::row(std::size_t index) const
{
    return {plot.left(), plot.top() + rowHeight * double(index), plot.width(), rowHeight};
}

double ChartLayout::x(double value) const
{
    return plot.left() + (value - axis.low) / (axis.high - axis.low) * plot.width();
}

ChartLayout layOut(const ChartData& data, const ChartStyle& style, double width, double height)
{
    ChartLayout layout;
    layout.axis = chartAxis(data);
    const QFont small = chartFont(style, 0.85);
    const double smallLine = QFontMetricsF(small).height();
    double top = 0;
    if (style.titled && !data.title.isEmpty()) {
        const QSizeF title = wrapped(chartFont(style, 1.15, true), data.title, width);
        layout.title = QRectF(0, 0, width, title.height());
        top = layout.title.bottom() + gap;
    }
    top = placeLegend(data, chartFont(style), width, top, layout);
    const double right = placeColumns(data, style, width, layout);
    if (layout.nRight > 0 || layout.intervalRight > 0) {
        // The heads of the columns share the last line of the legend if they do not meet it.
        const bool shared = !layout.legend.empty() && layout.legend.back().text.right() < right &&
                            layout.intervalRight == 0;
        if (shared)
            top -= smallLine + 3;
        layout.header = QRectF(0, top, width, smallLine);
        top += smallLine + 3;
    }
    layout.labelWidth = labelWidth(data, style, width);
    const double left = layout.labelWidth > 0 ? layout.labelWidth + gap * 1.25 : 0;

    double below = smallLine + 4; // the numbers of the axis
    const double axisTitle = data.axis.isEmpty() ? 0 : smallLine + 2;
    const auto linesOf = [&](const QString& text) {
        return text.isEmpty() ? 0 : wrapped(small, text, width).height() + gap / 2;
    };
    const double notes = linesOf(notesText(data)), source = linesOf(data.source);
    below += axisTitle + notes + source + (notes + source > 0 ? gap / 2 : 0);

    const double needed = neededRowHeight(data, style, layout.labelWidth);
    const double rows = double(std::max<std::size_t>(1, data.rows.size()));
    const double stretched = height > 0 ? (height - top - below) / rows : needed;
    layout.rowHeight = std::clamp(stretched, std::min(needed, 12.), 2.2 * needed);
    layout.plot = QRectF(left, top, std::max(40., right - left), layout.rowHeight * rows);

    double bottom = layout.plot.bottom() + smallLine + 4;
    if (axisTitle > 0)
        layout.axisTitle = QRectF(left, bottom - 2, layout.plot.width(), smallLine);
    bottom += axisTitle + (notes + source > 0 ? gap / 2 : 0);
    layout.notes = QRectF(0, bottom, width, notes);
    layout.source = QRectF(0, bottom + notes, width, source);
    layout.size = QSizeF(width, bottom + notes + source);
    return layout;
}

QString axisText(const ChartData& data, const ChartStyle& style, double value, int decimals)
{
    return data.percent ? style.reader.share(value, decimals)
                        : style.reader.number(value, decimals);
}

QString intervalText(const ChartData& data, const ChartStyle& style, const ChartFigure& figure)
{
    if (withheld(figure.standing) || !figure.low || !figure.high)
        return {};
    return style.reader.range(style.reader.number(*figure.low, data.decimals),
                              style.reader.number(*figure.high, data.decimals));
}

QString valueText(const ChartData& data, const ChartStyle& style, const ChartFigure& figure)
{
    if (withheld(figure.standing) || !figure.value)
        return QStringLiteral("–");
    return axisText(data, style, *figure.value, data.decimals) + markText(figure.mark);
}

QString notesText(const ChartData& data)
{
    QStringList lines;
    for (int mark = 1; mark <= data.notes.size(); ++mark)
        lines << markText(mark) + ' ' + data.notes[mark - 1];
    return lines.join('\n');
}

} // namespace quadrat::ui
