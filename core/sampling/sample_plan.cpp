// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sample_plan.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

double populationOf(const std::vector<PlannedStratum>& strata)
{
    double population = 0;
    for (const PlannedStratum& stratum : strata)
        population += stratum.population;
    return population;
}

bool asksForSize(const AllocationRequest& request)
{
    return request.total || request.budget || request.targetSe || !request.domains.empty() ||
           std::ranges::any_of(request.strata, [](const PlannedStratum& stratum) {
               return stratum.targetSe.has_value();
           });
}

/// The standard deviation that is expected in the whole.
std::optional<double> deviationOf(const SizeRequest& size)
{
    const bool isShare = size.parameter == SizeParameter::Proportion && 0 < size.p && size.p < 1;
    return isShare ? std::optional(std::sqrt(size.p * (1 - size.p))) : size.sd;
}

} // namespace

SizeRequest sizeRequestOf(const SamplePlan& plan)
{
    SizeRequest request = plan.size;
    if (const double population = populationOf(plan.allocation.strata); population > 0)
        request.population = population;
    return request;
}

AllocationRequest allocationRequestOf(const SamplePlan& plan)
{
    AllocationRequest request = plan.allocation;
    for (PlannedStratum& stratum : request.strata)
        if (!stratum.sd)
            stratum.sd = deviationOf(plan.size);
    if (!asksForSize(request)) {
        const auto invite = double(sampleSize(sizeRequestOf(plan)).invite);
        const double population = populationOf(request.strata);
        request.total = population > 0 ? std::min(invite, population) : invite;
    }
    return request;
}

bool isSizeSaid(const SamplePlan& plan)
{
    const AllocationRequest& request = plan.allocation;
    return plan.size.margin || request.total || request.budget || request.targetSe ||
           !request.domains.empty() ||
           std::ranges::any_of(request.strata, [](const PlannedStratum& stratum) {
               return stratum.targetSe.has_value();
           });
}

} // namespace quadrat
