// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/comparison_size.h"

#include "core/base/error.h"
#include "core/sampling/field_limits.h"

#include <boost/math/distributions/non_central_t.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

bool isProportion(const ComparisonRequest& request)
{
    return request.parameter == ComparisonParameter::TwoProportions;
}

ComparisonMethod methodOf(const ComparisonRequest& request)
{
    const bool plain = request.objective == Objective::Difference && !request.overlap;
    if (request.method == ComparisonMethod::Usual) {
        if (isProportion(request))
            return plain ? ComparisonMethod::Pooled : ComparisonMethod::Unpooled;
        return request.overlap ? ComparisonMethod::Unpooled : ComparisonMethod::StudentT;
    }
    const bool pools = request.method == ComparisonMethod::Pooled ||
                       request.method == ComparisonMethod::Continuity;
    if (pools && !(isProportion(request) && plain))
        throw invalidInput(QUADRAT_TEXT("core", "method \"pooled\" and \"continuity\" are for a "
                                                "difference of two proportions in separate "
                                                "samples; leave method out."));
    if (request.method == ComparisonMethod::StudentT && (isProportion(request) || request.overlap))
        throw invalidInput(QUADRAT_TEXT("core", "method \"t\" is for two means in separate "
                                                "samples; leave method out."));
    return request.method;
}

void checkOverlap(const ComparisonRequest& request)
{
    const WaveOverlap& overlap = *request.overlap;
    requireRate("overlap.share", overlap.share);
    if (overlap.share > request.ratio)
        throw invalidInput(QUADRAT_TEXT("core", "overlap.share is %1, but the second sample is "
                                                "only %2 times the first."),
                           {overlap.share, request.ratio});
    if (overlap.joint.has_value() == overlap.correlation.has_value())
        throw invalidInput(QUADRAT_TEXT("core", "overlap needs either joint, the share that is yes "
                                                "both times, or correlation."));
    if (overlap.joint && !isProportion(request))
        throw invalidInput(QUADRAT_TEXT("core", "overlap.joint is for proportions; of means give "
                                                "the correlation."));
    if (overlap.correlation && !(-1 <= *overlap.correlation && *overlap.correlation <= 1))
        throw invalidInput(QUADRAT_TEXT("core", "overlap.correlation is %1; it must be between -1 "
                                                "and 1."),
                           {*overlap.correlation});
    if (request.population1 || request.population2)
        throw invalidInput(QUADRAT_TEXT("core", "population1 and population2 are for separate "
                                                "samples; with overlap leave them out."));
}

void checkRequest(const ComparisonRequest& request)
{
    requireInside("level", request.level, 0, 1);
    requireInside("power", request.power, 0, 1);
    if (request.sided != 1 && request.sided != 2)
        throw invalidInput(QUADRAT_TEXT("core", "sided is %1; it must be 1 or 2."),
                           {std::int64_t(request.sided)});
    requireAbove("ratio", request.ratio, 0);
    requireAbove("deff", request.deff, 0);
    requireRate("eligible_rate", request.eligibleRate);
    requireRate("response_rate", request.responseRate);
    if (request.population1)
        requireAtLeast("population1", *request.population1, 1);
    if (request.population2)
        requireAtLeast("population2", *request.population2, 1);
    if (isProportion(request)) {
        requireInside("p1", required("p1", request.p1, "two_proportions"), 0, 1);
        if (request.p2)
            requireInside("p2", *request.p2, 0, 1);
    } else {
        requireAbove("sd", required("sd", request.sd, "two_means"), 0);
    }
    if (request.overlap)
        checkOverlap(request);
}

double upperQuantile(double tail)
{
    return boost::math::quantile(boost::math::complement(boost::math::normal(), tail));
}

/// z of the test.
double testQuantile(const ComparisonRequest& request)
{
    return upperQuantile((1 - request.level) / request.sided);
}

/// Share of the failures that each of the tests may have: both must succeed for equivalence.
double failureOf(const ComparisonRequest& request)
{
    return (1 - request.power) / (request.objective == Objective::Equivalence ? 2 : 1);
}

double firstVariance(const ComparisonRequest& request)
{
    return isProportion(request) ? *request.p1 * (1 - *request.p1) : *request.sd * *request.sd;
}

double secondVariance(const ComparisonRequest& request)
{
    const double p2 = request.p2.value_or(request.p1.value_or(0));
    return isProportion(request) ? p2 * (1 - p2) : *request.sd * *request.sd;
}

