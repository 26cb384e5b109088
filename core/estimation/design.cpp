// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/design.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>

namespace quadrat {

namespace {

/// Stable counting sort of `order` by `key[order[k]]`.
void sortBy(std::vector<std::uint32_t>& order, const std::vector<std::uint32_t>& key)
{
    const std::uint32_t largest = *std::ranges::max_element(key);
    std::vector<std::uint32_t> start(std::size_t(largest) + 2, 0);
    for (const std::uint32_t code : key)
        ++start[code + 1];
    std::partial_sum(start.begin(), start.end(), start.begin());
    std::vector<std::uint32_t> sorted(order.size());
    for (const std::uint32_t row : order)
        sorted[start[key[row]]++] = row;
    order = std::move(sorted);
}

std::string nameOf(const std::vector<std::string>& names, std::uint32_t code)
{
    return code < names.size() ? names[code] : std::to_string(code);
}

void checkNesting(const StageInput& stage)
{
    if (stage.stratum.empty() || stage.cluster.empty())
        return;
    constexpr auto none = std::uint32_t(-1);
    std::vector<std::uint32_t> home(*std::ranges::max_element(stage.cluster) + std::size_t(1),
                                    none);
    for (std::size_t row = 0; row < stage.cluster.size(); ++row) {
        std::uint32_t& stratum = home[stage.cluster[row]];
        if (stratum == none)
            stratum = stage.stratum[row];
        else if (stratum != stage.stratum[row])
            throw invalidInput(
                QUADRAT_TEXT("core", "Cluster \"%1\" stands in two strata, \"%2\" and \"%3\". If "
                                     "cluster labels repeat across strata, say \"nest\": true."),
                {nameOf(stage.clusterNames, stage.cluster[row]),
                 nameOf(stage.stratumNames, stratum),
                 nameOf(stage.stratumNames, stage.stratum[row])});
    }
}

bool areFractions(const std::vector<double>& population)
{
    return std::ranges::all_of(population, [](double value) { return value <= 1; });
}

} // namespace

Design::Design(const DesignInput& input) : m_order(input.rows), m_lonely(input.lonely)
{
    if (input.rows == 0)
        throw invalidInput(QUADRAT_TEXT("core", "The data have no rows."));
    if (!input.nest)
        checkNesting(input.stages.front());
    sortRows(input);
    nestStages(input);
    scaleStrata(input);
}

void Design::sortRows(const DesignInput& input)
{
    std::iota(m_order.begin(), m_order.end(), 0u);
    for (auto stage = input.stages.rbegin(); stage != input.stages.rend(); ++stage) {
        if (!stage->cluster.empty())
            sortBy(m_order, stage->cluster);
        if (!stage->stratum.empty())
            sortBy(m_order, stage->stratum);
    }
    m_inOrder = std::ranges::is_sorted(m_order);
}

void Design::nestStages(const DesignInput& input)
{
    const bool later = !input.stages.front().population.empty();
    const std::size_t depth = later ? input.stages.size() : 1;
    m_stages.resize(depth);

    // A row opens a new unit of a stage where it or anything above it changes; so one walk over
    // the sorted rows opens strata and units from the outermost change inwards.
    for (std::size_t s = 0; s < depth; ++s)
        m_stages[s].rowsAreUnits = input.stages[s].cluster.empty();
    const auto rows = std::uint32_t(m_order.size());
    for (std::uint32_t k = 0; k < rows; ++k) {
        bool opened = k == 0;
        for (std::size_t s = 0; s < depth; ++s) {
            const StageInput& stage = input.stages[s];
            const auto differs = [&](const std::vector<std::uint32_t>& code) {
                return !code.empty() && code[m_order[k]] != code[m_order[k - 1]];
            };
            const bool newStratum = opened || differs(stage.stratum);
            const bool newUnit = newStratum || stage.cluster.empty() || differs(stage.cluster);
            Stage& built = m_stages[s];
            const auto units = built.rowsAreUnits ? k : std::uint32_t(built.units.size());
            if (newStratum) {
                if (!built.strata.empty())
                    built.strata.back().endUnit = units;
                built.strata.push_back({.firstUnit = units});
            }
            if (newUnit && !built.rowsAreUnits) {
                const auto nextStratum =
                    s + 1 < depth ? std::uint32_t(m_stages[s + 1].strata.size()) : 0;
                if (!built.units.empty()) {
                    built.units.back().endRow = k;
                    built.units.back().endStratum = nextStratum;
                }
                built.units.push_back({.firstRow = k, .firstStratum = nextStratum});
            }
            opened = newUnit;
        }
    }
    for (std::size_t s = 0; s < depth; ++s) {
        Stage& built = m_stages[s];
        built.strata.back().endUnit = built.rowsAreUnits ? rows : std::uint32_t(built.units.size());
        if (!built.rowsAreUnits) {
            built.units.back().endRow = rows;
            if (s + 1 < depth)
                built.units.back().endStratum = std::uint32_t(m_stages[s + 1].strata.size());
        }
    }
    m_clusterCount = m_stages.front().rowsAreUnits ? rows : m_stages.front().units.size();
}

void Design::scaleStrata(const DesignInput& input)
{
    // A depth-first walk would do; since units of a stage are consecutive, a walk stage by stage
    // with each unit's share handed down is the same and shorter.
    m_populationKnown = true;
    m_impliedWeights.assign(rows(), 1.0);
    std::vector<double> shareAbove{1.0}; // Π f of the stages above, one a parent unit
    std::vector<std::uint32_t> strataPerParent{std::uint32_t(m_stages.front().strata.size())};

    for (std::size_t s = 0; s < m_stages.size(); ++s) {
        Stage& stage = m_stages[s];
        const StageInput& given = input.stages[s];
        const bool fractions = !given.population.empty() && areFractions(given.population);
        m_populationKnown = m_populationKnown && !given.population.empty();
        std::vector<double> shareBelow;
        std::vector<std::uint32_t> strataBelow;
        std::size_t parent = 0, leftOfParent = strataPerParent.empty() ? 0 : strataPerParent[0];

        for (Stratum& stratum : stage.strata) {
            while (leftOfParent == 0)
                leftOfParent = strataPerParent[++parent];
            --leftOfParent;

            const auto rowOf = [&](std::uint32_t unit) {
                return stage.rowsAreUnits ? unit : stage.units[unit].firstRow;
            };
            const std::uint32_t firstRow = rowOf(stratum.firstUnit);
            const std::uint32_t endRow =
                stage.rowsAreUnits ? stratum.endUnit : stage.units[stratum.endUnit - 1].endRow;
            const double n = double(stratum.unitCount());
            const std::string name =
                given.stratum.empty()
                    ? std::string()
                    : nameOf(given.stratumNames, given.stratum[m_order[firstRow]]);
            double N = 0;
            if (!given.population.empty()) {
                const double value = given.population[m_order[firstRow]];
                for (std::uint32_t k = firstRow; k < endRow; ++k)
                    if (given.population[m_order[k]] != value)
                        throw invalidInput(
                            QUADRAT_TEXT("core", "The population count of stage %1 differs within "
                                                 "stratum \"%2\": %3 and %4 (row %5). It must be "
                                                 "one number a stratum."),
                            {std::int64_t(s + 1), name, value, given.population[m_order[k]],
                             std::int64_t(m_order[k]) + 2});
                if (!(value > 0))
                    throw invalidInput(
                        QUADRAT_TEXT("core", "The population count of stage %1 in stratum \"%2\" "
                                             "is %3 (row %4); it must be above zero."),
                        {std::int64_t(s + 1), name, value, std::int64_t(m_order[firstRow]) + 2});
                N = fractions ? n / value : value;
                if (N < n * (1 - 1e-12))
                    throw invalidInput(
                        QUADRAT_TEXT("core", "Stratum \"%1\" has %2 clusters in the sample but a "
                                             "population count of %3 (stage %4). The population "
                                             "cannot be smaller than the sample."),
                        {name, n, N, std::int64_t(s + 1)});
            }
            const double f = N > 0 ? std::min(1.0, n / N) : 0;
            for (std::uint32_t k = firstRow; k < endRow; ++k)
                m_impliedWeights[m_order[k]] *= f > 0 ? 1 / f : 1;

            stratum.samplingFraction = f;
            stratum.scale = shareAbove[parent] * (f > 1 - 1e-7 ? 0 : 1 - f);
            if (n > 1) {
                stratum.scale *= n / (n - 1);
            } else if (s > 0 && N == 0) {
                stratum.scale = 0;
            } else if (stratum.scale > 0) {
                stratum.lonely = true;
                m_lonelyCount += s == 0;
                if (m_lonely == LonelyCluster::Fail)
                    throw invalidInput(
                        QUADRAT_TEXT("core", "Stratum \"%1\" has only one cluster at stage %2, so "
                                             "its variance cannot be estimated. Join it to a "
                                             "similar stratum, or choose lonely_psu: remove, "
                                             "certainty, adjust or average."),
                        {name, std::int64_t(s + 1)});
            }
            if (!stage.rowsAreUnits)
                for (std::uint32_t unit = stratum.firstUnit; unit < stratum.endUnit; ++unit) {
                    shareBelow.push_back(shareAbove[parent] * f);
                    strataBelow.push_back(stage.units[unit].endStratum -
                                          stage.units[unit].firstStratum);
                }
        }
        shareAbove = std::move(shareBelow);
        strataPerParent = std::move(strataBelow);
    }
}

std::vector<std::uint32_t> Design::clusterOfRows() const
{
    std::vector<std::uint32_t> cluster(rows());
    const Stage& first = m_stages.front();
    if (first.rowsAreUnits) {
        for (std::uint32_t k = 0; k < rows(); ++k)
            cluster[m_order[k]] = k;
    } else {
        for (std::uint32_t unit = 0; unit < first.units.size(); ++unit)
            for (std::uint32_t k = first.units[unit].firstRow; k < first.units[unit].endRow; ++k)
                cluster[m_order[k]] = unit;
    }
    return cluster;
}

std::vector<double> Design::weightsFromPopulation() const
{
    if (!m_populationKnown)
        throw invalidInput(QUADRAT_TEXT(
            "core", "Without weights, every stage needs its population counts in \"fpc\"."));
    return m_impliedWeights;
}

} // namespace quadrat
