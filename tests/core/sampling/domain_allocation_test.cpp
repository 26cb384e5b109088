// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/domain_allocation.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

AllocationRequest fourStrata()
{
    AllocationRequest request;
    request.method = AllocationMethod::Neyman;
    request.strata = {{.name = "a", .population = 500, .sd = 4},
                      {.name = "b", .population = 900, .sd = 2.5},
                      {.name = "c", .population = 300, .sd = 6},
                      {.name = "d", .population = 1200, .sd = 3}};
    return request;
}

double seOf(const AllocationRequest& request, const DomainTarget& domain,
            const std::vector<std::size_t>& sizes)
{
    double variance = 0, population = 0;
    for (std::size_t h = 0; h < sizes.size(); ++h) {
        const PlannedStratum& stratum = request.strata[h];
        if (std::ranges::find(domain.strata, stratum.name) == domain.strata.end())
            continue;
        const double total = stratum.population * *stratum.sd;
        const auto n = double(sizes[h]);
        variance += total * total * (1 / n - 1 / stratum.population);
        population += stratum.population;
    }
    return std::sqrt(variance) / population;
}

std::vector<std::size_t> counts(const Allocation& allocation)
{
    std::vector<std::size_t> sizes;
    for (const AllocatedStratum& stratum : allocation.strata)
        sizes.push_back(stratum.n);
    return sizes;
}

} // namespace

TEST_CASE("Domains that share no strata are Neyman allocations of their own", "[identity]")
{
    AllocationRequest request = fourStrata();
    request.domains = {{.name = "north", .strata = {"a", "b"}, .targetSe = 0.3},
                       {.name = "south", .strata = {"c", "d"}, .targetSe = 0.25}};
    const Allocation together = allocate(request);
    std::size_t apart = 0;
    for (const DomainTarget& domain : request.domains) {
        AllocationRequest one;
        one.method = AllocationMethod::Neyman;
        for (const PlannedStratum& stratum : request.strata)
            if (std::ranges::find(domain.strata, stratum.name) != domain.strata.end())
                one.strata.push_back(stratum);
        one.targetSe = domain.targetSe;
        apart += allocate(one).total;
    }
    CHECK(together.total >= apart); // which is the least there is
    CHECK(together.total <= apart + 1);
    REQUIRE(together.domains.size() == 2);
    for (std::size_t d = 0; d < 2; ++d) {
        CHECK(together.domains[d].se <= request.domains[d].targetSe * (1 + 1e-12));
        CHECK(together.domains[d].se ==
              Approx(seOf(request, request.domains[d], counts(together))).epsilon(1e-12));
    }
}

TEST_CASE("A domain of everything is the target of the whole", "[identity]")
{
    AllocationRequest request = fourStrata();
    request.domains = {{.name = "all", .strata = {"a", "b", "c", "d"}, .targetSe = 0.2}};
    AllocationRequest whole = fourStrata();
    whole.targetSe = 0.2;
    CHECK(allocate(request).total <= allocate(whole).total + 1);
    CHECK(*allocate(request).seMean <= 0.2 * (1 + 1e-12));
}

TEST_CASE("Overlapping domains are met for nearly the least money", "[identity]")
{
    Random random(4177);
    double paid = 0, least = 0;
    for (int round = 0; round < 60; ++round) {
        AllocationRequest request;
        request.method = AllocationMethod::Cost;
        request.minimum = 1;
        for (const char* name : {"a", "b", "c"})
            request.strata.push_back({.name = name,
                                      .population = double(5 + random.below(25)),
                                      .sd = double(1 + random.below(9)),
                                      .cost = double(1 + random.below(3))});
        request.domains = {
            {.name = "ab", .strata = {"a", "b"}, .targetSe = 0.4 + 1.5 * random.uniform()},
            {.name = "bc", .strata = {"b", "c"}, .targetSe = 0.4 + 1.5 * random.uniform()},
            {.name = "all", .strata = {"a", "b", "c"}, .targetSe = 0.4 + random.uniform()}};
        const Allocation allocation = allocate(request);
        for (const DomainTarget& domain : request.domains)
            CHECK(seOf(request, domain, counts(allocation)) <= domain.targetSe * (1 + 1e-9));
        double best = std::numeric_limits<double>::infinity();
        for (std::size_t a = 1; double(a) <= request.strata[0].population; ++a)
            for (std::size_t b = 1; double(b) <= request.strata[1].population; ++b)
                for (std::size_t c = 1; double(c) <= request.strata[2].population; ++c) {
                    bool holds = true;
                    for (const DomainTarget& domain : request.domains)
                        holds = holds && seOf(request, domain, {a, b, c}) <= domain.targetSe;
                    if (holds)
                        best = std::min(best, double(a) * request.strata[0].cost +
                                                  double(b) * request.strata[1].cost +
                                                  double(c) * request.strata[2].cost);
                }
        CHECK(allocation.cost <= best + 4); // a unit or two of at most 3 each
        paid += allocation.cost;
        least += best;
    }
    CHECK(paid <= least * 1.02);
}

TEST_CASE("With a total besides, the domains come first and the rest is spread", "[identity]")
{
    AllocationRequest request = fourStrata();
    request.domains = {{.name = "north", .strata = {"a", "b"}, .targetSe = 0.2}};
    request.total = 1500;
    const Allocation allocation = allocate(request);
    CHECK(allocation.total == 1500);
    CHECK(allocation.domains.front().se <= 0.2 * (1 + 1e-12));
    request.total = 50;
    CHECK_THROWS_WITH(allocate(request), Contains("total is 50"));
}

TEST_CASE("A domain that cannot be names itself and the stratum", "[error]")
{
    AllocationRequest request = fourStrata();
    request.domains = {{.name = "north", .strata = {"a", "e"}, .targetSe = 0.2}};
    CHECK_THROWS_WITH(allocate(request), Contains("\"north\"") && Contains("\"e\""));
    request.domains.front().strata = {"a", "a"};
    CHECK_THROWS_WITH(allocate(request), Contains("\"a\" twice"));
    request.domains.front().strata = {};
    CHECK_THROWS_WITH(allocate(request), Contains("has no strata"));
    request.domains.front() = {.name = "north", .strata = {"a"}, .targetSe = 0};
    CHECK_THROWS_WITH(allocate(request), Contains("target_se is 0"));
    request.domains.front().targetSe = 0.01;
    request.strata.front().maximum = 10;
    CHECK_THROWS_WITH(allocate(request), Contains("maximum of its strata"));
    request.strata.front().maximum.reset();
    request.strata.front().sd.reset();
    request.method = AllocationMethod::Proportional;
    CHECK_THROWS_WITH(allocate(request), Contains("stratum \"a\" has no sd"));
}
