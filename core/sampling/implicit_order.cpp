// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/implicit_order.h"

#include <algorithm>
#include <numeric>
#include <string_view>

namespace quadrat {

namespace {

/// Places of the units' values in rising order, alike for equal values.
template <typename Value>
std::vector<std::uint32_t> ranksOf(const std::vector<Value>& values)
{
    std::vector<std::uint32_t> order(values.size()), ranks(values.size(), 0);
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t k) { return values[k]; });
    for (std::size_t place = 1; place < order.size(); ++place)
        ranks[order[place]] =
            ranks[order[place - 1]] + (values[order[place - 1]] < values[order[place]] ? 1 : 0);
    return ranks;
}

std::vector<std::uint32_t> ranksOf(const Column& column, std::span<const std::uint32_t> rows)
{
    std::vector<std::uint32_t> codes;
    std::vector<double> numbers;
    std::vector<std::string_view> texts;
    if (const CodedValues* coded = column.coded()) {
        withCodes(*coded, [&](auto values) {
            for (const std::uint32_t row : rows)
                codes.push_back(values[row]);
        });
        return codes;
    }
    if (const NumberValues* values = column.numbers()) {
        for (const std::uint32_t row : rows)
            numbers.push_back(column.isMissing(row) ? -std::numeric_limits<double>::infinity()
                                                    : values->values[row]);
        return ranksOf(numbers);
    }
    for (const std::uint32_t row : rows)
        texts.push_back(column.text()->at(row));
    return ranksOf(texts);
}

} // namespace

std::vector<std::size_t> serpentineOrder(std::span<const Column* const> columns,
                                         std::span<const std::uint32_t> rows)
{
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::vector<std::size_t> starts{0, order.size()}; // of runs that are alike so far
    for (const Column* column : columns) {
        const std::vector<std::uint32_t> ranks = ranksOf(*column, rows);
        std::vector<std::size_t> finer{0};
        for (std::size_t run = 0; run + 1 < starts.size(); ++run) {
            const bool falling = run % 2 == 1;
            const auto begin = order.begin() + std::ptrdiff_t(starts[run]);
            const auto end = order.begin() + std::ptrdiff_t(starts[run + 1]);
            std::stable_sort(begin, end, [&](std::size_t a, std::size_t b) {
                return falling ? ranks[b] < ranks[a] : ranks[a] < ranks[b];
            });
            for (std::size_t k = starts[run] + 1; k <= starts[run + 1]; ++k)
                if (k == starts[run + 1] || ranks[order[k - 1]] != ranks[order[k]])
                    finer.push_back(k);
        }
        starts = std::move(finer);
    }
    return order;
}

} // namespace quadrat
