// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/bernoulli.h"
#include "core/sampling/brewer.h"
#include "core/sampling/inclusion.h"
#include "core/sampling/pivotal.h"
#include "core/sampling/poisson.h"
#include "core/sampling/pps_systematic.h"
#include "core/sampling/sampford.h"
#include "core/sampling/srs.h"
#include "core/sampling/systematic.h"

#include <Eigen/Dense>
#include <boost/math/distributions/chi_squared.hpp>
#include <catch2/catch.hpp>

#include <cmath>
#include <functional>
#include <string>

using namespace quadrat;

namespace {

using Sample = std::vector<std::size_t>;
using BySize = std::function<Sample(std::span<const double>, Random&)>;

struct Method {
    std::string name;
    BySize draw;
};

const std::vector<Method>& fixedSizeMethods()
{
    static const std::vector<Method> methods{
        {"systematic", [](auto p, Random& random) { return drawPpsSystematic(p, random); }},
        {"Sampford", [](auto p, Random& random) { return drawSampford(p, random); }},
        {"Brewer", [](auto p, Random& random) { return drawBrewer(p, random); }},
        {"pivotal", [](auto p, Random& random) { return drawPivotal(p, random); }}};
    return methods;
}

bool risesBelow(const Sample& sample, std::size_t count)
{
    for (std::size_t k = 0; k < sample.size(); ++k)
        if (sample[k] >= count || (k > 0 && sample[k] <= sample[k - 1]))
            return false;
    return true;
}

/// How often each unit, and each pair, came in so many draws.
struct Frequencies {
    std::vector<double> units, pairs;
    std::size_t wrongSizes = 0;
};

template <typename Draw>
Frequencies frequencies(std::size_t count, std::size_t n, std::size_t draws, Draw draw)
{
    Frequencies result{std::vector<double>(count), std::vector<double>(count * count), 0};
    for (std::size_t k = 0; k < draws; ++k) {
        Random random(20241120, k);
        const Sample sample = draw(random);
        result.wrongSizes += sample.size() != n;
        for (const std::size_t a : sample) {
            ++result.units[a];
            for (const std::size_t b : sample)
                ++result.pairs[a * count + b];
        }
    }
    return result;
}

/// P of the chi-square statistic m d' S⁺ d, d the shares found less the probabilities and S the
/// covariance of the units' indicators over the draws. Of a fixed size, or of a list in which some
/// units never come together, S has not full rank; then d must lie where S leaves it room.
double chiSquareP(const Frequencies& found, const std::vector<double>& expected, std::size_t draws)
{
    const auto count = Eigen::Index(expected.size());
    const auto m = double(draws);
    const Eigen::VectorXd shares = Eigen::Map<const Eigen::VectorXd>(found.units.data(), count) / m;
    const Eigen::MatrixXd covariance =
        Eigen::Map<const Eigen::MatrixXd>(found.pairs.data(), count, count) / m -
        shares * shares.transpose();
    const Eigen::VectorXd difference =
        shares - Eigen::Map<const Eigen::VectorXd>(expected.data(), count);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> axes(covariance);
    double statistic = 0, freedom = 0;
    for (Eigen::Index k = 0; k < count; ++k) {
        const double along = axes.eigenvectors().col(k).dot(difference);
        if (axes.eigenvalues()[k] < 1e-10) {
            CHECK(std::abs(along) < 1e-9);
        } else {
            statistic += m * along * along / axes.eigenvalues()[k];
            ++freedom;
        }
    }
    return cdf(complement(boost::math::chi_squared(freedom), statistic));
}

const std::vector<double> tenSizes{0, 3, 12, 5, 1, 40, 7, 0, 2.5, 9};

} // namespace

TEST_CASE("Simple random sampling takes n different units", "[identity]")
{
    for (std::size_t count = 0; count < 12; ++count)
        for (std::size_t n = 0; n <= count; ++n) {
            Random random(count, n);
            const Sample sample = drawSrs(count, n, random);
            CHECK(sample.size() == n);
            CHECK(risesBelow(sample, count));
        }
}

