// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_tables.h"

#include "ui/models/figures.h"
#include "ui/models/meaning.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace quadrat::ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

Cell words(const QString& shown, bool isDoubtful = false)
{
    return {.text = shown, .meaning = {}, .isNumber = false, .isDoubtful = isDoubtful};
}

Cell figure(const QString& shown, std::optional<double> value, const QString& meaning,
            bool isDoubtful = false)
{
    return {.text = shown,
            .meaning = meaning,
            .value = value.value_or(std::numeric_limits<double>::quiet_NaN()),
            .isNumber = true,
            .isDoubtful = isDoubtful};
}

/// The builders of each kind of table; a class so that its texts have a context.
class Tables {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::Tables)

public:
    static ResultTable estimates(const EstimateTable& table);
    static ResultTable crosstab(const EstimateTable& table);
    static ResultTable difference(const EstimateTable& table);
    static ResultTable regression(const EstimateTable& table);
    static QString name(Statistic statistic);
    static QString title(const EstimateSpec& estimate);

private:
    static QString remark(const std::vector<Flag>& flags);
    static void addPrecision(ResultTable& table, double level);
};

QString Tables::remark(const std::vector<Flag>& flags)
{
    if (flags.empty())
        return {};
    const bool withhold = std::ranges::any_of(flags, suppresses);
    return (withhold ? tr("Do not publish: %1") : tr("With care: %1")).arg(Meaning::flags(flags));
}

void Tables::addPrecision(ResultTable& table, double level)
{
    const QString percent = percentText(level, 0);
    table.heads.push_back({tr("Std. error"), tr("How much the figure would typically differ in "
                                                "another sample drawn in the same way.")});
    table.heads.push_back(
        {tr("%1 from").arg(percent), tr("Lower end of the confidence interval.")});
    table.heads.push_back({tr("%1 to").arg(percent), tr("Upper end of the confidence interval.")});
}

