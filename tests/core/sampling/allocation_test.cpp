// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/allocation.h"

#include "core/base/error.h"
#include "core/base/random.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <cmath>
#include <limits>
#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

/// Three strata of which numbers are known: N 5000, 3000, 2000; S .5, .45, .3; c 1, 2, 4.
AllocationRequest known(AllocationMethod method)
{
    AllocationRequest request;
    request.method = method;
    request.strata = {{.name = "a", .population = 5000, .sd = 0.5, .cost = 1},
                      {.name = "b", .population = 3000, .sd = 0.45, .cost = 2},
                      {.name = "c", .population = 2000, .sd = 0.3, .cost = 4}};
    return request;
}

AllocationRequest known(AllocationMethod method, double total)
{
    AllocationRequest request = known(method);
    request.total = total;
    return request;
}

void checkExact(const Allocation& allocation, const std::vector<double>& sizes)
{
    REQUIRE(allocation.strata.size() == sizes.size());
    for (std::size_t h = 0; h < sizes.size(); ++h)
        CHECK(allocation.strata[h].exact == Approx(sizes[h]).epsilon(1e-9));
}

std::vector<std::size_t> counts(const Allocation& allocation)
{
    std::vector<std::size_t> result;
    for (const AllocatedStratum& stratum : allocation.strata)
        result.push_back(stratum.n);
    return result;
}

AllocationRequest drawn(Random& random, std::size_t strata, double largest)
{
    AllocationRequest request;
    for (std::size_t h = 0; h < strata; ++h)
        request.strata.push_back({.name = "s" + std::to_string(h),
                                  .population = double(1 + random.below(std::uint64_t(largest))),
                                  .sd = random.below(8) == 0 ? 0 : double(1 + random.below(50)) / 7,
                                  .cost = double(1 + random.below(5))});
    return request;
}

/// Of the total; without end where a stratum gets none.
double varianceOf(const AllocationRequest& request, const std::vector<std::size_t>& sizes)
{
    double variance = 0;
    for (std::size_t h = 0; h < sizes.size(); ++h) {
        const PlannedStratum& stratum = request.strata[h];
        const double total = stratum.population * *stratum.sd;
        if (sizes[h] == 0)
            return std::numeric_limits<double>::infinity();
        variance += total * total * (1 / double(sizes[h]) - 1 / stratum.population);
    }
    return variance;
}

/// Every way to spread units over the strata between the limits.
template <typename Visit>
void everySpread(const AllocationRequest& request, std::vector<std::size_t>& sizes, double left,
                 double minimum, Visit visit)
{
    const std::size_t h = sizes.size();
    if (h == request.strata.size()) {
        if (left == 0)
            visit(sizes);
        return;
    }
    const double population = request.strata[h].population;
    for (double n = std::min(minimum, population); n <= std::min(population, left); ++n) {
        sizes.push_back(std::size_t(n));
        everySpread(request, sizes, left - n, minimum, visit);
        sizes.pop_back();
    }
}

