// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/nonresponse.h"

#include "core/base/error.h"

#include <array>
#include <cstddef>
#include <utility>

namespace quadrat {

namespace {

struct ClassSums {
    double respondent = 0, nonrespondent = 0, ineligible = 0, unknown = 0;
    std::size_t respondents = 0;

    double known() const { return respondent + nonrespondent + ineligible; }
    double all() const { return known() + unknown; }
};

std::vector<ClassSums> sumsByClass(std::span<const double> weights, const ResponseClasses& classes)
{
    std::vector<ClassSums> sums(classes.classes.cellCount + 1);
    for (std::size_t row = 0; row < weights.size(); ++row) {
        if (weights[row] == 0)
            continue;
        const std::uint32_t cell = classes.classes.cells[row];
        if (cell == 0)
            throw invalidInput(QUADRAT_TEXT("core", "The nonresponse class \"%1\" is missing in "
                                                    "row %2. Every case needs one."),
                               {classes.variable, fileRow(row)});
        ClassSums& own = sums[cell];
        switch (classes.status[row]) {
        case ResponseStatus::Respondent:
            own.respondent += weights[row];
            ++own.respondents;
            break;
        case ResponseStatus::Nonrespondent:
            own.nonrespondent += weights[row];
            break;
        case ResponseStatus::Ineligible:
            own.ineligible += weights[row];
            break;
        case ResponseStatus::Unknown:
            own.unknown += weights[row];
            break;
        }
    }
    return sums;
}

/// Factor of each status in one class, in the order of ResponseStatus.
std::array<double, 4> factorsOf(const ClassSums& sums, const std::string& label)
{
    if (sums.all() == 0)
        return {1, 1, 1, 1};
    if (sums.nonrespondent > 0 && sums.respondents == 0)
        throw invalidInput(QUADRAT_TEXT("core", "Class \"%1\" has nonrespondents and no "
                                                "respondent. Join it with another class."),
                           {label});
    if (!(sums.known() > 0))
        throw invalidInput(QUADRAT_TEXT("core", "Class \"%1\" has only cases of unknown "
                                                "eligibility. Join it with another class."),
                           {label});
    const double forUnknown = sums.unknown == 0 ? 1 : sums.all() / sums.known();
    const double forNonresponse =
        sums.nonrespondent == 0 ? 1 : (sums.respondent + sums.nonrespondent) / sums.respondent;
    return {forUnknown * forNonresponse, 0, forUnknown, 0};
}

void warn(StepReport& report, const ClassSums& sums, double factor, const std::string& label)
{
    constexpr std::size_t fewRespondents = 30;
    constexpr double largeFactor = 3;
    if (sums.respondents < fewRespondents)
        report.warnings.push_back(
            {QUADRAT_TEXT("core", "Class \"%1\" has only %2 respondents; its nonresponse factor "
                                  "is uncertain."),
             {label, std::int64_t(sums.respondents)}});
    if (factor > largeFactor)
        report.warnings.push_back(
            {QUADRAT_TEXT("core", "In class \"%1\" the weights are multiplied by %2, more than 3."),
             {label, factor}});
}

} // namespace

Weighted adjustForNonresponse(std::vector<double> weights, const ResponseClasses& classes,
                              Detail detail)
{
    const std::vector<ClassSums> sums = sumsByClass(weights, classes);
    std::vector<std::array<double, 4>> factors(sums.size(), {1, 1, 1, 1});
    for (std::size_t c = 1; c < sums.size(); ++c)
        factors[c] = factorsOf(sums[c], classes.labels[c - 1]);

    std::vector<double> former;
    if (detail == Detail::Full)
        former = weights;
    for (std::size_t row = 0; row < weights.size(); ++row)
        weights[row] *= factors[classes.classes.cells[row]][std::size_t(classes.status[row])];

    Weighted result{.weights = std::move(weights), .report = {}, .calibration = {}};
    if (detail == Detail::WeightsOnly)
        return result;
    result.report = describe("nonresponse", former, result.weights);
    const std::vector<double> after = cellSums(classes.classes, result.weights);
    for (std::size_t c = 1; c < sums.size(); ++c) {
        if (sums[c].all() == 0)
            continue;
        result.report.margins.push_back(
            {classes.variable, classes.labels[c - 1], sums[c].all(), after[c], {}});
        warn(result.report, sums[c], factors[c][0], classes.labels[c - 1]);
    }
    return result;
}

} // namespace quadrat
