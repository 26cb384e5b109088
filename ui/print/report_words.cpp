// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_words.h"

#include "core/workflow/publication.h"
#include "ui/text/estimate_words.h"

#include <algorithm>

namespace quadrat::ui {
namespace {

/// Half the widest interval of a share of the whole sample, in percentage points.
std::optional<double> largestMargin(const Analysis& analysis)
{
    std::optional<double> largest;
    for (const EstimateTable& table : analysis.estimates)
        for (const EstimateRow& row : table.rows)
            if (row.category && row.domain.empty() && row.low && row.high)
                largest = std::max(largest.value_or(0), 50 * (*row.high - *row.low));
    return largest;
}

bool isWeighted(const Specification& specification)
{
    return !specification.design.weights.empty() || !specification.design.fpc.empty() ||
           !specification.weighting.empty();
}

bool isClustered(const Analysis& analysis)
{
    return analysis.design.clusters < analysis.design.rows;
}

template <typename Test>
bool anyTable(const Analysis& analysis, Test test)
{
    return std::ranges::any_of(analysis.estimates, test);
}

/// Whether some figure of the analysis is of that standing.
bool hasStanding(const Analysis& analysis, bool (*test)(Standing))
{
    return anyTable(analysis, [&](const EstimateTable& table) {
        return std::ranges::any_of(table.rows,
                                   [&](const EstimateRow& row) { return test(standing(row)); }) ||
               std::ranges::any_of(standings(table.cells), test);
    });
}

QString joined(const std::vector<std::string>& names)
{
    QStringList all;
    for (const std::string& name : names)
        all << QString::fromStdString(name);
    return all.join(", ");
}

QString stepName(const std::string& step, const Reader& reader)
{
    if (step == "nonresponse")
        return reader.words(QT_TRANSLATE_NOOP("print", "adjustment for nonresponse"));
    if (step == "poststratify")
        return reader.words(QT_TRANSLATE_NOOP("print", "post-stratification"));
    if (step == "rake")
        return reader.words(QT_TRANSLATE_NOOP("print", "raking to margins"));
    if (step == "calibrate")
        return reader.words(QT_TRANSLATE_NOOP("print", "calibration"));
    return reader.words(QT_TRANSLATE_NOOP("print", "trimming of extreme weights"));
}

QString weightsParagraph(const Analysis& analysis, const Specification& specification,
                         const Reader& reader)
{
    QStringList sentences;
    if (!specification.design.weights.empty())
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Every answer counts with the weight in the column “%1”."),
            {QString::fromStdString(specification.design.weights)});
    QStringList steps;
    for (const StepReport& step : analysis.weighting)
        steps << stepName(step.step, reader);
    if (!steps.isEmpty())
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "The weights were then adjusted in these steps: %1."),
            {steps.join(", ")});
    sentences << reader.words(
        QT_TRANSLATE_NOOP("print", "Unequal weights cost precision: their design effect is %1, so "
                                   "that %2 answers are worth %3 of equal weight."),
        {reader.number(analysis.design.kishEffect, 2), reader.count(analysis.design.rows),
         reader.number(analysis.design.effectiveSize, 0)});
    return sentences.join(' ');
}

QString varianceParagraph(const Analysis& analysis, const Specification& specification,
                          const Reader& reader)
{
    const DesignSpec& design = specification.design;
    const QString degrees = reader.number(analysis.design.df, 0);
    QStringList sentences;
    if (design.replicates)
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Standard errors come from replicate weights, with %1 "
                                       "degrees of freedom."),
            {degrees});
    else
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Standard errors come from Taylor linearisation over "
                                       "clusters within strata, with %1 degrees of freedom."),
            {degrees});
    if (!design.strata.empty())
        sentences << reader.words(QT_TRANSLATE_NOOP("print", "Strata: %1 (%2)."),
                                  {joined(design.strata), reader.count(analysis.design.strata)});
    if (!design.clusters.empty())
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Clusters: %1 (%2)."),
            {joined(design.clusters), reader.count(analysis.design.clusters)});
    else
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Every person was drawn on their own, not in clusters."));
    return sentences.join(' ');
}

