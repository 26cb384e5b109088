// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/rake.h"

#include "core/base/error.h"
#include "core/weighting/multiply_cells.h"

#include <cmath>
#include <utility>

namespace quadrat {

namespace {

/// Multiplies the cells so that the sums of one margin become its totals.
void meet(const Auxiliaries& x, std::size_t factor, std::span<const double> totals,
          std::vector<double>& cells)
{
    const std::size_t first = x.firstColumn(factor);
    std::vector<double> ratios(x.categoryCount(factor), 0.0);
    for (std::size_t cell = 1; cell < cells.size(); ++cell)
        ratios[x.crossing().category(cell, factor) - 1u] += cells[cell];
    for (std::size_t k = 0; k < ratios.size(); ++k)
        ratios[k] = ratios[k] != 0 ? totals[first + k] / ratios[k] : 1;
    for (std::size_t cell = 1; cell < cells.size(); ++cell)
        cells[cell] *= ratios[x.crossing().category(cell, factor) - 1u];
}

struct Worst {
    std::size_t column = 0;
    double deviation = 0; ///< |Σw − T| / T; absolute where T is 0
    double sum = 0;
};

Worst worstColumn(std::span<const double> sums, std::span<const double> totals)
{
    Worst worst;
    for (std::size_t column = 0; column < totals.size(); ++column) {
        const double off = std::abs(sums[column] - totals[column]);
        const double deviation = totals[column] > 0 ? off / totals[column] : off;
        if (!(deviation <= worst.deviation))
            worst = {.column = column, .deviation = deviation, .sum = sums[column]};
    }
    return worst;
}

} // namespace

Weighted rake(std::vector<double> weights, const Benchmarks& margins, const RakeOptions& options,
              Detail detail)
{
    const Auxiliaries& x = *margins.auxiliaries();
    const std::vector<double> start = cellSums(x.crossing(), weights);
    const std::vector<double> before = x.columnSums(start);
    const std::vector<double> totals = margins.totals(weights, before);

    std::vector<double> cells = start;
    Worst worst = worstColumn(before, totals);
    int cycles = 0;
    while (cycles < options.maximumIterations && !(worst.deviation < options.tolerance)) {
        for (std::size_t factor = 0; factor < x.factorCount(); ++factor)
            meet(x, factor, totals, cells);
        worst = worstColumn(x.columnSums(cells), totals);
        ++cycles;
    }
    if (!(worst.deviation < options.tolerance))
        throw invalidInput(
            QUADRAT_TEXT("core", "Raking does not meet all margins after %1 cycles. The worst is "
                                 "category \"%3\" of \"%2\": %4 where %5 is asked for. Join small "
                                 "categories, or rake to fewer margins."),
            {std::int64_t(cycles), margins.variable(worst.column), margins.category(worst.column),
             worst.sum, totals[worst.column]});

    std::vector<double> factors(cells.size(), 1.0);
    for (std::size_t cell = 1; cell < cells.size(); ++cell)
        if (start[cell] != 0)
            factors[cell] = cells[cell] / start[cell];
    Weighted result =
        multipliedByCells("rake", std::move(weights), margins, factors, totals, before, detail);
    result.report.iterations = cycles;
    result.report.converged = true;
    return result;
}

} // namespace quadrat
