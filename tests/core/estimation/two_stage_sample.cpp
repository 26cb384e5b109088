// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/estimation/two_stage_sample.h"

#include <algorithm>
#include <numeric>

namespace quadrat {

std::vector<double> TwoStageSample::sorted(const Design& design,
                                           const std::vector<double>& given) const
{
    std::vector<double> result(given.size());
    for (std::size_t k = 0; k < given.size(); ++k)
        result[k] = given[design.order()[k]];
    return result;
}

SlotRows TwoStageSample::shares(const Design& design) const
{
    SlotRows rows;
    rows.domainCount = domains;
    rows.slotsPerDomain = categories;
    for (const std::uint32_t row : design.order())
        rows.slot.push_back(slot[row]);
    return rows;
}

SlotRows TwoStageSample::values(const Design& design) const
{
    SlotRows rows;
    rows.domainCount = domains;
    for (const std::uint32_t row : design.order()) {
        const bool outside = slot[row] == domains * categories;
        rows.slot.push_back(std::uint16_t(outside ? domains : slot[row] / categories));
        rows.y.push_back(outside ? 0 : y[row]);
        rows.x.push_back(outside ? 0 : x[row]);
    }
    return rows;
}

TwoStageSample drawSample(std::uint64_t seed, const DrawnKind& kind)
{
    Random random(seed);
    TwoStageSample sample;
    sample.input.nest = true;
    sample.input.lonely = kind.rule;
    sample.input.stages.resize(kind.stages);

    struct Row {
        std::uint32_t stratum, cluster, subcluster;
        double clusterPopulation, subclusterPopulation;
    };
    std::vector<Row> rows;
    const std::size_t strata = 2 + random.below(5);
    for (std::uint32_t h = 0; h < strata; ++h) {
        std::size_t clusters = kind.exactly > 0 ? kind.exactly : 2 + random.below(5);
        if (kind.lonely && h % 3 == 1)
            clusters = 1;
        const double population = double(clusters + 1 + random.below(20));
        for (std::uint32_t i = 0; i < clusters; ++i) {
            const std::size_t subclusters = 2 + random.below(3);
            const double below = double(subclusters + random.below(9));
            for (std::uint32_t j = 0; j < subclusters; ++j)
                for (std::size_t n = 1 + random.below(4); n > 0; --n)
                    rows.push_back({h, kind.rowsAreClusters ? std::uint32_t(rows.size()) : i, j,
                                    kind.rowsAreClusters ? 5000 : population, below});
        }
    }
    for (std::size_t k = rows.size(); k-- > 1;)
        std::swap(rows[k], rows[random.below(k + 1)]);

    sample.input.rows = rows.size();
    const auto outside = std::uint16_t(sample.domains * sample.categories);
    for (const Row& row : rows) {
        StageInput& first = sample.input.stages[0];
        first.stratum.push_back(row.stratum);
        if (!kind.rowsAreClusters)
            first.cluster.push_back(row.cluster);
        if (kind.populations)
            first.population.push_back(row.clusterPopulation);
        if (kind.stages > 1) {
            sample.input.stages[1].cluster.push_back(row.subcluster);
            if (kind.populations)
                sample.input.stages[1].population.push_back(row.subclusterPopulation);
        }
        sample.weights.push_back(random.below(10) == 0 ? 0 : 10 * random.uniform());
        // What makes clusters differ, so that they count.
        sample.y.push_back(double(row.stratum) + double(row.cluster % 7) + random.uniform());
        sample.x.push_back(1 + double(row.cluster % 5) + random.uniform());
        const std::size_t domain = random.below(20) == 0 ? 2 : random.below(2);
        const std::size_t category = random.below(30) == 0 ? 3 : random.below(3);
        sample.slot.push_back(
            random.below(8) == 0 ? outside : std::uint16_t(domain * sample.categories + category));
    }
    return sample;
}

} // namespace quadrat
