// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weigh.h"

#include "core/base/parallel.h"
#include "core/weighting/kish.h"
#include "tests/core/weighting/survey_file.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <map>

using namespace quadrat;

namespace {

constexpr double digits = 1e-9; // relative: as many as the reference numbers print

/// Reference numbers: R 4.2.2, survey 4.1-1, made by tests/reference/weighting.R.
struct Golden {
    Dataset data = surveyFile("golden.csv");
    std::vector<double> base = columnNumbers(data, "w");
    std::vector<double> y = columnNumbers(data, "y");
    MarginSpec sex{{"g"}, {{{"F"}, 1100}, {{"M"}, 1000}}};
    MarginSpec age{{"a"}, {{{"18-34"}, 800}, {{"35-54"}, 750}, {{"55+"}, 550}}};

    WeightingRun run(const WeightingStep& step) const
    {
        return bindWeighting(data, {step}).run(base);
    }
    double mean(const WeightingRun& run) const
    {
        return totalOf(run.weights, y) / totalOf(run.weights, std::vector<double>(36, 1.0));
    }
    double meanError(const WeightingRun& run) const
    {
        return clusterError(
            linearised(run.calibrations, run.weights, meanInfluence(run.weights, y)),
            columnNumbers(data, "h"), columnNumbers(data, "psu"));
    }
};

struct Schools {
    Dataset data = surveyFile("schools.csv");
    std::vector<double> base = columnNumbers(data, "pw");
    MarginSpec type{{"stype"}, {{{"E"}, 4421}, {{"H"}, 755}, {{"M"}, 1018}}};
    MarginSpec wide{{"sch.wide"}, {{{"No"}, 1072}, {{"Yes"}, 5122}}};
    NumberTotal api{"api99", 3914069};

    /// Total of enroll and its error, mean of api00 and its error.
    void check(const WeightingStep& step, double total, double totalError, double mean,
               double meanError) const
    {
        const WeightingRun run = bindWeighting(data, {step}).run(base);
        const std::vector<double> enroll = columnNumbers(data, "enroll");
        const std::vector<double> api00 = columnNumbers(data, "api00");
        const std::vector<double> one(base.size(), 1.0);
        const auto error = [&](const std::vector<double>& influence) {
            return clusterError(linearised(run.calibrations, run.weights, influence), one,
                                columnNumbers(data, "dnum"), 15.0 / 757);
        };
        CHECK(totalOf(run.weights, enroll) == Approx(total).epsilon(digits));
        CHECK(error(enroll) == Approx(totalError).epsilon(digits));
        CHECK(totalOf(run.weights, api00) / totalOf(run.weights, one) ==
              Approx(mean).epsilon(digits));
        CHECK(error(meanInfluence(run.weights, api00)) == Approx(meanError).epsilon(digits));
    }
};

void checkWeights(const std::vector<double>& weights, std::vector<double> first,
                  double tolerance = digits)
{
    for (std::size_t k = 0; k < first.size(); ++k)
        CHECK(weights[k] == Approx(first[k]).epsilon(tolerance));
}

} // namespace

TEST_CASE_METHOD(Golden, "Post-stratification agrees with R survey", "[weighting][reference]")
{
    const WeightingRun done = run(PoststratifyStep{age});
    checkWeights(done.weights, {58.7954110899, 80.6956521739, 36.7366412214, 41.9847328244,
                                81.7399617591, 47.3043478261});
    CHECK(mean(done) == Approx(3.122924815556).epsilon(digits));
    CHECK(meanError(done) == Approx(0.138349821524).epsilon(digits));
}

TEST_CASE_METHOD(Golden, "Raking agrees with calibrate(calfun = raking) of R survey",
                 "[weighting][reference]")
{
    const std::vector<double> first{52.7937677329, 90.5806705748, 32.0229722354,
                                    36.5976825547, 96.9842150394, 40.1845450856};
    const WeightingRun raked = run(RakeStep{{sex, age}});
    checkWeights(raked.weights, first);
    CHECK(mean(raked) == Approx(3.15220305622).epsilon(digits));
    CHECK(meanError(raked) == Approx(0.14013493237).epsilon(digits));
    CHECK(raked.reports[0].converged == true);
    CHECK(raked.reports[0].smallestFactor == Approx(0.914942063869).epsilon(digits));
    CHECK(raked.reports[0].largestFactor == Approx(1.701477456831).epsilon(digits));
    CHECK(raked.reports[0].kishBefore == Approx(1.0855210644).epsilon(digits));
    CHECK(raked.reports[0].effectiveBefore == Approx(33.1637967982).epsilon(digits));
    // rake() of R stops a little early, so its 1.17104675139 agrees to fewer digits.
    CHECK(raked.reports[0].kishAfter == Approx(1.17104675139).epsilon(1e-7));

    const WeightingRun calibrated = run(CalibrateStep{Distance::Raking, 0, 0, {sex, age}});
    checkWeights(calibrated.weights, first);
    for (std::size_t row = 0; row < base.size(); ++row)
        CHECK(calibrated.weights[row] == Approx(raked.weights[row]).epsilon(digits));
    CHECK(meanError(calibrated) == Approx(meanError(raked)).epsilon(digits));
}

