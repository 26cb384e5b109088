// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/scale_reliability.h"

#include "core/base/error.h"
#include "core/data/column_of.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace quadrat;
using Catch::Contains;

namespace {

/// R's data set "attitude": 30 departments of a bank, share of favourable answers to six questions.
/// Chatterjee, S., Price, B. (1977). Regression Analysis by Example, table 3.1.
///
/// Reference values below: R 4.2.2, made by tests/reference/cleaning.R, 15 digits.
struct Attitude {
    std::vector<Column> columns{
        columnOf("complaints", {51, 64, 70, 63, 78, 55, 67, 75, 82, 61, 53, 60, 62, 83, 77,
                                90, 85, 60, 70, 58, 40, 61, 66, 37, 54, 77, 75, 57, 85, 82}),
        columnOf("privileges", {30, 51, 68, 45, 56, 49, 42, 50, 72, 45, 53, 47, 57, 83, 54,
                                50, 64, 65, 46, 68, 33, 52, 52, 42, 42, 66, 58, 44, 71, 39}),
        columnOf("learning", {39, 54, 69, 47, 66, 44, 56, 55, 67, 47, 58, 39, 42, 45, 72,
                              72, 69, 75, 57, 54, 34, 62, 50, 58, 48, 63, 74, 45, 71, 59}),
        columnOf("raises", {61, 63, 76, 54, 71, 54, 66, 70, 71, 62, 58, 59, 55, 59, 79,
                            60, 79, 55, 75, 64, 43, 66, 63, 50, 66, 88, 80, 51, 77, 64}),
        columnOf("critical", {92, 73, 86, 84, 83, 49, 68, 66, 83, 80, 67, 74, 63, 77, 77,
                              54, 79, 80, 85, 78, 64, 80, 80, 57, 75, 76, 78, 83, 74, 78}),
        columnOf("advance", {45, 47, 48, 35, 47, 34, 35, 41, 31, 41, 34, 41, 25, 35, 46,
                             36, 63, 60, 46, 52, 33, 41, 37, 49, 33, 72, 49, 38, 55, 39})};
    ScaleRule rule{
        .items = {"complaints", "privileges", "learning", "raises", "critical", "advance"},
        .reversed = {},
        .low = {},
        .high = {}};

    ScaleReliability of(std::span<const double> weights = {}) const
    {
        return scaleReliability(Dataset(columns), {}, "climate", rule, weights);
    }
};

constexpr double digits = 1e-12; // relative; sums of 30 products

} // namespace

TEST_CASE_METHOD(Attitude, "Cronbach's alpha agrees with R", "[cleaning][reference]")
{
    const ScaleReliability scale = of();
    CHECK(scale.cases == 30);
    CHECK(scale.alpha.value() == Approx(0.809760206308921).epsilon(digits));
    CHECK(scale.standardised.value() == Approx(0.808191517839204).epsilon(digits));
    const std::vector<double> rest{0.634790982916578, 0.557446140125502, 0.679168824612456,
                                   0.781810551722324, 0.276461426115304, 0.519699879632335};
    const std::vector<double> without{0.765462087730319, 0.783380182592335, 0.754161147493249,
                                      0.735670008715929, 0.834720706223908, 0.790668203127706};
    for (std::size_t k = 0; k < rest.size(); ++k) {
        CHECK(scale.items[k].restCorrelation.value() == Approx(rest[k]).epsilon(digits));
        CHECK(scale.items[k].alphaWithout.value() == Approx(without[k]).epsilon(digits));
        CHECK_FALSE(scale.items[k].runsAgainst());
    }
    CHECK(scale.items[0].mean.value() == Approx(66.6)); // of summary(attitude)
}

TEST_CASE_METHOD(Attitude, "Cronbach's alpha agrees with a printed example",
                 "[cleaning][reference]")
{
    // All seven questions: Revelle, W., manual of the R package psych, example of alpha():
    // raw alpha 0.84, standardised alpha 0.84.
    columns.push_back(
        columnOf("rating", {43, 63, 71, 61, 81, 43, 58, 71, 72, 67, 64, 67, 69, 68, 77,
                            81, 74, 65, 65, 50, 50, 64, 53, 40, 63, 66, 78, 48, 85, 82}));
    rule.items.push_back("rating");
    CHECK(of().alpha.value() == Approx(0.84).margin(0.005));
    CHECK(of().standardised.value() == Approx(0.84).margin(0.005));
}

