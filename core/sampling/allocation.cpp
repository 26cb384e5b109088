// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/allocation.h"

#include "core/base/error.h"
#include "core/sampling/domain_allocation.h"
#include "core/sampling/field_limits.h"
#include "core/sampling/neyman.h"
#include "core/sampling/share_out.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>
#include <numeric>

namespace quadrat {

namespace {

bool isAboutVariance(AllocationMethod method)
{
    return method == AllocationMethod::Neyman || method == AllocationMethod::Cost;
}

/// A finding or an error about one stratum: its place from 1, its name, then the rest.
Error stratumError(const char* pattern, const AllocationRequest& request, std::size_t h,
                   std::vector<Message::Argument> rest)
{
    rest.insert(rest.begin(), {std::int64_t(h + 1), request.strata[h].name});
    return invalidInput(pattern, std::move(rest));
}

void checkStratum(const AllocationRequest& request, std::size_t h, bool needsSd)
{
    const PlannedStratum& stratum = request.strata[h];
    const double population = stratum.population;
    if (stratum.name.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Stratum %1 has no name."), {std::int64_t(h + 1)});
    if (population == 0)
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\") has no population: it is 0, "
                                                "or was not given."),
                           request, h, {});
    if (!(population >= 1) || population != std::floor(population) || population > 9e15)
        throw stratumError(QUADRAT_TEXT("core",
                                        "Stratum %1 (\"%2\"): its population is %3; it must "
                                        "be a whole number of 1 or more."),
                           request, h, {population});
    if (!stratum.sd && (needsSd || stratum.targetSe))
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\") has no sd, the standard "
                                                "deviation in it, which this allocation needs. For "
                                                "a share p it is the root of p (1 − p)."),
                           request, h, {});
    if (stratum.sd && (!(*stratum.sd >= 0) || std::isinf(*stratum.sd)))
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\"): its sd is %3; it must not be "
                                                "negative."),
                           request, h, {*stratum.sd});
    if (!(stratum.cost > 0) || std::isinf(stratum.cost))
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\"): its cost is %3; it must be "
                                                "above 0."),
                           request, h, {stratum.cost});
    if (stratum.targetSe && !(*stratum.targetSe > 0))
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\"): its target_se is %3; it must "
                                                "be above 0."),
                           request, h, {*stratum.targetSe});
}

void checkNames(const AllocationRequest& request)
{
    std::map<std::string, std::size_t> seen;
    for (std::size_t h = 0; h < request.strata.size(); ++h) {
        const auto [first, isNew] = seen.emplace(request.strata[h].name, h);
        if (!isNew)
            throw invalidInput(
                QUADRAT_TEXT("core", "Strata %1 and %2 have the same name, \"%3\"."),
                {std::int64_t(first->second + 1), std::int64_t(h + 1), request.strata[h].name});
    }
}

void checkExtent(const AllocationRequest& request)
{
    const int extents = int(request.total.has_value()) + int(request.budget.has_value()) +
                        int(request.targetSe.has_value());
    const bool hasTargets = !request.domains.empty() ||
                            std::ranges::any_of(request.strata, [](const PlannedStratum& stratum) {
                                return stratum.targetSe.has_value();
                            });
    if (extents > 1)
        throw invalidInput(QUADRAT_TEXT("core", "Only one of total, budget and target_se can say "
                                                "how large the sample is."));
    if (extents == 0 && !hasTargets)
        throw invalidInput(QUADRAT_TEXT("core", "How large is the sample to be? Give total, budget "
                                                "or target_se."));
    if (request.total)
        requireWhole("total", *request.total, 1);
    if (request.budget)
        requireAbove("budget", *request.budget, 0);
    if (request.targetSe)
        requireAbove("target_se", *request.targetSe, 0);
    if (request.minimum)
        requireWhole("minimum", *request.minimum, 0);
    if (request.maximum)
        requireWhole("maximum", *request.maximum, 1);
    requireAbove("deff", request.deff, 0);
    if (request.method == AllocationMethod::Power && !(0 <= request.power && request.power <= 1))
        throw invalidInput(QUADRAT_TEXT("core", "power is %1; it must be between 0 and 1."),
                           {request.power});
}

void checkRequest(const AllocationRequest& request)
{
    if (request.strata.empty())
        throw invalidInput(QUADRAT_TEXT("core", "There are no strata to spread the sample over: "
                                                "the list \"strata\" is empty."));
    checkExtent(request);
    const bool needsSd = isAboutVariance(request.method) || request.targetSe.has_value();
    for (std::size_t h = 0; h < request.strata.size(); ++h)
        checkStratum(request, h, needsSd);
    checkNames(request);
}

