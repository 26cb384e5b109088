// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/distribution_function.h"

#include <algorithm>
#include <cassert>

namespace quadrat {

DistributionFunction::DistributionFunction(std::vector<WeightedValue> values)
    : m_values(std::move(values))
{
    std::ranges::sort(m_values, {}, &WeightedValue::value);
    double sum = 0;
    for (WeightedValue& value : m_values)
        value.weight = sum += value.weight;
}

double DistributionFunction::quantile(double share) const
{
    assert(!m_values.empty());
    const double wanted = share * m_values.back().weight;
    // A running sum of n terms errs by about n times the rounding unit, as the wanted sum does.
    const double reached = wanted * (1 - 1e-15 * double(m_values.size()));
    const auto found = std::ranges::lower_bound(m_values, reached, {}, &WeightedValue::weight);
    return found == m_values.end() ? m_values.back().value : found->value;
}

} // namespace quadrat
