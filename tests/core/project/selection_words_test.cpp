// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/selection_words.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;
using Catch::Contains;

namespace {

SelectionPlan readPlan(const std::string& text)
{
    const Json json = parsedJson(text);
    JsonObject object(json, "specification");
    SelectionPlan plan = readSelectionPlan(object);
    object.finish();
    return plan;
}

std::string written(const SelectionPlan& plan)
{
    Json json = Json::object();
    writeSelectionPlan(plan, json);
    return json.dump();
}

} // namespace

TEST_CASE("A selection plan reads as it is written in the contract", "[reference]")
{
    const SelectionPlan plan = readPlan(
        R"({"seed": 18446744073709551615, "strata": ["region"], "reserve": 5, "stages": [
            {"unit": "commune", "method": "pps-systematic", "size": "households", "n": 12,
             "order": ["district", "commune"]},
            {"unit": "id", "method": "srs", "n": {"North": 20, "South": 15}}]})");
    CHECK(plan.seed == 18446744073709551615u);
    CHECK(plan.strata == std::vector<std::string>{"region"});
    CHECK(plan.reserve == 5);
    REQUIRE(plan.stages.size() == 2);
    CHECK(plan.stages[0].unit == "commune");
    CHECK(plan.stages[0].method == SelectionMethod::PpsSystematic);
    CHECK(plan.stages[0].size == "households");
    CHECK(plan.stages[0].n == 12.0);
    CHECK(plan.stages[0].order == std::vector<std::string>{"district", "commune"});
    CHECK(plan.stages[1].method == SelectionMethod::Srs);
    CHECK(!plan.stages[1].n);
    CHECK(plan.stages[1].nByStratum == std::map<std::string, double>{{"North", 20}, {"South", 15}});
}

TEST_CASE("A selection plan reads back as it was written", "[identity]")
{
    SelectionPlan plan{.seed = 3, .strata = {}, .stages = {}, .reserve = 0};
    CHECK(readPlan(written(plan)) == plan);
    for (const auto& [word, method] : selectionMethodWords()) {
        plan.strata.push_back(word);
        plan.stages.push_back({.unit = "u",
                               .method = method,
                               .size = "M",
                               .n = 2.5,
                               .nByStratum = {},
                               .order = {"x"}});
        plan.stages.push_back({.unit = "",
                               .method = method,
                               .size = "",
                               .n = {},
                               .nByStratum = {{"a / b", 1}},
                               .order = {}});
        ++plan.reserve;
        CHECK(readPlan(written(plan)) == plan);
    }
}

TEST_CASE("What is wrong in a selection plan is named with its place", "[error]")
{
    CHECK_THROWS_WITH(readPlan(R"({"stages": [{"unit": "a", "method": "pps"}]})"),
                      Contains("stages[0].method") && Contains("pps-sampford"));
    CHECK_THROWS_WITH(readPlan(R"({"stages": [{"unit": "a"}]})"),
                      Contains("stages[0].method is missing"));
    CHECK_THROWS_WITH(readPlan(R"({"stages": [{"method": "srs", "sise": "x"}]})"),
                      Contains("stages[0]") && Contains("\"size\""));
    CHECK_THROWS_WITH(readPlan(R"({"stages": [{"method": "srs", "n": {"North": "x"}}]})"),
                      Contains("stages[0].n.North must be a number"));
    CHECK_THROWS_WITH(readPlan(R"({"seed": -1})"), Contains("seed must be a whole number"));
    CHECK_THROWS_WITH(readPlan(R"({"seed": 1.5})"), Contains("seed must be a whole number"));
    CHECK_THROWS_WITH(readPlan(R"({"reserve": -1})"), Contains("reserve must not be negative"));
}