void limitByStratum(const AllocationRequest& request, std::size_t h, Portion& portion)
{
    const PlannedStratum& stratum = request.strata[h];
    for (const auto& limit : {stratum.minimum, stratum.maximum})
        if (limit && (!(*limit >= 0) || *limit != std::floor(*limit)))
            throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\"): a minimum or maximum is "
                                                    "%3; it must be a whole number of 0 or more."),
                               request, h, {*limit});
    if (stratum.minimum && *stratum.minimum > stratum.population)
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\") is asked for %3 at least, but "
                                                "has only %4."),
                           request, h, {*stratum.minimum, stratum.population});
    const double usual =
        isAboutVariance(request.method) || request.method == AllocationMethod::Power ? 2 : 0;
    portion.upper = std::min(
        stratum.population, stratum.maximum.value_or(request.maximum.value_or(stratum.population)));
    portion.lower =
        stratum.minimum.value_or(std::min(request.minimum.value_or(usual), stratum.population));
    if (!stratum.minimum && !request.minimum)
        portion.lower = std::min(portion.lower, portion.upper);
}

Portion portionOf(const AllocationRequest& request, std::size_t h)
{
    const PlannedStratum& stratum = request.strata[h];
    Portion portion;
    portion.population = stratum.population;
    portion.cost = stratum.cost;
    portion.deviation = stratum.population * stratum.sd.value_or(0) * std::sqrt(request.deff);
    limitByStratum(request, h, portion);
    if (stratum.targetSe) {
        const double variance = request.deff * *stratum.sd * *stratum.sd;
        const double size =
            variance / (*stratum.targetSe * *stratum.targetSe + variance / stratum.population);
        const double needed = std::max(1.0, std::ceil(size * (1 - 1e-12)));
        if (needed > portion.upper)
            throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\") needs %3 for its "
                                                    "target_se, but may have %4 at most."),
                               request, h, {needed, portion.upper});
        portion.lower = std::max(portion.lower, needed);
    }
    if (portion.lower > portion.upper)
        throw stratumError(QUADRAT_TEXT("core", "Stratum %1 (\"%2\") is asked for %3 at least and "
                                                "%4 at most."),
                           request, h, {portion.lower, portion.upper});
    return portion;
}

/// What n_h is proportional to. Strata whose units are all alike get units only when no other can
/// take more: their share is below what any other's last unit is worth.
void putShares(const AllocationRequest& request, std::vector<Portion>& portions)
{
    double least = std::numeric_limits<double>::infinity(), largest = 0;
    for (const Portion& portion : portions) {
        if (portion.deviation > 0)
            least = std::min(least, portion.deviation);
        largest = std::max(largest, portion.population);
    }
    const double alike = std::isinf(least) ? 1 : least / (largest + 1) / largest / 2;
    for (Portion& portion : portions) {
        const double deviation =
            portion.deviation > 0 ? portion.deviation : alike * portion.population;
        switch (request.method) {
        case AllocationMethod::Equal:
            portion.share = 1;
            break;
        case AllocationMethod::Proportional:
            portion.share = portion.population;
            break;
        case AllocationMethod::Neyman:
            portion.share = deviation;
            break;
        case AllocationMethod::Cost:
            portion.share = deviation / std::sqrt(portion.cost);
            break;
        case AllocationMethod::Power:
            portion.share = std::pow(portion.population, request.power);
            break;
        }
        if (isAboutVariance(request.method) && !request.total && portion.deviation == 0)
            portion.upper = std::max(portion.lower, std::min(1.0, portion.upper));
    }
}

/// The limits must leave room for what is asked.
void checkRoom(const AllocationRequest& request, const std::vector<Portion>& portions)
{
    double lower = 0, upper = 0, leastCost = 0;
    for (const Portion& portion : portions) {
        lower += portion.lower;
        upper += portion.upper;
        leastCost += portion.cost * portion.lower;
    }
    if (request.total && *request.total > upper)
        throw invalidInput(QUADRAT_TEXT("core", "total is %1, but the strata together can give "
                                                "only %2."),
                           {*request.total, upper});
    if (request.total && *request.total < lower)
        throw invalidInput(QUADRAT_TEXT("core", "total is %1, but the minimum and the precision "
                                                "asked of the strata take %2 already."),
                           {*request.total, lower});
    if (request.budget && *request.budget < leastCost * (1 - 1e-12))
        throw invalidInput(QUADRAT_TEXT("core", "budget is %1, but the minimum and the precision "
                                                "asked of the strata cost %2 already."),
                           {*request.budget, leastCost});
}

Extent extentOf(const AllocationRequest& request, double population)
{
    Extent extent{request.total, request.budget, {}};
    if (request.targetSe)
        extent.variance = *request.targetSe * population * *request.targetSe * population;
    return extent;
}

