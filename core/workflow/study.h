// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/estimation/design.h"
#include "core/estimation/slot_totals.h"
#include "core/workflow/domains.h"
#include "core/workflow/specification.h"

#include <Eigen/Core>

#include <functional>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Some estimates as functions of the weights, for the general route: what a regression or a
/// quantile is made of. One value an estimate, in a fixed order.
struct GeneralEstimate {
    /// Values under these weights, one a row of the data. Called with replicate weights too.
    std::function<std::vector<double>(std::span<const double> weights)> values;
    /// Influence values at the full weights: one column an estimate, one entry a row of the data.
    std::function<std::vector<std::vector<double>>()> influences;
};

/// Values computed from the totals of a table, and their gradient (values × totals). Without a
/// gradient the values are the totals themselves.
struct TotalsFunction {
    std::function<Eigen::VectorXd(const Eigen::VectorXd& totals)> values;
    std::function<Eigen::MatrixXd(const Eigen::VectorXd& totals)> gradient;
};

/// Data, design and final weights, ready to be asked for estimates. Everything is computed from it
/// through three questions: totals, variances of ratios of totals, covariance of anything.
/// Reads only after it is made: many threads may ask at once.
class Study {
public:
    /// Binds the design, runs the weighting steps, and prepares the domains of all estimates.
    Study(const Dataset& data, const Specification& specification, const Progress& progress);

    const Dataset& data() const { return m_data; }
    const Design& design() const { return m_design; }
    std::span<const double> weights() const { return m_weights; } ///< rows of the data
    std::span<const double> sortedWeights() const { return m_sortedWeights; }
    const Domains& domains(const std::vector<std::string>& by) const;
    /// Rows that the condition "where" leaves in; all 1 without one.
    std::span<const std::uint8_t> where() const { return m_where; }

    /// Clusters less strata among the first-stage clusters that hold a marked row of positive
    /// weight.
    double degreesOfFreedom(std::span<const std::uint8_t> marked) const;

    SlotTotals totals(const SlotRows& rows) const;
    std::vector<double> variances(const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms) const;
    /// Covariance matrix of each function's values.
    std::vector<Eigen::MatrixXd> covariances(const SlotRows& rows, const SlotTotals& totals,
                                             std::span<const TotalsFunction> functions) const;
    Eigen::MatrixXd covariance(const GeneralEstimate& estimate) const;

private:
    const Dataset& m_data;
    Design m_design;
    std::vector<double> m_weights, m_sortedWeights;
    std::vector<std::uint8_t> m_where;
    std::map<std::vector<std::string>, Domains> m_domains;
};

} // namespace quadrat