TEST_CASE("Each start of systematic sampling gives n units, each unit in n of N starts",
          "[identity]")
{
    for (std::size_t count = 1; count < 30; ++count)
        for (std::size_t n = 1; n <= count; ++n) {
            std::vector<std::size_t> starts(count, 0);
            std::vector<Sample> seen;
            for (std::uint64_t seed = 0; seen.size() < count && seed < 4000; ++seed) {
                Random random(seed), same(seed);
                const auto start = std::size_t(same.below(count));
                const Sample sample = drawSystematic(count, n, random);
                REQUIRE(sample.size() == n);
                REQUIRE(risesBelow(sample, count));
                if (starts[start]++ == 0)
                    seen.push_back(sample);
            }
            REQUIRE(seen.size() == count);
            std::vector<std::size_t> times(count, 0);
            for (const Sample& sample : seen)
                for (const std::size_t unit : sample)
                    ++times[unit];
            CHECK(times == std::vector<std::size_t>(count, n));
        }
}

TEST_CASE("Methods of fixed size by probability keep it, take certain units and leave zeros",
          "[identity]")
{
    Random sizes(5);
    for (std::size_t round = 0; round < 300; ++round) {
        std::vector<double> frame(2 + sizes.below(60));
        for (double& size : frame) // some zero, some far larger than others, fractions that do not
            size = sizes.below(8) == 0 ? 0 : std::pow(sizes.uniform(), -1.5) / 3; // end in binary
        frame[0] = 0.1;
        const auto positive =
            std::size_t(std::ranges::count_if(frame, [](double x) { return x > 0; }));
        const std::size_t n = 1 + std::size_t(sizes.below(positive));
        const Inclusion inclusion = inclusionProbabilities(frame, double(n));
        for (const Method& method : fixedSizeMethods()) {
            INFO(method.name << " round " << round);
            Random random(round);
            const Sample sample = method.draw(inclusion.probabilities, random);
            CHECK(sample.size() == n);
            CHECK(risesBelow(sample, frame.size()));
            for (const std::size_t unit : inclusion.certain)
                CHECK(std::ranges::binary_search(sample, unit));
            for (const std::size_t unit : sample)
                CHECK(frame[unit] > 0);
        }
    }
}

