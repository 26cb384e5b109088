// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/printed_table.h"

#include "ui/tables/table_builder.h"
#include "ui/text/estimate_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

using Kind = TableCell::Kind;

bool anyRow(const EstimateTable& table, bool (*test)(const EstimateRow&))
{
    return std::ranges::any_of(table.rows, test);
}

QString valueHeader(const EstimateTable& table, const Reader& reader)
{
    switch (table.spec.statistic) {
    case Statistic::Proportion:
        return reader.words(QT_TRANSLATE_NOOP("print", "Share"));
    case Statistic::Mean:
        return reader.words(QT_TRANSLATE_NOOP("print", "Mean"));
    case Statistic::Total:
        return reader.words(QT_TRANSLATE_NOOP("print", "Total"));
    case Statistic::Ratio:
        return reader.words(QT_TRANSLATE_NOOP("print", "Ratio"));
    default:
        return reader.words(QT_TRANSLATE_NOOP("print", "Value"));
    }
}

std::optional<double> times(const std::optional<double>& value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

/// The figures of mean, proportion, total, ratio and quantile, with the labels that differ.
PrintedTable estimateRows(TableBuilder build)
{
    const EstimateTable& table = build.table;
    const Reader& reader = build.reader;
    const bool shares = table.spec.statistic == Statistic::Proportion;
    const bool severalVariables = table.spec.variables.size() > 1;
    const bool answers = shares || table.spec.statistic == Statistic::Quantile;
    const bool effects = anyRow(table, [](const EstimateRow& row) { return row.deff.has_value(); });

    for (const std::string& variable : table.spec.by)
        build.label(question(build.words, variable));
    if (severalVariables || (table.spec.by.empty() && !answers))
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Variable")));
    if (shares)
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Answer")));
    if (table.spec.statistic == Statistic::Quantile)
        build.label(reader.words(QT_TRANSLATE_NOOP("print", "Quantile")));
    build.printed.labels = build.printed.columns.size();
    build.column(ColumnRole::Value, valueHeader(table, reader));
    build.rangeColumn();
    build.column(ColumnRole::Count, QStringLiteral("n"));
    if (effects)
        build.column(ColumnRole::Effect, build.effectHeader());

    for (const std::size_t k : printOrder(table, build.words)) {
        const EstimateRow& row = table.rows[k];
        std::vector<TableCell> cells;
        for (const auto& [variable, label] : row.domain)
            cells.push_back(TableCell::words(answer(build.words, variable, label)));
        if (severalVariables || (table.spec.by.empty() && !answers))
            cells.push_back(TableCell::words(
                row.variable.empty() ? build.printed.title : question(build.words, row.variable)));
        if (shares)
            cells.push_back(
                TableCell::words(answer(build.words, row.variable, row.category.value_or(""))));
        if (table.spec.statistic == Statistic::Quantile)
            cells.push_back(TableCell::words(reader.share(100 * row.prob.value_or(0), 0)));
        const double unit = shares ? 100 : 1;
        const int decimals = shares ? 1 : decimalsFor(row.se);
        cells.push_back(TableCell::figure(shares ? Kind::Percent : Kind::Number,
                                          times(row.estimate, unit), decimals));
        cells.push_back(TableCell::range(shares ? Kind::PercentRange : Kind::NumberRange,
                                         times(row.low, unit), times(row.high, unit), decimals));
        cells.push_back(TableCell::count(row.n));
        if (effects)
            cells.push_back(TableCell::figure(Kind::Number, row.deff, 2));
        build.judge(cells, build.printed.labels, cells.size(), standing(row), row.flags);
        build.printed.rows.push_back(std::move(cells));
    }
    return build.printed;
}

/// Cells group by group: down each column, or, where percentages run across, along each row.
std::vector<std::size_t> cellOrder(const TableBuilder& build)
{
    std::vector<std::size_t> order = printOrder(build.table, build.words);
    if (build.table.spec.percent == Percent::Row)
        return order;
    std::vector<std::string> columns;
    for (const std::size_t k : order) {
        const std::string& column = build.table.cells[k].column;
        if (std::ranges::find(columns, column) == columns.end())
            columns.push_back(column);
    }
    std::ranges::stable_sort(order, {}, [&](std::size_t k) {
        return std::ranges::find(columns, build.table.cells[k].column) - columns.begin();
    });
    return order;
}

PrintedTable cellRows(TableBuilder build)
{
    const EstimateSpec& spec = build.table.spec;
    const bool byRow = spec.percent == Percent::Row;
    build.label(question(build.words, byRow ? spec.rows : spec.columns));
    build.label(question(build.words, byRow ? spec.columns : spec.rows));
    build.printed.labels = 2;
    build.column(ColumnRole::Value, build.reader.words(QT_TRANSLATE_NOOP("print", "Share")));
    build.rangeColumn();
    build.column(ColumnRole::Count, QStringLiteral("n"));
    const std::vector<Standing> standing = standings(build.table.cells);
    for (const std::size_t k : cellOrder(build)) {
        const CrosstabCell& cell = build.table.cells[k];
        const TableCell row = TableCell::words(build.answerOf(spec.rows, cell.row));
        const TableCell column = TableCell::words(build.answerOf(spec.columns, cell.column));
        std::vector<TableCell> cells{byRow ? row : column, byRow ? column : row,
                                     TableCell::figure(Kind::Percent, cell.percent, 1),
                                     TableCell::range(Kind::PercentRange, cell.low, cell.high, 1),
                                     TableCell::count(cell.n)};
        build.judge(cells, 2, cells.size(), standing[k], cell.flags);
        build.printed.rows.push_back(std::move(cells));
    }
    return build.printed;
}

PrintedTable termRows(TableBuilder build)
{
    const Reader& reader = build.reader;
    build.label(reader.words(QT_TRANSLATE_NOOP("print", "Term")));
    build.column(ColumnRole::Value, reader.words(QT_TRANSLATE_NOOP("print", "Coefficient")));
    build.rangeColumn();
    build.column(ColumnRole::Other, reader.words(QT_TRANSLATE_NOOP("print", "Standard error")));
    build.column(ColumnRole::Other, QStringLiteral("t"));
    build.column(ColumnRole::Other, QStringLiteral("p"));
    for (const RegressionTerm& term : build.table.terms) {
        const int decimals = decimalsFor(term.se);
        build.printed.rows.push_back(
            {TableCell::words(termLabel(build.table, term.term, build.words, reader)),
             TableCell::figure(Kind::Number, term.estimate, decimals),
             TableCell::range(Kind::NumberRange, term.low, term.high, decimals),
             TableCell::figure(Kind::Number, term.se, decimals),
             TableCell::figure(Kind::Number, term.t, 2),
             TableCell::figure(Kind::PValue, term.p, 3)});
    }
    return build.printed;
}

PrintedTable differenceRow(TableBuilder build)
{
    const Reader& reader = build.reader;
    build.label(reader.words(QT_TRANSLATE_NOOP("print", "Groups")));
    build.column(ColumnRole::Value, reader.words(QT_TRANSLATE_NOOP("print", "Difference")));
    build.rangeColumn();
    build.column(ColumnRole::Other, QStringLiteral("t"));
    build.column(ColumnRole::Other, reader.words(QT_TRANSLATE_NOOP("print", "Degrees of freedom")));
    build.column(ColumnRole::Other, QStringLiteral("p"));
    build.column(ColumnRole::Count, QStringLiteral("n"));
    if (!build.table.difference)
        return build.printed;
    const MeanDifference& found = *build.table.difference;
    const int decimals = decimalsFor(found.se);
    const auto label = [&](const std::string& group) {
        return answer(build.words, build.table.spec.groups, group);
    };
    build.printed.rows.push_back(
        {TableCell::words(reader.words(QT_TRANSLATE_NOOP("print", "%1 less %2"),
                                       {label(found.second), label(found.first)})),
         TableCell::figure(Kind::Number, found.difference, decimals),
         TableCell::range(Kind::NumberRange, found.low, found.high, decimals),
         TableCell::figure(Kind::Number, found.t, 2), TableCell::figure(Kind::Number, found.df, 0),
         TableCell::figure(Kind::PValue, found.p, 3), TableCell::count(found.n)});
    return build.printed;
}

} // namespace

