// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/replicate_weights.h"
#include "core/workflow/variance_method.h"

#include <functional>
#include <span>
#include <vector>

namespace quadrat {

/// Variances from replicates: through cluster totals where the replicates are factors of clusters
/// and nothing else, else replicate by replicate over all rows.
class ReplicateMethod final : public VarianceMethod {
public:
    /// Holds views: what they show must outlive it.
    ReplicateMethod(const Design& design, std::span<const double> weights,
                    std::span<const double> sortedWeights, ReplicateWeights replicates)
        : m_design(design), m_weights(weights), m_sortedWeights(sortedWeights),
          m_replicates(std::move(replicates))
    {}

    std::vector<double> variances(const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms) const override;
    std::vector<Eigen::MatrixXd>
    covariances(const SlotRows& rows, const SlotTotals& totals,
                std::span<const TotalsFunction> functions) const override;
    Eigen::MatrixXd covariance(const GeneralEstimate& estimate) const override;

private:
    /// Calls `use(r, totals)` for every replicate in order.
    void forEach(const SlotRows& rows, const SlotTotals& totals,
                 const std::function<void(std::size_t, std::span<const double>)>& use) const;

    const Design& m_design;
    std::span<const double> m_weights, m_sortedWeights;
    ReplicateWeights m_replicates;
};

} // namespace quadrat
