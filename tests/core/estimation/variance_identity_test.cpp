// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/replicate_moments.h"
#include "core/estimation/replicate_totals.h"
#include "core/estimation/taylor.h"
#include "tests/core/estimation/two_stage_sample.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <map>
#include <numeric>

using namespace quadrat;

namespace {

const std::vector<DrawnKind> kinds{
    {},
    {.populations = true},
    {.stages = 2},
    {.stages = 2, .populations = true},
    {.rowsAreClusters = true},
    {.populations = true, .rowsAreClusters = true},
    {.lonely = true, .rule = LonelyCluster::Remove},
    {.lonely = true, .rule = LonelyCluster::Adjust},
    {.populations = true, .lonely = true, .rule = LonelyCluster::Average},
};

constexpr double digits = 1e-10; // relative; squares lose half the digits of their roots

/// z of a form in a domain, one a row of the data, by the definition.
std::vector<double> linearisedForm(const TwoStageSample& sample, std::size_t domain,
                                   const std::function<double(std::size_t)>& above,
                                   const std::function<double(std::size_t)>& below)
{
    const std::size_t rows = sample.weights.size();
    double numerator = 0, denominator = 0;
    const auto inside = [&](std::size_t k) { return sample.slot[k] / sample.categories == domain; };
    for (std::size_t k = 0; k < rows; ++k)
        if (inside(k)) {
            numerator += sample.weights[k] * above(k);
            denominator += sample.weights[k] * below(k);
        }
    std::vector<double> z(rows, 0);
    for (std::size_t k = 0; k < rows && denominator != 0; ++k)
        if (inside(k))
            z[k] =
                sample.weights[k] * (above(k) - numerator / denominator * below(k)) / denominator;
    return z;
}

std::vector<double> linearisedTotal(const TwoStageSample& sample, std::size_t domain,
                                    const std::function<double(std::size_t)>& value)
{
    std::vector<double> z(sample.weights.size(), 0);
    for (std::size_t k = 0; k < z.size(); ++k)
        if (sample.slot[k] / sample.categories == domain)
            z[k] = sample.weights[k] * value(k);
    return z;
}

/// V = Σ_h (1 − f) n / (n − 1) Σ_i (z_hi − z̄_h)², plus f times the same within clusters: by maps,
/// as the books write it, for samples whose rows are no clusters.
double bookVariance(const TwoStageSample& sample, const std::vector<double>& z)
{
    const DesignInput& input = sample.input;
    const StageInput& first = input.stages[0];
    std::map<std::uint32_t, std::map<std::uint32_t, std::vector<std::size_t>>> rows;
    for (std::size_t k = 0; k < z.size(); ++k)
        rows[first.stratum[k]][first.cluster[k]].push_back(k);
    const auto spread = [](const std::vector<double>& totals, double fraction) {
        const double n = double(totals.size());
        const double mean = std::accumulate(totals.begin(), totals.end(), 0.0) / n;
        double squares = 0;
        for (const double total : totals)
            squares += (total - mean) * (total - mean);
        return n > 1 ? (1 - fraction) * n / (n - 1) * squares : 0;
    };
    double variance = 0;
    for (const auto& [h, clusters] : rows) {
        std::vector<double> totals;
        const std::size_t any = clusters.begin()->second.front();
        const double fraction =
            first.population.empty() ? 0 : double(clusters.size()) / first.population[any];
        for (const auto& [i, members] : clusters) {
            double total = 0;
            std::map<std::uint32_t, double> within;
            for (const std::size_t k : members) {
                total += z[k];
                if (input.stages.size() > 1)
                    within[input.stages[1].cluster[k]] += z[k];
            }
            totals.push_back(total);
            if (fraction > 0 && input.stages.size() > 1) {
                std::vector<double> subtotals;
                for (const auto& [j, subtotal] : within)
                    subtotals.push_back(subtotal);
                variance +=
                    fraction * spread(subtotals, double(subtotals.size()) /
                                                     input.stages[1].population[members.front()]);
            }
        }
        variance += spread(totals, fraction);
    }
    return variance;
}

} // namespace

TEST_CASE("The variance of a total is what the books write", "[estimation][identity]")
{
    for (std::size_t kind = 0; kind < 4; ++kind)
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            CAPTURE(kind, seed);
            const TwoStageSample sample = drawSample(seed, kinds[kind]);
            std::vector<double> z(sample.y.size());
            for (std::size_t k = 0; k < z.size(); ++k)
                z[k] = sample.weights[k] * sample.y[k];
            CHECK(taylorVariance(sample.design(), z) ==
                  Approx(bookVariance(sample, z)).epsilon(digits));
        }
}

