// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/replicate_method.h"

#include "core/base/parallel.h"
#include "core/estimation/replicate_totals.h"

namespace quadrat {

void ReplicateMethod::forEach(
    const SlotRows& rows, const SlotTotals& totals,
    const std::function<void(std::size_t, std::span<const double>)>& use) const
{
    if (const Replicates* replicates = m_replicates.ofClusters()) {
        forEachReplicate(m_design, m_sortedWeights, rows, totals, *replicates, use);
        return;
    }
    std::vector<std::vector<double>> all(m_replicates.count());
    parallelFor(all.size(), [&](std::size_t r) {
        const std::vector<double> weights = m_replicates.weights(r);
        std::vector<double> sorted(weights.size());
        for (std::size_t k = 0; k < sorted.size(); ++k)
            sorted[k] = weights[m_design.order()[k]];
        all[r] = slotTotals(m_design, sorted, rows).totals;
    });
    for (std::size_t r = 0; r < all.size(); ++r)
        use(r, all[r]);
}

std::vector<double> ReplicateMethod::variances(const SlotRows& rows, const SlotTotals& totals,
                                               std::span<const RatioForm> forms) const
{
    const std::size_t perDomain = rows.slotsPerDomain * rows.valueCount();
    const auto values = [&](std::span<const double> t, std::size_t d, std::size_t m) {
        return valueOf(forms[m], t.subspan(d * perDomain, perDomain));
    };
    std::vector<double> full;
    for (std::size_t d = 0; d < rows.domainCount; ++d)
        for (std::size_t m = 0; m < forms.size(); ++m)
            full.push_back(values(totals.totals, d, m));
    ReplicateVariances sums(full.size());
    forEach(rows, totals, [&](std::size_t r, std::span<const double> t) {
        const double coefficient = m_replicates.coefficients()[r];
        for (std::size_t d = 0; d < rows.domainCount; ++d)
            for (std::size_t m = 0; m < forms.size(); ++m) {
                const std::size_t at = d * forms.size() + m;
                sums.add(at, coefficient, values(t, d, m) - full[at]);
            }
    });
    return sums.result(m_replicates.centre());
}

std::vector<Eigen::MatrixXd>
ReplicateMethod::covariances(const SlotRows& rows, const SlotTotals& totals,
                             std::span<const TotalsFunction> functions) const
{
    const auto asVector = [](std::span<const double> t) -> Eigen::VectorXd {
        return Eigen::Map<const Eigen::VectorXd>(t.data(), Eigen::Index(t.size()));
    };
    std::vector<Eigen::MatrixXd> values;
    std::vector<Eigen::VectorXd> full;
    for (const TotalsFunction& function : functions) {
        full.push_back(function.values(asVector(totals.totals)));
        values.emplace_back(Eigen::Index(m_replicates.count()), full.back().size());
    }
    forEach(rows, totals, [&](std::size_t r, std::span<const double> t) {
        const Eigen::VectorXd replicate = asVector(t);
        for (std::size_t f = 0; f < functions.size(); ++f)
            values[f].row(Eigen::Index(r)) = functions[f].values(replicate).transpose();
    });
    const Eigen::VectorXd coefficients = asVector(m_replicates.coefficients());
    std::vector<Eigen::MatrixXd> result;
    for (std::size_t f = 0; f < functions.size(); ++f)
        result.push_back(
            replicateCovariance(values[f], coefficients, full[f], m_replicates.centre()));
    return result;
}

Eigen::MatrixXd ReplicateMethod::covariance(const GeneralEstimate& estimate) const
{
    const std::vector<double> full = estimate.values(m_weights);
    const auto size = Eigen::Index(full.size());
    Eigen::MatrixXd values(Eigen::Index(m_replicates.count()), size);
    parallelFor(m_replicates.count(), [&](std::size_t r) {
        const std::vector<double> replicate = estimate.values(m_replicates.weights(r));
        values.row(Eigen::Index(r)) = Eigen::Map<const Eigen::RowVectorXd>(replicate.data(), size);
    });
    const std::vector<double>& c = m_replicates.coefficients();
    return replicateCovariance(values, Eigen::Map<const Eigen::VectorXd>(c.data(), values.rows()),
                               Eigen::Map<const Eigen::VectorXd>(full.data(), size),
                               m_replicates.centre());
}

} // namespace quadrat
