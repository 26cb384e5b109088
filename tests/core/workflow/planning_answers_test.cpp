// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/planning_answers.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <string>

using namespace quadrat;
using Catch::Matchers::Contains;
using nlohmann::json;

namespace {

json size(const std::string& question)
{
    return json::parse(answerSampleSize(question).json);
}

json spread(const std::string& question)
{
    return json::parse(answerAllocation(question, QUADRAT_TEST_DATA "/planning").json);
}

} // namespace

TEST_CASE("The answer to a size holds every step", "[reference]")
{
    const json answer = size(R"({"parameter": "proportion", "p": 0.5, "margin": 0.05,
        "population": 12000, "deff": 1.5, "response_rate": 0.7})");
    CHECK(answer.at("n_srs") == Approx(384.1458821).epsilon(1e-9));
    CHECK(answer.at("n_deff") == Approx(576.2188231).epsilon(1e-9));
    CHECK(answer.at("n_finite") == Approx(549.8612767).epsilon(1e-9));
    CHECK(answer.at("n_invite") == Approx(785.5161096).epsilon(1e-9));
    CHECK(answer.at("required") == 550);
    CHECK(answer.at("invite") == 786);
    CHECK(answer.at("margin_of_required") < 0.05);
    CHECK(answer.at("margin_of_required") > 0.0499);
    CHECK(answer.at("warnings").empty());
}

TEST_CASE("Beside the prescribed size stands the one that the margin takes", "[reference]")
{
    const PlanningAnswer answer =
        answerSampleSize(R"({"method": "yamane", "margin": 0.05, "population": 12000,
                             "deff": 1.5, "response_rate": 0.7})");
    const json figures = json::parse(answer.json);
    CHECK(figures.at("n_finite") == Approx(387.0967742).epsilon(1e-9));
    CHECK(figures.at("deff") == 1);
    CHECK(figures.at("cochran").at("n_finite") == Approx(549.8612767).epsilon(1e-9));
    CHECK(figures.at("cochran").at("invite") == 786);
    REQUIRE(answer.issues.size() == 1);
    CHECK_THAT(answer.issues.front().message.english(), Contains("388") && Contains("550"));
    CHECK(answer.records.rows.back().front() == "cochran.invite");
}

TEST_CASE("Clusters and groups answer in the words of the contract", "[reference]")
{
    const json clusters = size(R"({"p": 0.5, "margin": 0.04, "cluster": {"icc": 0.05,
        "cost_per_cluster": 400, "cost_per_unit": 25}})");
    CHECK(clusters.at("deff") == Approx(1.8));
    CHECK(clusters.at("cluster").at("optimal_take") == Approx(17.4355957741627).epsilon(1e-9));
    CHECK(clusters.at("cluster").at("take") == 17);
    CHECK(clusters.at("cluster").at("clusters") == 64);

    const json groups =
        size(R"({"parameter": "two_proportions", "p1": 0.6, "p2": 0.5, "deff": 2})");
    CHECK(groups.at("n_per_group") == Approx(2 * 387.3385167).epsilon(1e-9));
    CHECK(groups.at("required_per_group") == 775);
    CHECK(groups.at("method") == "pooled");

    const json margin = size(R"({"n": 400, "solve": "margin", "cluster": {"clusters": 20}})");
    CHECK(margin.at("df") == 19);
    CHECK(margin.at("margin") == Approx(2.093024054 * 0.5 / 20).epsilon(1e-9)); // R qt(.975, 19)
    CHECK(size(R"({"cv": 0.05, "n": 400, "solve": "margin"})").at("cv") == Approx(0.05));
    CHECK(size(R"({"parameter": "two_proportions", "p1": 0.5, "n": 400, "deff": 1.5,
                   "solve": "difference"})")
              .at("difference") == Approx(0.1213121985).epsilon(1e-9));
}

TEST_CASE("Strata from a table come out as from a list", "[identity]")
{
    const json table = spread(R"({"method": "neyman", "total": 60, "data": "strata.csv"})");
    const json list = spread(R"({"method": "neyman", "total": 60, "strata": [
        {"stratum": "North", "population": 120, "sd": 4.5, "minimum": 10},
        {"stratum": "Đông", "population": 300, "sd": 2},
        {"stratum": "3", "population": 80, "p": 0.5, "cost": 2}]})");
    CHECK(table == list);
    CHECK(table.at("total") == 60);
    CHECK(table.at("strata")[1].at("stratum") == "Đông");
    CHECK(spread(R"({"total": 1, "strata": [{"stratum": "a", "population": 4},
                                            {"stratum": "b", "population": 2}]})")
              .at("se_mean")
              .is_null());
}

TEST_CASE("A table of strata names what is wrong with it by row", "[error]")
{
    CHECK_THROWS_WITH(spread(R"({"total": 6, "data": "strata_blank.csv"})"),
                      Contains("Row 3") && Contains("population"));
    CHECK_THROWS_WITH(spread(R"({"total": 6, "data": "strata_words.csv"})"),
                      Contains("Row 2") && Contains("sd is \"high\""));
    CHECK_THROWS_WITH(spread(R"({"total": 6, "data": "strata.csv", "strata": [{}]})"),
                      Contains("data and strata are both"));
    CHECK_THROWS_WITH(spread(R"({"total": 6, "methd": "equal"})"), Contains("\"method\""));
}

TEST_CASE("A plan's questions give what the plan gives", "[identity]")
{
    SamplePlan plan;
    plan.size.margin = 0.04;
    plan.size.responseRate = 0.8;
    plan.allocation.strata = {{.name = "A", .population = 9000}, {.name = "B", .population = 7500}};
    const std::size_t invite = sampleSize(sizeRequestOf(plan)).invite;
    CHECK(size(sizeQuestionOf(plan)).at("invite") == invite);
    CHECK(spread(allocationQuestionOf(plan)).at("total") == invite);
}

TEST_CASE("Rates answer with where e comes from", "[reference]")
{
    const auto rates = [](const std::string& question) {
        return json::parse(answerResponseRates(question).json);
    };
    const json given = rates(R"({"complete": 612, "partial": 48, "refusal": 203, "noncontact": 155,
        "other": 31, "unknown_household": 120, "unknown_other": 60, "e": 0.64})");
    CHECK(given.at("RR3") == Approx(0.525682872358701).epsilon(1e-12));
    CHECK(given.at("e_source") == "given");
    const json none = rates(R"({"complete": 10, "refusal": 5, "unknown_other": 3})");
    CHECK(none.at("RR3").is_null());
    CHECK(none.at("e_source").is_null());
    CHECK(rates(R"({"complete": 10, "not_eligible": 5})").at("e_source") == "proportional");
    CHECK_THROWS_WITH(answerResponseRates(R"({"completes": 10})"), Contains("\"complete\""));
}
