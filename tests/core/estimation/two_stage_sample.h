// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/estimation/design.h"
#include "core/estimation/slot_totals.h"

#include <cstdint>
#include <vector>

namespace quadrat {

/// A sample drawn at random, its rows in no order: what every variance must agree on.
struct TwoStageSample {
    DesignInput input;
    std::vector<double> weights, y, x; ///< one a row of the data
    std::vector<std::uint16_t> slot;   ///< domain × category; domains × categories: outside
    std::size_t domains = 3, categories = 4;

    Design design() const { return Design(input); }
    std::vector<double> sorted(const Design& design, const std::vector<double>& values) const;
    SlotRows shares(const Design& design) const; ///< slots of categories in domains
    SlotRows values(const Design& design) const; ///< slots of domains, with y and x
};

struct DrawnKind {
    std::size_t stages = 1;
    bool populations = false; ///< fpc at every stage
    bool rowsAreClusters = false;
    bool lonely = false;     ///< some strata have one cluster
    std::size_t exactly = 0; ///< clusters a stratum; 0: any number from 2 (or 1)
    LonelyCluster rule = LonelyCluster::Fail;
};

/// Weights from 0 (some rows) to 10; the last category and the last domain are rare.
TwoStageSample drawSample(std::uint64_t seed, const DrawnKind& kind);

} // namespace quadrat
