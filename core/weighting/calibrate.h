// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/benchmarks.h"
#include "core/weighting/steps.h"

namespace quadrat {

struct CalibrateOptions {
    Distance distance = Distance::Linear;
    double lower = 0, upper = 0; ///< bounds L < 1 < U of w / d; logit and truncated only
};

/// Calibration: the weights w_k = d_k F(x_k'λ) that meet Σ w x = T, nearest to d in a distance:
///
///     linear     F(u) = 1 + u                      (regression estimator; weights may be negative)
///     raking     F(u) = e^u
///     logit      F(u) = L + (U − L) / (1 + e^−t),  t = A u + log((1 − L) / (U − 1)),
///                A = (U − L) / ((1 − L)(U − 1))    (between L and U, smooth)
///     truncated  F(u) = 1 + u, held to [L, U]
///
/// λ by Newton's method from 0 with halved steps, until max_j |misfit_j| / (1 + |T_j|) < 1e-12, or
/// as near as rounding allows and under 1e-7, in at most 50 steps. Collinear columns take no part
/// (told in the report where categories do not explain it); rows with d = 0 keep it.
///
/// Cost: an iteration is a pass over the rows, about 10 ns each; over the cells where the margins
/// cross if there are no numeric totals.
/// Source: Deville and Särndal (1992), JASA 87, 376–382; Deville, Särndal and Sautory (1993), JASA
/// 88, 1013–1020. Agrees with R survey, calibrate().
/// \throws Error{InvalidInput} as Benchmarks::totals; for bounds that are not L < 1 < U or that a
///         distance does not take; naming variable and category where the totals cannot be met
Weighted calibrate(std::vector<double> weights, const Benchmarks& benchmarks,
                   const CalibrateOptions& options = {}, Detail detail = Detail::Full);

} // namespace quadrat