TableCell TableCell::words(QString text)
{
    TableCell cell;
    cell.text = std::move(text);
    return cell;
}

TableCell TableCell::figure(Kind kind, std::optional<double> value, int decimals)
{
    TableCell cell;
    cell.kind = kind;
    cell.value = value;
    cell.decimals = decimals;
    return cell;
}

TableCell TableCell::range(Kind kind, std::optional<double> low, std::optional<double> high,
                           int decimals)
{
    TableCell cell;
    cell.kind = kind;
    cell.low = low;
    cell.high = high;
    cell.decimals = decimals;
    return cell;
}

TableCell TableCell::count(std::size_t number)
{
    return figure(Kind::Count, double(number), 0);
}

PrintedTable longTable(const EstimateTable& table, const Specification& specification,
                       const Reader& reader)
{
    TableBuilder build(table, specification, reader);
    switch (table.spec.statistic) {
    case Statistic::Crosstab:
        return cellRows(std::move(build));
    case Statistic::Regression:
        return termRows(std::move(build));
    case Statistic::TTest:
        return differenceRow(std::move(build));
    default:
        return estimateRows(std::move(build));
    }
}

QString cellText(const TableCell& cell, const Reader& reader)
{
    const QString none = QStringLiteral("–");
    const QString mark = markText(cell.mark);
    if (cell.withheld)
        return cell.kind == Kind::Text ? cell.text : none + mark;
    const bool range = cell.kind == Kind::PercentRange || cell.kind == Kind::NumberRange;
    if (range) {
        if (!cell.low && !cell.high)
            return none;
        const auto end = [&](const std::optional<double>& value) {
            return value ? reader.number(*value, cell.decimals) : QStringLiteral("…");
        };
        return reader.range(end(cell.low), end(cell.high));
    }
    if (cell.kind == Kind::Text)
        return cell.text;
    if (!cell.value)
        return none;
    switch (cell.kind) {
    case Kind::Percent:
        return reader.share(*cell.value, cell.decimals) + mark;
    case Kind::PValue:
        return *cell.value < 0.001 ? QStringLiteral("< ") + reader.number(0.001, 3)
                                   : reader.number(*cell.value, 3);
    default:
        return reader.number(*cell.value, cell.decimals) + mark;
    }
}

} // namespace quadrat::ui
