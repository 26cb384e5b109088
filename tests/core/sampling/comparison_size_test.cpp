// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/comparison_size.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

ComparisonRequest shares(double p1, double p2)
{
    ComparisonRequest request;
    request.p1 = p1;
    request.p2 = p2;
    return request;
}

ComparisonRequest means(double delta, double sd)
{
    ComparisonRequest request;
    request.parameter = ComparisonParameter::TwoMeans;
    request.delta = delta;
    request.sd = sd;
    return request;
}

double sizeBy(ComparisonRequest request, ComparisonMethod method)
{
    request.method = method;
    return comparisonSize(request).first.simple;
}

std::string refusal(const ComparisonRequest& request)
{
    try {
        comparisonSize(request);
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
// docs/methods/sample-size.md; R power.prop.test and power.t.test where it has them.
TEST_CASE("Two shares: unpooled, pooled, with continuity", "[reference]")
{
    const ComparisonRequest request = shares(0.6, 0.5);
    CHECK(sizeBy(request, ComparisonMethod::Unpooled) == figure(384.5951070));
    CHECK(sizeBy(request, ComparisonMethod::Pooled) == figure(387.3385167)); // power.prop.test
    CHECK(sizeBy(request, ComparisonMethod::Continuity) == figure(407.0928725));
    CHECK(comparisonSize(request).first.required == 388);
    CHECK(comparisonSize(shares(0.5, 0.58)).first.simple == Approx(608.089020142592).epsilon(1e-7));
}

TEST_CASE("Two means: normal and noncentral t", "[reference]")
{
    CHECK(sizeBy(means(0.2, 1), ComparisonMethod::Unpooled) == figure(392.4439867));
    ComparisonRequest request = means(5, 14);
    request.power = 0.9;
    // R power.t.test(delta = 5, sd = 14, power = .9): its root is found to 1e-6
    CHECK(comparisonSize(request).first.simple == Approx(165.722664350595).epsilon(1e-6));
    CHECK(comparisonSize(request).first.required == 166);
}

TEST_CASE("Waves that share some of their people", "[reference]")
{
    ComparisonRequest request = shares(0.6, 0.5);
    request.overlap = WaveOverlap{.share = 0.5, .joint = 0.4};
    CHECK(comparisonSize(request).first.simple == figure(306.1063096)); // PracTools nProp2sam
    request.overlap = WaveOverlap{.share = 0.5, .correlation = 0};
    CHECK(comparisonSize(request).first.simple ==
          figure(sizeBy(shares(0.6, 0.5), ComparisonMethod::Unpooled)));
}

TEST_CASE("The least difference that a sample shows", "[reference]")
{
    ComparisonRequest request;
    request.p1 = 0.5;
    request.deff = 1.5;
    request.n = 400;
    CHECK(detectableDifference(request) == figure(0.1213121985));
}

// Chow, Shao and Wang (2008), Sample Size Calculations in Clinical Research, 4.2.2.
TEST_CASE("Not worse by more than a margin: the second group less the first", "[reference]")
{
    ComparisonRequest request = shares(0.60, 0.58);
    request.objective = Objective::NonInferiority;
    request.margin = -0.05;
    request.level = 0.975;
    request.sided = 1;
    CHECK(comparisonSize(request).first.required == 4218);
    request.level = 0.95;
    request.sided = 2; // the same limit
    CHECK(comparisonSize(request).first.required == 4218);
    request.p1 = 0.58; // the second is better now
    request.p2 = 0.60;
    CHECK(comparisonSize(request).first.required == 775);

    request.objective = Objective::Equivalence;
    CHECK_THAT(refusal(request), Contains("margin is -0.05"));
    request.margin = 0.05;
    const double both = comparisonSize(request).first.simple;
    std::swap(*request.p1, *request.p2);
    CHECK(comparisonSize(request).first.simple == figure(both));
    // (1.959964 + 1.281552)² · 0.4836 / 0.03²
    CHECK(both == Approx(10.507423 * 0.4836 / 0.0009).epsilon(1e-6));
}

TEST_CASE("The difference of the size is the difference asked", "[identity]")
{
    for (const double ratio : {1.0, 2.5})
        for (const double population : {0.0, 900.0}) {
            ComparisonRequest request = shares(0.4, 0.52);
            request.method = ComparisonMethod::Unpooled;
            request.ratio = ratio;
            request.deff = 1.3;
            request.power = 0.9;
            request.sided = 1;
            CHECK(comparisonSize(request).second.simple ==
                  figure(ratio * comparisonSize(request).first.simple));
            if (population > 0 && ratio == 1) {
                request.population1 = population;
                request.population2 = population;
            }
            request.n = comparisonSize(request).first.finite;
            CHECK(detectableDifference(request) == figure(0.12));

            ComparisonRequest mean = means(-3, 11);
            mean.ratio = ratio;
            mean.n = comparisonSize(mean).first.finite;
            CHECK(detectableDifference(mean) == Approx(3).epsilon(1e-9));
        }
}

TEST_CASE("Unequal groups come out as equal ones where they are equal", "[identity]")
{
    ComparisonRequest request = shares(0.3, 0.45);
    for (const ComparisonMethod method :
         {ComparisonMethod::Unpooled, ComparisonMethod::Pooled, ComparisonMethod::Continuity}) {
        request.ratio = 3;
        const double few = sizeBy(request, method);
        ComparisonRequest turned = shares(0.45, 0.3); // from the other group's side
        turned.ratio = 1.0 / 3;
        CHECK(sizeBy(turned, method) == figure(3 * few));
    }
}

TEST_CASE("Each group has its own population", "[identity]")
{
    ComparisonRequest request = shares(0.6, 0.5);
    request.deff = 2;
    request.population1 = 600;
    request.responseRate = 0.5;
    const ComparisonSize size = comparisonSize(request);
    CHECK(size.first.designed == figure(2 * 387.3385167));
    CHECK(size.first.finite == figure(774.6770334 / (1 + 773.6770334 / 600)));
    CHECK(size.second.finite == size.second.designed);
    REQUIRE(size.issues.size() == 1);
    CHECK_THAT(size.issues.front().message.english(), Contains("population1 is 600"));
}

TEST_CASE("Sizes at the ends of what can be asked", "[identity]")
{
    CHECK(comparisonSize(means(100, 1)).first.required == 2); // two degrees of freedom
    const ComparisonSize large = comparisonSize(means(0.002, 1));
    CHECK(large.first.simple ==
          Approx(sizeBy(means(0.002, 1), ComparisonMethod::Unpooled)).epsilon(1e-6));
    CHECK(large.first.simple > sizeBy(means(0.002, 1), ComparisonMethod::Unpooled));
}

TEST_CASE("What cannot be compared names the field", "[error]")
{
    const auto changed = [](auto change) {
        ComparisonRequest request = shares(0.6, 0.5);
        change(request);
        return refusal(request);
    };
    CHECK_THAT(changed([](auto& r) { r.p1 = 1.2; }), Contains("p1 is 1.2"));
    CHECK_THAT(changed([](auto& r) { r.p2 = 0; }), Contains("p2 is 0"));
    CHECK_THAT(changed([](auto& r) { r.p2 = 0.6; }), Contains("p1 = p2"));
    CHECK_THAT(changed([](auto& r) { r.p2.reset(); }), Contains("p2 is missing"));
    CHECK_THAT(changed([](auto& r) { r.power = 1; }), Contains("power is 1"));
    CHECK_THAT(changed([](auto& r) { r.sided = 3; }), Contains("sided is 3"));
    CHECK_THAT(changed([](auto& r) { r.ratio = -1; }), Contains("ratio is -1"));
    CHECK_THAT(changed([](auto& r) { r.responseRate = 0; }), Contains("response_rate is 0"));
    CHECK_THAT(changed([](auto& r) { r.population2 = 0; }), Contains("population2 is 0"));
    CHECK_THAT(changed([](auto& r) { r.overlap = WaveOverlap{.share = 0.5, .joint = 0.7}; }),
               Contains("overlap.joint is 0.7") && Contains("0.5"));
    CHECK_THAT(changed([](auto& r) { r.overlap = WaveOverlap{.share = 0.5}; }),
               Contains("either joint"));
    CHECK_THAT(changed([](auto& r) {
                   r.objective = Objective::NonInferiority;
                   r.margin = -0.05;
               }),
               Contains("is not above the margin"));
    CHECK_THAT(refusal(means(0, 1)), Contains("delta = 0"));
    CHECK_THAT(refusal(means(1, 0)), Contains("sd is 0"));
}
