// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/bernoulli.h"

namespace quadrat {

std::vector<std::size_t> drawBernoulli(std::size_t count, double n, Random& random)
{
    std::vector<std::size_t> taken;
    const double probability = n / double(count);
    for (std::size_t unit = 0; unit < count; ++unit)
        if (random.uniform() < probability)
            taken.push_back(unit);
    return taken;
}

} // namespace quadrat
