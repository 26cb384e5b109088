// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weigh_data.h"

#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/io/write_delimited.h"
#include "core/workflow/write_weighting.h"
#include "tests/core/weighting/survey_file.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

struct Trimmed {
    Dataset data = surveyFile("golden.csv");
    Specification specification;

    Trimmed()
    {
        specification.design.weights = "w";
        specification.weighting = {TrimStep{.lower = 20, .upper = 60, .upperMedian = {}}};
    }

    std::string complaint()
    {
        try {
            WeightedData weighted = weighData(data, specification);
            putWeights(data, specification, weighted);
        } catch (const Error& error) {
            return error.message().english();
        }
        return "no error";
    }
};

} // namespace

TEST_CASE_METHOD(Trimmed, "New weights stand beside the old ones", "[weighting]")
{
    const Dataset before = data;
    specification.weightName = "w_trim";
    CHECK(complaint() == "no error");
    CHECK(data.at("w") == before.at("w"));
    CHECK(data.columns().back().name() == "w_trim");
    CHECK(data.at("w_trim").number(0) == Approx(42.4375));
}

TEST_CASE_METHOD(Trimmed, "No column is overwritten unasked", "[weighting][error]")
{
    specification.weightName = "x";
    CHECK_THAT(complaint(), Contains("\"x\"") && Contains("\"as\""));
    data.put(Column("weight", NumberValues{numbersOf(data.at("w"))}));
    specification.design.weights = "weight";
    specification.weightName = "";
    CHECK_THAT(complaint(), Contains("\"weight\"") && Contains("\"as\""));

    specification.weightName = "weight"; // asked for by name
    WeightedData weighted = weighData(data, specification);
    putWeights(data, specification, weighted);
    CHECK(weighted.warnings.size() == 1);
}

TEST_CASE_METHOD(Trimmed, "Weighting without steps is an error", "[weighting][error]")
{
    specification.weighting.clear();
    CHECK_THAT(complaint(), Contains("weighting"));
}

TEST_CASE_METHOD(Trimmed, "The report is JSON with what each step did", "[weighting]")
{
    specification.weighting.insert(
        specification.weighting.begin(),
        PoststratifyStep{{{"g"}, {{{"F"}, 1100}, {{"M"}, 1000}}, false}});
    const auto json = nlohmann::json::parse(writeWeighting(weighData(data, specification)));
    CHECK(json["rows"] == 36);
    CHECK(json["as"] == "weight");
    CHECK(json["sum_of_weights"]["before"] == 1622);
    REQUIRE(json["weighting"].size() == 2);
    const auto& post = json["weighting"][0];
    CHECK(post["margins"][0]["category"] == "F");
    CHECK(post["margins"][0]["before"] == 742);
    CHECK(post["margins"][0]["target"] == 1100);
    CHECK(post["factors"]["max"].get<double>() == Approx(1100.0 / 742));
    CHECK(post["kish_effect"]["before"].get<double>() == Approx(1.0855210644));
}

TEST_CASE_METHOD(Trimmed, "Written data read back as they were", "[io][identity]")
{
    specification.weightName = "w_trim";
    REQUIRE(complaint() == "no error");
    const Dataset again = readDelimitedBytes(writeDelimited(data)).data;
    REQUIRE(again.columns().size() == data.columns().size());
    for (const Column& column : data.columns())
        for (std::size_t row = 0; row < data.rowCount(); ++row)
            CHECK(again.at(column.name()).label(row) == column.label(row));
}
