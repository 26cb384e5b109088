// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace quadrat {

struct WeightedValue {
    double value = 0;
    double weight = 0; ///< above 0
};

/// The weighted distribution function F(y) = Σ w 1{y_k ≤ y} / Σ w of a sample.
class DistributionFunction {
public:
    DistributionFunction() = default;

    /// Cost: one sort.
    explicit DistributionFunction(std::vector<WeightedValue> values);

    std::size_t size() const { return m_values.size(); }

    /// The smallest y with F(y) ≥ share (rule "math", R's type 1). Whether F reaches the share is
    /// judged in the arithmetic of R survey's qrule_math, so that ties fall the same way.
    /// \param share  within [0, 1]; size() above 0
    /// Cost: a binary search.
    double quantile(double share) const;

private:
    std::vector<WeightedValue> m_values; ///< sorted; `weight` is the running sum
};

} // namespace quadrat
