// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sample_plan.h"

#include <catch2/catch.hpp>

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
    CHECK(allocationRequestOf(plan) == plan.allocation);
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