QString intervalParagraph(const Analysis& analysis, const Reader& reader)
{
    QStringList names;
    double level = 0.95;
    for (const EstimateTable& table : analysis.estimates) {
        level = table.spec.level;
        const bool shares = table.spec.statistic == Statistic::Proportion ||
                            table.spec.statistic == Statistic::Crosstab;
        const QString name = methodName(table.spec.interval, reader);
        if (shares && !names.contains(name))
            names << name;
    }
    QString text = reader.words(
        QT_TRANSLATE_NOOP("print", "The interval says how far chance may have moved a figure: of "
                                   "100 samples drawn and computed in this way, about %1 would "
                                   "give an interval that holds the true value. It says nothing of "
                                   "questions misunderstood or people who did not answer."),
        {reader.number(100 * level, level * 100 == int(level * 100) ? 0 : 1)});
    if (!names.isEmpty())
        text += ' ' + reader.words(QT_TRANSLATE_NOOP("print", "Method for shares: %1."),
                                   {names.join(", ")});
    return text;
}

} // namespace

std::vector<KeyFigure> keyFigures(const Analysis& analysis, const Reader& reader)
{
    const DesignSummary& design = analysis.design;
    std::vector<KeyFigure> figures;
    figures.push_back(
        {reader.count(design.rows), reader.words(QT_TRANSLATE_NOOP("print", "people answered"))});
    figures.push_back({reader.number(design.effectiveSize, 0),
                       reader.words(QT_TRANSLATE_NOOP("print", "effective sample size"))});
    if (design.strata > 1)
        figures.push_back(
            {reader.count(design.strata), reader.words(QT_TRANSLATE_NOOP("print", "strata"))});
    if (isClustered(analysis))
        figures.push_back(
            {reader.count(design.clusters), reader.words(QT_TRANSLATE_NOOP("print", "clusters"))});
    figures.push_back({reader.number(design.df, 0),
                       reader.words(QT_TRANSLATE_NOOP("print", "degrees of freedom"))});
    if (const auto margin = largestMargin(analysis))
        figures.push_back(
            {QStringLiteral("± ") + reader.number(*margin, 1),
             reader.words(QT_TRANSLATE_NOOP("print", "percentage points at most, whole sample"))});
    return figures;
}

QString summary(const Analysis& analysis, const Specification& specification, const Reader& reader)
{
    const DesignSummary& design = analysis.design;
    QStringList sentences;
    sentences << reader.words(QT_TRANSLATE_NOOP("print", "These figures rest on the answers of %1 "
                                                         "people."),
                              {reader.count(design.rows)});
    if (design.strata > 1 && isClustered(analysis))
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "The sample was drawn in %1 strata and %2 clusters, and the "
                                       "calculation allows for both."),
            {reader.count(design.strata), reader.count(design.clusters)});
    else if (design.strata > 1)
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "The sample was drawn in %1 strata, and the calculation "
                                       "allows for that."),
            {reader.count(design.strata)});
    else if (isClustered(analysis))
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "The sample was drawn in %1 clusters, and the calculation "
                                       "allows for that."),
            {reader.count(design.clusters)});
    if (isWeighted(specification))
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print",
                              "Answers are weighted, because not everyone was as likely "
                              "to be asked or to answer; for precision they are worth %1 "
                              "answers of equal weight (design effect of the weights %2)."),
            {reader.number(design.effectiveSize, 0), reader.number(design.kishEffect, 2)});
    else
        sentences << reader.words(QT_TRANSLATE_NOOP("print", "All answers count the same."));
    if (const auto margin = largestMargin(analysis))
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "Chance may have moved a share of the whole sample by up to "
                                       "%1 percentage points; shares of smaller groups by more, as "
                                       "their intervals show."),
            {reader.number(*margin, 1)});
    if (!specification.where.empty())
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "All figures are of those for whom %1."),
            {QString::fromStdString(specification.where)});
    if (hasStanding(analysis, [](Standing standing) { return standing != Standing::Sound; }))
        sentences << reader.words(
            QT_TRANSLATE_NOOP("print", "A raised number beside a figure points to the note under "
                                       "its table that says why it is doubtful or withheld."));
    return sentences.join(' ');
}

