// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/usual_selection.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

/// 18 communes with 16,500 households in all, margin 4 %.
SamplePlan communes()
{
    SamplePlan plan;
    plan.unit = "household";
    plan.size.margin = 0.04;
    for (int k = 1; k <= 18; ++k) {
        PlannedStratum stratum;
        stratum.name = "commune " + std::to_string(k);
        stratum.population = 500 + 50 * k - (k == 18 ? 1050 : 0);
        plan.allocation.strata.push_back(stratum);
    }
    plan.selection.seed = 42;
    return plan;
}

} // namespace

TEST_CASE("Strata get what is allocated to them", "[sampling]")
{
    const SamplePlan plan = communes();
    const SelectionPlan usual = usualSelection(plan);
    CHECK(usual.seed == 42);
    CHECK(usual.strata == std::vector<std::string>{"stratum"});
    REQUIRE(usual.stages.size() == 1);
    CHECK(usual.stages[0].unit == "unit");
    CHECK(usual.stages[0].method == SelectionMethod::Srs);
    double all = 0;
    for (const auto& [name, n] : usual.stages[0].nByStratum)
        all += n;
    CHECK(usual.stages[0].nByStratum.size() == 18);
    CHECK(all == double(sampleSize(sizeRequestOf(plan)).invite));
}

TEST_CASE("Clusters are drawn by size, and the take in each", "[sampling]")
{
    SamplePlan plan = communes();
    plan.strataAre = StrataAre::Clusters;
    plan.size.responseRate = 0.8;
    plan.size.cluster = ClusterPlan{.icc = 0.05, .take = 60};
    const SampleSize size = sampleSize(sizeRequestOf(plan));
    const SelectionPlan usual = usualSelection(plan);
    CHECK(usual.strata.empty());
    REQUIRE(usual.stages.size() == 2);
    CHECK(usual.stages[0].unit == "stratum");
    CHECK(usual.stages[0].method == SelectionMethod::PpsSystematic);
    CHECK(usual.stages[0].size == "units");
    CHECK(usual.stages[1].unit == "unit");
    if (size.cluster->clusters <= 18) {
        CHECK(usual.stages[0].n == size.cluster->clusters);
        CHECK(usual.stages[1].n == 75.0); // 60 / 0.8
    } else {
        CHECK(usual.stages[0].n == 18.0); // all there are
        CHECK(usual.stages[1].n == std::ceil(size.invited / 18));
    }

    plan.size.cluster->take = 5; // more clusters than there are
    const SelectionPlan all = usualSelection(plan);
    CHECK(all.stages[0].n == 18.0);
    CHECK(all.stages[1].n == std::ceil(sampleSize(sizeRequestOf(plan)).invited / 18));

    plan.size.cluster.reset();
    CHECK_THROWS_WITH(usualSelection(plan), Catch::Contains("each cluster"));
}

TEST_CASE("A list is drawn from by its own columns", "[sampling]")
{
    SamplePlan plan = communes();
    plan.list = ListSource::Frame;
    CHECK_THROWS_AS(usualSelection(plan), Error); // no id yet
    plan.frame = {.id = "code", .size = "people", .areas = {"province", "commune"}};
    const SelectionPlan strata = usualSelection(plan);
    CHECK(strata.strata == std::vector<std::string>{"province"});
    CHECK(strata.stages.at(0).unit == "code");

    plan.selection.strata = {"urban"};
    CHECK(usualSelection(plan).strata == std::vector<std::string>{"urban"});

    plan.selection.strata.clear();
    plan.strataAre = StrataAre::Clusters;
    plan.size.cluster = ClusterPlan{.icc = 0.01, .take = 100};
    plan.selection.stages.resize(1);
    plan.selection.stages[0].method = SelectionMethod::PpsSampford;
    const SelectionPlan clusters = usualSelection(plan);
    REQUIRE(clusters.stages.size() == 2);
    CHECK(clusters.stages[0].unit == "commune");
    CHECK(clusters.stages[0].method == SelectionMethod::PpsSampford); // as it was chosen
    CHECK(clusters.stages[0].size == "people");
    CHECK(clusters.stages[1].unit == "code");
    plan.selection.stages.clear();
    plan.frame.size.clear();
    CHECK(usualSelection(plan).stages[0].method == SelectionMethod::Srs);
}
