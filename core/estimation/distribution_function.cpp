// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/distribution_function.h"

#include <algorithm>
#include <cassert>

namespace quadrat {

DistributionFunction::DistributionFunction(std::vector<WeightedValue> values)
    : m_values(std::move(values))
{
    std::ranges::sort(m_values, {}, &WeightedValue::value);
    long double sum = 0;
    for (WeightedValue& value : m_values)
        value.weight = double(sum += value.weight);
}

double DistributionFunction::quantile(double share) const
{
    assert(!m_values.empty());
    const double total = m_values.back().weight;
    const auto next = std::ranges::upper_bound(m_values, share * total, {}, &WeightedValue::weight);
    if (next == m_values.begin())
        return next->value;
    const auto reached = std::prev(next);
    return next == m_values.end() || share - reached->weight / total == 0 ? reached->value
                                                                          : next->value;
}

} // namespace quadrat