std::string refusal(const AllocationRequest& request)
{
    try {
        allocate(request);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace

// Numbers to eight digits and more from an independent computation of the formulas on
// docs/methods/allocation.md.
TEST_CASE("Sizes before rounding are those of the formulas", "[reference]")
{
    checkExact(allocate(known(AllocationMethod::Proportional, 400)), {200, 120, 80});
    checkExact(allocate(known(AllocationMethod::Neyman, 400)),
               {224.71910112, 121.34831461, 53.93258427});
    checkExact(allocate(known(AllocationMethod::Cost, 400)),
               {266.34037098, 101.69878451, 31.96084452});
    checkExact(allocate(known(AllocationMethod::Power, 400)),
               {166.1783653, 128.7212083, 105.1004264});
    checkExact(allocate(known(AllocationMethod::Equal, 400)), {400 / 3., 400 / 3., 400 / 3.});

    AllocationRequest budget = known(AllocationMethod::Cost);
    budget.budget = 1000;
    const Allocation bought = allocate(budget);
    checkExact(bought, {445.69728492, 170.18400916, 53.48367419});
    CHECK(bought.cost <= 1000);
    CHECK(bought.cost > 1000 - 4);

    AllocationRequest target = known(AllocationMethod::Cost);
    target.targetSe = 0.02;
    checkExact(allocate(target), {333.58241506, 127.37432940, 40.02988981});
    CHECK(*allocate(target).seMean <= 0.02);
    target.method = AllocationMethod::Neyman;
    const Allocation least = allocate(target);
    double exact = 0;
    for (const AllocatedStratum& stratum : least.strata)
        exact += stratum.exact;
    CHECK(exact == Approx(471.0674993).epsilon(1e-9));
    CHECK(*least.seMean <= 0.02);
    CHECK(least.total == 472);
}

TEST_CASE("Neyman in whole numbers is the best of all spreads there are", "[identity]")
{
    Random random(20261);
    for (int round = 0; round < 300; ++round) {
        AllocationRequest request = drawn(random, 2 + random.below(3), 9);
        request.method = AllocationMethod::Neyman;
        request.minimum = double(random.below(4));
        double population = 0, least = 0;
        for (const PlannedStratum& stratum : request.strata) {
            population += stratum.population;
            least += std::min(*request.minimum, stratum.population);
        }
        request.total = std::max({1.0, least, std::floor(population * random.uniform())});
        double best = std::numeric_limits<double>::infinity();
        std::vector<std::size_t> sizes;
        everySpread(request, sizes, *request.total, *request.minimum, [&](const auto& spread) {
            best = std::min(best, varianceOf(request, spread));
        });
        const Allocation allocation = allocate(request);
        CAPTURE(round, *request.total);
        CHECK(double(allocation.total) == *request.total);
        const double reached = varianceOf(request, counts(allocation));
        CHECK((reached == best || reached == Approx(best).epsilon(1e-12)));
    }
}

TEST_CASE("Many units at once come out as one by one", "[identity]")
{
    Random random(7);
    for (int round = 0; round < 40; ++round) {
        AllocationRequest request = drawn(random, 20 + random.below(60), 4000);
        request.method = AllocationMethod::Neyman;
        double population = 0;
        for (const PlannedStratum& stratum : request.strata)
            population += stratum.population;
        request.total = std::floor(population * (0.05 + 0.9 * random.uniform()));

        std::vector<std::size_t> sizes;
        double given = 0;
        for (const PlannedStratum& stratum : request.strata) {
            sizes.push_back(std::size_t(std::min(2.0, stratum.population)));
            given += double(sizes.back());
        }
        for (; given < *request.total; ++given) {
            std::size_t best = sizes.size();
            double most = -1;
            for (std::size_t h = 0; h < sizes.size(); ++h) {
                const PlannedStratum& stratum = request.strata[h];
                if (double(sizes[h]) >= stratum.population)
                    continue;
                const double spread = stratum.population * *stratum.sd;
                const double gain = spread * spread / (double(sizes[h]) * double(sizes[h] + 1));
                if (gain > most) {
                    most = gain;
                    best = h;
                }
            }
            ++sizes[best];
        }
        const Allocation allocation = allocate(request);
        CAPTURE(round);
        CHECK(double(allocation.total) == *request.total);
        CHECK(varianceOf(request, counts(allocation)) ==
              Approx(varianceOf(request, sizes)).epsilon(1e-12));
    }
}

TEST_CASE("A target is met with the fewest, and a budget is not passed", "[identity]")
{
    Random random(99);
    for (int round = 0; round < 60; ++round) {
        AllocationRequest request = drawn(random, 3 + random.below(10), 500);
        request.strata.front().sd = 3;
        request.method = AllocationMethod::Neyman;
        double population = 0, money = 0;
        for (const PlannedStratum& stratum : request.strata) {
            population += stratum.population;
            money += stratum.population * stratum.cost;
        }
        request.targetSe = 0.05 + random.uniform();
        const Allocation met = allocate(request);
        CHECK(*met.seMean <= *request.targetSe * (1 + 1e-12));
        AllocationRequest fewer = request;
        fewer.targetSe.reset();
        fewer.total = double(met.total) - 1;
        double least = 0;
        for (const PlannedStratum& stratum : request.strata)
            least += std::min(2.0, stratum.population);
        if (*fewer.total >= least)
            CHECK(*allocate(fewer).seMean > *request.targetSe);

        for (const AllocationMethod method :
             {AllocationMethod::Equal, AllocationMethod::Proportional, AllocationMethod::Neyman,
              AllocationMethod::Cost, AllocationMethod::Power}) {
            AllocationRequest priced = request;
            priced.method = method;
            priced.minimum = 1;
            const Allocation precise = allocate(priced);
            CHECK(*precise.seMean <= *request.targetSe * (1 + 1e-9));
            priced.targetSe.reset();
            priced.budget = money * (0.3 + 0.5 * random.uniform());
            const Allocation bought = allocate(priced);
            CHECK(bought.cost <= *priced.budget * (1 + 1e-12));
            for (std::size_t h = 0; h < priced.strata.size(); ++h) {
                CHECK(double(bought.strata[h].n) <= priced.strata[h].population);
                CHECK(bought.strata[h].n >= 1);
            }
        }
    }
}

TEST_CASE("What small strata cannot take goes to the others", "[identity]")
{
    AllocationRequest request;
    request.method = AllocationMethod::Equal;
    request.total = 100;
    request.strata = {{.name = "a", .population = 10},
                      {.name = "b", .population = 500},
                      {.name = "c", .population = 27},
                      {.name = "d", .population = 500}};
    const Allocation allocation = allocate(request);
    CHECK(counts(allocation) == std::vector<std::size_t>{10, 32, 27, 31});
    CHECK_FALSE(allocation.seMean);
    REQUIRE(allocation.issues.size() == 2);
    CHECK_THAT(allocation.issues.front().message.english(), Contains("\"a\") is taken whole"));
}

TEST_CASE("Largest remainder sums up, and equal remainders go to the earlier stratum", "[identity]")
{
    AllocationRequest request;
    request.total = 10;
    request.strata = {{.name = "a", .population = 25},
                      {.name = "b", .population = 75},
                      {.name = "c", .population = 75},
                      {.name = "d", .population = 25}};
    // 1.25, 3.75, 3.75, 1.25
    CHECK(counts(allocate(request)) == std::vector<std::size_t>{1, 4, 4, 1});
    request.total = 6; // 0.75, 2.25, 2.25, 0.75
    CHECK(counts(allocate(request)) == std::vector<std::size_t>{1, 2, 2, 1});
    request.total = 4; // 0.5, 1.5, 1.5, 0.5
    CHECK(counts(allocate(request)) == std::vector<std::size_t>{1, 2, 1, 0});
    CHECK(allocate(request).strata.back().fraction == 0);
}

TEST_CASE("Minimum, maximum and the precision of one stratum are held", "[identity]")
{
    AllocationRequest request = known(AllocationMethod::Proportional, 400);
    request.strata[2].minimum = 100;
    request.strata[0].maximum = 150;
    const Allocation limited = allocate(request);
    CHECK(counts(limited) == std::vector<std::size_t>{150, 150, 100});

    AllocationRequest precise = known(AllocationMethod::Proportional);
    for (PlannedStratum& stratum : precise.strata)
        stratum.targetSe = 0.03;
    const Allocation needed = allocate(precise);
    for (std::size_t h = 0; h < 3; ++h) {
        const PlannedStratum& stratum = precise.strata[h];
        CHECK(*needed.strata[h].se <= 0.03 * (1 + 1e-12));
        const double n = double(needed.strata[h].n) - 1; // one fewer is not enough
        CHECK(*stratum.sd * std::sqrt(1 / n - 1 / stratum.population) > 0.03);
    }
    precise.deff = 2;
    CHECK(allocate(precise).total > 1.8 * double(needed.total));
    CHECK(*allocate(precise).strata[0].se <= 0.03 * (1 + 1e-12));
}

TEST_CASE("Strata whose units are all alike get the minimum, and what nobody else can take",
          "[identity]")
{
    AllocationRequest request = known(AllocationMethod::Neyman, 400);
    request.strata[1].sd = 0;
    CHECK(allocate(request).strata[1].n == 2);
    request.total = 9000;
    CHECK(counts(allocate(request)) == std::vector<std::size_t>{5000, 2000, 2000});
    CHECK(*allocate(request).seMean == 0);
    request.total = 10000;
    CHECK(allocate(request).total == 10000);
}

TEST_CASE("A thousand strata are spread within a tenth of a second", "[identity]")
{
    Random random(5);
    AllocationRequest request = drawn(random, 1000, 20000);
    request.method = AllocationMethod::Neyman;
    request.total = 20000;
    const auto start = std::chrono::steady_clock::now();
    CHECK(allocate(request).total == 20000);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    CHECK(taken.count() < 0.1);
}

TEST_CASE("What cannot be spread names the stratum and its row", "[error]")
{
    const auto changed = [](auto change) {
        AllocationRequest request = known(AllocationMethod::Neyman, 400);
        change(request);
        return refusal(request);
    };
    CHECK_THAT(changed([](auto& r) { r.strata[1].population = 0; }),
               Contains("Stratum 2 (\"b\")") && Contains("has no population"));
    CHECK_THAT(changed([](auto& r) { r.strata[1].population = -3; }), Contains("is -3"));
    CHECK_THAT(changed([](auto& r) { r.strata[1].name.clear(); }), Contains("Stratum 2 has no"));
    CHECK_THAT(changed([](auto& r) { r.strata[1].population = 10.5; }), Contains("10.5"));
    CHECK_THAT(changed([](auto& r) { r.strata[2].sd.reset(); }),
               Contains("Stratum 3 (\"c\") has no sd"));
    CHECK_THAT(changed([](auto& r) { r.strata[2].sd = -1; }), Contains("sd is -1"));
    CHECK_THAT(changed([](auto& r) { r.strata[2].cost = 0; }), Contains("cost is 0"));
    CHECK_THAT(changed([](auto& r) { r.strata[2].name = "a"; }),
               Contains("Strata 1 and 3 have the same name, \"a\""));
    CHECK_THAT(changed([](auto& r) { r.strata.clear(); }), Contains("\"strata\" is empty"));
    CHECK_THAT(changed([](auto& r) { r.strata[0].minimum = 6000; }),
               Contains("\"a\") is asked for 6000 at least, but has only 5000"));
    CHECK_THAT(changed([](auto& r) {
                   r.strata[0].minimum = 60;
                   r.strata[0].maximum = 50;
               }),
               Contains("60 at least and 50 at most"));
    CHECK_THAT(changed([](auto& r) { r.total = 20000; }),
               Contains("total is 20000") && Contains("10000"));
    CHECK_THAT(changed([](auto& r) { r.total = 5; }), Contains("take 6 already"));
    CHECK_THAT(changed([](auto& r) { r.total = 40.5; }), Contains("total is 40.5"));
    CHECK_THAT(changed([](auto& r) { r.total.reset(); }), Contains("Give total, budget"));
    CHECK_THAT(changed([](auto& r) { r.budget = 50; }), Contains("Only one of"));
    CHECK_THAT(changed([](auto& r) {
                   r.total.reset();
                   r.budget = 10;
               }),
               Contains("cost 14 already"));
    CHECK_THAT(changed([](auto& r) {
                   r.total.reset();
                   r.targetSe = 1e-9;
                   r.maximum = 100;
               }),
               Contains("target_se is"));
}
