// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/crossing.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cassert>
#include <string>
#include <unordered_map>

namespace quadrat {

namespace {

/// Up to this many possible cells a table finds the cell of a row; above it a hash does.
constexpr std::size_t tableLimit = std::size_t(1) << 20;

void addCell(Crossing& crossing, std::span<const std::span<const CategoryCode>> factors,
             std::size_t row)
{
    ++crossing.cellCount;
    for (const auto& codes : factors)
        crossing.categories.push_back(codes[row]);
}

void crossByTable(Crossing& crossing, std::span<const std::span<const CategoryCode>> factors,
                  std::span<const std::size_t> sizes, std::size_t possible)
{
    std::vector<std::uint32_t> cellOf(possible, 0);
    for (std::size_t row = 0; row < crossing.cells.size(); ++row) {
        std::size_t key = 0;
        bool complete = true;
        for (std::size_t f = 0; f < factors.size(); ++f) {
            const CategoryCode code = factors[f][row];
            complete &= code != 0;
            key = key * sizes[f] + code;
        }
        if (!complete)
            continue;
        if (cellOf[key] == 0) {
            addCell(crossing, factors, row);
            cellOf[key] = std::uint32_t(crossing.cellCount);
        }
        crossing.cells[row] = cellOf[key];
    }
}

void crossByHash(Crossing& crossing, std::span<const std::span<const CategoryCode>> factors)
{
    std::unordered_map<std::u16string, std::uint32_t> cellOf;
    std::u16string key(factors.size(), u'\0');
    for (std::size_t row = 0; row < crossing.cells.size(); ++row) {
        for (std::size_t f = 0; f < factors.size(); ++f)
            key[f] = char16_t(factors[f][row]);
        if (key.find(u'\0') != std::u16string::npos)
            continue;
        const auto [found, isNew] = cellOf.try_emplace(key, 0);
        if (isNew) {
            addCell(crossing, factors, row);
            found->second = std::uint32_t(crossing.cellCount);
        }
        crossing.cells[row] = found->second;
    }
}

} // namespace

Crossing cross(std::span<const std::span<const CategoryCode>> factors, std::size_t rowCount)
{
    Crossing crossing;
    crossing.factorCount = factors.size();
    crossing.cells.assign(rowCount, 0);
    crossing.categories.assign(factors.size(), 0);

    std::vector<std::size_t> sizes;
    std::size_t possible = 1;
    for (const auto& codes : factors) {
        assert(codes.size() == rowCount);
        const CategoryCode last = codes.empty() ? 0 : std::ranges::max(codes);
        sizes.push_back(std::size_t(last) + 1);
        possible = std::min(possible, tableLimit) * sizes.back();
    }
    if (possible <= tableLimit)
        crossByTable(crossing, factors, sizes, possible);
    else
        crossByHash(crossing, factors);
    return crossing;
}

std::size_t blockCount(std::size_t rowCount, std::size_t sumsPerBlock)
{
    constexpr std::size_t rowsWorthABlock = 32'768, most = 32;
    const std::size_t byCost = rowCount / std::max(rowsWorthABlock, 4 * sumsPerBlock);
    return std::clamp<std::size_t>(byCost, 1, most);
}

std::vector<double> cellSums(const Crossing& crossing, std::span<const double> values)
{
    assert(values.size() == crossing.cells.size());
    const std::size_t rows = values.size(), size = crossing.cellCount + 1;
    const std::size_t blocks = blockCount(rows, size);
    std::vector<double> sums(blocks * size, 0.0);
    parallelFor(blocks, [&](std::size_t block) {
        double* const own = sums.data() + block * size;
        const std::size_t end = rows * (block + 1) / blocks;
        for (std::size_t row = rows * block / blocks; row < end; ++row)
            own[crossing.cells[row]] += values[row];
    });
    for (std::size_t block = 1; block < blocks; ++block)
        for (std::size_t cell = 0; cell < size; ++cell)
            sums[cell] += sums[block * size + cell];
    sums.resize(size);
    return sums;
}

} // namespace quadrat
