// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/estimate_words.h"

#include <QStringList>

#include <cmath>

namespace quadrat::ui {
namespace {

/// Under this p a difference is called more than chance would explain.
constexpr double notableP = 0.05;

QString joinedWordings(const std::vector<std::string>& variables, const Dictionary& dictionary)
{
    QStringList all;
    for (const std::string& variable : variables)
        all << question(dictionary, variable);
    return all.join(" · ");
}

QString testName(const std::string& name, const Reader& reader)
{
    if (name == "rao-scott-f")
        return reader.words(QT_TRANSLATE_NOOP("print", "Rao-Scott F"));
    if (name == "rao-scott-chisq")
        return reader.words(QT_TRANSLATE_NOOP("print", "Rao-Scott chi-squared"));
    if (name == "wald-f")
        return reader.words(QT_TRANSLATE_NOOP("print", "Wald F"));
    return reader.words(QT_TRANSLATE_NOOP("print", "Adjusted Wald F"));
}

/// "F(4.85, 10,765.1) = 6.69": degrees of freedom as whole numbers where they are.
QString statistic(const TestResult& test, const Reader& reader)
{
    const auto degrees = [&](double df) {
        return reader.number(df, df == std::round(df) || df >= 100 ? 0 : 1);
    };
    QStringList all;
    for (const auto& df : {test.df1, test.df2})
        if (df && std::isfinite(*df))
            all << degrees(*df);
    return QString("%1(%2)\u00a0=\u00a0%3")
        .arg(testName(test.name, reader), all.join("; "), reader.number(*test.statistic, 2));
}

/// What the percentages of a crosstab add up over.
QString percentBase(Percent percent, const Reader& reader)
{
    switch (percent) {
    case Percent::Column:
        return reader.words(QT_TRANSLATE_NOOP("print", "each column adds up to 100"));
    case Percent::Row:
        return reader.words(QT_TRANSLATE_NOOP("print", "each row adds up to 100"));
    case Percent::Total:
        break;
    }
    return reader.words(QT_TRANSLATE_NOOP("print", "the whole table adds up to 100"));
}

} // namespace

QString question(const Dictionary& dictionary, const std::string& variable)
{
    return QString::fromStdString(wording(dictionary, variable));
}

QString answer(const Dictionary& dictionary, const std::string& variable, const std::string& answer)
{
    return QString::fromStdString(answerLabel(dictionary, variable, answer));
}

QString capitalised(QString text)
{
    if (text.size() > 1) // n stays n
        text.replace(0, 1, text.left(1).toUpper());
    return text;
}

QString domainLabel(const EstimateRow& row, const Dictionary& dictionary)
{
    QStringList parts;
    for (const auto& [variable, label] : row.domain)
        parts << answer(dictionary, variable, label);
    return parts.join(", ");
}

QString heading(const EstimateTable& table, const Dictionary& dictionary, const Reader& reader)
{
    const EstimateSpec& spec = table.spec;
    QString asked = joinedWordings(spec.variables, dictionary);
    if (!spec.by.empty())
        asked = reader.words(QT_TRANSLATE_NOOP("print", "%1 – by %2"),
                             {asked, joinedWordings(spec.by, dictionary)});
    switch (spec.statistic) {
    case Statistic::Mean:
        return reader.words(QT_TRANSLATE_NOOP("print", "Mean: %1"), {asked});
    case Statistic::Total:
        return reader.words(QT_TRANSLATE_NOOP("print", "Total: %1"), {asked});
    case Statistic::Quantile:
        return reader.words(QT_TRANSLATE_NOOP("print", "Quantiles: %1"), {asked});
    case Statistic::Ratio:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "Ratio of %1 to %2"),
            {question(dictionary, spec.numerator), question(dictionary, spec.denominator)});
    case Statistic::Crosstab:
        return reader.words(QT_TRANSLATE_NOOP("print", "%1 – by %2"),
                            {question(dictionary, spec.rows), question(dictionary, spec.columns)});
    case Statistic::TTest:
        return reader.words(
            QT_TRANSLATE_NOOP("print", "Difference of means: %1, by %2"),
            {question(dictionary, spec.variable), question(dictionary, spec.groups)});
    case Statistic::Regression:
        return reader.words(QT_TRANSLATE_NOOP("print", "What goes with: %1"),
                            {question(dictionary, spec.outcome)});
    case Statistic::Proportion:
        break;
    }
    return capitalised(asked);
}

QString sourceLine(const EstimateTable& table, const Specification& specification,
                   const Reader& reader)
{
    QStringList parts;
    parts << reader.words(QT_TRANSLATE_NOOP("print", "n = %1"), {reader.count(table.n)});
    if (!specification.where.empty())
        parts << reader.words(QT_TRANSLATE_NOOP("print", "only where %1"),
                              {QString::fromStdString(specification.where)});
    const bool weighted = !specification.design.weights.empty() ||
                          !specification.design.fpc.empty() || !specification.weighting.empty();
    parts << (weighted ? reader.words(QT_TRANSLATE_NOOP("print", "weighted"))
                       : reader.words(QT_TRANSLATE_NOOP("print", "not weighted")));
    parts << reader.words(QT_TRANSLATE_NOOP("print", "%1 confidence intervals"),
                          {levelWords(table.spec.level, reader)});
    if (table.spec.statistic == Statistic::Crosstab)
        parts << percentBase(table.spec.percent, reader);
    QString line = parts.join(" · ") + '.';
    if (!specification.source.empty())
        line += ' ' + reader.words(QT_TRANSLATE_NOOP("print", "Source: %1"),
                                   {QString::fromStdString(specification.source)});
    return line;
}

