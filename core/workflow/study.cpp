// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study.h"

#include "core/base/error.h"
#include "core/data/where.h"
#include "core/workflow/bind_design.h"
#include "core/workflow/replicate_method.h"
#include "core/workflow/taylor_method.h"
#include "core/workflow/weigh.h"

#include <algorithm>

namespace quadrat {

Study::Study(const Dataset& data, const Specification& specification, const Progress& progress)
    : m_data(data)
{
    BoundDesign bound = bindDesign(data, specification.design);
    m_design = std::move(bound.design);
    progress.checkStop();
    WeightingPlan plan = bindWeighting(data, specification.weighting);
    WeightingRun run = plan.run(bound.weights);
    m_weights = std::move(run.weights);
    m_reports = std::move(run.reports);
    progress.checkStop();
    m_sortedWeights.resize(m_weights.size());
    for (std::size_t k = 0; k < m_weights.size(); ++k)
        m_sortedWeights[k] = m_weights[m_design.order()[k]];

    if (specification.where.empty())
        m_where.assign(data.rowCount(), 1);
    else
        m_where = rowsWhere(data, specification.where);
    if (std::ranges::find(m_where, std::uint8_t(1)) == m_where.end())
        throw invalidInput(QUADRAT_TEXT("core", "The condition \"%1\" is true for no row of the "
                                                "data, so there is nothing to estimate."),
                           {specification.where});
    m_domains.emplace(std::vector<std::string>(), domainsOf(data, m_design, {}, m_where));
    for (const EstimateSpec& estimate : specification.estimates)
        if (!m_domains.contains(estimate.by))
            m_domains.emplace(estimate.by, domainsOf(data, m_design, estimate.by, m_where));

    if (const auto& spec = specification.design.replicates) {
        ReplicateWeights replicates(data, m_design, *spec, std::move(bound.weights),
                                    std::move(plan));
        m_replicateDegrees = replicates.degreesOfFreedom();
        m_variance = std::make_unique<ReplicateMethod>(m_design, m_weights, m_sortedWeights,
                                                       std::move(replicates));
    } else {
        m_variance = std::make_unique<TaylorMethod>(m_design, m_weights, m_sortedWeights,
                                                    std::move(run.calibrations));
    }
}

const Domains& Study::domains(const std::vector<std::string>& by) const
{
    return m_domains.at(by);
}

SlotTotals Study::totals(const SlotRows& rows) const
{
    return slotTotals(m_design, m_sortedWeights, rows);
}

double Study::degreesOfFreedom(const SlotTotals& totals, std::size_t domain) const
{
    return m_replicateDegrees.value_or(double(totals.clusters[domain]) -
                                       double(totals.strata[domain]));
}

double Study::degreesOfFreedom(std::span<const std::uint8_t> marked) const
{
    if (m_replicateDegrees)
        return *m_replicateDegrees;
    const Design::Stage& stage = m_design.stages().front();
    const auto order = m_design.order();
    double clusters = 0, strata = 0;
    for (const Design::Stratum& stratum : stage.strata) {
        bool any = false;
        for (std::uint32_t i = stratum.firstUnit; i < stratum.endUnit; ++i) {
            const std::uint32_t first = stage.rowsAreUnits ? i : stage.units[i].firstRow;
            const std::uint32_t end = stage.rowsAreUnits ? i + 1 : stage.units[i].endRow;
            const bool held =
                std::any_of(order.begin() + first, order.begin() + end,
                            [&](std::uint32_t row) { return marked[row] && m_weights[row] > 0; });
            clusters += held;
            any = any || held;
        }
        strata += any;
    }
    return clusters - strata;
}

} // namespace quadrat
