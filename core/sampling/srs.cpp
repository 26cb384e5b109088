// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/srs.h"

#include <algorithm>
#include <cassert>

namespace quadrat {

std::vector<std::size_t> drawSrs(std::size_t count, std::size_t n, Random& random)
{
    assert(n <= count);
    std::vector<bool> isTaken(count, false);
    std::vector<std::size_t> taken;
    taken.reserve(n);
    for (std::size_t last = count - n; last < count; ++last) {
        const auto drawn = std::size_t(random.below(last + 1));
        const std::size_t unit = isTaken[drawn] ? last : drawn;
        isTaken[unit] = true;
        taken.push_back(unit);
    }
    std::ranges::sort(taken);
    return taken;
}

} // namespace quadrat
