// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/poststratify.h"

#include "core/weighting/multiply_cells.h"

#include <cassert>
#include <utility>

namespace quadrat {

Weighted poststratify(std::vector<double> weights, const Benchmarks& cells, Detail detail)
{
    assert(cells.margins().size() == 1);
    const Auxiliaries& x = *cells.auxiliaries();
    const std::vector<double> sums = cellSums(x.crossing(), weights);
    const std::vector<double> before = x.columnSums(sums);
    const std::vector<double> totals = cells.totals(weights, before);

    std::vector<double> factors(sums.size(), 1.0);
    for (std::size_t cell = 1; cell < sums.size(); ++cell) {
        const std::size_t column = x.crossing().category(cell, 0) - 1u;
        if (before[column] != 0)
            factors[cell] = totals[column] / before[column];
    }
    return multipliedByCells("poststratify", std::move(weights), cells, factors, totals, before,
                             detail);
}

} // namespace quadrat
