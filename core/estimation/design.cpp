// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/design.h"

#include "core/base/error.h"

#include <algorithm>
#include <numeric>
#include <utility>

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

/// Rows of a stratum in the order of the design, first and end.
std::pair<std::uint32_t, std::uint32_t> rowsOf(const Design::Stage& stage,
                                               const Design::Stratum& stratum)
{
    if (stage.rowsAreUnits)
        return {stratum.firstUnit, stratum.endUnit};
    return {stage.units[stratum.firstUnit].firstRow, stage.units[stratum.endUnit - 1].endRow};
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
    for (std::size_t s = 0; s < depth; ++s)
        m_stages[s].rowsAreUnits = input.stages[s].cluster.empty();

    // A row opens a new unit of a stage where it or anything above it changes; so one walk over
    // the sorted rows opens strata and units from the outermost change inwards.
    const auto rowCount = std::uint32_t(m_order.size());
    for (std::uint32_t k = 0; k < rowCount; ++k) {
        bool opened = k == 0;
        for (std::size_t s = 0; s < depth; ++s) {
            const StageInput& stage = input.stages[s];
            const auto differs = [&](const std::vector<std::uint32_t>& code) {
                return !code.empty() && code[m_order[k]] != code[m_order[k - 1]];
            };
            const bool newStratum = opened || differs(stage.stratum);
            const bool newUnit = newStratum || stage.cluster.empty() || differs(stage.cluster);
            if (newStratum)
                openStratum(m_stages[s], k);
            if (newUnit && !m_stages[s].rowsAreUnits)
                openUnit(s, k);
            opened = newUnit;
        }
    }
    for (std::size_t s = 0; s < depth; ++s) {
        m_stages[s].strata.back().endUnit =
            m_stages[s].rowsAreUnits ? rowCount : std::uint32_t(m_stages[s].units.size());
        if (!m_stages[s].rowsAreUnits)
            closeUnit(s, rowCount);
    }
    m_clusterCount = m_stages.front().rowsAreUnits ? rowCount : m_stages.front().units.size();
}

void Design::openStratum(Stage& stage, std::uint32_t row)
{
    const auto unit = stage.rowsAreUnits ? row : std::uint32_t(stage.units.size());
    if (!stage.strata.empty())
        stage.strata.back().endUnit = unit;
    stage.strata.push_back({.firstUnit = unit});
}

void Design::openUnit(std::size_t s, std::uint32_t row)
{
    if (!m_stages[s].units.empty())
        closeUnit(s, row);
    m_stages[s].units.push_back({.firstRow = row, .firstStratum = nextStratum(s)});
}

void Design::closeUnit(std::size_t s, std::uint32_t row)
{
    m_stages[s].units.back().endRow = row;
    m_stages[s].units.back().endStratum = nextStratum(s);
}

std::uint32_t Design::nextStratum(std::size_t s) const
{
    return s + 1 < m_stages.size() ? std::uint32_t(m_stages[s + 1].strata.size()) : 0;
}

void Design::scaleStrata(const DesignInput& input)
{
    m_populationKnown = true;
    std::vector<double> shareOfParent{1.0}; // Π f of the stages above, one a unit of the last one
    for (std::size_t s = 0; s < m_stages.size(); ++s) {
        Stage& stage = m_stages[s];
        const StageInput& given = input.stages[s];
        const bool fractions = !given.population.empty() && areFractions(given.population);
        m_populationKnown = m_populationKnown && !given.population.empty();
        const std::vector<std::uint32_t> parents = parentsOfStrata(s);
        std::vector<double> shareOfUnit(stage.units.size());
        for (std::size_t h = 0; h < stage.strata.size(); ++h) {
            Stratum& stratum = stage.strata[h];
            const double share = shareOfParent[parents[h]];
            const double N = populationOf(stage, stratum, given, s, fractions);
            const double f = N > 0 ? std::min(1.0, double(stratum.unitCount()) / N) : 0;
            stratum.samplingFraction = f;
            const std::string name = labelOf(stage, stratum, given);
            if (s == 0)
                m_stratumNames.push_back(name);
            scaleStratum(stratum, share, s, N > 0, name);
            if (!stage.rowsAreUnits)
                std::fill(shareOfUnit.begin() + stratum.firstUnit,
                          shareOfUnit.begin() + stratum.endUnit, share * f);
        }
        shareOfParent = std::move(shareOfUnit);
    }
}