double covariance(const ComparisonRequest& request)
{
    const WaveOverlap& overlap = *request.overlap;
    const double largest = std::sqrt(firstVariance(request) * secondVariance(request));
    if (overlap.correlation)
        return *overlap.correlation * largest;
    const double p1 = *request.p1;
    const double p2 = request.p2.value_or(p1);
    const double least = std::max(0.0, p1 + p2 - 1);
    const double most = std::min(p1, p2);
    if (!(least - 1e-12 <= *overlap.joint && *overlap.joint <= most + 1e-12))
        throw invalidInput(QUADRAT_TEXT("core", "overlap.joint is %1; with these proportions it "
                                                "can only be from %2 to %3."),
                           {*overlap.joint, least, most});
    return *overlap.joint - p1 * p2;
}

/// n₁ times the variance of the difference in simple random samples without end.
double unitVariance(const ComparisonRequest& request)
{
    double variance = firstVariance(request) + secondVariance(request) / request.ratio;
    if (request.overlap)
        variance -= 2 * request.overlap->share / request.ratio * covariance(request);
    return variance;
}

/// What is to be seen against the noise: the expected difference, or what lies between it and the
/// margin. \throws Error{InvalidInput} if that is nothing, or less
double distanceOf(const ComparisonRequest& request)
{
    double expected = 0;
    if (isProportion(request))
        expected = required("p2", request.p2, "two_proportions") - *request.p1;
    else
        expected = required("delta", request.delta, "two_means");
    if (request.objective == Objective::Difference) {
        if (expected == 0 || std::isnan(expected))
            throw invalidInput(QUADRAT_TEXT("core", "There is no difference to be shown: %1."),
                               {isProportion(request) ? "p1 = p2" : "delta = 0"});
        return std::abs(expected);
    }
    const double margin = required("margin", request.margin, "this objective");
    const bool isEquivalence = request.objective == Objective::Equivalence;
    if (isEquivalence)
        requireAbove("margin", margin, 0);
    const double distance = isEquivalence ? margin - std::abs(expected) : expected - margin;
    if (!(distance > 0))
        throw invalidInput(
            isEquivalence
                ? QUADRAT_TEXT("core", "The difference expected, %1, is not within the margin, %2: "
                                       "no sample can show equivalence.")
                : QUADRAT_TEXT("core", "The difference expected (second less first), %1, is not "
                                       "above the margin, %2: no sample can show it. That "
                                       "the second may be worse by 0.05 is the margin -0.05."),
            {expected, margin});
    return distance;
}

double unpooledSize(const ComparisonRequest& request, double distance)
{
    const double z = testQuantile(request) + upperQuantile(failureOf(request));
    return z * z * unitVariance(request) / (distance * distance);
}

double pooledSize(const ComparisonRequest& request, double distance)
{
    const double r = request.ratio;
    const double mean = (*request.p1 + r * *request.p2) / (1 + r);
    const double root = testQuantile(request) * std::sqrt((r + 1) * mean * (1 - mean)) +
                        upperQuantile(failureOf(request)) *
                            std::sqrt(r * firstVariance(request) + secondVariance(request));
    return root * root / (r * distance * distance);
}

double corrected(double n, double r, double distance)
{
    const double root = 1 + std::sqrt(1 + 2 * (r + 1) / (n * r * distance));
    return n / 4 * root * root;
}

/// Chance that Student's t passes its limit at this size of the first group.
double powerOfT(const ComparisonRequest& request, double n, double distance)
{
    const double degrees = n * (1 + request.ratio) - 2;
    const double shift = distance / std::sqrt(unitVariance(request) / n);
    const double limit = boost::math::quantile(boost::math::complement(
        boost::math::students_t(degrees), (1 - request.level) / request.sided));
    return boost::math::cdf(
        boost::math::complement(boost::math::non_central_t(degrees, shift), limit));
}

/// Where a rising function passes a value, to the last bits. \param low, high  on either side
template <typename Function>
double crossing(Function function, double value, double low, double high)
{
    for (int step = 0; step < 200 && low < high; ++step) {
        const double middle = low + (high - low) / 2;
        if (middle == low || middle == high)
            break;
        (function(middle) < value ? low : high) = middle;
    }
    return high;
}

double studentSize(const ComparisonRequest& request, double distance)
{
    const double normal = unpooledSize(request, distance);
    if (normal > 1e7) // t and normal differ by less than one unit in a million
        return normal;
    const double power = 1 - failureOf(request);
    const auto powerAt = [&](double n) { return powerOfT(request, n, distance); };
    const double least = 4 / (1 + request.ratio); // two degrees of freedom
    if (powerAt(least) >= power)
        return least;
    double high = std::max(least, normal) * 2;
    while (powerAt(high) < power)
        high *= 2;
    return crossing(powerAt, power, least, high);
}

