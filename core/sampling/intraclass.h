// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// How alike units of one cluster are.
struct IntraclassCorrelation {
    double estimate = 0;       ///< ρ, −1 to 1
    double forPlanning = 0;    ///< the same, 0 where it is below
    std::vector<Issue> issues; ///< says so where it is below

    bool operator==(const IntraclassCorrelation&) const = default;
};

/// From answers, unweighted, by analysis of variance:
///
///     ρ = (MSB − MSW) / (MSB + (m₀ − 1) MSW),   m₀ = (n − Σ n_i² / n) / (a − 1)
///
/// \param values    one a unit, none missing
/// \param clusters  of each unit, 0 … a − 1
/// \throws Error{InvalidInput} if there are fewer than two clusters, none with two units, or all
///         values are the same
/// Source: Donner (1986), International Statistical Review 54, 67–82.
IntraclassCorrelation intraclassCorrelation(std::span<const double> values,
                                            std::span<const std::size_t> clusters);

/// From the design effect of an estimate and the units a cluster it had: (deff − 1) / (m − 1).
/// \throws Error{InvalidInput} naming the field, if deff is not above 0 or m not above 1
IntraclassCorrelation intraclassFromDeff(double deff, double take);

} // namespace quadrat
