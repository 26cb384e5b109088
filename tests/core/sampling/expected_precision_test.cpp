// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/expected_precision.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace quadrat;

namespace {

/// The strata of the golden numbers of allocation; proportional, n = 400.
AllocationRequest threeStrata()
{
    AllocationRequest request;
    request.total = 400;
    request.strata = {{.name = "A", .population = 5000, .sd = 0.5},
                      {.name = "B", .population = 3000, .sd = 0.45},
                      {.name = "C", .population = 2000, .sd = 0.3}};
    return request;
}

} // namespace

TEST_CASE("Without design effect and refusals the precision is that of the allocation",
          "[identity]")
{
    const AllocationRequest request = threeStrata();
    const Allocation allocation = allocate(request);
    const ExpectedPrecision precision = expectedPrecision(request.strata, allocation.strata, 1, 1);
    CHECK(*precision.whole == Approx(*allocation.seMean).epsilon(1e-12));
    for (std::size_t h = 0; h < request.strata.size(); ++h)
        CHECK(*precision.strata[h] == Approx(*allocation.strata[h].se).epsilon(1e-12));
    CHECK(precision.worst() == 1); // 0.45 / √120 against 0.5 / √200 and 0.3 / √80
}

TEST_CASE("Refusals and the design effect widen what is expected", "[estimation]")
{
    const AllocationRequest request = threeStrata();
    const Allocation allocation = allocate(request);
    const ExpectedPrecision precision =
        expectedPrecision(request.strata, allocation.strata, 1.6, 0.8);
    // 1.6 · 0.25 / 160 · (1 − 160 / 5000)
    CHECK(*precision.strata[0] == Approx(std::sqrt(0.00242)).epsilon(1e-12));
}

TEST_CASE("A stratum without answers or deviation leaves the whole unknown", "[estimation]")
{
    AllocationRequest request = threeStrata();
    Allocation allocation = allocate(request);
    allocation.strata[2].n = 0;
    const ExpectedPrecision precision = expectedPrecision(request.strata, allocation.strata, 1, 1);
    CHECK_FALSE(precision.strata[2]);
    CHECK_FALSE(precision.whole);
}