/// The least total whose rounded sizes leave no more than this variance.
std::vector<std::size_t> roundedBelow(const std::vector<double>& sizes,
                                      const std::vector<Portion>& portions, double variance)
{
    const double start = std::accumulate(sizes.begin(), sizes.end(), 0.0);
    double most = 0;
    for (const Portion& portion : portions)
        most += portion.upper;
    for (double total = std::ceil(start * (1 - 1e-12));; ++total) {
        const auto wider = sharedOut(portions, {std::min(total, most), {}, {}});
        const auto counts = roundedTo(wider, portions, std::size_t(std::min(total, most)));
        const auto reached = varianceOf(portions, counts);
        if (total >= most || (reached && *reached <= variance * (1 + 1e-12)))
            return counts;
    }
}

std::vector<std::size_t> counted(const AllocationRequest& request, const Extent& extent,
                                 const std::vector<Portion>& portions,
                                 const std::vector<double>& sizes)
{
    if (request.method == AllocationMethod::Neyman)
        return neymanSizes(portions, extent);
    if (extent.total)
        return roundedTo(sizes, portions, std::size_t(*extent.total));
    if (extent.budget)
        return roundedWithin(sizes, portions, *extent.budget);
    return roundedBelow(sizes, portions, *extent.variance);
}

void checkTarget(const AllocationRequest& request, const Allocation& allocation)
{
    if (request.targetSe &&
        (!allocation.seMean || *allocation.seMean > *request.targetSe * (1 + 1e-9)))
        throw invalidInput(QUADRAT_TEXT("core", "target_se is %1; with the maximum of the strata "
                                                "the standard error stays at %2."),
                           {*request.targetSe, allocation.seMean.value_or(0)});
}

void noteLimits(const AllocationRequest& request, const std::vector<Portion>& portions,
                Allocation& allocation)
{
    for (std::size_t h = 0; h < portions.size(); ++h) {
        const std::size_t n = allocation.strata[h].n;
        const char* pattern = nullptr;
        if (double(n) == portions[h].population && portions[h].population > 0)
            pattern = QUADRAT_TEXT("core", "Stratum %1 (\"%2\") is taken whole: all %3.");
        else if (request.targetSe || request.total || request.budget) {
            if (double(n) == portions[h].upper && portions[h].deviation > 0)
                pattern = QUADRAT_TEXT("core", "Stratum %1 (\"%2\") is at its maximum of %3.");
            else if (allocation.strata[h].exact <= portions[h].lower && portions[h].lower > 0)
                pattern = QUADRAT_TEXT("core", "Stratum %1 (\"%2\") is held up at its minimum of "
                                               "%3.");
        }
        if (pattern)
            allocation.issues.push_back(
                {Severity::Note,
                 {pattern, {std::int64_t(h + 1), request.strata[h].name, std::int64_t(n)}},
                 h + 1,
                 {},
                 {}});
    }
}

Allocation summary(const AllocationRequest& request, const std::vector<Portion>& portions,
                   const std::vector<double>& sizes, const std::vector<std::size_t>& counts)
{
    Allocation allocation;
    allocation.cost = costOf(portions, counts);
    double population = 0;
    bool known = true;
    for (std::size_t h = 0; h < portions.size(); ++h) {
        const auto n = double(counts[h]);
        AllocatedStratum stratum{
            request.strata[h].name, sizes[h], counts[h], n / portions[h].population, {}};
        if (request.strata[h].sd && n > 0)
            stratum.se = portions[h].deviation / portions[h].population *
                         std::sqrt((portions[h].population - n) / (n * portions[h].population));
        known = known && stratum.se;
        population += portions[h].population;
        allocation.total += counts[h];
        allocation.strata.push_back(std::move(stratum));
    }
    if (known)
        allocation.seMean = std::sqrt(*varianceOf(portions, counts)) / population;
    noteLimits(request, portions, allocation);
    return allocation;
}

} // namespace

Allocation allocate(const AllocationRequest& request)
{
    checkRequest(request);
    std::vector<Portion> portions;
    double population = 0;
    for (std::size_t h = 0; h < request.strata.size(); ++h) {
        portions.push_back(portionOf(request, h));
        population += request.strata[h].population;
    }
    raiseForDomains(request, portions);
    putShares(request, portions);
    checkRoom(request, portions);
    Extent extent = extentOf(request, population);
    if (!extent.total && !extent.budget && !extent.variance) { // what the targets take
        extent.total = 0;
        for (const Portion& portion : portions)
            *extent.total += portion.lower;
    }
    const std::vector<double> sizes = sharedOut(portions, extent);
    Allocation allocation =
        summary(request, portions, sizes, counted(request, extent, portions, sizes));
    checkTarget(request, allocation);
    allocation.domains = domainPrecision(request, portions, allocation);
    return allocation;
}

} // namespace quadrat
