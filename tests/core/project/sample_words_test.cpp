// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/sample_words.h"

#include "core/base/error.h"
#include "core/project/project.h"
#include "core/project/size_words.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

SizeQuestion asked(const std::string& text)
{
    return readSizeQuestion(parsedJson(text), "specification");
}

SizeRequest figureAsked(const std::string& text)
{
    return std::get<SizeRequest>(asked(text).request);
}

SamplePlan fullPlan()
{
    SamplePlan plan;
    plan.unit = "household";
    plan.size.parameter = SizeParameter::Mean;
    plan.size.method = SizeMethod::Wilson;
    plan.size.marginType = MarginType::Relative;
    plan.size.margin = 0.07;
    plan.size.level = 0.9;
    plan.size.p = 0.3;
    plan.size.sd = 12.25;
    plan.size.mean = 40;
    plan.size.population = 16500;
    plan.size.deff = 1.25;
    plan.size.eligibleRate = 0.9;
    plan.size.responseRate = 0.75;
    plan.size.cluster = ClusterPlan{.icc = 0.05,
                                    .pastDeff = 1.5,
                                    .pastTake = 20,
                                    .costPerCluster = 300,
                                    .costPerUnit = 40,
                                    .take = 12,
                                    .clusters = 30,
                                    .budget = 9000,
                                    .takeVariation = 0.2,
                                    .strata = 3};
    plan.size.n = 800;
    plan.allocation.method = AllocationMethod::Power;
    plan.allocation.total = 700;
    plan.allocation.budget = 1e6;
    plan.allocation.targetSe = 0.01;
    plan.allocation.minimum = 2;
    plan.allocation.maximum = 50;
    plan.allocation.power = 0.25;
    plan.allocation.deff = 1.5;
    plan.allocation.strata = {{.name = "Xã A", .population = 900, .sd = 0.5},
                              {.name = "B",
                               .population = 800,
                               .sd = {},
                               .cost = 2.5,
                               .minimum = 3,
                               .maximum = 9,
                               .targetSe = 0.04}};
    plan.allocation.domains = {{.name = "all", .strata = {"Xã A", "B"}, .targetSe = 0.03}};
    plan.list = ListSource::Frame;
    plan.frame = {.id = "code", .size = "households", .areas = {"province", "commune"}};
    plan.strataAre = StrataAre::Clusters;
    plan.selection = {.seed = 7,
                      .strata = {"region"},
                      .stages = {{.unit = "commune",
                                  .method = SelectionMethod::PpsSystematic,
                                  .size = "households",
                                  .n = 12,
                                  .nByStratum = {},
                                  .order = {"province"}}},
                      .reserve = 5};
    return plan;
}

AreaTree provinces()
{
    return {.levels = {"province", "commune"},
            .areas = {{.code = "01", .name = "Hà Nội"},
                      {.code = "01001",
                       .name = "Ba Đình",
                       .parent = "01",
                       .level = 1,
                       .validFrom = "2000-01-01",
                       .validUntil = "2025-06-30",
                       .units = 1250}},
            .changes = {{.from = "01001", .to = "01002", .share = 0.75, .on = "2025-07-01"}}};
}

} // namespace

TEST_CASE("A question reads as it is written in the contract", "[reference]")
{
    const SizeRequest size = figureAsked(
        R"({"parameter": "proportion", "p": 0.5, "margin": 0.05, "level": 0.95,
            "population": 12000, "deff": 1.5, "response_rate": 0.7})");
    SizeRequest expected;
    expected.margin = 0.05;
    expected.population = 12000;
    expected.deff = 1.5;
    expected.responseRate = 0.7;
    CHECK(size == expected);

    const auto means = std::get<ComparisonRequest>(
        asked(R"({"parameter": "two_means", "delta": 5, "sd": 14, "power": 0.9, "sided": 1,
                  "ratio": 2, "population": 800})")
            .request);
    CHECK(means.parameter == ComparisonParameter::TwoMeans);
    CHECK(means.sided == 1);
    CHECK(means.population2 == 800.0);
}

TEST_CASE("A coefficient of variation has a short form", "[identity]")
{
    CHECK(figureAsked(R"({"cv": 0.05})") ==
          figureAsked(R"({"margin_type": "cv", "margin": 0.05})"));
    CHECK_THROWS_WITH(asked(R"({"cv": 0.05, "margin": 0.1})"), Contains("cv and margin are both"));
    CHECK_THROWS_WITH(asked(R"({"cv": 0.05, "margin_type": "relative"})"),
                      Contains("cv and margin_type are both"));
}

TEST_CASE("What is asked for follows from what is given", "[identity]")
{
    CHECK(asked(R"({"margin": 0.05})").solve == SolveFor::Size);
    CHECK(asked(R"({"n": 400})").solve == SolveFor::Precision);
    CHECK(asked(R"({"n": 400, "margin": 0.05, "solve": "margin"})").solve == SolveFor::Precision);
    CHECK(asked(R"({"n": 400, "margin": 0.05, "solve": "size"})").solve == SolveFor::Size);
    CHECK(asked(R"({"cluster": {"budget": 1000}})").solve == SolveFor::Precision);
    CHECK(asked(R"({"parameter": "two_proportions", "p1": 0.5, "n": 400})").solve ==
          SolveFor::Precision);
    CHECK_THROWS_WITH(asked(R"({"n": 400, "margin": 0.05})"), Contains("say with \"solve\""));
}

TEST_CASE("Keys that are not known are refused with the nearest one", "[error]")
{
    CHECK_THROWS_WITH(asked(R"({"margn": 0.05})"), Contains("margn") && Contains("\"margin\""));
    CHECK_THROWS_WITH(asked(R"({"cluster": {"ic": 0.05}})"), Contains("\"icc\""));
    CHECK_THROWS_WITH(asked(R"({"parameter": "median"})"), Contains("two_proportions"));
    CHECK_THROWS_WITH(asked(R"({"method": "slovin"})"), Contains("yamane"));
    CHECK_THROWS_WITH(asked(R"({"p": "half"})"), Contains("p must be a number"));
}

TEST_CASE("A share stands for the deviation in a stratum", "[identity]")
{
    const Json json = parsedJson(R"({"strata": [{"stratum": 7, "population": 10, "p": 0.2}]})");
    JsonObject object(json, "specification");
    const AllocationRequest request = readAllocation(object);
    CHECK(request.strata.front().name == "7");
    CHECK(*request.strata.front().sd == Approx(0.4));

    const Json both = parsedJson(R"({"strata": [{"stratum": "a", "sd": 1, "p": 0.2}]})");
    JsonObject wrong(both, "specification");
    CHECK_THROWS_WITH(readAllocation(wrong), Contains("strata[0].sd and strata[0].p"));
}

TEST_CASE("Plan and areas of a study read back as they were written", "[identity]")
{
    Project project;
    CHECK_FALSE(partsOf(project).contains("sample"));
    CHECK_FALSE(partsOf(project).contains("areas"));
    project.sample = fullPlan();
    project.areas = provinces();
    CHECK(projectOf(partsOf(project)) == project);

    project.sample = {};
    project.sample.allocation.strata = {{.name = "", .population = 0}}; // under work
    CHECK(projectOf(partsOf(project)) == project);
}

TEST_CASE("A fault in a stored plan names its place", "[error]")
{
    auto parts = partsOf(Project());
    parts["sample"] = R"({"allocation": {"strata": [{"stratum": "a"}, {"popultion": 3}]}})";
    CHECK_THROWS_WITH(projectOf(parts),
                      Contains("sample.allocation.strata[1]") && Contains("population"));
}
