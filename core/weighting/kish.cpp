// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/kish.h"

#include <cstddef>

namespace quadrat {

Kish kish(std::span<const double> weights)
{
    double sum = 0, squares = 0;
    std::size_t rows = 0;
    for (const double weight : weights) {
        sum += weight;
        squares += weight * weight;
        rows += weight > 0;
    }
    if (rows == 0 || !(sum > 0))
        return {};
    return {.effect = double(rows) * squares / (sum * sum), .effectiveSize = sum * sum / squares};
}

} // namespace quadrat
