// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_data.h"

#include "ui/text/estimate_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

/// A figure with the three things it is told apart by; whichever differ become rows and parts.
struct Point {
    QString variable, domain, part;
    std::size_t n = 0;
    ChartFigure figure;
};

/// The number of the note for these flags; the same reasons share one.
int markFor(const std::vector<Flag>& flags, const Reader& reader, QStringList& notes)
{
    const QString text = reasons(flags, reader);
    if (!notes.contains(text))
        notes << text;
    return int(notes.indexOf(text)) + 1;
}

std::optional<double> times(const std::optional<double>& value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

std::vector<Point> pointsOfRows(const EstimateTable& table, const ChartStyle& style,
                                ChartData& chart)
{
    std::vector<Point> points;
    const double unit = chart.percent ? 100 : 1;
    for (const std::size_t k : printOrder(table, style.dictionary)) {
        const EstimateRow& row = table.rows[k];
        Point point{.variable = question(style.dictionary, row.variable),
                    .domain = domainLabel(row, style.dictionary),
                    .part = {},
                    .n = row.n,
                    .figure = {.value = times(row.estimate, unit),
                               .low = times(row.low, unit),
                               .high = times(row.high, unit),
                               .standing = standing(row)}};
        if (row.category)
            point.part = answer(style.dictionary, row.variable, *row.category);
        if (row.prob)
            point.part = style.reader.share(100 * *row.prob, 0);
        if (point.figure.standing == Standing::Doubtful)
            point.figure.mark = markFor(row.flags, style.reader, chart.notes);
        points.push_back(point);
    }
    return points;
}

std::vector<Point> pointsOfCells(const EstimateTable& table, const ChartStyle& style,
                                 ChartData& chart)
{
    const std::vector<Standing> standing = standings(table.cells);
    const bool byRow = table.spec.percent == Percent::Row;
    std::vector<Point> points;
    for (const std::size_t k : printOrder(table, style.dictionary)) {
        const CrosstabCell& cell = table.cells[k];
        const QString row = answer(style.dictionary, table.spec.rows, cell.row);
        const QString column = answer(style.dictionary, table.spec.columns, cell.column);
        Point point{.variable = {},
                    .domain = byRow ? row : column,
                    .part = byRow ? column : row,
                    .n = 0,
                    .figure = {.value = cell.percent,
                               .low = cell.low,
                               .high = cell.high,
                               .standing = standing[k]}};
        for (const CrosstabCell& other : table.cells)
            if (byRow ? other.row == cell.row : other.column == cell.column)
                point.n += other.n;
        if (point.figure.standing == Standing::Doubtful)
            point.figure.mark = markFor(cell.flags, style.reader, chart.notes);
        points.push_back(point);
    }
    return points;
}

std::vector<Point> pointsOfTerms(const EstimateTable& table, const ChartStyle& style)
{
    std::vector<Point> points;
    for (const RegressionTerm& term : table.terms)
        if (term.term != "(Intercept)")
            points.push_back(
                {.variable = {},
                 .domain = {},
                 .part = termLabel(table, term.term, style.dictionary, style.reader),
                 .n = table.n,
                 .figure = {.value = term.estimate, .low = term.low, .high = term.high}});
    return points;
}

std::vector<Point> pointsOfDifference(const EstimateTable& table, const ChartStyle& style)
{
    if (!table.difference)
        return {};
    const MeanDifference& found = *table.difference;
    const auto label = [&](const std::string& group) {
        return answer(style.dictionary, table.spec.groups, group);
    };
    return {{.variable = {},
             .domain = {},
             .part = style.reader.words(QT_TRANSLATE_NOOP("print", "%1 less %2"),
                                        {label(found.second), label(found.first)}),
             .n = found.n,
             .figure = {.value = found.difference, .low = found.low, .high = found.high}}};
}

std::vector<Point> pointsOf(const EstimateTable& table, const ChartStyle& style, ChartData& chart)
{
    switch (table.spec.statistic) {
    case Statistic::Crosstab:
        return pointsOfCells(table, style, chart);
    case Statistic::Regression:
        return pointsOfTerms(table, style);
    case Statistic::TTest:
        return pointsOfDifference(table, style);
    default:
        return pointsOfRows(table, style, chart);
    }
}

template <typename Text>
bool differ(const std::vector<Point>& points, Text Point::*text)
{
    return std::ranges::any_of(
        points, [&](const Point& point) { return point.*text != points.front().*text; });
}

ChartKind kindFor(const EstimateTable& table, const std::vector<Point>& points, ChartKind wanted)
{
    const bool crosstab = table.spec.statistic == Statistic::Crosstab;
    const bool shares = table.spec.statistic == Statistic::Proportion || crosstab;
    const bool stacks = shares && table.spec.categories.empty() &&
                        !(crosstab && table.spec.percent == Percent::Total);
    if (wanted == ChartKind::StackedBars && !stacks)
        return ChartKind::Bars;
    if (wanted != ChartKind::Automatic)
        return wanted;
    const bool several = differ(points, &Point::domain) || differ(points, &Point::variable);
    if (stacks && several)
        return ChartKind::StackedBars;
    return shares ? ChartKind::Bars : ChartKind::Dots;
}

/// One row a variable and domain, a figure in it for every part.
void stack(std::vector<Point> points, ChartData& chart)
{
    const auto bar = [](const Point& point) { return point.variable + '\n' + point.domain; };
    QStringList bars;
    for (const Point& point : points)
        if (!bars.contains(bar(point)))
            bars << bar(point);
    std::ranges::stable_sort(points, [&](const Point& a, const Point& b) {
        return bars.indexOf(bar(a)) < bars.indexOf(bar(b));
    });
    for (const Point& point : points)
        if (!chart.parts.contains(point.part))
            chart.parts << point.part;
    const bool variables = differ(points, &Point::variable);
    QString variable, domain;
    for (const Point& point : points) {
        if (chart.rows.empty() || point.variable != variable || point.domain != domain) {
            const bool headed = variables && !point.domain.isEmpty();
            if (headed && (chart.rows.empty() || point.variable != variable))
                chart.rows.push_back(
                    {.label = point.variable, .n = {}, .heading = true, .figures = {}});
            chart.rows.push_back(
                {.label = point.domain.isEmpty() ? point.variable : point.domain,
                 .n = point.n,
                 .heading = false,
                 .figures = std::vector<ChartFigure>(std::size_t(chart.parts.size()))});
            variable = point.variable;
            domain = point.domain;
        }
        chart.rows.back().figures[std::size_t(chart.parts.indexOf(point.part))] = point.figure;
    }
}

/// One row a figure; what does not name the row itself and differs goes into headings.
void list(std::vector<Point> points, ChartData& chart)
{
    const bool variables = differ(points, &Point::variable);
    const bool domains = differ(points, &Point::domain);
    const bool parts = differ(points, &Point::part);
    const auto label = [&](const Point& point) {
        return domains ? point.domain
                       : (parts || point.variable.isEmpty() ? point.part : point.variable);
    };
    const auto headingOf = [&](const Point& point) {
        QStringList words;
        if (variables && (domains || parts))
            words << point.variable;
        if (domains && parts)
            words << point.part;
        return words.join(": ");
    };
    if (domains && parts) {
        // Domains of the same answer stand together, to be compared.
        QStringList headings;
        for (const Point& point : points)
            if (!headings.contains(headingOf(point)))
                headings << headingOf(point);
        std::ranges::stable_sort(points, [&](const Point& a, const Point& b) {
            return headings.indexOf(headingOf(a)) < headings.indexOf(headingOf(b));
        });
    }
    QString last;
    for (const Point& point : points) {
        const QString words = headingOf(point);
        if (!words.isEmpty() && words != last)
            chart.rows.push_back({.label = words, .n = {}, .heading = true, .figures = {}});
        last = words;
        chart.rows.push_back(
            {.label = label(point), .n = point.n, .heading = false, .figures = {point.figure}});
    }
}

int decimalsOf(const EstimateTable& table)
{
    int decimals = 0;
    for (const EstimateRow& row : table.rows)
        decimals = std::max(decimals, decimalsFor(row.se));
    for (const RegressionTerm& term : table.terms)
        decimals = std::max(decimals, decimalsFor(term.se));
    if (table.difference)
        decimals = std::max(decimals, decimalsFor(table.difference->se));
    return decimals;
}

QString axisTitle(const EstimateTable& table, const Reader& reader)
{
    switch (table.spec.statistic) {
    case Statistic::TTest:
        return reader.words(QT_TRANSLATE_NOOP("print", "Difference of the means"));
    case Statistic::Regression:
        return table.spec.family == Family::Binomial
                   ? reader.words(QT_TRANSLATE_NOOP("print", "Coefficient (log odds)"))
                   : reader.words(QT_TRANSLATE_NOOP("print", "Coefficient"));
    default:
        return {};
    }
}

/// Whether the parts of the stacked bars are answers on a scale.
bool partsAreScale(const EstimateTable& table, const Dictionary& dictionary)
{
    std::vector<std::string> answers;
    std::string variable =
        table.spec.percent == Percent::Row ? table.spec.columns : table.spec.rows;
    for (const CrosstabCell& cell : table.cells)
        answers.push_back(table.spec.percent == Percent::Row ? cell.column : cell.row);
    for (const EstimateRow& row : table.rows) {
        variable = row.variable;
        answers.push_back(row.category.value_or(""));
    }
    std::ranges::sort(answers);
    answers.erase(std::unique(answers.begin(), answers.end()), answers.end());
    return isScale(dictionary, variable, answers);
}

} // namespace

ChartData chartData(const EstimateTable& table, const ChartStyle& style)
{
    ChartData chart;
    chart.title = heading(table, style.dictionary, style.reader);
    chart.source = style.source;
    chart.percent = table.spec.statistic == Statistic::Proportion ||
                    table.spec.statistic == Statistic::Crosstab;
    chart.aroundZero =
        table.spec.statistic == Statistic::Regression || table.spec.statistic == Statistic::TTest;
    chart.axis = axisTitle(table, style.reader);
    chart.interval = style.reader.words(QT_TRANSLATE_NOOP("print", "%1 interval"),
                                        {levelWords(table.spec.level, style.reader)});

    const std::vector<Point> points = pointsOf(table, style, chart);
    chart.kind = kindFor(table, points, style.kind);
    if (!chart.percent)
        chart.decimals = decimalsOf(table);
    if (points.empty())
        return chart;

    if (chart.kind == ChartKind::StackedBars) {
        chart.scale = partsAreScale(table, style.dictionary);
        stack(points, chart);
    } else {
        list(points, chart);
        if (!differ(points, &Point::n))
            for (ChartRow& row : chart.rows)
                row.n.reset();
    }
    return chart;
}

} // namespace quadrat::ui
