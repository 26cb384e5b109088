// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sample_plan.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace quadrat;

namespace {

SamplePlan households()
{
    SamplePlan plan;
    plan.size.margin = 0.04;
    plan.size.responseRate = 0.8;
    plan.allocation.strata = {{.name = "A", .population = 9000}, {.name = "B", .population = 7500}};
    return plan;
}

} // namespace

TEST_CASE("The size speaks of the population of the strata, the allocation of the invited",
          "[identity]")
{
    SamplePlan plan = households();
    plan.size.population = 5; // of before the strata were there
    SizeRequest size = plan.size;
    size.population = 16500;
    CHECK(sizeRequestOf(plan) == size);
    CHECK(*allocationRequestOf(plan).total == double(sampleSize(size).invite));

    plan.allocation.budget = 1000;
    CHECK_FALSE(allocationRequestOf(plan).total);
    CHECK(*allocationRequestOf(plan).budget == 1000);
    plan.allocation = {};
    CHECK(*sizeRequestOf(plan).population == 5);
}

TEST_CASE("No more are invited than there are", "[identity]")
{
    SamplePlan plan = households();
    plan.size.responseRate = 0.01;
    CHECK(*allocationRequestOf(plan).total == 16500);
    CHECK(allocate(allocationRequestOf(plan)).total == 16500);
}

TEST_CASE("Strata of which nothing is known are expected to be as the whole", "[identity]")
{
    SamplePlan plan = households();
    plan.size.p = 0.3;
    plan.allocation.strata[0].sd = 0.2;
    plan.allocation.strata[1].sd.reset();
    const AllocationRequest request = allocationRequestOf(plan);
    CHECK(*request.strata[0].sd == 0.2);
    CHECK(*request.strata[1].sd == Approx(std::sqrt(0.21)));
}
