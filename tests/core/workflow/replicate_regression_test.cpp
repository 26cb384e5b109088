// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/analysis.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("A replicate without a fit is left out of a regression and told", "[estimation][error]")
{
    std::vector<std::uint8_t> cluster, group;
    std::vector<double> y;
    for (int k = 0; k < 42; ++k) {
        cluster.push_back(std::uint8_t(1 + k % 6));
        group.push_back(std::uint8_t(k % 6 == 5 ? 2 : 1)); // B stands in the last cluster only
        y.push_back(3 + (k * 7) % 11 + 2 * (k % 6));
    }
    const Dataset data(
        {Column("psu",
                {cluster, {{"1", 1.}, {"2", 2.}, {"3", 3.}, {"4", 4.}, {"5", 5.}, {"6", 6.}}},
                Measure::Number),
         Column("group", {group, {{"A", {}}, {"B", {}}}}, Measure::Category),
         Column("y", NumberValues{y})});
    Specification spec;
    spec.design.clusters = {"psu"};
    spec.design.replicates = ReplicateSpec{.type = ReplicateSpec::Type::JK1};
    spec.estimates = {
        {.id = "r", .statistic = Statistic::Regression, .outcome = "y", .predictors = {"group"}}};
    const EstimateTable table = analyse(data, spec).estimates.at(0);
    REQUIRE(table.warnings.size() == 1);
    CHECK(table.warnings[0].english() ==
          "The regression of \"y\" has no fit in 1 replicates, which "
          "are left out of its variance.");
    CHECK(table.terms.at(1).se.value() > 0);
}
