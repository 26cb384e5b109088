// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/calibrate.h"
#include "core/weighting/kish.h"
#include "core/weighting/poststratify.h"
#include "core/weighting/rake.h"
#include "core/weighting/trim.h"
#include "tests/core/weighting/survey_file.h"

#include <catch2/catch.hpp>

#include <Eigen/Dense>

#include <algorithm>
#include <numeric>

using namespace quadrat;

namespace {

/// Rows of a fixed, uneven pattern, with margins that have the totals of other weights.
struct Pattern {
    static constexpr std::size_t rows = 500;
    std::vector<double> base, known, income;
    Margin sex{"sex", {"F", "M"}, {}, {}}, age{"age", {"a", "b", "c", "d"}, {}, {}},
        region{"region", {"n", "c", "s"}, {}, {}};

    Pattern()
    {
        std::uint64_t state = 11;
        const auto draw = [&state](std::uint64_t below) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            return (state >> 33) % below;
        };
        for (std::size_t row = 0; row < rows; ++row) {
            sex.codes.push_back(CategoryCode(1 + draw(2)));
            age.codes.push_back(CategoryCode(1 + draw(4)));
            region.codes.push_back(CategoryCode(1 + draw(3)));
            base.push_back(1 + double(draw(90)) / 10);
            known.push_back(base.back() * (0.8 + 0.1 * sex.codes.back() + 0.05 * age.codes.back()));
            income.push_back(10 + double(draw(400)) / 4 + 5 * region.codes.back());
        }
        for (Margin* margin : {&sex, &age, &region}) {
            margin->totals.assign(margin->categories.size(), 0.0);
            for (std::size_t row = 0; row < rows; ++row)
                margin->totals[margin->codes[row] - 1u] += known[row];
        }
    }

    NumberMargin incomeTotal() const { return {"income", income, totalOf(known, income)}; }
};

void checkSame(const std::vector<double>& one, const std::vector<double>& other,
               double tolerance = 1e-10)
{
    REQUIRE(one.size() == other.size());
    double worst = 0;
    for (std::size_t row = 0; row < one.size(); ++row)
        worst = std::max(worst, std::abs(one[row] - other[row]) / (1e-300 + std::abs(other[row])));
    CHECK(worst < tolerance);
}

} // namespace

TEST_CASE_METHOD(Pattern, "Raking to one margin is post-stratification", "[weighting][identity]")
{
    const Benchmarks one({age});
    const Weighted post = poststratify(base, one);
    checkSame(rake(base, one).weights, post.weights);
    checkSame(calibrate(base, one).weights, post.weights);
    checkSame(calibrate(base, one, {Distance::Logit, 0.2, 5}).weights, post.weights);
    checkSame(post.calibration->residuals(income),
              calibrate(base, one, {Distance::Raking}).calibration->residuals(income));
}

TEST_CASE_METHOD(Pattern, "Calibration with the raking distance is raking", "[weighting][identity]")
{
    const Benchmarks three({sex, age, region});
    checkSame(calibrate(base, three, {Distance::Raking}).weights, rake(base, three).weights, 1e-9);
}

TEST_CASE_METHOD(Pattern, "Raking keeps the ratios of base weights within a cell",
                 "[weighting][identity]")
{
    const std::vector<double> weights = rake(base, Benchmarks({sex, age})).weights;
    for (std::size_t row = 1; row < rows; ++row)
        if (sex.codes[row] == sex.codes[0] && age.codes[row] == age.codes[0])
            CHECK(weights[row] / weights[0] == Approx(base[row] / base[0]).epsilon(1e-12));
}

TEST_CASE_METHOD(Pattern, "All totals hold after calibration, within the bounds",
                 "[weighting][identity]")
{
    const Benchmarks benchmarks({sex, age, region}, {incomeTotal()});
    const CalibrateOptions ways[] = {{Distance::Linear, 0, 0},
                                     {Distance::Raking, 0, 0},
                                     {Distance::Logit, 0.7, 1.6},
                                     {Distance::Truncated, 0.8, 1.5}};
    for (const CalibrateOptions& way : ways) {
        const Weighted done = calibrate(base, benchmarks, way);
        for (const MarginRow& row : done.report.margins)
            CHECK(row.after == Approx(row.target.value()).epsilon(1e-11));
        CHECK(done.report.warnings.empty());
        if (way.lower > 0) {
            CHECK(done.report.smallestFactor >= way.lower);
            CHECK(done.report.largestFactor <= way.upper);
        }
    }
}

