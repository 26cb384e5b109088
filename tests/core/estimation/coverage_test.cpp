// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/workflow/analysis.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <vector>

using namespace quadrat;

namespace {

/// A population of 4 strata of 400 clusters of 20 people. Each cluster has its own share of "yes",
/// from a two-point distribution around that of the whole: the intracluster correlation is 0.05.
struct Population {
    static constexpr std::size_t strata = 4, clusters = 400, people = 20;

    std::vector<std::uint8_t> yes; ///< stratum by stratum, cluster by cluster
    double share = 0;

    Population(double p, std::uint64_t seed)
    {
        Random random(seed);
        // A beta distribution would do; two points p ± d with d² = ρ p q are simpler to draw.
        const double d = std::min({std::sqrt(0.05 * p * (1 - p)), p, 1 - p});
        for (std::size_t h = 0; h < strata; ++h)
            for (std::size_t i = 0; i < clusters; ++i) {
                // Strata differ by a tenth of the share to either side.
                const double ofStratum = p * (1 + 0.1 * (double(h) - 1.5) / 1.5 * (1 - p));
                const double own = std::clamp(ofStratum + (random.below(2) ? d : -d), 0.0, 1.0);
                for (std::size_t k = 0; k < people; ++k)
                    yes.push_back(random.uniform() < own);
            }
        for (const std::uint8_t y : yes)
            share += y;
        share /= double(yes.size());
    }
};

/// 10 to 20 clusters a stratum with equal chances, 10 people a cluster, weighted accordingly.
struct Sample {
    Dataset data;

    Sample(const Population& population, std::uint64_t seed, std::uint64_t draw)
    {
        constexpr std::array<std::size_t, Population::strata> clusters{10, 13, 17, 20};
        constexpr std::size_t asked = 10;
        Random random(seed, draw);
        std::vector<std::uint8_t> answer, stratum;
        std::vector<double> cluster, weight;
        for (std::size_t h = 0; h < Population::strata; ++h) {
            std::vector<std::uint32_t> all(Population::clusters);
            for (std::uint32_t i = 0; i < all.size(); ++i)
                all[i] = i;
            for (std::size_t i = 0; i < clusters[h]; ++i) {
                std::swap(all[i], all[i + random.below(all.size() - i)]);
                std::array<std::uint32_t, Population::people> members{};
                for (std::uint32_t k = 0; k < members.size(); ++k)
                    members[k] = k;
                for (std::size_t k = 0; k < asked; ++k) {
                    std::swap(members[k], members[k + random.below(members.size() - k)]);
                    const std::size_t person =
                        (h * Population::clusters + all[i]) * Population::people + members[k];
                    answer.push_back(std::uint8_t(population.yes[person] + 1));
                    stratum.push_back(std::uint8_t(h + 1));
                    cluster.push_back(double(h * Population::clusters + i));
                    weight.push_back(1 / double(clusters[h]));
                }
            }
        }
        CodedValues answers{answer, {{"no", {}, Missing::None}, {"yes", {}, Missing::None}}};
        CodedValues strata{stratum, {}};
        for (std::size_t h = 1; h <= Population::strata; ++h)
            strata.levels.push_back({std::to_string(h), double(h), Missing::None});
        data = Dataset({Column("answer", std::move(answers), Measure::Category),
                        Column("stratum", std::move(strata), Measure::Number),
                        Column("cluster", NumberValues{std::move(cluster)}),
                        Column("weight", NumberValues{std::move(weight)})});
    }
};

constexpr std::array methods{ShareInterval::Logit, ShareInterval::Wilson, ShareInterval::Beta};

Specification specification()
{
    Specification spec;
    spec.design.weights = "weight";
    spec.design.strata = {"stratum"};
    spec.design.clusters = {"cluster"};
    for (const ShareInterval method : methods)
        spec.estimates.push_back({.id = std::to_string(int(method)),
                                  .statistic = Statistic::Proportion,
                                  .variables = {"answer"},
                                  .categories = {"yes"},
                                  .interval = method});
    return spec;
}

/// Share of samples whose interval holds the population's share, one a method.
std::array<double, 3> coverage(double p, std::size_t samples)
{
    const Population population(p, std::uint64_t(1000 * p));
    const Specification spec = specification();
    std::array<double, 3> held{};
    for (std::size_t draw = 0; draw < samples; ++draw) {
        const Sample sample(population, 20111, draw);
        const Analysis analysis = analyse(sample.data, spec);
        for (std::size_t m = 0; m < methods.size(); ++m) {
            const EstimateRow& row = analysis.estimates[m].rows.at(0);
            held[m] += row.low.value() <= population.share && population.share <= row.high.value();
        }
    }
    for (double& share : held)
        share /= double(samples);
    return held;
}

} // namespace

TEST_CASE("Intervals of 95 % hold the population's share in 93 to 97 samples of 100",
          "[estimation][.slow]")
{
    // 2,000 samples: the coverage found has a standard error of half a point.
    constexpr std::size_t samples = 2000;
    for (const double p : {0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.95}) {
        const std::array<double, 3> held = coverage(p, samples);
        CAPTURE(p, held[0], held[1], held[2]);
        for (const double share : held) {
            CHECK(share >= 0.93);
            CHECK(share <= 0.97);
        }
    }
}
