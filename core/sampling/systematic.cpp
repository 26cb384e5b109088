// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/systematic.h"

#include <cassert>
#include <cstdint>

namespace quadrat {

std::vector<std::size_t> drawSystematic(std::size_t count, std::size_t n, Random& random)
{
    assert(n <= count && std::uint64_t(count) < std::uint64_t(1) << 32);
    std::vector<std::size_t> taken;
    if (n == 0)
        return taken;
    taken.reserve(n);
    const std::uint64_t start = random.below(count);
    // The j-th unit taken is the first with n (k + 1) + start ≥ j N.
    for (std::uint64_t j = 1; j <= n; ++j)
        taken.push_back(std::size_t((j * count - start + n - 1) / n - 1));
    return taken;
}

} // namespace quadrat
