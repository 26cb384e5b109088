// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace quadrat {

/// What unequal weights do to precision:
///
///     effect = n Σw² / (Σw)²,   effective size = (Σw)² / Σw²
///
/// with n the rows of positive weight. An approximation for variables that have little to do with
/// the weights, without clusters; it is not the design effect of an estimate.
/// Source: Kish (1992), Weighting for unequal P_i, Journal of Official Statistics 8, 183–200.
struct Kish {
    double effect = 1;
    double effectiveSize = 0;

    bool operator==(const Kish&) const = default;
};

/// Without a positive weight: effect 1, effective size 0.
Kish kish(std::span<const double> weights);

} // namespace quadrat
