// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/allocation.h"

#include <optional>
#include <vector>

namespace quadrat {

/// What an allocation is expected to give when the answers are in: standard errors of means.
struct ExpectedPrecision {
    std::optional<double> whole;               ///< nothing if a stratum has none
    std::vector<std::optional<double>> strata; ///< nothing without sd or answers

    /// Place of the stratum with the largest standard error.
    std::optional<std::size_t> worst() const;
};

/// With r_h = n_h · answering completed answers of N_h and the design effect d:
///     se_h² = d S_h² / r_h · (1 − r_h / N_h),   se² = Σ (N_h / N)² se_h²
/// For d = 1 and answering = 1 this is the standard error that allocate() gives.
/// \param counts     n_h, in the order of `strata`
/// \param deff       above 0
/// \param answering  share of those invited who answer: (0, 1]
ExpectedPrecision expectedPrecision(const std::vector<PlannedStratum>& strata,
                                    const std::vector<AllocatedStratum>& counts, double deff,
                                    double answering);

} // namespace quadrat
