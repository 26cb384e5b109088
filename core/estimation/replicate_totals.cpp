// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/replicate_totals.h"

#include <Eigen/Core>

#include <algorithm>
#include <vector>

namespace quadrat {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

void addRows(const SlotRows& rows, std::span<const double> weights, std::uint32_t first,
             std::uint32_t end, std::span<double> t)
{
    const bool values = rows.valueCount() == 2;
    const std::size_t outside = rows.slotCount();
    for (std::uint32_t k = first; k < end; ++k) {
        const std::size_t slot = rows.slot[k];
        if (slot == outside)
            continue;
        if (values) {
            t[2 * slot] += weights[k] * rows.y[k];
            t[2 * slot + 1] += rows.x.empty() ? weights[k] : weights[k] * rows.x[k];
        } else {
            t[slot] += weights[k];
        }
    }
}

std::pair<std::uint32_t, std::uint32_t> rowsOf(const Design::Stage& stage, std::uint32_t unit)
{
    if (stage.rowsAreUnits)
        return {unit, unit + 1};
    return {stage.units[unit].firstRow, stage.units[unit].endRow};
}

void forEachJackknife(const Design& design, std::span<const double> weights, const SlotRows& rows,
                      const SlotTotals& totals, const Replicates& replicates,
                      const std::function<void(std::size_t, std::span<const double>)>& use)
{
    const Design::Stage& stage = design.stages().front();
    const std::size_t size = rows.totalCount();
    std::vector<double> ofStratum(size), unit(size), replicate(size);
    const Design::Stratum* current = nullptr;
    for (std::size_t r = 0; r < replicates.count(); ++r) {
        const std::uint32_t left = replicates.leftOut(r);
        const auto stratum =
            std::ranges::upper_bound(stage.strata, left, {}, &Design::Stratum::firstUnit) - 1;
        const double n = double(stratum->unitCount());
        if (&*stratum != current) {
            current = &*stratum;
            std::ranges::fill(ofStratum, 0.0);
            addRows(rows, weights, rowsOf(stage, current->firstUnit).first,
                    rowsOf(stage, current->endUnit - 1).second, ofStratum);
        }
        std::ranges::fill(unit, 0.0);
        const auto [first, end] = rowsOf(stage, left);
        addRows(rows, weights, first, end, unit);
        // In this form a total that rests on the cluster alone becomes 0, not a rest of rounding.
        for (std::size_t k = 0; k < size; ++k)
            replicate[k] =
                totals.totals[k] - ofStratum[k] + (ofStratum[k] - unit[k]) * (n / (n - 1));
        use(r, replicate);
    }
}

} // namespace

void forEachReplicate(const Design& design, std::span<const double> weights, const SlotRows& rows,
                      const SlotTotals& totals, const Replicates& replicates,
                      const std::function<void(std::size_t, std::span<const double>)>& use)
{
    if (replicates.isJackknife()) {
        forEachJackknife(design, weights, rows, totals, replicates, use);
        return;
    }
    const Design::Stage& stage = design.stages().front();
    const auto clusters = Eigen::Index(design.clusterCount());
    const auto size = Eigen::Index(rows.totalCount());
    RowMajor t = RowMajor::Zero(clusters, size);
    if (design.stages().size() == 1 && !totals.ofUnits.empty())
        t = Eigen::Map<const RowMajor>(totals.ofUnits.data(), clusters, size);
    else
        for (std::uint32_t i = 0; i < clusters; ++i) {
            const auto [first, end] = rowsOf(stage, i);
            addRows(rows, weights, first, end, {t.row(i).data(), std::size_t(size)});
        }
    // Some replicates at a time, so that the product works on blocks; of a fixed size, so that the
    // order of additions does not depend on anything.
    constexpr std::size_t block = 32;
    RowMajor factors(Eigen::Index(block), clusters);
    for (std::size_t first = 0; first < replicates.count(); first += block) {
        const std::size_t count = std::min(block, replicates.count() - first);
        for (std::size_t r = 0; r < count; ++r)
            replicates.factors(first + r,
                               {factors.row(Eigen::Index(r)).data(), std::size_t(clusters)});
        const RowMajor product = factors.topRows(Eigen::Index(count)) * t;
        for (std::size_t r = 0; r < count; ++r)
            use(first + r, {product.row(Eigen::Index(r)).data(), std::size_t(size)});
    }
}

} // namespace quadrat
