// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/meaning.h"

#include "core/workflow/publication.h"
#include "ui/models/figures.h"
#include "ui/text/estimate_words.h"

#include <cmath>

namespace quadrat::ui {

Meaning::Meaning(const EstimateTable& table, const Dictionary& dictionary)
    : m_table(table), m_dictionary(dictionary)
{}

QString Meaning::name(const std::string& variable) const
{
    return QString::fromStdString(variable);
}

QString Meaning::label(const std::string& variable, const std::string& answered) const
{
    return answer(m_dictionary, variable, answered);
}

QString Meaning::figure(const EstimateRow& row, std::optional<double> value) const
{
    return m_table.spec.statistic == Statistic::Proportion
               ? percentText(value)
               : numberText(value, decimalsFor(row.se ? row.se : row.estimate));
}

QString Meaning::estimate(const EstimateRow& row) const
{
    const QString value = figure(row, row.estimate);
    const QString variable = name(row.variable);
    QString sentence;
    switch (m_table.spec.statistic) {
    case Statistic::Proportion:
        sentence = tr("%1 are estimated to answer “%2”.")
                       .arg(value, label(row.variable, row.category.value_or(std::string())));
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
                       .arg(value, name(m_table.spec.numerator), name(m_table.spec.denominator));
        break;
    }
    if (!row.estimate)
        sentence = tr("There is no figure, because nobody here answered.");
    return row.domain.empty() ? sentence
                              : domainLabel(row, m_dictionary) + QStringLiteral(": ") + sentence;
}

QString Meaning::interval(const EstimateRow& row) const
{
    if (!row.low && !row.high)
        return tr("There is no interval, because the variance cannot be estimated here.");
    if (!row.low || !row.high)
        return tr("One end of the interval falls outside what the data can tell.");
    return tr("With %1 confidence the true figure lies between %2 and %3.")
        .arg(levelWords(row.level, windowReader()), figure(row, row.low), figure(row, row.high));
}

QString Meaning::standardError(const EstimateRow& row) const
{
    if (!row.se)
        return tr("There is no standard error, because the variance cannot be estimated here.");
    const bool share = m_table.spec.statistic == Statistic::Proportion;
    const QString spread =
        share ? tr("%1 points").arg(numberText(100 * *row.se, 2)) : figure(row, row.se);
    QString sentence = tr("Drawn again in the same way, samples would give figures that "
                          "typically differ from this one by %1.")
                           .arg(spread);
    if (row.cv)
        sentence += QLatin1Char(' ') + tr("That is %1 of the figure.").arg(percentText(row.cv));
    return sentence;
}

QString Meaning::designEffect(const EstimateRow& row) const
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

QString Meaning::observations(std::size_t n) const
{
    return tr("%1 people answered here, counted without weights.").arg(countText(n));
}

QString Meaning::remark(const EstimateRow& row) const
{
    const Standing found = standing(row);
    return withheld(found) ? reason(found, windowReader()) : reasons(row.flags, windowReader());
}

QString Meaning::cell(const CrosstabCell& cell) const
{
    const EstimateSpec& spec = m_table.spec;
    const QString percent = cell.percent ? percentText(*cell.percent / 100) : absent();
    const QString rows = name(spec.rows), columns = name(spec.columns);
    const QString row = label(spec.rows, cell.row), column = label(spec.columns, cell.column);
    QString sentence;
    switch (spec.percent) {
    case Percent::Column:
        sentence =
            tr("Of those with %1 = %2, %3 have %4 = %5.").arg(columns, column, percent, rows, row);
        break;
    case Percent::Row:
        sentence =
            tr("Of those with %1 = %2, %3 have %4 = %5.").arg(rows, row, percent, columns, column);
        break;
    case Percent::Total:
        sentence =
            tr("%1 of all have both %2 = %3 and %4 = %5.").arg(percent, rows, row, columns, column);
        break;
    }
    if (cell.low && cell.high)
        sentence += QLatin1Char(' ') + tr("With %1 confidence between %2 and %3.")
                                           .arg(levelWords(spec.level, windowReader()),
                                                percentText(*cell.low / 100),
                                                percentText(*cell.high / 100));
    sentence += QLatin1Char(' ') + tr("%1 people are in this cell.").arg(countText(cell.n));
    if (!cell.flags.empty())
        sentence += QLatin1Char('\n') + reasons(cell.flags, windowReader());
    return sentence;
}

QString Meaning::verdict() const
{
    if (m_table.test)
        return testSentence(m_table, m_dictionary, windowReader());
    if (m_table.difference)
        return differenceSentence(m_table, m_dictionary, windowReader());
    return {};
}

QString Meaning::term(const RegressionTerm& term) const
{
    if (!term.estimate)
        return tr("This coefficient cannot be estimated.");
    const QString outcome = name(m_table.spec.outcome);
    if (term.term == "(Intercept)")
        return tr("The level of %1 where every predictor is 0 or its first category.").arg(outcome);
    const QString predictor = termLabel(m_table, term.term, m_dictionary, windowReader());
    if (m_table.spec.family == Family::Binomial)
        return tr("Other predictors held equal, one unit more of %1 multiplies the odds of "
                  "%2 = %3 by %4.")
            .arg(predictor, outcome, label(m_table.spec.outcome, m_table.spec.event),
                 numberText(std::exp(*term.estimate), 2));
    return tr("Other predictors held equal, one unit more of %1 goes with %2 more of %3.")
        .arg(predictor, numberText(term.estimate, decimalsFor(term.se)), outcome);
}

} // namespace quadrat::ui