TEST_CASE_METHOD(Golden, "Calibration agrees with R survey", "[weighting][reference]")
{
    const WeightingRun linear = run(CalibrateStep{Distance::Linear, 0, 0, {sex, age}});
    checkWeights(linear.weights, {53.5493069096, 90.1094066996, 30.9379362431, 35.3576414206,
                                  95.0651355410, 40.5239785213});
    CHECK(mean(linear) == Approx(3.149707606380).epsilon(digits));
    CHECK(meanError(linear) == Approx(0.140021040217).epsilon(digits));

    const WeightingRun logit = run(CalibrateStep{Distance::Logit, 0.3, 2.5, {sex, age}});
    // R stops its iteration at 1e-7.
    checkWeights(logit.weights,
                 {53.4002184950, 90.4353557272, 31.3089582344, 35.7816665536, 95.4438144894}, 1e-7);
    CHECK(mean(logit) == Approx(3.150844473147).epsilon(1e-7));
    CHECK(meanError(logit) == Approx(0.139880311618).epsilon(1e-7));

    const WeightingRun truncated = run(CalibrateStep{Distance::Truncated, 0.5, 2, {sex, age}});
    CHECK(truncated.reports[0].smallestFactor == Approx(0.883941035516).epsilon(digits));
    CHECK(truncated.reports[0].largestFactor == Approx(1.667809395457).epsilon(digits));
}

TEST_CASE_METHOD(Golden, "Trimming agrees with R survey", "[weighting][reference]")
{
    const WeightingRun once = run(TrimStep{.lower = 20, .upper = 60, .upperMedian = {}});
    checkWeights(once.weights, {42.4375, 59.4375, 36.4375, 41.4375, 58.4375, 35.4375});
    CHECK(*std::ranges::min_element(once.weights) == Approx(25.4375).epsilon(digits));
    CHECK(*std::ranges::max_element(once.weights) == Approx(60.4375).epsilon(digits));

    const WeightingRun strict =
        run(TrimStep{.lower = 20, .upper = 60, .upperMedian = {}, .strict = true});
    CHECK(*std::ranges::min_element(strict.weights) == Approx(25.4516129032).epsilon(digits));
    CHECK(*std::ranges::max_element(strict.weights) <= 60);
    CHECK(totalOf(strict.weights, std::vector<double>(36, 1.0)) == Approx(1622).epsilon(digits));
}

TEST_CASE_METHOD(Schools, "Calibrated totals and errors of a cluster sample agree with R survey",
                 "[weighting][reference]")
{
    check(PoststratifyStep{type}, 3680892.945119048, 406292.636294803, 642.3107882115821,
          23.9204864450904);
    check(RakeStep{{type, wide}}, 3647280.148065178, 400603.256862004, 641.2303209268200,
          23.7036168879217);
    check(CalibrateStep{Distance::Linear, 0, 0, {type, api}}, 3638487.204131879, 385524.427352479,
          665.30907116578010, 3.44175311640475);
    check(CalibrateStep{Distance::Raking, 0, 0, {type, api}}, 3616588.563268754, 387618.630379941,
          665.39379600015013, 3.43775353983478);
    check(CalibrateStep{Distance::Logit, 0.5, 2, {type, api}}, 3640110.39905688, 382851.16455944,
          665.41484423889801, 3.42865384555466);
    check(CalibrateStep{Distance::Truncated, 0.5, 1.6, {type, api}}, 3663557.659989840,
          380555.396508105, 665.38072275300658, 3.43891807090923);
}