QString finding(const EstimateTable& table, const Dictionary& dictionary, const Reader& reader)
{
    if (table.spec.statistic == Statistic::Crosstab)
        return testSentence(table, dictionary, reader);
    if (table.spec.statistic == Statistic::TTest)
        return differenceSentence(table, dictionary, reader);
    const bool simple = table.spec.statistic == Statistic::Proportion && table.spec.by.empty() &&
                        table.spec.variables.size() == 1 && table.spec.categories.empty();
    if (!simple || table.rows.size() < 2)
        return {};
    std::vector<const EstimateRow*> rows;
    for (const EstimateRow& row : table.rows)
        if (row.estimate && row.low && row.high && !withheld(standing(row)))
            rows.push_back(&row);
    std::ranges::sort(rows, [](auto* a, auto* b) { return *a->estimate > *b->estimate; });
    if (rows.size() < 2)
        return {};
    const EstimateRow& first = *rows[0];
    const QString label = answer(dictionary, first.variable, *first.category);
    if (*first.low <= *rows[1]->high)
        return reader.words(
            QT_TRANSLATE_NOOP("print", "“%1” and “%2” lead; their intervals overlap, so the sample "
                                       "does not tell which comes first."),
            {label, answer(dictionary, first.variable, *rows[1]->category)});
    return reader.words(
        QT_TRANSLATE_NOOP("print", "“%1” is the most frequent answer: %2, and between %3 and %4 "
                                   "with chance allowed for."),
        {label, reader.share(100 * *first.estimate), reader.share(100 * *first.low),
         reader.share(100 * *first.high)});
}

std::vector<std::pair<QString, QString>>
methods(const Analysis& analysis, const Specification& specification, const Reader& reader)
{
    std::vector<std::pair<QString, QString>> all;
    const auto add = [&](const char* term, const QString& text) {
        all.emplace_back(reader.words(term), text);
    };
    if (anyTable(analysis, [](const EstimateTable& table) {
            return table.spec.statistic == Statistic::Proportion ||
                   table.spec.statistic == Statistic::Crosstab;
        }))
        add(QT_TRANSLATE_NOOP("print", "Share"),
            reader.words(QT_TRANSLATE_NOOP(
                "print",
                "The weighted percentage of those who answered the question. n is how many "
                "people that is, not weighted.")));
    add(QT_TRANSLATE_NOOP("print", "Interval"), intervalParagraph(analysis, reader));
    if (anyTable(analysis, [](const EstimateTable& table) { return table.spec.deff; }))
        add(QT_TRANSLATE_NOOP("print", "Design effect"),
            reader.words(QT_TRANSLATE_NOOP(
                "print", "How many times larger the variance is than in a simple random sample of "
                         "the same size: at 1.5, it takes 1.5 times as many people for the same "
                         "precision.")));
    if (isWeighted(specification))
        add(QT_TRANSLATE_NOOP("print", "Weights"),
            weightsParagraph(analysis, specification, reader));
    add(QT_TRANSLATE_NOOP("print", "Standard errors"),
        varianceParagraph(analysis, specification, reader));
    if (anyTable(analysis, [](const EstimateTable& table) { return table.test.has_value(); }))
        add(QT_TRANSLATE_NOOP("print", "Test"),
            reader.words(QT_TRANSLATE_NOOP(
                "print", "Asks how often chance alone would give differences as large as these if "
                         "the groups were alike; p is that probability. The test allows for "
                         "weights, strata and clusters. Under 0.05 the differences are taken as "
                         "more than chance; that does not make them large or important.")));
    if (hasStanding(analysis, withheld))
        add(QT_TRANSLATE_NOOP("print", "Withheld"),
            reader.words(
                QT_TRANSLATE_NOOP("print",
                                  "Figures of fewer than %1 people, those that would give such a "
                                  "figure away, and those of too few cases to be reliable."),
                {reader.count(fewestPeople)}));
    return all;
}

} // namespace quadrat::ui
