// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sample_size.h"

#include "core/base/error.h"
#include "core/sampling/field_limits.h"
#include "core/sampling/two_stage.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

namespace quadrat {

namespace {

/// What all parameters have in common: a figure, its variance for a sample of one, and how the
/// population corrects it.
struct Figure {
    double value = 0;      ///< the figure itself; 0 where no margin is relative
    double variance = 0;   ///< of one unit: p q, S², N² S²
    double correction = 0; ///< c of n = d N / (N − c + d): 1 for a proportion, 0 for a mean
};

const char* fieldOfMargin(MarginType type)
{
    return type == MarginType::CV ? "cv" : "margin";
}

Figure figureOf(const SizeRequest& request)
{
    if (request.parameter == SizeParameter::Proportion) {
        requireInside("p", request.p, 0, 1);
        return {request.p, request.p * (1 - request.p), 1};
    }
    const bool isTotal = request.parameter == SizeParameter::Total;
    const char* asked = isTotal ? "total" : "mean";
    const double sd = required("sd", request.sd, asked);
    requireAbove("sd", sd, 0);
    const double scale = isTotal ? required("population", request.population, asked) : 1;
    double value = 0;
    if (request.marginType != MarginType::Absolute) {
        value =
            std::abs(required("mean", request.mean,
                              request.marginType == MarginType::CV ? "cv" : "a relative margin"));
        requireAbove("mean", value, 0);
    }
    return {scale * value, scale * scale * sd * sd, 0};
}

void checkMethod(const SizeRequest& request)
{
    if (request.method == SizeMethod::Normal)
        return;
    const bool isYamane = request.method == SizeMethod::Yamane;
    const char* name = isYamane ? "yamane" : "wilson";
    if (request.parameter != SizeParameter::Proportion)
        throw invalidInput(QUADRAT_TEXT("core", "method \"%1\" is for a proportion; leave it out "
                                                "or ask for a proportion."),
                           {name});
    if (request.marginType == MarginType::CV)
        throw invalidInput(QUADRAT_TEXT("core", "method \"%1\" knows no coefficient of variation: "
                                                "give a margin."),
                           {name});
    if (isYamane && request.marginType != MarginType::Absolute)
        throw invalidInput(QUADRAT_TEXT("core", "method \"yamane\" knows no relative margin: give "
                                                "an absolute one."));
    if (isYamane)
        required("population", request.population, "method \"yamane\"");
}

void checkRequest(const SizeRequest& request)
{
    requireInside("level", request.level, 0, 1);
    if (request.population)
        requireAtLeast("population", *request.population, 1);
    requireAbove("deff", request.deff, 0);
    requireRate("eligible_rate", request.eligibleRate);
    requireRate("response_rate", request.responseRate);
    checkMethod(request);
}

double checkedMargin(const SizeRequest& request)
{
    const char* field = fieldOfMargin(request.marginType);
    const double margin = required(field, request.margin, "the size");
    requireAbove(field, margin, 0);
    if (request.parameter == SizeParameter::Proportion &&
        request.marginType == MarginType::Absolute && margin >= 1)
        throw invalidInput(QUADRAT_TEXT("core", "margin is %1; that of a proportion must be below "
                                                "1: 0.05 stands for 5 %."),
                           {margin});
    return margin;
}

/// Two-sided quantile: of the normal distribution, or of Student's t.
double quantileOf(double level, std::optional<double> degrees)
{
    const double upper = (1 + level) / 2;
    return degrees ? boost::math::quantile(boost::math::students_t(*degrees), upper)
                   : boost::math::quantile(boost::math::normal(), upper);
}

/// n at which Wilson's interval has this half-width; PracTools::nWilson.
double wilsonSize(double p, double margin, double z)
{
    const double pq = p * (1 - p);
    const double e2 = margin * margin;
    return (pq - 2 * e2 + std::sqrt(e2 - pq * (4 * e2 - pq))) * (z / margin) * (z / margin) / 2;
}

double wilsonMargin(double p, double n, double z)
{
    return z / (n + z * z) * std::sqrt(n * p * (1 - p) + z * z / 4);
}

double absoluteMargin(const SizeRequest& request, const Figure& figure, double margin)
{
    return request.marginType == MarginType::Absolute ? margin : margin * figure.value;
}

double simpleSize(const SizeRequest& request, const Figure& figure)
{
    const double margin = checkedMargin(request);
    const double error = absoluteMargin(request, figure, margin);
    if (request.method == SizeMethod::Yamane)
        return 1 / (error * error);
    const double z = request.marginType == MarginType::CV ? 1 : quantileOf(request.level, {});
    if (request.method != SizeMethod::Wilson)
        return z * z * figure.variance / (error * error);
    if (error >= 0.5)
        throw invalidInput(QUADRAT_TEXT("core", "margin is %1; with method \"wilson\" it must come "
                                                "to less than 0.5, which no interval exceeds."),
                           {margin});
    return wilsonSize(request.p, error, z);
}

Figure yamaneFigure()
{
    return {0, 0.25, 0}; // N / (1 + N e²) is d / (1 + d / N)
}

ClusterSize clusterSize(const TwoStage& stages, double take)
{
    return {.icc = stages.icc(), .optimalTake = stages.optimalTake(), .take = take};
}

void noteInvitations(const SizeRequest& request, SampleSize& size)
{
    if (request.population && size.invited > *request.population * (1 + 1e-12))
        size.issues.push_back(
            {Severity::Warning,
             {QUADRAT_TEXT("core", "%1 would have to be invited, but the population is %2: with "
                                   "this response the precision is out of reach."),
              {std::int64_t(size.invite), *request.population}},
             {},
             {},
             {}});
}

double corrected(const SizeRequest& request, const Figure& figure, double designed)
{
    if (!request.population)
        return designed;
    const double population = *request.population;
    return designed * population / (population - figure.correction + designed);
}

void planClusters(const SizeRequest& request, const Figure& figure, SampleSize& size)
{
    const TwoStage stages(*request.cluster, size.issues);
    if (request.cluster->budget)
        throw invalidInput(QUADRAT_TEXT("core", "%1 and cluster.budget are both given; one follows "
                                                "from the other: leave one out."),
                           {fieldOfMargin(request.marginType)});
    const bool fixed = request.cluster->clusters && !request.cluster->take;
    const double take =
        fixed ? std::max(1.0, double(roundedUp(stages.takeFor(
                                  size.simple * size.deff, request.population, figure.correction))))
              : stages.take();
    size.deff *= stages.deff(take);
    size.cluster = clusterSize(stages, take);
    const double finite = corrected(request, figure, size.simple * size.deff);
    size.cluster->clusters = double(roundedUp(finite / take));
    if (fixed)
        size.cluster->clusters = *request.cluster->clusters;
    else if (request.cluster->clusters && size.cluster->clusters > *request.cluster->clusters)
        throw invalidInput(QUADRAT_TEXT("core", "%1 clusters of %2 units are too few for this "
                                                "precision: it takes %3. Leave out cluster.take, "
                                                "and the take follows."),
                           {*request.cluster->clusters, take, size.cluster->clusters});
    size.cluster->cost = stages.cost(size.cluster->clusters, std::max(finite, take));
}

} // namespace

std::size_t roundedUp(double size)
{
    return std::size_t(std::ceil(size * (1 - 1e-12)));
}

SampleSize sampleSize(const SizeRequest& request)
{
    checkRequest(request);
    const bool isYamane = request.method == SizeMethod::Yamane;
    const Figure figure = isYamane ? yamaneFigure() : figureOf(request);
    SampleSize size;
    size.simple = simpleSize(request, figure);
    size.deff = isYamane ? 1 : request.deff;
    if (request.cluster && !isYamane)
        planClusters(request, figure, size);
    size.designed = size.simple * size.deff;
    size.finite = corrected(request, figure, size.designed);
    size.invited = size.finite / (request.eligibleRate * request.responseRate);
    if (!(size.designed < 1e300 && size.invited < 9e15))
        throw invalidInput(QUADRAT_TEXT("core", "%1 is %2; a sample of that precision would have "
                                                "no end."),
                           {fieldOfMargin(request.marginType), *request.margin});
    size.required = roundedUp(size.finite);
    size.invite = roundedUp(size.invited);
    noteInvitations(request, size);
    return size;
}

namespace {

double plannedSize(const SizeRequest& request, double perCluster, const TwoStage* stages,
                   std::optional<ClusterSize>& cluster)
{
    if (stages && request.cluster->budget) {
        if (request.n)
            throw invalidInput(QUADRAT_TEXT("core", "n and cluster.budget are both given; one "
                                                    "follows from the other: leave one out."));
        cluster->clusters = stages->clustersForBudget(perCluster);
        cluster->cost = stages->cost(cluster->clusters, cluster->clusters * perCluster);
        const double n = cluster->clusters * perCluster;
        return request.population ? std::min(n, *request.population) : n;
    }
    const double n = required("n", request.n, "the margin");
    requireAbove("n", n, 0);
    if (request.population && n > *request.population)
        throw invalidInput(QUADRAT_TEXT("core", "n is %1, but the population is %2: there cannot "
                                                "be more answers than people."),
                           {n, *request.population});
    return n;
}

/// Units a cluster of a sample whose size is known.
double takeOfPlanned(const SizeRequest& request, const TwoStage& stages)
{
    const ClusterPlan& plan = *request.cluster;
    if (!plan.take && plan.clusters && request.n)
        return std::max(1.0, *request.n / *plan.clusters);
    return stages.take();
}

std::optional<double> degreesOf(const SizeRequest& request)
{
    if (!request.cluster || !request.cluster->clusters)
        return {};
    const double degrees = *request.cluster->clusters - request.cluster->strata;
    if (degrees < 1)
        throw invalidInput(QUADRAT_TEXT("core", "cluster.clusters is %1 and cluster.strata is %2: "
                                                "a margin needs more clusters than strata."),
                           {*request.cluster->clusters, request.cluster->strata});
    return degrees;
}

double marginFor(const SizeRequest& request, const Figure& figure, const PlannedMargin& planned)
{
    if (request.population && planned.n >= *request.population)
        return 0;
    const double designed =
        request.population ? planned.n / (1 - planned.n / *request.population) : planned.n;
    const double simple = designed / planned.deff;
    if (request.method == SizeMethod::Yamane)
        return 1 / std::sqrt(simple);
    const double z =
        request.marginType == MarginType::CV ? 1 : quantileOf(request.level, planned.degrees);
    const double absolute = request.method == SizeMethod::Wilson
                                ? wilsonMargin(request.p, simple, z)
                                : z * std::sqrt(figure.variance / simple);
    return request.marginType == MarginType::Absolute ? absolute : absolute / figure.value;
}

} // namespace

PlannedMargin plannedMargin(const SizeRequest& request)
{
    checkRequest(request);
    const bool isYamane = request.method == SizeMethod::Yamane;
    const Figure figure = isYamane ? yamaneFigure() : figureOf(request);
    PlannedMargin planned;
    planned.deff = isYamane ? 1 : request.deff;
    if (request.cluster && !isYamane) {
        const TwoStage stages(*request.cluster, planned.issues);
        const double take = takeOfPlanned(request, stages);
        planned.cluster = clusterSize(stages, take);
        planned.n = plannedSize(request, take, &stages, planned.cluster);
        planned.deff *= stages.deff(take);
        planned.degrees = degreesOf(request);
        if (!request.cluster->budget) {
            planned.cluster->clusters =
                request.cluster->clusters.value_or(double(roundedUp(planned.n / take)));
            planned.cluster->cost = stages.cost(planned.cluster->clusters, planned.n);
        }
    } else {
        planned.n = plannedSize(request, 0, nullptr, planned.cluster);
    }
    planned.margin = marginFor(request, figure, planned);
    return planned;
}

double marginOf(const SizeRequest& request)
{
    return plannedMargin(request).margin;
}

} // namespace quadrat
