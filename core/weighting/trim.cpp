// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/trim.h"

#include "core/base/error.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

struct Limits {
    double lower = 0;
    double upper = std::numeric_limits<double>::infinity();
};

/// Median of the positive weights; with an even number of them, the mean of the middle two.
double medianWeight(std::span<const double> weights)
{
    std::vector<double> positive;
    std::ranges::copy_if(weights, std::back_inserter(positive), [](double w) { return w > 0; });
    if (positive.empty())
        return 0;
    const auto middle = positive.begin() + std::ptrdiff_t(positive.size() / 2);
    std::ranges::nth_element(positive, middle);
    if (positive.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(positive.begin(), middle)) / 2;
}

Limits limitsOf(const TrimStep& step, std::span<const double> weights)
{
    if (!step.lower && !step.upper && !step.upperMedian)
        throw invalidInput(QUADRAT_TEXT(
            "core", "Trimming needs a limit: \"lower\", \"upper\" or \"upper_median\"."));
    if (step.upper && step.upperMedian)
        throw invalidInput(QUADRAT_TEXT(
            "core", "Trimming takes \"upper\" or \"upper_median\", not both of them."));
    Limits limits;
    limits.lower = step.lower.value_or(limits.lower);
    limits.upper = step.upper.value_or(limits.upper);
    if (step.upperMedian)
        limits.upper = *step.upperMedian * medianWeight(weights);
    if (!(limits.lower >= 0 && limits.upper > 0 && limits.lower <= limits.upper))
        throw invalidInput(QUADRAT_TEXT("core", "Weights cannot be trimmed to between %1 and %2: "
                                                "the limits must be positive, the lower one "
                                                "first."),
                           {limits.lower, limits.upper});
    return limits;
}

void checkStrict(std::span<const double> weights, const Limits& limits)
{
    double sum = 0, rows = 0;
    for (const double weight : weights) {
        sum += weight;
        rows += weight != 0;
    }
    if (sum < rows * limits.lower || sum > rows * limits.upper)
        throw invalidInput(QUADRAT_TEXT("core", "No weights between %1 and %2 have the sum %3 that "
                                                "these %4 cases have: their mean is %5. Widen the "
                                                "limits."),
                           {limits.lower, limits.upper, sum, std::int64_t(rows), sum / rows});
}

/// One round of cutting and sharing. \return whether a weight was outside
bool cut(std::vector<double>& weights, const Limits& limits)
{
    double cutOff = 0;
    std::size_t outside = 0, inside = 0;
    const auto isOutside = [&](double w) { return w < limits.lower || w > limits.upper; };
    for (const double weight : weights) {
        if (weight == 0)
            continue;
        if (isOutside(weight)) {
            cutOff += weight - std::clamp(weight, limits.lower, limits.upper);
            ++outside;
        } else {
            ++inside;
        }
    }
    if (outside == 0)
        return false;
    if (inside == 0)
        throw invalidInput(QUADRAT_TEXT("core", "Every weight is outside %1 to %2, so there is no "
                                                "case to take what is cut off. Widen the limits."),
                           {limits.lower, limits.upper});
    const double share = cutOff / double(inside);
    for (double& weight : weights) {
        if (weight == 0)
            continue;
        if (isOutside(weight))
            weight = std::clamp(weight, limits.lower, limits.upper);
        else
            weight += share;
    }
    return true;
}

} // namespace

Weighted trim(std::vector<double> weights, const TrimStep& step, Detail detail)
{
    constexpr int mostRounds = 10'000;
    const Limits limits = limitsOf(step, weights);
    std::vector<double> former;
    if (detail == Detail::Full)
        former = weights;

    int rounds = 0;
    if (step.strict) {
        checkStrict(weights, limits);
        while (rounds < mostRounds && cut(weights, limits))
            ++rounds;
        if (rounds == mostRounds)
            throw invalidInput(QUADRAT_TEXT("core", "Trimming to between %1 and %2 has no end: "
                                                    "nearly all weights are at a limit. Widen the "
                                                    "limits."),
                               {limits.lower, limits.upper});
    } else {
        rounds = cut(weights, limits);
    }

    Weighted result{.weights = std::move(weights), .report = {}, .calibration = {}};
    if (detail == Detail::Full) {
        result.report = describe("trim", former, result.weights);
        result.report.iterations = rounds;
        result.report.converged = true;
    }
    return result;
}

} // namespace quadrat
