// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/sample_size.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

SizeRequest proportion(double p, double margin, std::optional<double> population = {})
{
    SizeRequest request;
    request.p = p;
    request.margin = margin;
    request.population = population;
    return request;
}

SizeRequest ofMean(SizeParameter parameter, double sd, double margin, double population)
{
    SizeRequest request;
    request.parameter = parameter;
    request.sd = sd;
    request.margin = margin;
    request.population = population;
    return request;
}

std::string refusal(const SizeRequest& request)
{
    try {
        sampleSize(request);
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

Approx figure(double value)
{
    return Approx(value).epsilon(1e-9);
}

} // namespace

// Numbers to ten digits from an independent computation of the formulas on
// docs/methods/sample-size.md, and PracTools nPropMoe, nWilson where it has them.
TEST_CASE("The size for a share is Cochran's, population and all", "[reference]")
{
    const SampleSize open = sampleSize(proportion(0.5, 0.05));
    CHECK(open.simple == figure(384.1458821));
    CHECK(open.required == 385);
    const SampleSize finite = sampleSize(proportion(0.5, 0.05, 12000));
    CHECK(finite.finite == figure(372.2600564)); // not 372.2299970 of n0 / (1 + n0 / N)
    CHECK(finite.required == 373);
}

TEST_CASE("Design effect, population, response: in this order", "[reference]")
{
    SizeRequest request = proportion(0.5, 0.05, 12000);
    request.deff = 1.5;
    request.responseRate = 0.7;
    const SampleSize size = sampleSize(request);
    CHECK(size.designed == figure(576.2188231));
    CHECK(size.finite == figure(549.8612767));
    CHECK(size.invited == figure(785.5161096));
    CHECK(size.invite == 786);

    SizeRequest small = proportion(0.5, 0.05, 400);
    small.deff = 2;
    CHECK(sampleSize(small).finite == figure(263.2732579)); // 392.4 the other way round
    small.deff = 50;
    CHECK(sampleSize(small).required <= 400);
}

TEST_CASE("The size for a mean and a total", "[reference]")
{
    const SampleSize mean = sampleSize(ofMean(SizeParameter::Mean, 1.2, 0.1, 5000));
    CHECK(mean.simple == figure(553.1700702));
    CHECK(mean.finite == figure(498.0669268));
    const SampleSize total = sampleSize(ofMean(SizeParameter::Total, 1.2, 400, 5000));
    CHECK(total.simple == figure(864.3282347));
    CHECK(total.finite == figure(736.9371223));
}

TEST_CASE("The size at which Wilson's interval is as narrow as asked", "[reference]")
{
    SizeRequest request = proportion(0.5, 0.05);
    request.method = SizeMethod::Wilson;
    CHECK(sampleSize(request).simple == figure(380.3044232));
    request.p = 0.1;
    request.margin = 0.03;
    CHECK(sampleSize(request).simple == figure(387.0164083));
}

TEST_CASE("The prescribed formula comes out as prescribed", "[reference]")
{
    SizeRequest request = proportion(0.5, 0.05, 12000);
    request.method = SizeMethod::Yamane;
    CHECK(sampleSize(request).finite == figure(387.0967742));
    CHECK(sampleSize(request).required == 388);
    request.population = 1000;
    CHECK(sampleSize(request).finite == figure(285.7142857));
    CHECK(sampleSize(request).required == 286);
    request.deff = 2; // which the prescription does not know
    CHECK(sampleSize(request).required == 286);
    request.margin = 0.01;
    request.population = 10000; // 5000 exactly: rounding noise adds nobody
    CHECK(sampleSize(request).required == 5000);
}

TEST_CASE("A coefficient of variation has the finite form of its own", "[reference]")
{
    // [N/(N-1)] (q/p) / (c² + (q/p)/(N-1)), PracTools nProp with CV0
    SizeRequest share = proportion(0.2, 0.1, 2000);
    share.marginType = MarginType::CV;
    CHECK(sampleSize(share).finite == figure(2000.0 / 1999 * 4 / (0.01 + 4.0 / 1999)));
    // CV² / (CV0² + CV² / N), PracTools nCont
    SizeRequest mean = ofMean(SizeParameter::Mean, 30, 0.05, 800);
    mean.mean = 40;
    mean.marginType = MarginType::CV;
    CHECK(sampleSize(mean).finite == figure(0.5625 / (0.0025 + 0.5625 / 800)));
    mean.parameter = SizeParameter::Total; // as a share of itself a total is as precise as the mean
    CHECK(sampleSize(mean).finite == figure(0.5625 / (0.0025 + 0.5625 / 800)));
}

TEST_CASE("A relative margin is the absolute one it comes to", "[identity]")
{
    SizeRequest relative = proportion(0.2, 0.1, 900);
    relative.marginType = MarginType::Relative;
    CHECK(sampleSize(relative).finite == figure(sampleSize(proportion(0.2, 0.02, 900)).finite));
}

TEST_CASE("The margin of the size is the margin asked", "[identity]")
{
    for (const SizeMethod method : {SizeMethod::Normal, SizeMethod::Wilson, SizeMethod::Yamane})
        for (const MarginType type : {MarginType::Absolute, MarginType::Relative, MarginType::CV})
            for (const double population : {0.0, 300.0, 16500.0}) {
                SizeRequest request = proportion(0.3, 0.04);
                request.method = method;
                request.marginType = type;
                if (population > 0)
                    request.population = population;
                if ((method != SizeMethod::Normal && type == MarginType::CV) ||
                    (method == SizeMethod::Yamane &&
                     (type == MarginType::Relative || population == 0)))
                    continue;
                request.deff = method == SizeMethod::Yamane ? 1 : 1.7;
                request.n = sampleSize(request).finite;
                // The size of a share is exact, with N − 1; its margin has N, as estimates do.
                const bool exact = population == 0 || method == SizeMethod::Yamane;
                const double expected =
                    exact ? 0.04 : 0.04 * std::sqrt((population - 1) / population);
                CHECK(marginOf(request) ==
                      Approx(expected).epsilon(method == SizeMethod::Wilson ? 2e-4 : 1e-9));
            }
    SizeRequest planned = proportion(0.3, 0.05, 2000); // 1.959963985 √(1.5 · .21 / 400 · .8)
    planned.n = 400;
    planned.deff = 1.5;
    CHECK(marginOf(planned) == figure(0.0491947055793));
    for (const SizeParameter parameter : {SizeParameter::Mean, SizeParameter::Total}) {
        SizeRequest request = ofMean(parameter, 12.5, 150, 4200);
        request.mean = 40;
        request.n = sampleSize(request).finite;
        CHECK(marginOf(request) == figure(150));
        request.n = 4200;
        CHECK(marginOf(request) == 0);
    }
}

TEST_CASE("Clusters: the optimal take, its design effect, the number of clusters", "[reference]")
{
    SizeRequest request = proportion(0.5, 0.04);
    request.cluster = ClusterPlan{};
    request.cluster->icc = 0.05;
    request.cluster->costPerCluster = 300;
    request.cluster->costPerUnit = 40;
    CHECK(*sampleSize(request).cluster->optimalTake == figure(11.93733639));

    request.cluster->take = 10;
    CHECK(sampleSize(request).deff == figure(1.45));
    request.cluster->takeVariation = 0.3;
    CHECK(sampleSize(request).deff == figure(1.495));
}

TEST_CASE("No other take is cheaper than the optimum", "[identity]")
{
    SizeRequest request = proportion(0.5, 0.04);
    request.cluster = ClusterPlan{};
    request.cluster->icc = 0.05;
    request.cluster->costPerCluster = 400;
    request.cluster->costPerUnit = 25;
    const auto costAt = [&](double take) { // without rounding
        request.cluster->take = take;
        const SampleSize size = sampleSize(request);
        return size.finite / take * 400 + size.finite * 25;
    };
    const double best = *sampleSize(request).cluster->optimalTake;
    CHECK(costAt(best) < costAt(best * 1.01));
    CHECK(costAt(best) < costAt(best * 0.99));
}

TEST_CASE("A fixed number of clusters sets the take", "[identity]")
{
    SizeRequest request = proportion(0.5, 0.05);
    request.cluster = ClusterPlan{};
    request.cluster->icc = 0.05;
    request.cluster->clusters = 40;
    const SampleSize size = sampleSize(request);
    // (1 − ρ) / (CV0² a / relvar − ρ), by hand: 384.1458821 · 0.95 / (40 − 384.1458821 · 0.05)
    CHECK(size.cluster->take == 18); // 17.56 rounded up
    CHECK(size.cluster->clusters == 40);
    CHECK(size.required <= 40 * 18);

    for (const double population : {800.0, 20000.0}) {
        request.population = population;
        const SampleSize held = sampleSize(request);
        CHECK(held.required <= std::size_t(40 * held.cluster->take));
        request.cluster->take = held.cluster->take - 1; // one fewer in each is not enough
        CHECK_THROWS_WITH(sampleSize(request), Contains("40 clusters of"));
        request.cluster->take.reset();
    }
    request.population.reset();
    request.cluster->clusters = 19;
    CHECK_THAT(refusal(request), Contains("19 clusters are too few") && Contains("19.2"));
}

TEST_CASE("A budget pays for clusters, and the margin follows", "[identity]")
{
    SizeRequest request = proportion(0.5, 0.05);
    request.margin.reset();
    request.cluster = ClusterPlan{};
    request.cluster->icc = 0.05;
    request.cluster->costPerCluster = 300;
    request.cluster->costPerUnit = 40;
    request.cluster->budget = 31000;
    const PlannedMargin planned = plannedMargin(request);
    CHECK(planned.cluster->take == 12);
    CHECK(planned.cluster->clusters == 39); // 31000 / (300 + 12 · 40) = 39.7
    CHECK(planned.n == 39 * 12);
    CHECK(*planned.cluster->cost == 39 * 780);

    request.cluster->budget.reset();
    request.margin = planned.margin;
    CHECK(sampleSize(request).cluster->clusters == 39);
}

TEST_CASE("Few clusters widen the margin as Student's t does", "[reference]")
{
    SizeRequest request = proportion(0.5, 0.05);
    request.n = 400;
    request.cluster = ClusterPlan{};
    request.cluster->clusters = 20;
    request.cluster->strata = 4;
    const PlannedMargin planned = plannedMargin(request);
    CHECK(*planned.degrees == 16);
    CHECK(planned.margin == Approx(2.119905299 * 0.5 / 20).epsilon(1e-9)); // R qt(.975, 16)
}

TEST_CASE("More to invite than there are is told", "[error]")
{
    SizeRequest request = proportion(0.5, 0.05, 400);
    request.responseRate = 0.3;
    const SampleSize size = sampleSize(request);
    REQUIRE(size.issues.size() == 1);
    CHECK_THAT(size.issues.front().message.english(), Contains("the population is 400"));
}

TEST_CASE("What cannot be a size names the field", "[error]")
{
    const auto changed = [](auto change) {
        SizeRequest request = proportion(0.5, 0.05, 1000);
        change(request);
        return refusal(request);
    };
    CHECK_THAT(changed([](auto& r) { r.responseRate = 0; }), Contains("response_rate is 0"));
    CHECK_THAT(changed([](auto& r) { r.responseRate = 1.2; }), Contains("response_rate is 1.2"));
    CHECK_THAT(changed([](auto& r) { r.margin = -0.05; }), Contains("margin is -0.05"));
    CHECK_THAT(changed([](auto& r) { r.margin = 5; }), Contains("0.05 stands for 5 %"));
    CHECK_THAT(changed([](auto& r) { r.margin.reset(); }), Contains("margin is missing"));
    CHECK_THAT(changed([](auto& r) { r.p = 1; }), Contains("p is 1;"));
    CHECK_THAT(changed([](auto& r) { r.p = 0; }), Contains("p is 0;"));
    CHECK_THAT(changed([](auto& r) { r.population = 0; }), Contains("population is 0"));
    CHECK_THAT(changed([](auto& r) { r.level = 95; }), Contains("level is 95"));
    CHECK_THAT(changed([](auto& r) { r.deff = 0; }), Contains("deff is 0"));
    CHECK_THAT(changed([](auto& r) { r.margin = 1e-200; }), Contains("margin is"));
    CHECK_THAT(changed([](auto& r) { r.parameter = SizeParameter::Mean; }),
               Contains("sd is missing"));
    CHECK_THAT(changed([](auto& r) {
                   r.method = SizeMethod::Yamane;
                   r.population.reset();
               }),
               Contains("population is missing"));
    CHECK_THAT(changed([](auto& r) {
                   r.method = SizeMethod::Wilson;
                   r.margin = 0.6;
               }),
               Contains("wilson"));
    CHECK_THAT(changed([](auto& r) {
                   r.cluster = ClusterPlan{};
                   r.cluster->icc = 1.5;
               }),
               Contains("cluster.icc is 1.5"));
    CHECK_THAT(changed([](auto& r) { r.cluster = ClusterPlan{}; }),
               Contains("cluster.take is missing"));

    SizeRequest request = proportion(0.5, 0.05, 1000);
    request.n = 1200;
    CHECK_THROWS_WITH(marginOf(request), Contains("n is 1200"));
}
