// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/explanations.h"

#include "ui/models/result_tables.h"

#include <QCoreApplication>

namespace quadrat::ui {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::Explanations)

public:
    static Explanation of(Statistic statistic);
    static QString html(const Explanation& explanation);
};

Explanation Texts::of(Statistic statistic)
{
    const QString name = statisticName(statistic);
    switch (statistic) {
    case Statistic::Proportion:
        return {name,
                tr("Of every hundred people in the population, how many would give this answer. "
                   "The weights make up for some people having had a better chance to be asked."),
                tr("Where few people answered, where the interval is wide, or at exactly 0 % and "
                   "100 %. Two shares whose intervals overlap may well be equal."),
                tr("Give the share without decimals, its interval and n: “81% (95% interval "
                   "79 to 83, n = 2,231)”. Name the question in its own words.")};
    case Statistic::Mean:
        return {name, tr("The average over everyone in the population, not only over those asked."),
                tr("When a few very large values pull it up: compare it with the median. When the "
                   "numbers are codes (1 = yes, 2 = no), a mean says nothing."),
                tr("Give the mean with its unit, its interval and n. Round to what the standard "
                   "error can bear.")};
    case Statistic::Total:
        return {name, tr("The sum over the whole population: how many people, how much money."),
                tr("When the weights do not count people (they should sum to the size of the "
                   "population), or when the list the sample came from missed a part of it."),
                tr("Give it in round thousands with its interval, and say which population it "
                   "counts.")};
    case Statistic::Ratio:
        return {name,
                tr("One total for each unit of another: income for each head, cases for each "
                   "household."),
                tr("When the denominator is small or uncertain (its coefficient of variation over "
                   "10 %)."),
                tr("Name both parts and their unit, and give the interval.")};
    case Statistic::Quantile:
        return {name,
                tr("The value that a given share of the population does not exceed. Half lie "
                   "under the median."),
                tr("Near the ends (under 5%, over 95%) and where many people have exactly the "
                   "same value."),
                tr("Give the median with the lower and upper quartile; the interval need not be "
                   "symmetric.")};
    case Statistic::Crosstab:
        return {name,
                tr("How the answers to one question differ between those who answered another in "
                   "different ways. The test asks whether such differences could come from the "
                   "draw alone, in this design."),
                tr("Where cells hold fewer than ten people. A small p does not say that the "
                   "difference is large, and neither question need be the cause."),
                tr("Say what is 100% (column or row), give n of each group, and name the test: "
                   "“Rao-Scott F, p = 0.03”.")};
    case Statistic::TTest:
        return {name,
                tr("How far the means of two groups lie apart in the population, and whether the "
                   "draw alone could explain it."),
                tr("When a group is small or the numbers are codes. No proof of a difference is "
                   "no proof of equality."),
                tr("Give the difference with its interval, t, df and p.")};
    case Statistic::Regression:
        break;
    }
    return {name,
            tr("How the outcome changes with each predictor while the others are held equal. For "
               "yes-or-no outcomes the coefficients are logarithms of odds."),
            tr("When predictors measure nearly the same thing, when many people have an answer "
               "missing, or when it is read as cause and effect."),
            tr("Give each coefficient with its interval and p, the predictors left out as the "
               "base, and n. For yes-or-no outcomes, odds ratios are read more easily.")};
}

QString Texts::html(const Explanation& explanation)
{
    return QStringLiteral("<p><b>%1</b><br>%2</p><p><b>%3</b><br>%4</p><p><b>%5</b><br>%6</p>")
        .arg(tr("What it says").toHtmlEscaped(), explanation.says.toHtmlEscaped(),
             tr("When not to trust it").toHtmlEscaped(), explanation.distrust.toHtmlEscaped(),
             tr("In a report").toHtmlEscaped(), explanation.report.toHtmlEscaped());
}

} // namespace

QString Explanation::html() const
{
    return Texts::html(*this);
}

Explanation explain(Statistic statistic)
{
    return Texts::of(statistic);
}

} // namespace quadrat::ui