ResultTable Tables::estimates(const EstimateTable& table)
{
    ResultTable shown;
    const EstimateSpec& spec = table.spec;
    const bool shares = spec.statistic == Statistic::Proportion;
    const bool severalVariables = spec.variables.size() > 1;
    const bool hasDeff = std::ranges::any_of(
        table.rows, [](const EstimateRow& row) { return row.deff.has_value(); });
    for (const std::string& variable : spec.by)
        shown.heads.push_back({text(variable), {}, false});
    if (severalVariables || (!shares && spec.statistic != Statistic::Ratio))
        shown.heads.push_back({tr("Variable"), {}, false});
    if (shares)
        shown.heads.push_back({tr("Answer"), {}, false});
    if (spec.statistic == Statistic::Quantile)
        shown.heads.push_back(
            {tr("Share below"), tr("The share of people at or below the figure.")});
    shown.heads.push_back({shares ? tr("Share") : Tables::name(spec.statistic),
                           tr("The figure for the whole population, by the weights.")});
    addPrecision(shown, spec.level);
    shown.heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    if (hasDeff)
        shown.heads.push_back(
            {tr("Design effect"), tr("How many times larger the variance is than that of a simple "
                                     "random sample of the same size.")});
    shown.heads.push_back({tr("Remark"), tr("Why a figure is doubtful, if it is."), false});

    for (const EstimateRow& row : table.rows) {
        const bool doubtful = !row.flags.empty();
        std::vector<Cell> cells;
        for (const auto& [variable, label] : row.domain)
            cells.push_back(words(text(label)));
        if (severalVariables || (!shares && spec.statistic != Statistic::Ratio))
            cells.push_back(words(text(row.variable)));
        if (shares)
            cells.push_back(words(text(row.category.value_or(std::string()))));
        if (spec.statistic == Statistic::Quantile)
            cells.push_back(figure(percentText(row.prob, 0), row.prob, {}));
        const auto written = [&](std::optional<double> value) {
            return Meaning::figure(table, row, value);
        };
        cells.push_back(
            figure(written(row.estimate), row.estimate, Meaning::estimate(table, row), doubtful));
        const QString error = shares && row.se ? numberText(100 * *row.se, 2) : written(row.se);
        cells.push_back(figure(error, row.se, Meaning::standardError(table, row), doubtful));
        const QString interval = Meaning::interval(table, row);
        cells.push_back(figure(written(row.low), row.low, interval, doubtful));
        cells.push_back(figure(written(row.high), row.high, interval, doubtful));
        cells.push_back(figure(countText(row.n), double(row.n), Meaning::observations(row)));
        if (hasDeff)
            cells.push_back(figure(numberText(row.deff, 2), row.deff, Meaning::designEffect(row)));
        cells.push_back(words(remark(row.flags), doubtful));
        cells.back().meaning = Meaning::flags(row.flags);
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

ResultTable Tables::crosstab(const EstimateTable& table)
{
    // One line a row category, one column a column category, as they come; then the n of the line.
    std::vector<std::string> rows, columns;
    for (const CrosstabCell& cell : table.cells) {
        if (std::ranges::find(rows, cell.row) == rows.end())
            rows.push_back(cell.row);
        if (std::ranges::find(columns, cell.column) == columns.end())
            columns.push_back(cell.column);
    }
    ResultTable shown;
    shown.heads.push_back({text(table.spec.rows), {}, false});
    for (const std::string& column : columns)
        shown.heads.push_back(
            {text(column), text(table.spec.columns) + QStringLiteral(": ") + text(column)});
    shown.heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    for (const std::string& row : rows) {
        std::vector<Cell> cells{words(text(row))};
        std::size_t observations = 0;
        for (const std::string& column : columns) {
            const auto found = std::ranges::find_if(table.cells, [&](const CrosstabCell& cell) {
                return cell.row == row && cell.column == column;
            });
            if (found == table.cells.end()) {
                cells.push_back(figure(absent(), {}, tr("Nobody is in this cell.")));
                continue;
            }
            observations += found->n;
            const std::optional<double> share =
                found->percent ? std::optional(*found->percent / 100) : std::nullopt;
            cells.push_back(figure(percentText(share), found->percent, Meaning::cell(table, *found),
                                   !found->flags.empty()));
        }
        cells.push_back(figure(countText(observations), double(observations), {}));
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

ResultTable Tables::difference(const EstimateTable& table)
{
    const MeanDifference& found = *table.difference;
    const int digits = digitsFor(found.se);
    ResultTable shown;
    shown.heads.push_back({text(table.spec.groups), {}, false});
    shown.heads.push_back(
        {tr("Difference of means"), tr("The mean of the second group less that of the first.")});
    addPrecision(shown, table.spec.level);
    shown.heads.push_back({tr("t"), tr("The difference in standard errors.")});
    shown.heads.push_back({tr("df"), tr("Degrees of freedom of the test.")});
    shown.heads.push_back({tr("p"), tr("How rare such a difference would be without one in the "
                                       "population.")});
    shown.heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    const QString meaning = Meaning::difference(table);
    shown.rows.push_back({
        words(tr("%1 less %2").arg(text(found.second), text(found.first))),
        figure(numberText(found.difference, digits), found.difference, meaning),
        figure(numberText(found.se, digits), found.se, meaning),
        figure(numberText(found.low, digits), found.low, meaning),
        figure(numberText(found.high, digits), found.high, meaning),
        figure(numberText(found.t, 2), found.t, meaning),
        figure(numberText(found.df, 0), found.df, meaning),
        figure(probabilityText(found.p), found.p, meaning),
        figure(countText(found.n), double(found.n), {}),
    });
    return shown;
}

ResultTable Tables::regression(const EstimateTable& table)
{
    ResultTable shown;
    shown.heads.push_back({tr("Term"), {}, false});
    shown.heads.push_back({tr("Coefficient"), {}});
    addPrecision(shown, table.spec.level);
    shown.heads.push_back({tr("t"), tr("The coefficient in standard errors.")});
    shown.heads.push_back({tr("p"), tr("How rare such a coefficient would be if it were 0 in the "
                                       "population.")});
    const bool odds = table.spec.family == Family::Binomial;
    if (odds)
        shown.heads.push_back({tr("Odds ratio"), tr("e to the power of the coefficient.")});
    for (const RegressionTerm& term : table.terms) {
        const int digits = digitsFor(term.se);
        const QString meaning = Meaning::term(table, term);
        std::vector<Cell> cells{
            words(text(term.term)),
            figure(numberText(term.estimate, digits), term.estimate, meaning),
            figure(numberText(term.se, digits), term.se, meaning),
            figure(numberText(term.low, digits), term.low, meaning),
            figure(numberText(term.high, digits), term.high, meaning),
            figure(numberText(term.t, 2), term.t, meaning),
            figure(probabilityText(term.p), term.p, meaning),
        };
        if (odds) {
            const auto ratio =
                term.estimate ? std::optional(std::exp(*term.estimate)) : std::nullopt;
            cells.push_back(figure(numberText(ratio, 2), ratio, meaning));
        }
        shown.rows.push_back(std::move(cells));
    }
    return shown;
}

QString Tables::name(Statistic statistic)
{
    switch (statistic) {
    case Statistic::Mean:
        return tr("Mean");
    case Statistic::Proportion:
        return tr("Shares");
    case Statistic::Total:
        return tr("Total");
    case Statistic::Ratio:
        return tr("Ratio");
    case Statistic::Quantile:
        return tr("Quantile");
    case Statistic::Crosstab:
        return tr("Crosstab");
    case Statistic::TTest:
        return tr("Two groups compared");
    case Statistic::Regression:
        break;
    }
    return tr("Regression");
}

QString Tables::title(const EstimateSpec& estimate)
{
    const auto joined = [](const std::vector<std::string>& names) {
        QStringList list;
        for (const std::string& name : names)
            list << text(name);
        return list.join(QStringLiteral(", "));
    };
    switch (estimate.statistic) {
    case Statistic::Ratio:
        return tr("%1 to %2").arg(text(estimate.numerator), text(estimate.denominator));
    case Statistic::Crosstab:
        return tr("%1 by %2").arg(text(estimate.rows), text(estimate.columns));
    case Statistic::TTest:
        return tr("%1 by %2").arg(text(estimate.variable), text(estimate.groups));
    case Statistic::Regression:
        return tr("%1 on %2").arg(text(estimate.outcome), joined(estimate.predictors));
    default:
        break;
    }
    return estimate.by.empty()
               ? joined(estimate.variables)
               : tr("%1 by %2").arg(joined(estimate.variables), joined(estimate.by));
}

} // namespace

ResultTable resultTable(const EstimateTable& table)
{
    switch (table.spec.statistic) {
    case Statistic::Crosstab:
        return Tables::crosstab(table);
    case Statistic::TTest:
        return table.difference ? Tables::difference(table) : ResultTable{};
    case Statistic::Regression:
        return Tables::regression(table);
    default:
        return Tables::estimates(table);
    }
}

QString resultTitle(const EstimateSpec& estimate)
{
    return Tables::title(estimate);
}

QString statisticName(Statistic statistic)
{
    return Tables::name(statistic);
}

} // namespace quadrat::ui