double simpleSize(const ComparisonRequest& request, ComparisonMethod method, double distance)
{
    switch (method) {
    case ComparisonMethod::Pooled:
        return pooledSize(request, distance);
    case ComparisonMethod::Continuity:
        return corrected(pooledSize(request, distance), request.ratio, distance);
    case ComparisonMethod::StudentT:
        return studentSize(request, distance);
    case ComparisonMethod::Usual:
    case ComparisonMethod::Unpooled:
        break;
    }
    return unpooledSize(request, distance);
}

/// Of the population correction n = d N / (N − c + d): 1 for proportions, 0 for means.
double correctionOf(const ComparisonRequest& request)
{
    return isProportion(request) ? 1 : 0;
}

GroupSize groupSize(const ComparisonRequest& request, double simple,
                    std::optional<double> population, const char* field, std::vector<Issue>& issues)
{
    GroupSize size;
    size.simple = simple;
    size.designed = simple * request.deff;
    size.finite = population ? size.designed * *population /
                                   (*population - correctionOf(request) + size.designed)
                             : size.designed;
    size.invited = size.finite / (request.eligibleRate * request.responseRate);
    if (!(size.designed < 1e300 && size.invited < 9e15))
        throw invalidInput(QUADRAT_TEXT("core", "The difference to be shown is too small: a sample "
                                                "for it would have no end."));
    size.required = roundedUp(size.finite);
    size.invite = roundedUp(size.invited);
    if (population && size.invited > *population * (1 + 1e-12))
        issues.push_back({Severity::Warning,
                          {QUADRAT_TEXT("core", "%1 would have to be invited, but %2 is %3: with "
                                                "this response the comparison is out of reach."),
                           {std::int64_t(size.invite), field, *population}},
                          {},
                          {},
                          {}});
    return size;
}

/// The variance of a group's figure is deff σ² (N − n) / (n (N − c)): what n counts for.
double effectiveSize(const ComparisonRequest& request, double n, std::optional<double> population,
                     const char* field)
{
    if (!population)
        return n / request.deff;
    if (n >= *population)
        throw invalidInput(QUADRAT_TEXT("core", "A group would have %1, but %2 is %3: there must "
                                                "be more people than answers."),
                           {n, field, *population});
    return n * (*population - correctionOf(request)) / (*population - n) / request.deff;
}

} // namespace

ComparisonSize comparisonSize(const ComparisonRequest& request)
{
    checkRequest(request);
    ComparisonSize size;
    size.method = methodOf(request);
    const double simple = simpleSize(request, size.method, distanceOf(request));
    size.first = groupSize(request, simple, request.population1, "population1", size.issues);
    size.second =
        groupSize(request, simple * request.ratio, request.population2, "population2", size.issues);
    return size;
}

double detectableDifference(const ComparisonRequest& request)
{
    checkRequest(request);
    if (request.objective != Objective::Difference)
        throw invalidInput(QUADRAT_TEXT("core", "A detectable difference is of the objective "
                                                "\"difference\"; leave objective and margin out."));
    const double n = required("n", request.n, "the detectable difference");
    requireAbove("n", n, 0);
    double variance = 0;
    if (request.overlap) {
        variance = request.deff * unitVariance(request) / n;
    } else {
        variance =
            firstVariance(request) / effectiveSize(request, n, request.population1, "population1") +
            secondVariance(request) /
                effectiveSize(request, n * request.ratio, request.population2, "population2");
    }
    const double degrees = n * (1 + request.ratio) - 2;
    if (methodOf(request) != ComparisonMethod::StudentT || degrees > 1e7)
        return (testQuantile(request) + upperQuantile(1 - request.power)) * std::sqrt(variance);
    requireAtLeast("n", n, 4 / (1 + request.ratio));
    const double limit = boost::math::quantile(boost::math::complement(
        boost::math::students_t(degrees), (1 - request.level) / request.sided));
    const auto powerAt = [&](double shift) {
        return boost::math::cdf(
            boost::math::complement(boost::math::non_central_t(degrees, shift), limit));
    };
    double high = limit + 10;
    while (powerAt(high) < request.power)
        high *= 2;
    return crossing(powerAt, request.power, 0, high) * std::sqrt(variance);
}

} // namespace quadrat