QString reason(Standing standing, const Reader& reader)
{
    switch (standing) {
    case Standing::TooFewPeople:
        return reader.words(QT_TRANSLATE_NOOP("print", "fewer than %1 people"),
                            {reader.count(fewestPeople)});
    case Standing::TooFewCases:
        return reader.words(QT_TRANSLATE_NOOP("print", "too few cases to publish"));
    case Standing::Sound:
    case Standing::Doubtful:
        break;
    }
    return {};
}

QString reasons(const std::vector<Flag>& flags, const Reader& reader)
{
    QStringList all;
    for (const Flag flag : flags)
        all << reader.words(quadrat::reason(flag));
    return all.join(' ');
}

QString levelWords(double level, const Reader& reader)
{
    const double percent = 100 * level;
    const bool whole = std::abs(percent - std::round(percent)) < 1e-9;
    return reader.share(percent, whole ? 0 : 1);
}

QString methodName(ShareInterval interval, const Reader& reader)
{
    switch (interval) {
    case ShareInterval::Logit:
        return reader.words(QT_TRANSLATE_NOOP("print", "logit"));
    case ShareInterval::Wald:
        return reader.words(QT_TRANSLATE_NOOP("print", "Wald"));
    case ShareInterval::Wilson:
        return reader.words(QT_TRANSLATE_NOOP("print", "Wilson"));
    case ShareInterval::Beta:
    case ShareInterval::BetaCapped:
        return reader.words(QT_TRANSLATE_NOOP("print", "Korn-Graubard"));
    case ShareInterval::Asin:
        return reader.words(QT_TRANSLATE_NOOP("print", "arcsine"));
    case ShareInterval::Xlogit:
        return reader.words(QT_TRANSLATE_NOOP("print", "logit of the mean"));
    case ShareInterval::Likelihood:
        return reader.words(QT_TRANSLATE_NOOP("print", "likelihood"));
    }
    return {};
}

QString testSentence(const EstimateTable& table, const Dictionary& dictionary, const Reader& reader)
{
    if (!table.test)
        return {};
    const TestResult& test = *table.test;
    const QString columns = question(dictionary, table.spec.columns);
    if (!test.p || !test.statistic)
        return reader.words(
            QT_TRANSLATE_NOOP("print", "The test of no difference cannot be computed here."));
    const QString figures = statistic(test, reader) + "; " + reader.pValue(*test.p);
    if (*test.p < notableP)
        return reader.words(
            QT_TRANSLATE_NOOP("print",
                              "Shares differ between the groups of “%1” by more than chance "
                              "explains (%2)."),
            {columns, figures});
    return reader.words(
        QT_TRANSLATE_NOOP("print", "The differences between the groups of “%1” are no larger than "
                                   "chance alone could make them (%2)."),
        {columns, figures});
}

QString differenceSentence(const EstimateTable& table, const Dictionary& dictionary,
                           const Reader& reader)
{
    if (!table.difference || !table.difference->difference || !table.difference->p)
        return reader.words(
            QT_TRANSLATE_NOOP("print", "The difference of the two means cannot be computed here."));
    const MeanDifference& found = *table.difference;
    const int decimals = decimalsFor(found.se);
    const QStringList arguments{answer(dictionary, table.spec.groups, found.second),
                                answer(dictionary, table.spec.groups, found.first),
                                reader.number(*found.difference, decimals),
                                QString("t(%1) = %2; %3")
                                    .arg(reader.number(found.df.value_or(0), 0),
                                         reader.number(found.t.value_or(0), 2),
                                         reader.pValue(*found.p))};
    if (*found.p < notableP)
        return reader.words(
            QT_TRANSLATE_NOOP("print", "The mean of “%1” less that of “%2” is %3: more than chance "
                                       "would explain (%4)."),
            arguments);
    return reader.words(
        QT_TRANSLATE_NOOP("print", "The mean of “%1” less that of “%2” is %3: no more than chance "
                                   "alone could make it (%4)."),
        arguments);
}

QString termLabel(const EstimateTable& table, const std::string& term, const Dictionary& dictionary,
                  const Reader& reader)
{
    if (term == "(Intercept)")
        return reader.words(QT_TRANSLATE_NOOP("print", "(constant)"));
    // The longest predictor that begins the term: "sex" of "sexM", not "se".
    const std::string* predictor = nullptr;
    for (const std::string& candidate : table.spec.predictors)
        if (term.starts_with(candidate) && (!predictor || candidate.size() > predictor->size()))
            predictor = &candidate;
    if (!predictor)
        return QString::fromStdString(term);
    if (*predictor == term)
        return question(dictionary, term);
    return question(dictionary, *predictor) + ": " +
           answer(dictionary, *predictor, term.substr(predictor->size()));
}

} // namespace quadrat::ui