TEST_CASE("Variances from one pass over a table are those of influence values",
          "[estimation][identity]")
{
    for (std::size_t kind = 0; kind < kinds.size(); ++kind)
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            CAPTURE(kind, seed);
            const TwoStageSample sample = drawSample(seed, kinds[kind]);
            const Design design = sample.design();
            const std::vector<double> weights = sample.sorted(design, sample.weights);
            const auto category = [&](std::size_t k) { return sample.slot[k] % sample.categories; };
            const auto one = [](std::size_t) { return 1.0; };

            const SlotRows shares = sample.shares(design);
            const std::vector<RatioForm> shareForms{{0, 1, 0, 4}, {1, 3, 0, 4}, {3, 4, 0, 0}};
            const auto ofShares = formVariances(design, weights, shares,
                                                slotTotals(design, weights, shares), shareForms);
            const SlotRows values = sample.values(design);
            const std::vector<RatioForm> valueForms{{0, 1, 1, 2}, {0, 1, 1, 1}};
            const auto ofValues = formVariances(design, weights, values,
                                                slotTotals(design, weights, values), valueForms);
            for (std::size_t d = 0; d < sample.domains; ++d) {
                const auto variance = [&](const std::vector<double>& z) {
                    return Approx(taylorVariance(design, z)).epsilon(digits).margin(1e-18);
                };
                CHECK(ofShares[3 * d] ==
                      variance(linearisedForm(
                          sample, d, [&](std::size_t k) { return category(k) == 0; }, one)));
                CHECK(
                    ofShares[3 * d + 1] ==
                    variance(linearisedForm(
                        sample, d,
                        [&](std::size_t k) { return category(k) == 1 || category(k) == 2; }, one)));
                CHECK(ofShares[3 * d + 2] ==
                      variance(linearisedTotal(sample, d,
                                               [&](std::size_t k) { return category(k) == 3; })));
                CHECK(ofValues[2 * d] == variance(linearisedForm(
                                             sample, d, [&](std::size_t k) { return sample.y[k]; },
                                             [&](std::size_t k) { return sample.x[k]; })));
                CHECK(ofValues[2 * d + 1] ==
                      variance(
                          linearisedTotal(sample, d, [&](std::size_t k) { return sample.y[k]; })));
            }
        }
}

TEST_CASE("The covariances of a table's totals are those of influence values",
          "[estimation][identity]")
{
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        CAPTURE(kind);
        const TwoStageSample sample = drawSample(kind + 100, kinds[kind]);
        const Design design = sample.design();
        const std::vector<double> weights = sample.sorted(design, sample.weights);
        const SlotRows shares = sample.shares(design);
        const Eigen::MatrixXd fused =
            totalsCovariance(design, weights, shares, slotTotals(design, weights, shares));
        std::vector<std::vector<double>> z(shares.totalCount(),
                                           std::vector<double>(sample.weights.size(), 0));
        for (std::size_t k = 0; k < sample.weights.size(); ++k)
            if (sample.slot[k] < shares.slotCount())
                z[sample.slot[k]][k] = sample.weights[k];
        const Eigen::MatrixXd general = taylorCovariance(design, z);
        CHECK((fused - general).cwiseAbs().maxCoeff() <= 1e-12 * general.cwiseAbs().maxCoeff());
        for (std::size_t j = 0; j < z.size(); ++j)
            CHECK(general(Eigen::Index(j), Eigen::Index(j)) ==
                  Approx(taylorVariance(design, z[j])).epsilon(digits).margin(1e-12));
    }
}

TEST_CASE("A shift of everyone by a large number leaves the error of a mean",
          "[estimation][identity]")
{
    TwoStageSample sample = drawSample(11, {});
    const Design design = sample.design();
    const std::vector<double> weights = sample.sorted(design, sample.weights);
    const RatioForm mean{0, 1, 1, 2};
    std::ranges::fill(sample.x, 1.0);
    const auto error = [&] {
        const SlotRows rows = sample.values(design);
        return std::sqrt(formVariances(design, weights, rows, slotTotals(design, weights, rows),
                                       std::span(&mean, 1))[0]);
    };
    const double before = error();
    for (double& value : sample.y)
        value += 1e6;
    CHECK(error() == Approx(before).epsilon(1e-9));
}