std::string Design::labelOf(const Stage& stage, const Stratum& stratum,
                            const StageInput& given) const
{
    if (given.stratum.empty())
        return {};
    return nameOf(given.stratumNames, given.stratum[m_order[rowsOf(stage, stratum).first]]);
}

std::vector<std::uint32_t> Design::parentsOfStrata(std::size_t stage) const
{
    std::vector<std::uint32_t> parents(m_stages[stage].strata.size(), 0);
    if (stage > 0)
        for (std::uint32_t unit = 0; unit < m_stages[stage - 1].units.size(); ++unit) {
            const Unit& parent = m_stages[stage - 1].units[unit];
            std::fill(parents.begin() + parent.firstStratum, parents.begin() + parent.endStratum,
                      unit);
        }
    return parents;
}

double Design::populationOf(const Stage& stage, const Stratum& stratum, const StageInput& given,
                            std::size_t s, bool fractions) const
{
    if (given.population.empty())
        return 0;
    const auto [firstRow, endRow] = rowsOf(stage, stratum);
    const std::uint32_t first = m_order[firstRow];
    const std::string name = labelOf(stage, stratum, given);
    const double value = given.population[first];
    for (std::uint32_t k = firstRow; k < endRow; ++k)
        if (given.population[m_order[k]] != value)
            throw invalidInput(
                QUADRAT_TEXT("core", "The population count of stage %1 differs within stratum "
                                     "\"%2\": %3 and %4 (row %5). It must be one number a "
                                     "stratum."),
                {std::int64_t(s + 1), name, value, given.population[m_order[k]],
                 std::int64_t(m_order[k]) + 2});
    if (!(value > 0))
        throw invalidInput(
            QUADRAT_TEXT("core", "The population count of stage %1 in stratum \"%2\" is %3 (row "
                                 "%4); it must be above zero."),
            {std::int64_t(s + 1), name, value, std::int64_t(first) + 2});
    const double n = double(stratum.unitCount());
    const double N = fractions ? n / value : value;
    if (N < n * (1 - 1e-12))
        throw invalidInput(
            QUADRAT_TEXT("core", "Stratum \"%1\" has %2 clusters in the sample but a population "
                                 "count of %3 (stage %4). The population cannot be smaller than "
                                 "the sample."),
            {name, n, N, std::int64_t(s + 1)});
    return N;
}

void Design::scaleStratum(Stratum& stratum, double share, std::size_t s, bool populationIsKnown,
                          const std::string& name)
{
    const double n = double(stratum.unitCount());
    const double f = stratum.samplingFraction;
    stratum.scale = share * (f > 1 - 1e-7 ? 0 : 1 - f);
    if (n > 1) {
        stratum.scale *= n / (n - 1);
    } else if (s > 0 && !populationIsKnown) {
        stratum.scale = 0;
    } else if (stratum.scale > 0) {
        stratum.lonely = true;
        m_lonelyCount += s == 0;
        if (m_lonely == LonelyCluster::Fail && name.empty())
            throw invalidInput(
                QUADRAT_TEXT("core", "The sample has only one cluster at stage %1, so no variance "
                                     "can be estimated. Leave the clusters out if every row was "
                                     "drawn by itself."),
                {std::int64_t(s + 1)});
        if (m_lonely == LonelyCluster::Fail)
            throw invalidInput(
                QUADRAT_TEXT("core", "Stratum \"%1\" has only one cluster at stage %2, so its "
                                     "variance cannot be estimated. Join it to a similar stratum, "
                                     "or choose lonely_psu: remove, certainty, adjust or average."),
                {name, std::int64_t(s + 1)});
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
    std::vector<double> weights(rows(), 1.0);
    for (const Stage& stage : m_stages)
        for (const Stratum& stratum : stage.strata) {
            const auto [firstRow, endRow] = rowsOf(stage, stratum);
            for (std::uint32_t k = firstRow; k < endRow; ++k)
                weights[m_order[k]] /= stratum.samplingFraction;
        }
    return weights;
}

} // namespace quadrat
