// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/frame_tree.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace quadrat {

namespace {

/// Small whole numbers for the values of a column, and how many there are of them.
struct ValueCodes {
    std::vector<std::uint32_t> codes; ///< one a row
    std::uint32_t count = 0;
};

/// Codes as keys appear, put into their order.
template <typename Key, typename KeyOf>
ValueCodes codesOfKeys(std::size_t rows, KeyOf keyOf)
{
    std::unordered_map<Key, std::uint32_t> found;
    std::vector<Key> keys;
    ValueCodes result{std::vector<std::uint32_t>(rows), 0};
    for (std::size_t row = 0; row < rows; ++row) {
        const Key key = keyOf(row);
        const auto [place, isNew] = found.try_emplace(key, std::uint32_t(keys.size()));
        if (isNew)
            keys.push_back(key);
        result.codes[row] = place->second;
    }
    std::vector<std::uint32_t> order(keys.size()), rank(keys.size());
    std::iota(order.begin(), order.end(), 0U);
    std::ranges::sort(order, {}, [&](std::uint32_t k) { return keys[k]; });
    for (std::uint32_t place = 0; place < order.size(); ++place)
        rank[order[place]] = place;
    for (std::uint32_t& code : result.codes)
        code = rank[code];
    result.count = std::uint32_t(keys.size());
    return result;
}

ValueCodes codesOf(const Column& column)
{
    if (const CodedValues* coded = column.coded())
        return withCodes(*coded, [&](auto codes) {
            return ValueCodes{std::vector<std::uint32_t>(codes.begin(), codes.end()),
                              std::uint32_t(coded->levels.size() + 1)};
        });
    if (const NumberValues* numbers = column.numbers())
        return codesOfKeys<double>(column.rowCount(), [&](std::size_t row) {
            const double value = numbers->values[row];
            return value == value ? value : -std::numeric_limits<double>::infinity(); // a blank
        });
    return codesOfKeys<std::string_view>(column.rowCount(),
                                         [&](std::size_t row) { return column.text()->at(row); });
}

} // namespace

FrameTree::FrameTree(std::size_t rowCount) : m_rows(rowCount), m_starts{{0, rowCount}}
{
    assert(rowCount < std::numeric_limits<std::uint32_t>::max());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
}

void FrameTree::split(const Column& column, GroupOrder order, Level level)
{
    const ValueCodes values = codesOf(column);
    const std::vector<std::size_t>& groups = m_starts.back();
    std::vector<std::uint32_t> sorted(m_rows.size());
    std::vector<std::size_t> starts{0};
    std::vector<std::size_t> count(values.count, 0); // of the codes of one group; then their places
    std::vector<std::uint32_t> present;
    for (std::size_t group = 0; group + 1 < groups.size(); ++group) {
        present.clear();
        for (std::size_t k = groups[group]; k < groups[group + 1]; ++k)
            if (count[values.codes[m_rows[k]]]++ == 0)
                present.push_back(values.codes[m_rows[k]]);
        if (order == GroupOrder::ByValue)
            std::ranges::sort(present);
        std::size_t end = groups[group];
        for (const std::uint32_t code : present) {
            end += std::exchange(count[code], end);
            starts.push_back(end);
        }
        for (std::size_t k = groups[group]; k < groups[group + 1]; ++k)
            sorted[count[values.codes[m_rows[k]]]++] = m_rows[k];
        for (const std::uint32_t code : present)
            count[code] = 0;
    }
    m_rows = std::move(sorted);
    if (level == Level::Same)
        m_starts.back() = std::move(starts);
    else
        m_starts.push_back(std::move(starts));
}

std::span<const std::uint32_t> FrameTree::rows(std::size_t level, std::size_t group) const
{
    const auto& starts = m_starts[level];
    return std::span(m_rows).subspan(starts[group], starts[group + 1] - starts[group]);
}

std::pair<std::size_t, std::size_t> FrameTree::parts(std::size_t level, std::size_t group) const
{
    const auto& deeper = m_starts[level + 1];
    const auto place = [&](std::size_t start) {
        return std::size_t(std::ranges::lower_bound(deeper, start) - deeper.begin());
    };
    return {place(m_starts[level][group]), place(m_starts[level][group + 1])};
}

} // namespace quadrat
