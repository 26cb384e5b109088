// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/poisson.h"

namespace quadrat {

std::vector<std::size_t> drawPoisson(std::span<const double> probabilities, Random& random)
{
    std::vector<std::size_t> taken;
    for (std::size_t unit = 0; unit < probabilities.size(); ++unit)
        if (random.uniform() < probabilities[unit])
            taken.push_back(unit);
    return taken;
}

} // namespace quadrat
