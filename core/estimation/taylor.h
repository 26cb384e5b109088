// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/design.h"

#include <Eigen/Core>

#include <span>
#include <vector>

namespace quadrat {

/// Taylor-linearised covariance matrix of several estimates from their weighted influence values,
/// by the general route: any estimator, any design.
///
///     V = Σ_stages Σ_strata f₁…f₍ₛ₋₁₎ (1 − f) n / (n − 1) Σ_units (z − z̄)(z − z̄)'
///
/// \param z  one column an estimate, one entry a row of the data (not of the design's order):
///           weight × influence value, 0 outside the domain; never drop such rows, because
///           clusters without domain members still count
/// \return   in the units of the estimates multiplied
/// Cost: one pass over the rows; the square of the number of estimates a unit.
///
/// Source: Binder, D. A. (1983). On the variances of asymptotically normal estimators from complex
/// surveys. International Statistical Review 51, 279–292; Särndal, Swensson, Wretman (1992), 4.3.
/// Agrees with R survey's svyrecvar.
Eigen::MatrixXd taylorCovariance(const Design& design, std::span<const std::vector<double>> z);

/// The same for one estimate.
double taylorVariance(const Design& design, std::span<const double> z);

} // namespace quadrat
