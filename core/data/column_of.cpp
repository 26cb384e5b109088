// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/column_of.h"

#include "core/base/number.h"
#include "core/data/codebook.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>
#include <type_traits>
#include <unordered_map>
#include <utility>

namespace quadrat {

namespace {

/// Codes into the different keys in the order of `comesBefore`; nothing if there are more than
/// `most` of them.
template <typename Key, typename KeyOf, typename IsMissing, typename LevelOf, typename Before>
std::optional<CodedValues> coded(std::size_t rows, std::size_t most, KeyOf keyOf,
                                 IsMissing isMissing, LevelOf levelOf, Before comesBefore)
{
    std::unordered_map<Key, std::uint16_t> found; // numbered from 1 as they come
    std::vector<std::uint16_t> numbers(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        if (isMissing(row))
            continue;
        const auto next = std::uint16_t(found.size() + 1);
        numbers[row] = found.emplace(keyOf(row), next).first->second;
        if (found.size() > most)
            return {};
    }
    std::vector<std::pair<Key, std::uint16_t>> sorted(found.begin(), found.end());
    std::ranges::sort(sorted, comesBefore, &std::pair<Key, std::uint16_t>::first);
    CodedValues result;
    std::vector<std::uint16_t> codes(sorted.size() + 1); // of each number
    for (const auto& [key, number] : sorted) {
        result.levels.push_back(levelOf(key));
        codes[number] = std::uint16_t(result.levels.size());
    }
    const auto write = [&](auto written) {
        using Code = typename decltype(written)::value_type;
        std::ranges::transform(numbers, written.begin(),
                               [&](std::uint16_t number) { return Code(codes[number]); });
        result.codes = std::move(written);
    };
    if (sorted.size() <= 255)
        write(std::vector<std::uint8_t>(rows));
    else
        write(std::vector<std::uint16_t>(rows));
    return result;
}

Level levelOfNumber(std::uint64_t bits)
{
    const double number = std::bit_cast<double>(bits);
    if (const char letter = missingLetter(number))
        return {std::string{'.', letter}, {}, Missing::NoAnswer};
    return {writeNumber(number), number};
}

constexpr std::size_t mostNumberCodes = 255;
constexpr std::size_t mostWholeCodes = 4'096;

bool numberBefore(std::uint64_t a, std::uint64_t b)
{
    const auto left = std::bit_cast<double>(a), right = std::bit_cast<double>(b);
    if (std::isnan(left) || std::isnan(right))
        return std::isnan(left) && std::isnan(right) ? missingLetter(left) < missingLetter(right)
                                                     : std::isnan(right);
    return left < right;
}

/// Levels that are all numbers follow their values: 2 before 10.
void orderByValue(CodedValues& values)
{
    auto& levels = values.levels;
    const auto before = [](const Level& a, const Level& b) { return a.value < b.value; };
    if (!std::ranges::all_of(levels, [](const Level& level) { return level.value.has_value(); }) ||
        std::ranges::is_sorted(levels, before))
        return;
    std::vector<std::size_t> order(levels.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return before(levels[a], levels[b]); });
    std::vector<Level> sorted;
    std::vector<std::size_t> place(levels.size() + 1, 0); // of each former code
    for (const std::size_t former : order) {
        sorted.push_back(std::move(levels[former]));
        place[former + 1] = sorted.size();
    }
    levels = std::move(sorted);
    std::visit(
        [&place](auto& codes) {
            for (auto& code : codes)
                code = static_cast<std::remove_reference_t<decltype(code)>>(place[code]);
        },
        values.codes);
}

} // namespace

Column columnOf(std::string name, std::vector<double> numbers)
{
    for (double& number : numbers)
        if (!std::isnan(number))
            number += 0.0; // minus zero becomes zero: it would be a level of its own
    const bool whole = std::ranges::all_of(
        numbers, [](double number) { return std::isnan(number) || number == std::trunc(number); });
    auto values = coded<std::uint64_t>(
        numbers.size(), whole ? mostWholeCodes : mostNumberCodes,
        [&](std::size_t row) { return std::bit_cast<std::uint64_t>(numbers[row]); },
        [&](std::size_t row) { return std::isnan(numbers[row]) && !missingLetter(numbers[row]); },
        levelOfNumber, numberBefore);
    if (values)
        return Column(std::move(name), std::move(*values), Measure::Number);
    return Column(std::move(name), NumberValues{std::move(numbers)});
}

Column columnOf(std::string name, const std::vector<std::string_view>& texts)
{
    auto values = coded<std::string_view>(
        texts.size(), 65'535, [&](std::size_t row) { return texts[row]; },
        [&](std::size_t row) { return texts[row].empty(); },
        [](std::string_view text) {
            return Level{std::string(text), readNumber(text)};
        },
        std::less<>());
    if (values) {
        orderByValue(*values);
        return Column(std::move(name), std::move(*values), Measure::Category);
    }
    TextValues open;
    for (const std::string_view text : texts) {
        open.bytes += text;
        open.ends.push_back(open.bytes.size());
    }
    return Column(std::move(name), std::move(open));
}

} // namespace quadrat
