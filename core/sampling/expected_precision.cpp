// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/expected_precision.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

std::optional<std::size_t> ExpectedPrecision::worst() const
{
    std::optional<std::size_t> place;
    for (std::size_t h = 0; h < strata.size(); ++h)
        if (strata[h] && (!place || *strata[h] > *strata[*place]))
            place = h;
    return place;
}

ExpectedPrecision expectedPrecision(const std::vector<PlannedStratum>& strata,
                                    const std::vector<AllocatedStratum>& counts, double deff,
                                    double answering)
{
    ExpectedPrecision precision;
    double population = 0, variance = 0;
    bool all = !strata.empty();
    for (const PlannedStratum& stratum : strata)
        population += stratum.population;
    for (std::size_t h = 0; h < strata.size(); ++h) {
        const double N = strata[h].population, answers = double(counts[h].n) * answering;
        std::optional<double> se;
        if (strata[h].sd && answers > 0) {
            const double S = *strata[h].sd;
            se = std::sqrt(deff * S * S / answers * std::max(0., 1 - answers / N));
            variance += (N / population * *se) * (N / population * *se);
        }
        all = all && se;
        precision.strata.push_back(se);
    }
    if (all)
        precision.whole = std::sqrt(variance);
    return precision;
}

} // namespace quadrat