TEST_CASE_METHOD(Schools, "Steps run in order, each from the weights before it",
                 "[weighting][reference]")
{
    const CalibrateStep linear{Distance::Linear, 0, 0, {type, api}};
    const WeightingRun two = bindWeighting(data, {RakeStep{{type, wide}}, linear}).run(base);
    CHECK(two.weights[0] == Approx(46.4473695900281).epsilon(digits));
    CHECK(two.weights[19] == Approx(21.1939590666406).epsilon(digits));
    CHECK(two.weights[182] == Approx(37.4447614030904).epsilon(digits));
    CHECK(two.reports.size() == 2);
    CHECK(two.calibrations.size() == 2);

    const TrimStep limits{.lower = 25, .upper = 50, .upperMedian = {}, .strict = true};
    const WeightingRun trimmed = bindWeighting(data, {linear, limits}).run(base);
    CHECK(trimmed.weights[0] == Approx(49.9904874846593).epsilon(digits));
    CHECK(trimmed.weights[182] == Approx(38.6561606937873).epsilon(digits));
}

TEST_CASE_METHOD(Golden, "A known total has no variance after one step or two",
                 "[weighting][identity]")
{
    std::vector<double> women(36);
    for (std::size_t row = 0; row < 36; ++row)
        women[row] = data.at("g").label(row) == "F";
    const WeightingPlan plan = bindWeighting(
        data, {PoststratifyStep{age}, CalibrateStep{Distance::Linear, 0, 0, {sex, age}}});
    const WeightingRun done = plan.run(base);
    CHECK(totalOf(done.weights, women) == Approx(1100));
    for (const double z : linearised(done.calibrations, done.weights, women))
        CHECK(z == Approx(0).margin(1e-9));
}

TEST_CASE_METHOD(Golden, "Taylor and jackknife agree about calibrated estimates",
                 "[weighting][identity]")
{
    const std::vector<double> stratum = columnNumbers(data, "h"),
                              cluster = columnNumbers(data, "psu");
    const std::vector<WeightingStep> plans[] = {
        {RakeStep{{sex, age}}},
        {PoststratifyStep{age}, CalibrateStep{Distance::Linear, 0, 0, {sex, age}}},
        {CalibrateStep{Distance::Raking, 0, 0, {age, NumberTotal{"x", 80000}}}},
    };
    for (const auto& steps : plans) {
        const WeightingPlan plan = bindWeighting(data, steps);
        const WeightingRun full = plan.run(base);
        std::map<double, std::vector<double>> clusters;
        for (std::size_t row = 0; row < 36; ++row)
            if (std::ranges::find(clusters[stratum[row]], cluster[row]) ==
                clusters[stratum[row]].end())
                clusters[stratum[row]].push_back(cluster[row]);
        double variance = 0;
        for (const auto& [h, members] : clusters)
            for (const double left : members) {
                const double n = double(members.size());
                std::vector<double> weights = base;
                for (std::size_t row = 0; row < 36; ++row)
                    if (stratum[row] == h)
                        weights[row] *= cluster[row] == left ? 0 : n / (n - 1);
                const WeightingRun replicate{plan.replay(weights), {}, {}};
                variance += (n - 1) / n * std::pow(mean(replicate) - mean(full), 2);
            }
        // Twelve clusters: the second-order terms of the jackknife are some percent.
        CHECK(std::sqrt(variance) == Approx(meanError(full)).epsilon(0.12));
    }
}

TEST_CASE_METHOD(Golden, "A replay gives the weights of a run, with any number of threads",
                 "[weighting][identity]")
{
    const WeightingPlan plan =
        bindWeighting(data, {RakeStep{{sex, age}},
                             CalibrateStep{Distance::Logit, 0.5, 2, {age, NumberTotal{"x", 80000}}},
                             TrimStep{.lower = {}, .upper = {}, .upperMedian = 2, .strict = true}});
    const unsigned threads = threadCount();
    setThreadCount(1);
    const std::vector<double> one = plan.run(base).weights;
    setThreadCount(4);
    CHECK(plan.run(base).weights == one);
    CHECK(plan.replay(base) == one);
    setThreadCount(threads);
}

TEST_CASE_METHOD(Golden, "Shares are shares of the sum of the weights", "[weighting][identity]")
{
    const MarginSpec shares{{"g"}, {{{"F"}, 0.55}, {{"M"}, 0.45}}, true};
    const MarginSpec counts{{"g"}, {{{"F"}, 0.55 * 1622}, {{"M"}, 0.45 * 1622}}};
    const std::vector<double> byShares = run(RakeStep{{shares}}).weights;
    const std::vector<double> byCounts = run(RakeStep{{counts}}).weights;
    for (std::size_t row = 0; row < 36; ++row)
        CHECK(byShares[row] == Approx(byCounts[row]).epsilon(1e-14));
}
