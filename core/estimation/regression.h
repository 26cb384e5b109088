// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Predictors of a regression, the intercept included as a column of ones, and the outcome; rows
/// with any missing value are left out beforehand (see `row`).
struct RegressionData {
    Eigen::MatrixXd x; ///< cases × terms
    Eigen::VectorXd y; ///< 0 or 1 for the logistic model
    std::vector<std::string> terms;
    std::vector<std::uint32_t> row; ///< row of the data of each case
};

enum class RegressionModel { Linear, Logistic };

struct RegressionFit {
    Eigen::VectorXd coefficients;
    /// y − μ, one a case; in the logistic model times v of the last step over v now, which is 1 at
    /// full convergence
    Eigen::VectorXd residuals;
    Eigen::MatrixXd informationInverse; ///< (Σ w v x x')⁻¹, v = 1 or μ(1 − μ) of the last step
};

/// Weighted least squares, or weighted maximum likelihood of the logistic model by Fisher's
/// scoring.
/// \param weights  one a row of the data, 0 or above
/// \throws Error{InvalidInput} naming the term that the others explain (collinearity), or the
///         terms that predict the outcome perfectly (separation)
/// Cost: one pass over cases × terms² a step; the logistic model takes some 5 to 10 steps.
/// Source: Binder (1983); agrees with R survey's svyglm (quasibinomial for the logistic model).
RegressionFit fitRegression(const RegressionData& data, std::span<const double> weights,
                            RegressionModel model);

/// Influence values of the coefficients: row k is (Σ w v x x')⁻¹ x_k (y_k − μ_k), one column a
/// term, one entry a row of the data (0 for rows that are no cases).
std::vector<std::vector<double>> regressionInfluences(const RegressionData& data,
                                                      const RegressionFit& fit, std::size_t rows);

} // namespace quadrat
