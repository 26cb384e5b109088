// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/size_words.h"

#include "core/base/error.h"
#include "ui/models/figures.h"

#include <QCoreApplication>
#include <QStringList>

namespace quadrat::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(quadrat::ui::SizeWords)
};

QString shareText(double share)
{
    return windowReader().withPercentSign(shortText(100 * share));
}

/// A figure on the way, as people are counted.
QString rounded(double size)
{
    return countText(roundedUp(size));
}

QString firstTerm(const SizeRequest& request)
{
    const QString margin = marginText(request, request.margin.value_or(0));
    if (request.marginType == MarginType::CV)
        return margin;
    return Words::tr("%1 at %2 confidence").arg(margin, shareText(request.level));
}

QString firstWords(const SizeRequest& request)
{
    if (request.parameter == SizeParameter::Proportion)
        return Words::tr("Answers of a simple random sample from an endless population, where "
                         "%1 are expected to answer so.")
            .arg(shareText(request.p));
    return Words::tr("Answers of a simple random sample from an endless population, where values "
                     "lie %1 from their mean (standard deviation).")
        .arg(request.sd ? shortText(*request.sd) : absent());
}

} // namespace

QString marginText(const SizeRequest& request, double margin)
{
    const auto amount = [](double number) {
        return number > 0 ? windowReader().locale().toString(number, 'g', 3) : shortText(0);
    };
    if (request.marginType == MarginType::CV)
        return Words::tr("coefficient of variation %1")
            .arg(windowReader().withPercentSign(amount(100 * margin)));
    if (request.marginType == MarginType::Relative)
        return Words::tr("±%1 of the figure")
            .arg(windowReader().withPercentSign(amount(100 * margin)));
    if (request.parameter == SizeParameter::Proportion)
        return Words::tr("±%1 points").arg(amount(100 * margin));
    return QStringLiteral("±") + amount(margin);
}

std::vector<SizeStep> sizeSteps(const SizeRequest& request, const SampleSize& size,
                                const QString& unit)
{
    std::vector<SizeStep> steps{{rounded(size.simple), firstTerm(request), firstWords(request)}};
    if (size.deff != 1)
        steps.push_back({rounded(size.designed),
                         Words::tr("× design effect %1").arg(shortText(size.deff)),
                         Words::tr("Drawing in clusters and uneven weights make answers alike: it "
                                   "takes %1 times as many to learn as much.")
                             .arg(shortText(size.deff))});
    if (request.population && size.finite < size.designed)
        steps.push_back(
            {rounded(size.finite),
             unit.isEmpty()
                 ? Words::tr("population of %1").arg(shortText(*request.population))
                 : Words::tr("population of %1 (%2)").arg(shortText(*request.population), unit),
             Words::tr("There are no more than these, and who has answered is known: "
                       "so many completed answers are needed.")});
    if (request.eligibleRate < 1)
        steps.push_back({rounded(size.finite / request.eligibleRate),
                         Words::tr("÷ eligible %1").arg(shareText(request.eligibleRate)),
                         Words::tr("Not everybody on the list belongs to the population: some have "
                                   "moved away or are too young.")});
    if (request.responseRate < 1)
        steps.push_back({rounded(size.invited),
                         Words::tr("÷ response rate %1").arg(shareText(request.responseRate)),
                         Words::tr("Not everybody answers: so many are drawn and invited.")});
    return steps;
}

QString sizeSentence(const SizeRequest& request, const SampleSize& size, const QString& unit)
{
    QString first;
    const QString margin = marginText(request, request.margin.value_or(0));
    const QString answers = countText(size.required);
    if (request.marginType == MarginType::CV)
        first = Words::tr("For a %1, %2 completed answers are needed.").arg(margin, answers);
    else
        first = Words::tr("For a margin of error of at most %1 at %2 confidence, %3 completed "
                          "answers are needed.")
                    .arg(margin, shareText(request.level), answers);
    const double answering = request.responseRate * request.eligibleRate;
    QString second;
    if (size.invite > size.required)
        second = unit.isEmpty() ? Words::tr("With %1 answering, %2 are invited.")
                                      .arg(shareText(answering), countText(size.invite))
                                : Words::tr("With %1 answering, %2 are invited (%3).")
                                      .arg(shareText(answering), countText(size.invite), unit);
    if (size.cluster && size.cluster->clusters > 0)
        second += (second.isEmpty() ? QString() : QStringLiteral(" ")) +
                  Words::tr("They are drawn in %1 clusters of %2 answers each.")
                      .arg(shortText(size.cluster->clusters), shortText(size.cluster->take));
    return second.isEmpty() ? first : first + ' ' + second;
}

std::optional<std::size_t> otherSize(const SizeRequest& request)
{
    if (request.parameter != SizeParameter::Proportion || !request.population || !request.margin ||
        request.marginType != MarginType::Absolute)
        return {};
    SizeRequest other = request;
    other.method = request.method == SizeMethod::Yamane ? SizeMethod::Normal : SizeMethod::Yamane;
    try {
        return sampleSize(other).required;
    } catch (const Error&) {
        return {}; // the page says why there is no size
    }
}

QString yamaneNote(const SizeRequest& request)
{
    const std::optional<std::size_t> other = otherSize(request);
    if (!other)
        return {};
    SizeRequest right = request;
    if (request.method == SizeMethod::Yamane)
        right.method = SizeMethod::Normal;
    const SampleSize own = sampleSize(right);
    const std::size_t prescribed =
        request.method == SizeMethod::Yamane ? sampleSize(request).required : *other;
    QStringList why;
    if (request.p != 0.5)
        why << Words::tr("50% expected in place of %1").arg(shareText(request.p));
    why << (request.level == 0.95
                ? Words::tr("two standard errors in place of 1.96")
                : Words::tr("two standard errors, about 95% confidence, in place of %1")
                      .arg(shareText(request.level)));
    if (own.deff != 1)
        why << Words::tr("no design effect in place of %1").arg(shortText(own.deff));
    return Words::tr("Yamane as prescribed, N / (1 + N e²): %1 answers; reckoned rightly: %2. They "
                     "differ because Yamane's formula takes %3.")
        .arg(countText(prescribed), countText(own.required), why.join(Words::tr(", and ")));
}

} // namespace quadrat::ui
