// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/area_strata.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace quadrat {

std::vector<PlannedStratum> strataOf(const AreaTree& tree, const AreaCounts& counts)
{
    std::vector<double> whole;
    double all = 0, given = 0;
    for (const AreaCount& count : counts.counts) {
        whole.push_back(std::floor(count.units + 1e-9));
        all += count.units;
        given += whole.back();
    }
    std::vector<std::size_t> byRemainder(whole.size());
    std::iota(byRemainder.begin(), byRemainder.end(), std::size_t(0));
    std::ranges::stable_sort(byRemainder, std::ranges::greater(),
                             [&](std::size_t k) { return counts.counts[k].units - whole[k]; });
    const auto left = std::size_t(std::max(0.0, std::round(all - given)));
    for (std::size_t k = 0; k < std::min(left, byRemainder.size()); ++k)
        whole[byRemainder[k]] += 1;

    std::map<std::string, int> named;
    for (const AreaCount& count : counts.counts)
        ++named[tree.areas[count.area].name];
    std::vector<PlannedStratum> strata;
    for (std::size_t k = 0; k < whole.size(); ++k) {
        const Area& area = tree.areas[counts.counts[k].area];
        if (whole[k] < 1)
            continue;
        PlannedStratum stratum;
        stratum.name = named.at(area.name) == 1 && !area.name.empty()
                           ? area.name
                           : area.name + (area.name.empty() ? "" : " ") + '(' + area.code + ')';
        stratum.population = whole[k];
        strata.push_back(std::move(stratum));
    }
    return strata;
}

} // namespace quadrat
