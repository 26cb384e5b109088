// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/study.h"

#include "core/base/error.h"
#include "core/estimation/taylor.h"
#include "core/workflow/bind_design.h"

#include <algorithm>

namespace quadrat {

Study::Study(const Dataset& data, const Specification& specification, const Progress& progress)
    : m_data(data)
{
    BoundDesign bound = bindDesign(data, specification.design);
    m_design = std::move(bound.design);
    m_weights = std::move(bound.weights);
    progress.checkStop();

    m_where.assign(data.rowCount(), 1);
    for (const EstimateSpec& estimate : specification.estimates)
        if (!m_domains.contains(estimate.by))
            m_domains.emplace(estimate.by, domainsOf(data, estimate.by, m_where));

    m_sortedWeights.resize(m_weights.size());
    for (std::size_t k = 0; k < m_weights.size(); ++k)
        m_sortedWeights[k] = m_weights[m_design.order()[k]];
}

const Domains& Study::domains(const std::vector<std::string>& by) const
{
    return m_domains.at(by);
}

double Study::degreesOfFreedom(std::span<const std::uint8_t> marked) const
{
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

SlotTotals Study::totals(const SlotRows& rows) const
{
    return slotTotals(m_design, m_sortedWeights, rows);
}

std::vector<double> Study::variances(const SlotRows& rows, const SlotTotals& totals,
                                     std::span<const RatioForm> forms) const
{
    return formVariances(m_design, m_sortedWeights, rows, totals, forms);
}

std::vector<Eigen::MatrixXd> Study::covariances(const SlotRows& rows, const SlotTotals& totals,
                                                std::span<const TotalsFunction> functions) const
{
    const Eigen::MatrixXd ofTotals = totalsCovariance(m_design, m_sortedWeights, rows, totals);
    const Eigen::VectorXd t =
        Eigen::Map<const Eigen::VectorXd>(totals.totals.data(), Eigen::Index(totals.totals.size()));
    std::vector<Eigen::MatrixXd> result;
    for (const TotalsFunction& function : functions) {
        if (!function.gradient) {
            result.push_back(ofTotals);
            continue;
        }
        const Eigen::MatrixXd gradient = function.gradient(t);
        result.push_back(gradient * ofTotals * gradient.transpose());
    }
    return result;
}

Eigen::MatrixXd Study::covariance(const GeneralEstimate& estimate) const
{
    std::vector<std::vector<double>> z = estimate.influences();
    for (std::vector<double>& column : z)
        for (std::size_t row = 0; row < column.size(); ++row)
            column[row] *= m_weights[row];
    return taylorCovariance(m_design, z);
}

} // namespace quadrat
