// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/derived.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// How an item goes with the rest of its scale. Correlations are from −1 to 1.
struct ItemReliability {
    std::string item;
    std::optional<double> mean;            ///< in the direction of the scale
    std::optional<double> restCorrelation; ///< with the sum of the other items
    std::optional<double> alphaWithout;    ///< alpha of the scale without this item

    /// Whether the item runs against the others: it should be turned round, or left out.
    bool runsAgainst() const { return restCorrelation && *restCorrelation < 0; }

    bool operator==(const ItemReliability&) const = default;
};

/// How well the items of a scale measure one thing. Figures that do not exist, as of a scale on
/// which all agree, are left out.
struct ScaleReliability {
    std::size_t cases = 0;              ///< that answered all items
    std::optional<double> alpha;        ///< at most 1; may be negative
    std::optional<double> standardised; ///< of items brought to the same variance
    std::vector<ItemReliability> items; ///< in the order of the rule

    bool operator==(const ScaleReliability&) const = default;
};

/// Cronbach's alpha of k items with covariances c_ij, items reversed as the rule says:
///
///     α = k / (k − 1) · (1 − Σ_i c_ii / Σ_ij c_ij)
///     standardised: k r̄ / (1 + (k − 1) r̄), r̄ the mean correlation of two items
///     item-rest correlation: Σ_{j≠i} c_ij / √(c_ii Σ_{j,l≠i} c_jl)
///
/// from the cases that answered all items.
///
/// \param name     of the scale, for errors
/// \param weights  one a row, or empty: 1 each. A case counts as often as its weight says; the
///                 scale of the weights does not matter. Figures describe the items; they come
///                 without an interval.
/// \throws Error{InvalidInput} as derive; for a weight that is negative or not a number
/// Cost: k² / 2 products a case.
/// Source: Cronbach, L. J. (1951). Coefficient alpha and the internal structure of tests.
/// Psychometrika 16, 297–334. Numbers of R: tests/reference/cleaning.R.
ScaleReliability scaleReliability(const Dataset& data, const Codebook& codebook,
                                  const std::string& name, const ScaleRule& rule,
                                  std::span<const double> weights = {});

} // namespace quadrat