TEST_CASE("The size stays fixed where hundred thousand probabilities are added up", "[identity]")
{
    Random sizes(9);
    std::vector<double> frame(100'000);
    for (double& size : frame)
        size = 1 / (1e-3 + sizes.uniform());
    for (const std::size_t n : {1u, 777u, 60'000u, 99'999u}) {
        const Inclusion inclusion = inclusionProbabilities(frame, double(n));
        Random random(n);
        CHECK(drawPpsSystematic(inclusion.probabilities, random).size() == n);
        CHECK(drawPivotal(inclusion.probabilities, random).size() == n);
        if (n < 1000)
            CHECK(drawBrewer(inclusion.probabilities, random).size() == n);
        CHECK(drawSampford(inclusion.probabilities, random).size() == n);
    }
}

TEST_CASE("Joint probabilities of Sampford's design are those of R sampling", "[reference]")
{
    // tests/reference/sampling.R, UPsampfordpi2
    const std::vector<double> six = sampfordJoint(std::vector<double>{.2, .7, .8, .5, .4, .4});
    const std::vector<double> expected{0.2,
                                       0.108181818181818,
                                       0.136363636363636,
                                       0.0627272727272727,
                                       0.0463636363636364,
                                       0.0463636363636364,
                                       0.108181818181818,
                                       0.7,
                                       0.532954545454545,
                                       0.299090909090909,
                                       0.229886363636364,
                                       0.229886363636364,
                                       0.136363636363636,
                                       0.532954545454545,
                                       0.8,
                                       0.363409090909091,
                                       0.283636363636364,
                                       0.283636363636364,
                                       0.0627272727272727,
                                       0.299090909090909,
                                       0.363409090909091,
                                       0.5,
                                       0.137386363636364,
                                       0.137386363636364,
                                       0.0463636363636364,
                                       0.229886363636364,
                                       0.283636363636364,
                                       0.137386363636364,
                                       0.4,
                                       0.102727272727273,
                                       0.0463636363636364,
                                       0.229886363636364,
                                       0.283636363636364,
                                       0.137386363636364,
                                       0.102727272727273,
                                       0.4};
    REQUIRE(six.size() == expected.size());
    for (std::size_t k = 0; k < six.size(); ++k)
        CHECK(six[k] == Approx(expected[k]).epsilon(1e-12));
    const std::vector<double> four = sampfordJoint(std::vector<double>{.9, .95, .5, .65});
    CHECK(four[1] == Approx(.85).epsilon(1e-12));
    CHECK(four[11] == Approx(.15).epsilon(1e-12));
}

TEST_CASE("Joint probabilities of Sampford's design add up to (n - 1) times the unit's own",
          "[identity]")
{
    Random sizes(3);
    for (const std::size_t n : {1u, 2u, 5u, 30u, 58u}) {
        std::vector<double> frame(60);
        for (double& size : frame)
            size = 0.5 + sizes.uniform();
        frame[7] = 0;
        const Inclusion inclusion = inclusionProbabilities(frame, double(n));
        const std::vector<double> joint = sampfordJoint(inclusion.probabilities);
        for (std::size_t k = 0; k < frame.size(); ++k) {
            double sum = 0;
            for (std::size_t l = 0; l < frame.size(); ++l) {
                sum += k == l ? 0 : joint[k * frame.size() + l];
                CHECK(joint[k * frame.size() + l] <=
                      (k == l ? 1 : inclusion.probabilities[k] * inclusion.probabilities[l]) *
                          (1 + 1e-12));
            }
            CHECK(sum == Approx(double(n - 1) * inclusion.probabilities[k]).epsilon(1e-10));
        }
    }
}

TEST_CASE("Every method takes units as often as their probabilities say", "[.slow]")
{
    constexpr std::size_t draws = 100'000, count = 10;
    const auto check = [&](const std::string& name, const std::vector<double>& expected,
                           std::size_t n, bool isFixed, auto draw) {
        INFO(name);
        const Frequencies found = frequencies(count, n, draws, draw);
        CHECK(chiSquareP(found, expected, draws) > 0.001);
        CHECK((found.wrongSizes == 0) == isFixed);
    };
    const std::vector<double> equal(count, 0.3);
    check("srs", equal, 3, true, [](Random& random) { return drawSrs(count, 3, random); });
    check("systematic", equal, 3, true,
          [](Random& random) { return drawSystematic(count, 3, random); });
    check("Bernoulli", equal, 3, false,
          [](Random& random) { return drawBernoulli(count, 3, random); });
    for (const std::size_t n : {2u, 3u, 5u, 7u}) {
        const auto probabilities = inclusionProbabilities(tenSizes, double(n)).probabilities;
        check("Poisson", probabilities, n, false,
              [&](Random& random) { return drawPoisson(probabilities, random); });
        for (const Method& method : fixedSizeMethods())
            check(method.name, probabilities, n, true,
                  [&](Random& random) { return method.draw(probabilities, random); });
    }
}

TEST_CASE("Brewer's proposals and its look through all units draw alike", "[.slow]")
{
    // 60 units: proposals in all draws but the last; the probabilities are the same anyway.
    std::vector<double> frame(60);
    for (std::size_t k = 0; k < frame.size(); ++k)
        frame[k] = 1 + double(k % 7);
    const auto probabilities = inclusionProbabilities(frame, 3).probabilities;
    const Frequencies found = frequencies(
        60, 3, 100'000, [&](Random& random) { return drawBrewer(probabilities, random); });
    CHECK(chiSquareP(found, probabilities, 100'000) > 0.001);
    CHECK(found.wrongSizes == 0);
}

TEST_CASE("Pairs of simple random, Poisson and Sampford samples come as theory says", "[.slow]")
{
    constexpr std::size_t draws = 100'000, count = 10;
    const auto check = [&](const std::string& name, const std::vector<double>& joint,
                           const Frequencies& found) {
        INFO(name);
        for (std::size_t k = 0; k < joint.size(); ++k) {
            const double p = joint[k];
            const double error = std::sqrt(double(draws) * p * (1 - p));
            CHECK(std::abs(found.pairs[k] - double(draws) * p) <= 4.5 * error + 1e-6);
        }
    };
    std::vector<double> joint(count * count, 3.0 * 2 / (10 * 9));
    for (std::size_t k = 0; k < count; ++k)
        joint[k * count + k] = 0.3;
    check("srs", joint,
          frequencies(count, 3, draws, [](Random& random) { return drawSrs(count, 3, random); }));
    for (const std::size_t n : {2u, 4u, 6u}) {
        const auto probabilities = inclusionProbabilities(tenSizes, double(n)).probabilities;
        check("Sampford", sampfordJoint(probabilities),
              frequencies(count, n, draws,
                          [&](Random& random) { return drawSampford(probabilities, random); }));
    }
}
