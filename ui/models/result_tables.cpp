// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/result_tables.h"

#include "core/workflow/publication.h"
#include "ui/models/figures.h"
#include "ui/models/meaning.h"
#include "ui/text/estimate_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

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

/// A figure that would give people away.
Cell hidden(const QString& why)
{
    Cell cell = figure(QString(), {}, why);
    cell.isHidden = true;
    return cell;
}

/// The builders of each kind of table; a class so that its texts have a context.
class Tables {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::Tables)

public:
    Tables(const EstimateTable& table, const Dictionary& dictionary)
        : m_table(table), m_spec(table.spec), m_dictionary(dictionary), m_meaning(table, dictionary)
    {}

    ResultTable estimates();
    ResultTable crosstab();
    ResultTable difference();
    ResultTable regression();
    static QString name(Statistic statistic);
    static QString title(const EstimateSpec& estimate);

private:
    QString label(const std::string& variable, const std::string& answered) const
    {
        return answer(m_dictionary, variable, answered);
    }
    void addPrecisionHeads();
    void addEstimateHeads();
    void addEstimate(const EstimateRow& row);
    Cell crosstabCell(const std::string& row, const std::string& column) const;

    const EstimateTable& m_table;
    const EstimateSpec& m_spec;
    const Dictionary& m_dictionary;
    Meaning m_meaning;
    ResultTable m_shown;
    bool m_namesVariable = false, m_hasDeff = false;
    std::vector<Standing> m_standings; ///< crosstab: one a cell
};

void Tables::addPrecisionHeads()
{
    const QString level = levelWords(m_spec.level, windowReader());
    m_shown.heads.push_back({tr("Std. error"), tr("How much the figure would typically differ in "
                                                  "another sample drawn in the same way.")});
    m_shown.heads.push_back(
        {tr("%1 from").arg(level), tr("Lower end of the confidence interval.")});
    m_shown.heads.push_back({tr("%1 to").arg(level), tr("Upper end of the confidence interval.")});
}

void Tables::addEstimateHeads()
{
    const bool shares = m_spec.statistic == Statistic::Proportion;
    m_namesVariable =
        m_spec.variables.size() > 1 || (!shares && m_spec.statistic != Statistic::Ratio);
    m_hasDeff = std::ranges::any_of(m_table.rows,
                                    [](const EstimateRow& row) { return row.deff.has_value(); });
    auto& heads = m_shown.heads;
    for (const std::string& variable : m_spec.by)
        heads.push_back({text(variable), question(m_dictionary, variable), false});
    if (m_namesVariable)
        heads.push_back({tr("Variable"), {}, false});
    if (shares)
        heads.push_back({tr("Answer"), {}, false});
    if (m_spec.statistic == Statistic::Quantile)
        heads.push_back({tr("Share below"), tr("The share of people at or below the figure.")});
    heads.push_back({shares ? tr("Share") : Tables::name(m_spec.statistic),
                     tr("The figure for the whole population, by the weights.")});
    addPrecisionHeads();
    heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    if (m_hasDeff)
        heads.push_back({tr("Design effect"),
                         tr("How many times larger the variance is than that of a simple random "
                            "sample of the same size.")});
    heads.push_back({tr("Remark"), tr("Why a figure is doubtful, if it is."), false});
}

void Tables::addEstimate(const EstimateRow& row)
{
    const bool share = m_spec.statistic == Statistic::Proportion;
    const Standing found = standing(row);
    const QString remark = m_meaning.remark(row);
    std::vector<Cell> cells;
    for (const auto& [variable, answered] : row.domain)
        cells.push_back(words(label(variable, answered)));
    if (m_namesVariable)
        cells.push_back(words(text(row.variable)));
    if (share)
        cells.push_back(words(label(row.variable, row.category.value_or(std::string()))));
    if (m_spec.statistic == Statistic::Quantile)
        cells.push_back(figure(percentText(row.prob, 0), row.prob, {}));
    const auto add = [&](const QString& shown, std::optional<double> value,
                         const QString& meaning) {
        if (found == Standing::TooFewPeople)
            cells.push_back(hidden(remark));
        else
            cells.push_back(figure(shown, value, meaning, found != Standing::Sound));
    };
    const auto written = [&](std::optional<double> value) { return m_meaning.figure(row, value); };
    add(written(row.estimate), row.estimate,
        m_meaning.estimate(row) + QLatin1Char(' ') + m_meaning.interval(row));
    const auto points = row.se ? std::optional(100 * *row.se) : std::nullopt;
    add(share ? numberText(points, 2) : written(row.se), share ? points : row.se,
        m_meaning.standardError(row));
    add(written(row.low), row.low, m_meaning.interval(row));
    add(written(row.high), row.high, m_meaning.interval(row));
    cells.push_back(figure(countText(row.n), double(row.n), m_meaning.observations(row.n)));
    if (m_hasDeff)
        add(numberText(row.deff, 2), row.deff, m_meaning.designEffect(row));
    cells.push_back(words(remark, true));
    cells.back().meaning = remark;
    m_shown.rows.push_back(std::move(cells));
}

