// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/multiply_cells.h"

#include "core/base/parallel.h"

#include <utility>

namespace quadrat {

Weighted multipliedByCells(std::string step, std::vector<double> weights,
                           const Benchmarks& benchmarks, std::span<const double> factors,
                           std::span<const double> totals, std::span<const double> before,
                           Detail detail)
{
    const Auxiliaries& x = *benchmarks.auxiliaries();
    std::vector<double> former;
    if (detail == Detail::Full)
        former = weights;
    const std::size_t rows = weights.size(), blocks = blockCount(rows, 1);
    parallelFor(blocks, [&](std::size_t block) {
        const std::size_t end = rows * (block + 1) / blocks;
        for (std::size_t row = rows * block / blocks; row < end; ++row)
            weights[row] *= factors[x.crossing().cells[row]];
    });
    if (detail == Detail::WeightsOnly)
        return {.weights = std::move(weights), .report = {}, .calibration = {}};

    Weighted result{.weights = std::move(weights), .report = {}, .calibration = {}};
    result.report = describe(std::move(step), former, result.weights);
    benchmarks.report(result.report, before, x.totals(result.weights), totals);
    result.calibration.emplace(benchmarks.auxiliaries(), std::move(former), result.weights);
    return result;
}

} // namespace quadrat
