// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/calibration.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace quadrat {

Calibration::Calibration(std::shared_ptr<const Auxiliaries> auxiliaries,
                         std::vector<double> weightsBefore, std::vector<double> weightsAfter)
{
    NormalEquations equations = auxiliaries->normalEquations(weightsBefore);
    m_state = std::make_shared<const State>(State{std::move(auxiliaries), std::move(weightsBefore),
                                                  std::move(weightsAfter), std::move(equations)});
}

std::vector<double> Calibration::crossProducts(std::span<const double> y) const
{
    assert(y.size() == m_state->before.size());
    std::vector<double> weighted(y.size());
    std::ranges::transform(y, m_state->before, weighted.begin(), std::multiplies<>());
    return auxiliaries().totals(weighted);
}

std::vector<double> Calibration::coefficients(std::span<const double> crossProducts) const
{
    return m_state->equations.solve(crossProducts);
}

std::vector<double> Calibration::residuals(std::span<const double> y) const
{
    const std::vector<double> slopes = coefficients(crossProducts(y));
    const std::vector<double> ofCells = auxiliaries().cellFit(slopes);
    std::vector<double> residuals(y.size());
    const std::size_t blocks = blockCount(y.size(), 1);
    parallelFor(blocks, [&](std::size_t block) {
        const std::size_t begin = y.size() * block / blocks;
        const std::size_t end = y.size() * (block + 1) / blocks;
        const std::span<double> own = std::span(residuals).subspan(begin, end - begin);
        auxiliaries().fit(slopes, ofCells, begin, own);
        std::ranges::transform(y.subspan(begin, end - begin), own, own.begin(), std::minus<>());
    });
    return residuals;
}

std::vector<double> linearised(std::span<const Calibration> steps, std::span<const double> weights,
                               std::span<const double> y)
{
    std::vector<double> z(weights.size());
    std::ranges::transform(weights, y, z.begin(), std::multiplies<>());
    for (std::size_t step = steps.size(); step-- > 0;) {
        // z = w e of what comes later; as a total of this step's weights it is Σ w (z / w).
        const std::span<const double> after = steps[step].weightsAfter();
        std::ranges::transform(z, after, z.begin(), [](double value, double weight) {
            return weight != 0 ? value / weight : 0;
        });
        z = steps[step].residuals(z);
        std::ranges::transform(z, after, z.begin(), std::multiplies<>());
    }
    return z;
}

} // namespace quadrat
