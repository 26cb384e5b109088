// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/intraclass.h"

#include "core/base/error.h"
#include "core/io/delimited_text.h"

#include <catch2/catch.hpp>

#include <map>
#include <vector>

using namespace quadrat;
using Catch::Matchers::Contains;

TEST_CASE("The correlation of y within clusters of golden.csv", "[reference]")
{
    const Dataset data = readDelimited(QUADRAT_TEST_DATA "/golden.csv").data;
    const Column& y = *data.find("y");
    const Column& psu = *data.find("psu");
    std::vector<double> values;
    std::vector<std::size_t> clusters;
    std::map<double, std::size_t> places;
    for (std::size_t row = 0; row < data.rowCount(); ++row) {
        values.push_back(y.number(row));
        clusters.push_back(places.emplace(psu.number(row), places.size()).first->second);
    }
    // One-way analysis of variance in R: aov(y ~ factor(psu)).
    const IntraclassCorrelation result = intraclassCorrelation(values, clusters);
    CHECK(result.estimate == Approx(-0.366945606695).epsilon(1e-11));
    CHECK(result.forPlanning == 0);
    REQUIRE(result.issues.size() == 1);
    CHECK_THAT(result.issues.front().message.english(), Contains("below 0"));
}

TEST_CASE("Clusters alike inside correlate wholly; unequal ones by the formula", "[identity]")
{
    const std::vector<std::size_t> clusters{0, 0, 1, 1, 1, 2};
    const std::vector<double> alike{1, 1, 5, 5, 5, 7};
    CHECK(intraclassCorrelation(alike, clusters).estimate == Approx(1));
    // By hand: means 2, 6, 9, grand 5; MSB = (18 + 3 + 16) / 2, MSW = 4 / 3,
    // m0 = (6 − 14 / 6) / 2
    const std::vector<double> values{1, 3, 5, 6, 7, 9};
    const double between =
        (2 * 3.1666666666666665 * 3.1666666666666665 + 3 * 0.8333333333333334 * 0.8333333333333334 +
         3.8333333333333335 * 3.8333333333333335) /
        2;
    const double within = 4.0 / 3;
    const double typical = (6 - 14.0 / 6) / 2;
    CHECK(intraclassCorrelation(values, clusters).estimate ==
          Approx((between - within) / (between + (typical - 1) * within)).epsilon(1e-12));
}

TEST_CASE("A past design effect gives the correlation it came from", "[identity]")
{
    CHECK(intraclassFromDeff(1 + 14 * 0.07, 15).estimate == Approx(0.07).epsilon(1e-12));
    CHECK(intraclassFromDeff(0.9, 15).forPlanning == 0);
    CHECK_THROWS_WITH(intraclassFromDeff(1.5, 1), Contains("cluster.past_take is 1"));
}

TEST_CASE("Too little for a correlation is told", "[error]")
{
    const std::vector<double> values{1, 2, 3};
    CHECK_THROWS_WITH(intraclassCorrelation(values, std::vector<std::size_t>{0, 0, 0}),
                      Contains("there are 1 clusters"));
    CHECK_THROWS_WITH(intraclassCorrelation(values, std::vector<std::size_t>{0, 1, 2}),
                      Contains("there are 3 clusters with 3 units"));
    CHECK_THROWS_WITH(
        intraclassCorrelation(std::vector<double>{2, 2, 2}, std::vector<std::size_t>{0, 0, 1}),
        Contains("are the same"));
}
