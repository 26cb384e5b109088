// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/inclusion.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <numeric>

using namespace quadrat;
using Catch::Contains;

namespace {

const std::vector<double> tenSizes{0, 3, 12, 5, 1, 40, 7, 0, 2.5, 9};

void checkEqual(const std::vector<double>& actual, const std::vector<double>& expected)
{
    REQUIRE(actual.size() == expected.size());
    for (std::size_t k = 0; k < actual.size(); ++k)
        CHECK(actual[k] == Approx(expected[k]).epsilon(1e-12).margin(1e-15));
}

/// The rule as it is told: whoever asks for 1 or more is certain, and all is reckoned again.
std::vector<double> stepByStep(const std::vector<double>& sizes, double n)
{
    std::vector<double> probabilities(sizes.size(), 0.0);
    for (bool again = true; again;) {
        double total = 0, left = n;
        for (std::size_t k = 0; k < sizes.size(); ++k)
            (probabilities[k] == 1 ? left : total) += probabilities[k] == 1 ? -1 : sizes[k];
        again = false;
        std::vector<std::size_t> more;
        for (std::size_t k = 0; k < sizes.size(); ++k)
            if (probabilities[k] < 1 && sizes[k] > 0 && left * sizes[k] >= total)
                more.push_back(k);
        again = !more.empty();
        for (const std::size_t k : more)
            probabilities[k] = 1;
        for (std::size_t k = 0; k < sizes.size() && !again; ++k)
            if (probabilities[k] < 1)
                probabilities[k] = total > 0 ? left * sizes[k] / total : 0;
    }
    return probabilities;
}

} // namespace

TEST_CASE("Probabilities by size are those of R sampling", "[reference]")
{
    // tests/reference/sampling.R
    const Inclusion three = inclusionProbabilities(tenSizes, 3);
    checkEqual(three.probabilities,
               {0, 0.1518987341772152, 0.6075949367088608, 0.2531645569620253, 0.0506329113924051,
                1, 0.3544303797468354, 0, 0.1265822784810127, 0.4556962025316455});
    CHECK(three.certain == std::vector<std::size_t>{5});
    const Inclusion five = inclusionProbabilities(tenSizes, 5);
    checkEqual(five.probabilities, {0, 0.327272727272727, 1, 0.545454545454545, 0.109090909090909,
                                    1, 0.763636363636364, 0, 0.272727272727273, 0.981818181818182});
    CHECK(five.certain == std::vector<std::size_t>{2, 5});
    const Inclusion all = inclusionProbabilities(tenSizes, 8);
    checkEqual(all.probabilities, {0, 1, 1, 1, 1, 1, 1, 0, 1, 1});
    CHECK(all.certain.size() == 8);
}

TEST_CASE("Certain units are the same when they are taken out step by step", "[identity]")
{
    const bool holds = rc::check([] {
        const auto whole = *rc::gen::container<std::vector<int>>(*rc::gen::inRange(1, 40),
                                                                 rc::gen::inRange(0, 12));
        std::vector<double> sizes;
        for (const int x : whole)
            sizes.push_back(x < 9 ? x : 1 << (2 * x)); // some far larger than the others
        const auto positive = std::ranges::count_if(sizes, [](double x) { return x > 0; });
        RC_PRE(positive > 0);
        const double n = *rc::gen::inRange(1, int(positive) + 1);
        const Inclusion result = inclusionProbabilities(sizes, n);
        const std::vector<double> expected = stepByStep(sizes, n);
        double sum = 0;
        for (std::size_t k = 0; k < sizes.size(); ++k) {
            sum += result.probabilities[k];
            RC_ASSERT(std::abs(result.probabilities[k] - expected[k]) < 1e-12);
        }
        RC_ASSERT(std::abs(sum - n) < 1e-9);
        for (const std::size_t k : result.certain)
            RC_ASSERT(result.probabilities[k] == 1);
    });
    CHECK(holds);
}

TEST_CASE("An expected size need not be whole", "[identity]")
{
    const Inclusion result = inclusionProbabilities(std::vector<double>{1, 2, 7}, 1.5);
    checkEqual(result.probabilities, {0.5 / 3, 1.0 / 3, 1});
    CHECK(inclusionProbabilities(std::vector<double>{1, 2, 3}, 0.5).probabilities[2] == 0.25);
}

TEST_CASE("More units than have a size cannot be asked for", "[error]")
{
    CHECK_THROWS_WITH(inclusionProbabilities(tenSizes, 9),
                      Contains("9 units") && Contains("only 8 of 10"));
    CHECK_THROWS_AS(inclusionProbabilities(tenSizes, 0), Error);
    CHECK_THROWS_AS(inclusionProbabilities(std::vector<double>{}, 1), Error);
}
