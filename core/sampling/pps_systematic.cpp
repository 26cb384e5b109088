// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/pps_systematic.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

std::vector<std::size_t> drawPpsSystematic(std::span<const double> probabilities, Random& random)
{
    double length = 0;
    for (const double probability : probabilities)
        length += probability < 1 ? probability : 0;
    const double n = std::round(length);
    const double scale = length > 0 ? n / length : 0;
    const double start = random.uniform();

    std::vector<std::size_t> taken;
    double end = 0, points = 0; // before the end of the unit; already in units that were taken
    for (std::size_t unit = 0; unit < probabilities.size(); ++unit) {
        if (probabilities[unit] >= 1) {
            taken.push_back(unit);
            continue;
        }
        if (probabilities[unit] == 0)
            continue;
        end += probabilities[unit];
        const double place = end == length ? n : std::min(end * scale, n);
        const double whole = std::floor(place);
        if (points < whole + (place - whole > start ? 1 : 0)) {
            taken.push_back(unit);
            ++points;
        }
    }
    return taken;
}

} // namespace quadrat
