// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/interval.h"

#include <optional>

namespace quadrat {

/// Rao and Scott's likelihood interval of a share: { θ : 2 n KL(p, θ) ≤ λ t² }, λ the ratio of the
/// design variance of the logit to the naive one. Not solved exactly but as R survey 4.1 to 4.5
/// does it (svyciprop, method "likelihood"): the signed root of the deviance on a grid of the
/// logit, a cubic spline through it, and linear interpolation between its points, with the naive
/// variance of the last but one scoring step. The digits agree with R; the exact ends differ from
/// these by some 10⁻⁶.
/// \param estimate  share within (0, 1), variance and df above 0, `start` filled
/// \return nothing where the grid does not reach the interval's ends, as R gives none
std::optional<Interval> profileInterval(const ShareEstimate& estimate, double level);

} // namespace quadrat
