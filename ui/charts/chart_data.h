// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/publication.h"
#include "ui/charts/palette.h"
#include "ui/text/reader.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace quadrat::ui {

enum class ChartKind {
    Automatic,   ///< what fits the statistic: bars for shares, stacked over domains, else dots
    StackedBars, ///< one bar of 100 % a domain, a part an answer; shares and crosstabs only
    Bars,        ///< one bar a figure, from zero, with its interval
    Dots,        ///< one dot a figure with its interval; the axis need not reach zero
};

struct ChartStyle {
    ChartKind kind = ChartKind::Automatic;
    Reader reader{};
    Dictionary dictionary{};
    ChartColours colours{};
    QString source{};      ///< line under the chart: see sourceLine() in ui/text/estimate_words.h
    bool titled = true;    ///< the question above the chart
    bool intervals = true; ///< in figures too, beside bars and dots
    double fontSize = 13;  ///< of labels, in pixels of 1/96 inch
};

/// One figure as drawn, in the unit of its axis (percent for shares).
struct ChartFigure {
    std::optional<double> value, low, high;
    Standing standing = Standing::Sound;
    int mark = 0; ///< number of the note that says why it is doubtful; 0: none
};

/// One line of a chart: a bar, a dot, or the heading of the lines under it.
struct ChartRow {
    QString label;
    std::optional<std::size_t> n; ///< only where lines differ in it
    bool heading = false;
    std::vector<ChartFigure> figures; ///< one a part; none of a heading
};

/// What a chart shows, before anything is drawn: its numbers, its words, its order.
struct ChartData {
    ChartKind kind = ChartKind::Bars; ///< never Automatic
    QString title, source;
    QString axis;     ///< what the numbers are, where they are no shares
    QString interval; ///< "95% interval"
    bool percent = true;
    bool scale = false;      ///< parts run from one end of a scale to the other
    bool aroundZero = false; ///< differences and coefficients: zero is marked
    int decimals = 1;
    QStringList parts; ///< of stacked bars
    std::vector<ChartRow> rows;
    QStringList notes; ///< by mark, from 1
};

ChartData chartData(const EstimateTable& table, const ChartStyle& style);

} // namespace quadrat::ui
