// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/calibration.h"
#include "core/workflow/variance_method.h"

#include <span>
#include <vector>

namespace quadrat {

/// Variances by linearisation. After calibrating steps the influence values are replaced by their
/// regression residuals: in the pass over the table where one step was run, and one estimate after
/// the other by the general route where several were.
class TaylorMethod final : public VarianceMethod {
public:
    /// Holds views: what they show must outlive it.
    /// \param weights        one a row of the data
    /// \param sortedWeights  the same in the order of the design
    TaylorMethod(const Design& design, std::span<const double> weights,
                 std::span<const double> sortedWeights, std::vector<Calibration> calibrations)
        : m_design(design), m_weights(weights), m_sortedWeights(sortedWeights),
          m_calibrations(std::move(calibrations))
    {}

    std::vector<double> variances(const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms) const override;
    std::vector<Eigen::MatrixXd>
    covariances(const SlotRows& rows, const SlotTotals& totals,
                std::span<const TotalsFunction> functions) const override;
    Eigen::MatrixXd covariance(const GeneralEstimate& estimate) const override;

private:
    Eigen::MatrixXd covarianceOfTotals(const SlotRows& rows, const SlotTotals& totals) const;

    const Design& m_design;
    std::span<const double> m_weights, m_sortedWeights;
    std::vector<Calibration> m_calibrations;
};

} // namespace quadrat