TEST_CASE("Where the whole population is taken there is no variance", "[estimation][identity]")
{
    TwoStageSample sample = drawSample(12, {.stages = 2, .populations = true});
    for (StageInput& stage : sample.input.stages)
        std::ranges::fill(stage.population, 1.0); // sampling fractions
    CHECK(taylorVariance(sample.design(), sample.y) == 0);

    // All clusters taken: what is left is the variance within them.
    TwoStageSample within = drawSample(12, {.stages = 2, .populations = true});
    std::ranges::fill(within.input.stages[0].population, 1.0);
    const double all = taylorVariance(within.design(), within.y);
    CHECK(all > 0);
    within.input.stages[0].population.assign(within.y.size(), 0.5);
    CHECK(taylorVariance(within.design(), within.y) > all);
}

TEST_CASE("The jackknife of a total is its linearised variance", "[estimation][identity]")
{
    for (const bool populations : {false, true}) {
        const TwoStageSample sample = drawSample(21, {.populations = populations});
        const Design design = sample.design();
        const std::vector<double> weights = sample.sorted(design, sample.weights);
        const SlotRows rows = sample.values(design);
        const SlotTotals totals = slotTotals(design, weights, rows);
        const RatioForm total{0, 1, 1, 1};
        const auto taylor = formVariances(design, weights, rows, totals, std::span(&total, 1));
        const Replicates jackknife(design, {.method = ReplicateKind::JKn});
        ReplicateVariances sums(sample.domains);
        forEachReplicate(design, weights, rows, totals, jackknife,
                         [&](std::size_t r, std::span<const double> t) {
                             for (std::size_t d = 0; d < sample.domains; ++d)
                                 sums.add(d, jackknife.coefficient(r),
                                          t[2 * d] - totals.totals[2 * d]);
                         });
        for (std::size_t d = 0; d < sample.domains; ++d)
            CHECK(sums.result(ReplicateCentre::FullEstimate)[d] == Approx(taylor[d]).epsilon(1e-9));
    }
}

TEST_CASE("Replicates of cluster totals are those of replicate weights, row by row",
          "[estimation][identity]")
{
    for (const ReplicateKind method :
         {ReplicateKind::JKn, ReplicateKind::BRR, ReplicateKind::Fay, ReplicateKind::Bootstrap})
        for (const bool values : {false, true}) {
            CAPTURE(int(method), values);
            const bool balanced = method == ReplicateKind::BRR || method == ReplicateKind::Fay;
            const TwoStageSample sample =
                drawSample(31, {.populations = !balanced, .exactly = balanced ? 2u : 0u});
            const Design design = sample.design();
            const std::vector<double> weights = sample.sorted(design, sample.weights);
            const SlotRows rows = values ? sample.values(design) : sample.shares(design);
            const SlotTotals totals = slotTotals(design, weights, rows);
            const Replicates replicates(design, {.method = method, .count = 70});
            const std::vector<std::uint32_t> cluster = design.clusterOfRows();
            std::size_t seen = 0;
            forEachReplicate(
                design, weights, rows, totals, replicates,
                [&](std::size_t r, std::span<const double> t) {
                    CHECK(r == seen++);
                    std::vector<double> factors(design.clusterCount());
                    replicates.factors(r, factors);
                    std::vector<double> own = sample.weights;
                    for (std::size_t row = 0; row < own.size(); ++row)
                        own[row] *= factors[cluster[row]];
                    const SlotTotals direct = slotTotals(design, sample.sorted(design, own), rows);
                    for (std::size_t k = 0; k < t.size(); ++k)
                        CHECK(t[k] == Approx(direct.totals[k]).epsilon(1e-12).margin(1e-9));
                });
            CHECK(seen == replicates.count());
        }
}

TEST_CASE("A domain in one cluster vanishes when the jackknife leaves that cluster out",
          "[estimation][identity]")
{
    for (std::uint64_t seed = 41; seed < 50; ++seed) {
        TwoStageSample sample = drawSample(seed, {.exactly = seed % 5 + 3});
        const Design design = sample.design();
        const std::vector<std::uint32_t> cluster = design.clusterOfRows();
        for (std::size_t row = 0; row < sample.slot.size(); ++row)
            sample.slot[row] = cluster[row] == 0 ? 0 : 4; // domain 0 is cluster 0
        const std::vector<double> weights = sample.sorted(design, sample.weights);
        const SlotRows rows = sample.values(design);
        const SlotTotals totals = slotTotals(design, weights, rows);
        REQUIRE(totals.totals[1] > 0);
        const Replicates jackknife(design, {.method = ReplicateKind::JKn});
        forEachReplicate(design, weights, rows, totals, jackknife,
                         [&](std::size_t r, std::span<const double> t) {
                             if (jackknife.leftOut(r) != 0)
                                 return;
                             CHECK(t[0] == 0); // not a rest of rounding, whose ratio is noise
                             CHECK(t[1] == 0);
                         });
    }
}