TEST_CASE_METHOD(Attitude, "A weight counts a case as often as it says", "[cleaning][reference]")
{
    std::vector<double> weights;
    for (std::size_t row = 0; row < 30; ++row)
        weights.push_back(double(1 + row % 3));
    const ScaleReliability scale = of(weights);
    CHECK(scale.alpha.value() == Approx(0.842253204049797).epsilon(digits));
    CHECK(scale.standardised.value() == Approx(0.841521909919799).epsilon(digits));
    CHECK(scale.items[5].restCorrelation.value() == Approx(0.467296434151381).epsilon(digits));
    for (double& weight : weights)
        weight *= 37.5;
    CHECK(of(weights).alpha.value() == Approx(scale.alpha.value()).epsilon(digits));
}

TEST_CASE_METHOD(Attitude, "An item that runs against the scale is told, and can be turned",
                 "[cleaning][reference]")
{
    std::vector<double> turned = numbersOf(columns[1]);
    for (double& answer : turned)
        answer = 100 - answer;
    columns[1] = columnOf("privileges", turned);
    const ScaleReliability scale = of();
    CHECK(scale.alpha.value() == Approx(0.466233772110429).epsilon(digits));
    CHECK(scale.standardised.value() == Approx(0.5094075194736).epsilon(digits));
    CHECK(scale.items[1].restCorrelation.value() == Approx(-0.557446140125502).epsilon(digits));
    CHECK(scale.items[1].runsAgainst());
    CHECK_FALSE(scale.items[0].runsAgainst());

    rule.reversed = {"privileges"};
    CHECK(of().alpha.value() == Approx(0.809760206308921).epsilon(digits));
}

TEST_CASE_METHOD(Attitude, "Cases with a missing item, or without weight, do not count",
                 "[cleaning][identity]")
{
    std::vector<double> weights(30, 1.0);
    std::vector<double> answers = numbersOf(columns[0]);
    weights[3] = weights[17] = 0;
    const ScaleReliability byWeight = of(weights);
    answers[3] = answers[17] = std::numeric_limits<double>::quiet_NaN();
    columns[0] = columnOf("complaints", answers);
    CHECK(byWeight.cases == 28);
    CHECK(of() == byWeight);
}

TEST_CASE("Figures that do not exist are left out", "[cleaning]")
{
    ScaleRule rule;
    rule.items = {"a", "b"};
    const auto scale = [&](std::vector<double> a, std::vector<double> b) {
        return scaleReliability(Dataset({columnOf("a", std::move(a)), columnOf("b", std::move(b))}),
                                {}, "s", rule);
    };
    const double none = std::numeric_limits<double>::quiet_NaN();
    const ScaleReliability same = scale({3, 3, 3}, {3, 3, 3});
    CHECK_FALSE(same.alpha.has_value());
    CHECK_FALSE(same.items[0].restCorrelation.has_value());
    CHECK(same.items[0].mean == 3);
    CHECK(scale({1, none, 3}, {none, 2, none}).cases == 0);
    CHECK_FALSE(scale({1, none, 3}, {none, 2, none}).alpha.has_value());
    CHECK_FALSE(scale({1, none, 3}, {none, 2, none}).items[0].mean.has_value());
    CHECK_FALSE(scale({0.1, 0.7, 0.2}, {0.9, 0.3, 0.8}).alpha.has_value()); // they cancel out

    const ScaleReliability two = scale({1, 2, 3, 5}, {2, 2, 4, 5});
    CHECK(two.alpha.has_value());
    CHECK_FALSE(two.items[0].alphaWithout.has_value()); // one item is no scale
    // Spearman and Brown: with two items the standardised alpha is 2 r / (1 + r).
    const double r = two.items[0].restCorrelation.value();
    CHECK(two.standardised.value() == Approx(2 * r / (1 + r)).epsilon(digits));
}

TEST_CASE_METHOD(Attitude, "A scale or weight that cannot be used is told", "[cleaning][error]")
{
    const std::vector<double> negative(30, -1.0), few(3, 1.0);
    CHECK_THROWS_WITH(of(negative), Contains("Row 1") && Contains("-1"));
    CHECK_THROWS_WITH(of(few), Contains("3 weights for 30 rows"));
    rule.items[2] = "lerning";
    CHECK_THROWS_WITH(of(), Contains("\"climate\"") && Contains("\"learning\""));
}