TEST_CASE_METHOD(Pattern, "Scaled base weights give the same weights", "[weighting][identity]")
{
    std::vector<double> scaled = base;
    for (double& weight : scaled)
        weight *= 1000;
    const Benchmarks margins({sex, age});
    checkSame(rake(scaled, margins).weights, rake(base, margins).weights, 1e-9);
}

TEST_CASE_METHOD(Pattern, "Rows of weight 0 keep it and change nothing", "[weighting][identity]")
{
    base[3] = base[77] = 0;
    Margin incomplete = sex;
    incomplete.codes[3] = 0;
    NumberMargin number = incomeTotal();
    number.values[77] = std::nan("");
    const Weighted done =
        calibrate(base, Benchmarks({incomplete, age}, {number}), {Distance::Logit, 0.2, 5});
    CHECK(done.weights[3] == 0);
    CHECK(done.weights[77] == 0);
    checkSame(
        done.weights,
        calibrate(base, Benchmarks({sex, age}, {incomeTotal()}), {Distance::Logit, 0.2, 5}).weights,
        1e-10);
}

TEST_CASE_METHOD(Pattern, "Residuals are those of a regression on written-out columns",
                 "[weighting][identity]")
{
    std::vector<double> y(rows);
    for (std::size_t row = 0; row < rows; ++row)
        y[row] = double((row * 37) % 23) + sex.codes[row];
    const Weighted done = calibrate(base, Benchmarks({sex, age, region}, {incomeTotal()}));

    Eigen::MatrixXd x = Eigen::MatrixXd::Zero(Eigen::Index(rows), 10);
    for (std::size_t row = 0; row < rows; ++row) {
        x(Eigen::Index(row), sex.codes[row] - 1) = 1;
        x(Eigen::Index(row), 2 + age.codes[row] - 1) = 1;
        x(Eigen::Index(row), 6 + region.codes[row] - 1) = 1;
        x(Eigen::Index(row), 9) = income[row];
    }
    const Eigen::Map<const Eigen::VectorXd> weights(base.data(), Eigen::Index(rows));
    const Eigen::Map<const Eigen::VectorXd> outcome(y.data(), Eigen::Index(rows));
    const Eigen::VectorXd root = weights.cwiseSqrt();
    const Eigen::VectorXd fit =
        (root.asDiagonal() * x).completeOrthogonalDecomposition().solve(root.cwiseProduct(outcome));
    const Eigen::VectorXd expected = outcome - x * fit;
    const std::vector<double> residuals = done.calibration->residuals(y);
    for (std::size_t row = 0; row < rows; ++row)
        CHECK(residuals[row] == Approx(expected(Eigen::Index(row))).margin(1e-10));
}

TEST_CASE_METHOD(Pattern, "A total that the others give is left out and told", "[weighting]")
{
    NumberMargin doubled{"twice", income, 2 * incomeTotal().total};
    for (double& value : doubled.values)
        value *= 2;
    const Weighted both = calibrate(base, Benchmarks({sex}, {incomeTotal(), doubled}));
    checkSame(both.weights, calibrate(base, Benchmarks({sex}, {incomeTotal()})).weights);
    REQUIRE(both.report.warnings.size() == 1);
    CHECK(both.report.warnings[0].english().find("follows from the others") != std::string::npos);
}

TEST_CASE_METHOD(Pattern, "Margins of too many cells for a table are crossed alike",
                 "[weighting][identity]")
{
    // 501 · 501 · 3 · 4 possible cells, three times the limit of the table.
    Margin fine{"fine", {}, {}, {}};
    for (std::size_t row = 0; row < rows; ++row) {
        fine.categories.push_back(std::to_string(row));
        fine.codes.push_back(CategoryCode(row + 1));
        fine.totals.push_back(known[row]);
    }
    Margin again = fine;
    again.name = "again";
    const Weighted done = rake(base, Benchmarks({fine, again, sex, region}));
    checkSame(done.weights, known);
}

TEST_CASE("Kish effect of equal weights is 1", "[weighting]")
{
    CHECK(kish(std::vector<double>{3, 3, 3, 0}) == Kish{1, 3});
    CHECK(kish(std::vector<double>{0, 0}) == Kish{1, 0});
    CHECK(kish(std::vector<double>{1, 3}).effect == Approx(2 * 10.0 / 16));
}

TEST_CASE("Trimming at a multiple of the median leaves rows of weight 0 alone", "[weighting]")
{
    const std::vector<double> weights{1, 2, 3, 4, 20, 0};
    const TrimStep step{.lower = {}, .upper = {}, .upperMedian = 2, .strict = false};
    // Median 3, limit 6; 14 cut off, 3.5 for each of four.
    CHECK(trim(weights, step).weights == std::vector<double>{4.5, 5.5, 6.5, 7.5, 6, 0});
}
