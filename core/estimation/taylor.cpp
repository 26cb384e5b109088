// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/taylor.h"

#include "core/estimation/stratified_sum.h"

#include <algorithm>

namespace quadrat {

Eigen::MatrixXd taylorCovariance(const Design& design, std::span<const std::vector<double>> z)
{
    const auto order = design.order();
    const auto unitZ = [&](std::uint32_t, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& sum) {
        for (std::size_t j = 0; j < z.size(); ++j) {
            double total = 0;
            for (std::uint32_t k = firstRow; k < endRow; ++k)
                total += z[j][order[k]];
            sum.add(std::uint32_t(j), total);
        }
    };
    return stratifiedSum<Products>(design, z.size(), unitZ);
}

double taylorVariance(const Design& design, std::span<const double> z)
{
    const auto order = design.order();
    const auto unitZ = [&](std::uint32_t, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& sum) {
        double unit = 0;
        for (std::uint32_t k = firstRow; k < endRow; ++k)
            unit += z[order[k]];
        sum.add(0, unit);
    };
    return std::max(0.0, stratifiedSum<Squares>(design, 1, unitZ).front());
}

} // namespace quadrat
