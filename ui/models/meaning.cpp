// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meaning.h"

#include "ui/models/figures.h"
#include "ui/text/translate.h"

#include <QStringList>

#include <cmath>

namespace quadrat::ui {

namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString levelText(double level)
{
    return percentText(level, std::abs(100 * level - std::round(100 * level)) < 1e-9 ? 0 : 1);
}

bool isShare(const EstimateTable& table)
{
    return table.spec.statistic == Statistic::Proportion;
}

} // namespace

QString Meaning::domain(const EstimateRow& row)
{
    QStringList parts;
    for (const auto& [variable, label] : row.domain)
        parts << text(variable) + QStringLiteral(": ") + text(label);
    return parts.join(QStringLiteral(", "));
}

QString Meaning::figure(const EstimateTable& table, const EstimateRow& row,
                        std::optional<double> value)
{
    return isShare(table) ? percentText(value)
                          : numberText(value, digitsFor(row.se ? row.se : row.estimate));
}

QString Meaning::estimate(const EstimateTable& table, const EstimateRow& row)
{
    const QString value = figure(table, row, row.estimate);
    const QString variable = text(row.variable);
    QString sentence;
    switch (table.spec.statistic) {
    case Statistic::Proportion:
        sentence = tr("%1 are estimated to answer “%2”.").arg(value, text(*row.category));
        break;
    case Statistic::Mean:
        sentence = tr("The mean of %2 is estimated at %1.").arg(value, variable);
        break;
    case Statistic::Total:
        sentence =
            tr("The total of %2 over the population is estimated at %1.").arg(value, variable);
        break;
    case Statistic::Quantile:
        sentence = tr("%3 are estimated to have %1 or less of %2.")
                       .arg(value, variable, percentText(row.prob, 0));
        break;
    default:
        sentence = tr("The ratio of %2 to %3 is estimated at %1.")
                       .arg(value, text(table.spec.numerator), text(table.spec.denominator));
        break;
    }
    if (!row.estimate)
        sentence = tr("There is no figure, because nobody here answered.");
    const QString where = domain(row);
    return where.isEmpty() ? sentence : where + QStringLiteral(". ") + sentence;
}

QString Meaning::interval(const EstimateTable& table, const EstimateRow& row)
{
    if (!row.low && !row.high)
        return tr("There is no interval, because the variance cannot be estimated here.");
    if (!row.low || !row.high)
        return tr("One end of the interval falls outside what the data can tell.");
    return tr("With %1 confidence the true figure lies between %2 and %3.")
        .arg(levelText(row.level), figure(table, row, row.low), figure(table, row, row.high));
}

QString Meaning::standardError(const EstimateTable& table, const EstimateRow& row)
{
    if (!row.se)
        return tr("There is no standard error, because the variance cannot be estimated here.");
    const QString spread = isShare(table) ? tr("%1 points").arg(numberText(100 * *row.se, 2))
                                          : figure(table, row, row.se);
    QString sentence = tr("Drawn again in the same way, samples would give figures that "
                          "typically differ from this one by %1.")
                           .arg(spread);
    if (row.cv)
        sentence += QLatin1Char(' ') + tr("That is %1 of the figure.").arg(percentText(row.cv));
    return sentence;
}

QString Meaning::designEffect(const EstimateRow& row)
{
    if (!row.deff)
        return tr("There is no design effect for this figure.");
    const QString effect = numberText(row.deff, 2);
    if (*row.deff <= 0)
        return tr("The design effect is %1.").arg(effect);
    return tr("The variance is %1 times that of a simple random sample of the same size: these "
              "%2 answers tell as much as %3 from such a sample.")
        .arg(effect, countText(row.n), countText(std::size_t(double(row.n) / *row.deff)));
}

QString Meaning::observations(const EstimateRow& row)
{
    return tr("%1 people answered here, counted without weights.").arg(countText(row.n));
}

