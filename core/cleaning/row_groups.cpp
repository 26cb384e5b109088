// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/row_groups.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

/// SplitMix64's last step: every bit of the argument stirs every bit of the result.
constexpr std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325u; // FNV-1a
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
    return mixed(hash) | 1;
}

std::uint64_t hashOf(double number)
{
    return mixed(std::bit_cast<std::uint64_t>(number + 0.0)) | 1;
}

/// Splits rows of one hash into groups that are truly alike: equal hashes may be a coincidence.
void addGroups(std::vector<std::size_t> rows, const std::vector<const Column*>& columns,
               std::vector<std::vector<std::size_t>>& groups)
{
    while (rows.size() > 1) {
        const auto others = std::stable_partition(rows.begin(), rows.end(), [&](std::size_t row) {
            return std::ranges::all_of(columns, [&](const Column* column) {
                return sameAnswer(*column, rows.front(), row);
            });
        });
        if (others - rows.begin() > 1)
            groups.emplace_back(rows.begin(), others);
        rows.erase(rows.begin(), others);
    }
}

} // namespace

std::vector<std::uint64_t> answerHashes(const Column& column)
{
    std::vector<std::uint64_t> hashes(column.rowCount());
    if (const CodedValues* coded = column.coded()) {
        std::vector<std::uint64_t> ofCode{0};
        for (std::size_t k = 0; k < coded->levels.size(); ++k)
            ofCode.push_back(coded->levels[k].missing == Missing::None ? mixed(k + 1) : 0);
        withCodes(*coded, [&](auto codes) {
            std::ranges::transform(codes, hashes.begin(), [&](auto code) { return ofCode[code]; });
        });
        return hashes;
    }
    for (std::size_t row = 0; row < hashes.size(); ++row)
        if (!column.isMissing(row))
            hashes[row] =
                column.numbers() ? hashOf(column.number(row)) : hashOf(column.text()->at(row));
    return hashes;
}

bool sameAnswer(const Column& column, std::size_t a, std::size_t b)
{
    if (column.isMissing(a) || column.isMissing(b))
        return column.isMissing(a) && column.isMissing(b);
    if (const CodedValues* coded = column.coded())
        return withCodes(*coded, [&](auto codes) { return codes[a] == codes[b]; });
    if (column.numbers())
        return column.number(a) == column.number(b);
    return column.text()->at(a) == column.text()->at(b);
}

std::vector<std::vector<std::size_t>> rowsAlike(const std::vector<const Column*>& columns)
{
    std::vector<std::vector<std::size_t>> groups;
    if (columns.empty())
        return groups;
    std::vector<std::pair<std::uint64_t, std::size_t>> rows(columns.front()->rowCount());
    std::vector<std::uint8_t> answered(rows.size());
    for (const Column* column : columns) {
        const std::vector<std::uint64_t> hashes = answerHashes(*column);
        for (std::size_t row = 0; row < rows.size(); ++row) {
            rows[row].first = mixed(rows[row].first + 0x9E3779B97F4A7C15u) ^ hashes[row];
            answered[row] |= hashes[row] != 0;
        }
    }
    for (std::size_t row = 0; row < rows.size(); ++row)
        rows[row].second = row;
    std::erase_if(rows, [&](const auto& entry) { return !answered[entry.second]; });
    std::ranges::sort(rows);

    for (auto begin = rows.begin(); begin != rows.end();) {
        const auto end = std::find_if(
            begin, rows.end(), [&](const auto& entry) { return entry.first != begin->first; });
        if (end - begin > 1) {
            std::vector<std::size_t> alike;
            std::transform(begin, end, std::back_inserter(alike),
                           [](const auto& entry) { return entry.second; });
            addGroups(std::move(alike), columns, groups);
        }
        begin = end;
    }
    std::ranges::sort(groups);
    return groups;
}

} // namespace quadrat
