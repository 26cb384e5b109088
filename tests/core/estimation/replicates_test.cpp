// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/hadamard.h"
#include "core/estimation/replicates.h"
#include "tests/core/estimation/two_stage_sample.h"

#include <catch2/catch.hpp>

#include <numeric>

using namespace quadrat;

TEST_CASE("Any two rows of a Hadamard matrix are equal in half their places",
          "[estimation][identity]")
{
    for (const std::size_t asked :
         {1, 2, 3, 4, 5, 8, 9, 12, 13, 20, 21, 24, 28, 33, 40, 45, 61, 93, 101, 200}) {
        const auto matrix = hadamardMatrix(asked);
        CAPTURE(asked, matrix.size());
        REQUIRE(matrix.size() >= asked);
        CHECK(matrix.size() < asked + 20);
        bool orthogonal = true;
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            REQUIRE(matrix[i].size() == matrix.size());
            for (std::size_t j = 0; j < i; ++j) {
                std::size_t equal = 0;
                for (std::size_t k = 0; k < matrix.size(); ++k)
                    equal += matrix[i][k] == matrix[j][k];
                orthogonal = orthogonal && 2 * equal == matrix.size();
            }
        }
        CHECK(orthogonal);
        CHECK(std::accumulate(matrix[0].begin(), matrix[0].end(), std::size_t(0)) == matrix.size());
    }
}

TEST_CASE("Replicates leave the sum of each stratum's clusters on average where it was",
          "[estimation][identity]")
{
    for (const ReplicateKind method :
         {ReplicateKind::JKn, ReplicateKind::BRR, ReplicateKind::Fay}) {
        const bool jackknife = method == ReplicateKind::JKn;
        const Design design = drawSample(51, {.exactly = jackknife ? 0u : 2u}).design();
        const Replicates replicates(design, {.method = method});
        std::vector<double> mean(design.clusterCount(), 0), factors(design.clusterCount());
        for (std::size_t r = 0; r < replicates.count(); ++r) {
            replicates.factors(r, factors);
            for (std::size_t i = 0; i < mean.size(); ++i)
                mean[i] += factors[i] / double(replicates.count());
        }
        for (const double value : mean)
            CHECK(value == Approx(1).epsilon(1e-12));
    }
}

TEST_CASE("A bootstrap draws one cluster less than a stratum has, the same for the same seed",
          "[estimation][identity]")
{
    const Design design = drawSample(52, {}).design();
    const ReplicateOptions options{.method = ReplicateKind::Bootstrap, .count = 400, .seed = 9};
    const Replicates replicates(design, options), again(design, options);
    const Replicates other(design, {.method = ReplicateKind::Bootstrap, .count = 400, .seed = 10});
    const auto& strata = design.stages().front().strata;
    std::vector<double> factors(design.clusterCount()), same(factors), different(factors),
        mean(factors.size(), 0);
    bool differs = false;
    for (std::size_t r = 0; r < 400; ++r) {
        replicates.factors(r, factors);
        again.factors(399 - r, same); // asked in another order
        again.factors(r, same);
        other.factors(r, different);
        CHECK(same == factors);
        differs = differs || different != factors;
        for (const Design::Stratum& stratum : strata) {
            double sum = 0;
            for (std::uint32_t i = stratum.firstUnit; i < stratum.endUnit; ++i)
                sum += factors[i];
            CHECK(sum == Approx(double(stratum.unitCount())).epsilon(1e-12));
        }
        for (std::size_t i = 0; i < mean.size(); ++i)
            mean[i] += factors[i] / 400;
    }
    CHECK(differs);
    for (const double value : mean) // the spread of one factor is at most √2, of 400 √2/20
        CHECK(value == Approx(1).margin(5 * 0.0708));
}