ResultTable Tables::estimates()
{
    addEstimateHeads();
    for (const std::size_t k : printOrder(m_table, m_dictionary))
        addEstimate(m_table.rows[k]);
    return std::move(m_shown);
}

Cell Tables::crosstabCell(const std::string& row, const std::string& column) const
{
    for (std::size_t k = 0; k < m_table.cells.size(); ++k) {
        const CrosstabCell& cell = m_table.cells[k];
        if (cell.row != row || cell.column != column)
            continue;
        if (m_standings[k] == Standing::TooFewPeople)
            return hidden(reason(m_standings[k], windowReader()));
        const auto share = cell.percent ? std::optional(*cell.percent / 100) : std::nullopt;
        return figure(percentText(share), share, m_meaning.cell(cell),
                      m_standings[k] != Standing::Sound);
    }
    return figure(absent(), {}, tr("Nobody is in this cell."));
}

ResultTable Tables::crosstab()
{
    std::vector<std::string> rows, columns;
    std::map<std::string, std::size_t> people;
    m_standings = standings(m_table.cells);
    for (const std::size_t k : printOrder(m_table, m_dictionary)) {
        const CrosstabCell& cell = m_table.cells[k];
        if (std::ranges::find(rows, cell.row) == rows.end())
            rows.push_back(cell.row);
        if (std::ranges::find(columns, cell.column) == columns.end())
            columns.push_back(cell.column);
        people[cell.row] += cell.n;
    }
    m_shown.heads.push_back({text(m_spec.rows), question(m_dictionary, m_spec.rows), false});
    for (const std::string& column : columns) {
        const QString name = label(m_spec.columns, column);
        m_shown.heads.push_back({name, text(m_spec.columns) + QStringLiteral(": ") + name});
    }
    m_shown.heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    for (const std::string& row : rows) {
        std::vector<Cell> cells{words(label(m_spec.rows, row))};
        for (const std::string& column : columns)
            cells.push_back(crosstabCell(row, column));
        cells.push_back(figure(countText(people[row]), double(people[row]),
                               m_meaning.observations(people[row])));
        m_shown.rows.push_back(std::move(cells));
    }
    return std::move(m_shown);
}

ResultTable Tables::difference()
{
    const MeanDifference& found = *m_table.difference;
    const int digits = decimalsFor(found.se);
    auto& heads = m_shown.heads;
    heads.push_back({text(m_spec.groups), question(m_dictionary, m_spec.groups), false});
    heads.push_back(
        {tr("Difference of means"), tr("The mean of the second group less that of the first.")});
    addPrecisionHeads();
    heads.push_back({tr("t"), tr("The difference in standard errors.")});
    heads.push_back({tr("df"), tr("Degrees of freedom of the test.")});
    heads.push_back(
        {tr("p"), tr("How rare such a difference would be without one in the population.")});
    heads.push_back({tr("n"), tr("People who answered, counted without weights.")});
    const QString meaning = m_meaning.verdict();
    m_shown.rows.push_back({
        words(tr("%1 less %2")
                  .arg(label(m_spec.groups, found.second), label(m_spec.groups, found.first))),
        figure(numberText(found.difference, digits), found.difference, meaning),
        figure(numberText(found.se, digits), found.se, meaning),
        figure(numberText(found.low, digits), found.low, meaning),
        figure(numberText(found.high, digits), found.high, meaning),
        figure(numberText(found.t, 2), found.t, meaning),
        figure(numberText(found.df, 0), found.df, meaning),
        figure(probabilityText(found.p), found.p, meaning),
        figure(countText(found.n), double(found.n), m_meaning.observations(found.n)),
    });
    return std::move(m_shown);
}

ResultTable Tables::regression()
{
    auto& heads = m_shown.heads;
    heads.push_back({tr("Term"), {}, false});
    heads.push_back({tr("Coefficient"), tr("How much the outcome changes with the term while the "
                                           "others are held equal.")});
    addPrecisionHeads();
    heads.push_back({tr("t"), tr("The coefficient in standard errors.")});
    heads.push_back(
        {tr("p"), tr("How rare such a coefficient would be if it were 0 in the population.")});
    const bool odds = m_spec.family == Family::Binomial;
    if (odds)
        heads.push_back({tr("Odds ratio"), tr("e to the power of the coefficient.")});
    for (const RegressionTerm& term : m_table.terms) {
        const int digits = decimalsFor(term.se);
        const QString meaning = m_meaning.term(term);
        std::vector<Cell> cells{
            words(termLabel(m_table, term.term, m_dictionary, windowReader())),
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
        m_shown.rows.push_back(std::move(cells));
    }
    return std::move(m_shown);
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

ResultTable resultTable(const EstimateTable& table, const Dictionary& dictionary)
{
    Tables tables(table, dictionary);
    switch (table.spec.statistic) {
    case Statistic::Crosstab:
        return tables.crosstab();
    case Statistic::TTest:
        return table.difference ? tables.difference() : ResultTable{};
    case Statistic::Regression:
        return tables.regression();
    default:
        return tables.estimates();
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
