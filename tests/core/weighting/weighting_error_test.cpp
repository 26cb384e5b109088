// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/weigh.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

Column category(const std::string& name, const std::vector<std::string>& cells)
{
    CodedValues values;
    std::vector<std::uint8_t> codes;
    for (const std::string& cell : cells) {
        std::size_t k = 0;
        while (k < values.levels.size() && values.levels[k].label != cell)
            ++k;
        if (k == values.levels.size() && !cell.empty())
            values.levels.push_back({cell, {}});
        codes.push_back(cell.empty() ? 0 : std::uint8_t(k + 1));
    }
    values.codes = std::move(codes);
    return Column(name, std::move(values), Measure::Category);
}

/// Eight persons; the last has no sex, and the weight 0 unless a test changes it.
struct Eight {
    Dataset data{{
        category("sex", {"F", "M", "F", "M", "F", "M", "F", ""}),
        category("age", {"young", "young", "old", "old", "young", "old", "old", "old"}),
        Column("income", NumberValues{{1, 2, 3, 4, 5, 6, 7, 8}}),
    }};
    std::vector<double> base{1, 1, 1, 1, 1, 1, 1, 0};

    static MarginSpec sex(double f, double m) { return {{"sex"}, {{{"F"}, f}, {{"M"}, m}}}; }
    static MarginSpec age(double young, double old)
    {
        return {{"age"}, {{{"young"}, young}, {{"old"}, old}}};
    }

    std::string complaint(const std::vector<WeightingStep>& steps) const
    {
        try {
            bindWeighting(data, steps).run(base);
        } catch (const Error& error) {
            CHECK(error.kind() == ErrorKind::InvalidInput);
            return error.message().english();
        }
        return "no error";
    }
};

} // namespace

TEST_CASE_METHOD(Eight, "A category with a total and no case is told before raking",
                 "[weighting][error]")
{
    MarginSpec margin = sex(40, 50);
    margin.totals.push_back({{"X"}, 10});
    const std::string said = complaint({RakeStep{{margin, age(50, 50)}}});
    CHECK_THAT(said, Contains("\"X\"") && Contains("\"sex\"") && Contains("no case"));
    CHECK_THAT(complaint({CalibrateStep{Distance::Linear, 0, 0, {margin}}}), Contains("\"X\""));
    CHECK_THAT(complaint({PoststratifyStep{margin}}), Contains("\"X\""));

    margin.totals.back().total = 0; // nothing asked for and nothing there
    CHECK(complaint({PoststratifyStep{margin}}) == "no error");
}

TEST_CASE_METHOD(Eight, "A case without a total is told", "[weighting][error]")
{
    const MarginSpec women{{"sex"}, {{{"F"}, 100}}};
    CHECK_THAT(complaint({PoststratifyStep{women}}),
               Contains("\"M\"") && Contains("\"sex\"") && Contains("no total"));
}

TEST_CASE_METHOD(Eight, "Margins must count the same population", "[weighting][error]")
{
    CHECK_THAT(complaint({RakeStep{{sex(40, 60), age(50, 51)}}}),
               Contains("\"sex\"") && Contains("100") && Contains("\"age\"") && Contains("101"));
    CHECK(complaint({RakeStep{{sex(40, 60), age(50, 50.00005)}}}) == "no error");
    CHECK(complaint({CalibrateStep{Distance::Raking, 0, 0, {sex(40, 60), age(50, 50.00005)}}}) ==
          "no error");
}

TEST_CASE_METHOD(Eight, "A missing value in a margin is told with its row", "[weighting][error]")
{
    CHECK(complaint({PoststratifyStep{sex(40, 60)}}) == "no error"); // its weight is 0
    base.back() = 1;
    CHECK_THAT(complaint({PoststratifyStep{sex(40, 60)}}),
               Contains("\"sex\"") && Contains("row 9"));
    NumberValues income{{1, 2, std::nan(""), 4, 5, 6, 7, 8}};
    data.put(Column("income", income));
    CHECK_THAT(complaint({CalibrateStep{Distance::Linear, 0, 0, {NumberTotal{"income", 90}}}}),
               Contains("income") && Contains("row 4"));
}

