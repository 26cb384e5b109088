// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/benchmarks.h"

#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Ends a step that gives one factor to all rows of a cell: multiplies the weights and, if asked,
/// reports margins, factors and the calibration.
/// \param factors  by cell; entry 0 (outside) is not used, such rows have the weight 0
/// \param before   Σ d x before the step
Weighted multipliedByCells(std::string step, std::vector<double> weights,
                           const Benchmarks& benchmarks, std::span<const double> factors,
                           std::span<const double> totals, std::span<const double> before,
                           Detail detail);

} // namespace quadrat