QString Meaning::flags(const std::vector<Flag>& flags)
{
    QStringList reasons;
    for (const Flag flag : flags)
        reasons << translate(reason(flag));
    return reasons.join(QStringLiteral("; "));
}

QString Meaning::cell(const EstimateTable& table, const CrosstabCell& cell)
{
    const QString percent = cell.percent ? percentText(*cell.percent / 100) : absent();
    const QString row = text(cell.row), column = text(cell.column);
    QString sentence;
    switch (table.spec.percent) {
    case Percent::Column:
        sentence = tr("Of those with %1 = %2, %3 have %4 = %5.")
                       .arg(text(table.spec.columns), column, percent, text(table.spec.rows), row);
        break;
    case Percent::Row:
        sentence = tr("Of those with %1 = %2, %3 have %4 = %5.")
                       .arg(text(table.spec.rows), row, percent, text(table.spec.columns), column);
        break;
    case Percent::Total:
        sentence = tr("%1 of all have both %2 = %3 and %4 = %5.")
                       .arg(percent, text(table.spec.rows), row, text(table.spec.columns), column);
        break;
    }
    if (cell.low && cell.high)
        sentence +=
            QLatin1Char(' ') + tr("With %1 confidence between %2 and %3.")
                                   .arg(levelText(table.spec.level), percentText(*cell.low / 100),
                                        percentText(*cell.high / 100));
    sentence += QLatin1Char(' ') + tr("%1 people are in this cell.").arg(countText(cell.n));
    if (!cell.flags.empty())
        sentence += QLatin1Char('\n') + flags(cell.flags);
    return sentence;
}

QString Meaning::test(const EstimateTable& table)
{
    if (!table.test || !table.test->p)
        return tr("The test cannot be computed here.");
    const bool related = *table.test->p < 1 - table.spec.level;
    const QString p = probabilityText(table.test->p);
    return related ? tr("%1 and %2 go together: were they unrelated in the population, a sample "
                        "like this one would be rare (p %3).")
                         .arg(text(table.spec.rows), text(table.spec.columns), p)
                   : tr("The sample does not show that %1 and %2 go together (p %3). That is not "
                        "proof that they do not.")
                         .arg(text(table.spec.rows), text(table.spec.columns), p);
}

QString Meaning::difference(const EstimateTable& table)
{
    const MeanDifference& found = *table.difference;
    if (!found.p)
        return tr("The test cannot be computed here.");
    const int digits = digitsFor(found.se);
    const bool differs = *found.p < 1 - table.spec.level;
    QString sentence = tr("The mean of %1 is %2 higher in “%3” than in “%4”, by estimate.")
                           .arg(text(table.spec.variable), numberText(found.difference, digits),
                                text(found.second), text(found.first));
    sentence += QLatin1Char(' ');
    sentence += differs ? tr("Without a difference in the population, a sample like this one "
                             "would be rare (p %1).")
                              .arg(probabilityText(found.p))
                        : tr("The sample does not show that the population means differ (p %1).")
                              .arg(probabilityText(found.p));
    return sentence;
}

QString Meaning::term(const EstimateTable& table, const RegressionTerm& term)
{
    if (!term.estimate)
        return tr("This coefficient cannot be estimated.");
    const QString value = numberText(term.estimate, digitsFor(term.se));
    const QString outcome = text(table.spec.outcome);
    if (term.term == "(Intercept)")
        return tr("The level of %1 where every predictor is 0 or its first category.").arg(outcome);
    if (table.spec.family == Family::Binomial)
        return tr("Other predictors held equal, one unit more of %1 multiplies the odds of "
                  "%2 = %3 by %4.")
            .arg(text(term.term), outcome, text(table.spec.event),
                 numberText(std::exp(*term.estimate), 2));
    return tr("Other predictors held equal, one unit more of %1 goes with %2 more of %3.")
        .arg(text(term.term), value, outcome);
}

} // namespace quadrat::ui
