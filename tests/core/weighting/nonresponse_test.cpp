// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/weigh.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace quadrat;
using Catch::Matchers::Contains;

namespace {

/// Nine cases in two classes; status as numbers, which the step names as text.
///
/// By hand, class 1: respondents 10 + 20, nonrespondent 30, ineligible 15, unknown 25 → known 75 of
/// 100, f_u = 4/3; f_r = (30 + 30)/30 = 2. Class 2: respondents 10 + 30, nonrespondent 10, no
/// unknown: f_u = 1, f_r = 50/40.
struct Contacts {
    std::vector<double> status{1, 1, 2, 3, 4, 1, 1, 2, 3};
    std::vector<double> region{1, 1, 1, 1, 1, 2, 2, 2, 2};
    std::vector<double> base{10, 20, 30, 15, 25, 10, 30, 10, 5};
    NonresponseStep step{"status", {"1"}, {"2"}, {"3"}, {"4"}, {"region"}};

    WeightingRun run() const
    {
        const Dataset data(
            {Column("status", NumberValues{status}), Column("region", NumberValues{region})});
        return bindWeighting(data, {step}).run(base);
    }
    std::string complaint() const
    {
        try {
            run();
        } catch (const Error& error) {
            return error.message().english();
        }
        return "no error";
    }
};

} // namespace

TEST_CASE_METHOD(Contacts, "Nonrespondents give their weight to respondents of their class",
                 "[weighting][reference]")
{
    const WeightingRun done = run();
    const std::vector<double> expected{80.0 / 3, 160.0 / 3, 0, 20, 0, 12.5, 37.5, 0, 5};
    for (std::size_t row = 0; row < expected.size(); ++row)
        CHECK(done.weights[row] == Approx(expected[row]).epsilon(1e-14));
    CHECK(std::accumulate(done.weights.begin(), done.weights.end(), 0.0) == Approx(155));

    const StepReport& report = done.reports[0];
    CHECK(report.margins ==
          std::vector<MarginRow>{{"region", "1", 100, 100, {}}, {"region", "2", 55, 55, {}}});
    CHECK(report.largestFactor == Approx(8.0 / 3));
    CHECK(report.warnings.size() == 2); // two respondents in each class
    CHECK(done.calibrations.empty());
}

TEST_CASE_METHOD(Contacts, "Without classes all cases share a factor", "[weighting]")
{
    step.classes.clear();
    const WeightingRun done = run();
    // f_u = 155/130, f_r = (70 + 40)/70.
    CHECK(done.weights[0] == Approx(10 * 155.0 / 130 * 110 / 70).epsilon(1e-14));
    CHECK(done.weights[8] == Approx(5 * 155.0 / 130).epsilon(1e-14));
}

TEST_CASE_METHOD(Contacts, "A large factor is warned of", "[weighting]")
{
    base[2] = 300;
    const auto warnings = run().reports[0].warnings;
    const bool told = std::any_of(warnings.begin(), warnings.end(), [](const Message& warning) {
        return warning.english().find("more than 3") != std::string::npos;
    });
    CHECK(told);
}

TEST_CASE_METHOD(Contacts, "A status that no list holds is an error", "[weighting][error]")
{
    status[5] = 7;
    CHECK_THAT(complaint(), Contains("\"7\"") && Contains("row 7") && Contains("\"status\""));
    status[5] = std::nan("");
    CHECK_THAT(complaint(), Contains("missing in row 7"));
}

TEST_CASE_METHOD(Contacts, "A status in two lists is an error", "[weighting][error]")
{
    step.unknown.push_back("2");
    CHECK_THAT(complaint(), Contains("\"2\"") && Contains("twice"));
}

TEST_CASE_METHOD(Contacts, "A class without respondents is named", "[weighting][error]")
{
    status = {1, 1, 2, 3, 4, 3, 3, 2, 3};
    CHECK_THAT(complaint(), Contains("\"2\"") && Contains("no respondent"));
    status = {1, 1, 2, 3, 4, 4, 4, 4, 4};
    CHECK_THAT(complaint(), Contains("\"2\"") && Contains("unknown"));
    status = {1, 1, 2, 3, 4, 1, 1, 2, 3};
    region[4] = std::nan("");
    CHECK_THAT(complaint(), Contains("\"region\"") && Contains("row 6"));
}
