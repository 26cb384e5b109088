// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/slot_totals.h"

#include <Eigen/Core>

#include <functional>
#include <span>
#include <vector>

namespace quadrat {

/// Values computed from the totals of a table, and their gradient (values × totals). Without a
/// gradient the values are the totals themselves.
struct TotalsFunction {
    std::function<Eigen::VectorXd(const Eigen::VectorXd& totals)> values;
    std::function<Eigen::MatrixXd(const Eigen::VectorXd& totals)> gradient;
};

/// Some estimates as functions of the weights, for the general route: what a regression is.
struct GeneralEstimate {
    /// Values under these weights, one a row of the data; in a fixed order.
    std::function<std::vector<double>(std::span<const double> weights)> values;
    /// Influence values at the full weights: one column an estimate, one entry a row of the data.
    std::function<std::vector<std::vector<double>>()> influences;
};

/// How estimates get their variances. A method knows the design and the weights and nothing of the
/// statistic; it is read only, so that many threads may ask at once.
class VarianceMethod {
public:
    virtual ~VarianceMethod() = default;

    /// Variances of all forms of all domains, domain by domain.
    virtual std::vector<double> variances(const SlotRows& rows, const SlotTotals& totals,
                                          std::span<const RatioForm> forms) const = 0;

    /// Covariance matrix of each function's values.
    virtual std::vector<Eigen::MatrixXd>
    covariances(const SlotRows& rows, const SlotTotals& totals,
                std::span<const TotalsFunction> functions) const = 0;

    /// Covariance matrix of anything that is a function of the weights.
    virtual Eigen::MatrixXd covariance(const GeneralEstimate& estimate) const = 0;
};

} // namespace quadrat