TEST_CASE_METHOD(Eight, "Totals must be numbers from 0 up, shares must add up to 1",
                 "[weighting][error]")
{
    CHECK_THAT(complaint({PoststratifyStep{sex(-1, 60)}}),
               Contains("\"F\"") && Contains("\"sex\"") && Contains("-1"));
    CHECK_THAT(complaint({PoststratifyStep{sex(std::numeric_limits<double>::infinity(), 60)}}),
               Contains("\"F\""));
    MarginSpec shares = sex(0.4, 0.5);
    shares.shares = true;
    CHECK_THAT(complaint({RakeStep{{shares}}}), Contains("\"sex\"") && Contains("0.9"));
}

TEST_CASE_METHOD(Eight, "A weight that is negative or missing is told with its row",
                 "[weighting][error]")
{
    base[2] = -5;
    CHECK_THAT(complaint({PoststratifyStep{sex(40, 60)}}), Contains("row 4") && Contains("-5"));
    base[2] = std::nan("");
    CHECK_THAT(complaint({PoststratifyStep{sex(40, 60)}}), Contains("row 4"));
    base.assign(8, 0);
    CHECK_THAT(complaint({PoststratifyStep{sex(40, 60)}}), Contains("positive weight"));
}

TEST_CASE_METHOD(Eight, "Raking that cannot end names the worst category", "[weighting][error]")
{
    // Women are all young and men all old, so both margins say the same of the same people.
    data.put(category("age", {"young", "old", "young", "old", "young", "old", "young", ""}));
    const std::string said = complaint({RakeStep{{sex(40, 60), age(50, 50)}}});
    CHECK_THAT(said, Contains("sex") && Contains("1000 cycles") && Contains("where"));
    CHECK_THAT(complaint({CalibrateStep{Distance::Linear, 0, 0, {sex(40, 60), age(50, 50)}}}),
               Contains("contradict"));
}

TEST_CASE_METHOD(Eight, "Bounds that cannot hold are told", "[weighting][error]")
{
    CHECK_THAT(complaint({CalibrateStep{Distance::Logit, 0.5, 2, {sex(5, 50)}}}),
               Contains("\"M\"") && Contains("\"sex\"") && Contains("bounds"));
    CHECK_THAT(complaint({CalibrateStep{
                   Distance::Truncated, 0.5, 2, {sex(4, 3), NumberTotal{"income", 500}}}}),
               Contains("between 0.5 and 2") && Contains("cannot be met"));
    CHECK_THAT(complaint({CalibrateStep{Distance::Logit, 0.5, 0.9, {sex(5, 4)}}}), Contains("0.9"));
    CHECK_THAT(complaint({CalibrateStep{Distance::Linear, 0.5, 2, {sex(5, 4)}}}),
               Contains("logit"));
}

TEST_CASE_METHOD(Eight, "Trimming needs limits that the weights can keep", "[weighting][error]")
{
    base = {1, 1, 1, 1, 1, 1, 50, 0};
    const auto limits = [](std::optional<double> lower, std::optional<double> upper, bool strict) {
        return TrimStep{.lower = lower, .upper = upper, .upperMedian = {}, .strict = strict};
    };
    CHECK_THAT(complaint({limits({}, {}, false)}), Contains("limit"));
    CHECK_THAT(complaint({limits(5, 2, false)}), Contains("between 5 and 2"));
    CHECK_THAT(complaint({limits({}, 2, true)}), Contains("between 0 and 2") && Contains("56"));
    CHECK_THAT(complaint({limits(2, 40, false)}), Contains("Every weight"));
    TrimStep both = limits({}, 2, false);
    both.upperMedian = 3;
    CHECK_THAT(complaint({both}), Contains("not both"));
}

TEST_CASE_METHOD(Eight, "Columns that are not there or not of the kind are named",
                 "[weighting][error]")
{
    CHECK_THAT(complaint({PoststratifyStep{{{"sexe"}, {{{"F"}, 1}}}}}),
               Contains("\"sexe\"") && Contains("\"sex\""));
    CHECK_THAT(complaint({CalibrateStep{Distance::Linear, 0, 0, {NumberTotal{"age", 10}}}}),
               Contains("\"age\"") && Contains("numbers"));
    MarginSpec twice = sex(4, 5);
    twice.totals.push_back({{"F"}, 6});
    CHECK_THAT(complaint({PoststratifyStep{twice}}), Contains("\"F\"") && Contains("twice"));
}
