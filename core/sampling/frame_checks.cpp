// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/frame_checks.h"

#include "core/base/error.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace quadrat {

namespace {

constexpr double smallestSize = 1e-100, largestSize = 1e100;
constexpr std::size_t buckets = 256; // told apart by the first byte of a hash

/// SplitMix64's last step: different arguments have different results.
std::uint64_t mixed(std::uint64_t z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

/// Of a row that is not blank, never 0; of equal values equal.
std::uint64_t hashOf(const Column& column, std::size_t row)
{
    std::uint64_t hash = 0xCBF29CE484222325u; // FNV-1a
    if (const NumberValues* numbers = column.numbers())
        hash = mixed(std::bit_cast<std::uint64_t>(numbers->values[row] + 0.0));
    else
        for (const char letter : column.text()->at(row))
            hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
    return mixed(hash) | 1;
}

bool sameValue(const Column& column, std::size_t a, std::size_t b)
{
    if (const NumberValues* numbers = column.numbers())
        return numbers->values[a] == numbers->values[b];
    return column.text()->at(a) == column.text()->at(b);
}

bool risesStrictly(const Column& column)
{
    const NumberValues* numbers = column.numbers();
    return numbers &&
           std::adjacent_find(numbers->values.begin(), numbers->values.end(),
                              [](double a, double b) { return !(a < b); }) == numbers->values.end();
}

/// Hashes that come more than once among some.
void findRepeats(std::span<const std::uint64_t> hashes, std::vector<std::uint64_t>& repeated)
{
    std::vector<std::uint64_t> table(std::bit_ceil(2 * hashes.size() + 1), 0);
    for (const std::uint64_t hash : hashes) {
        std::size_t place = hash >> 8 & (table.size() - 1);
        while (table[place] != 0 && table[place] != hash)
            place = (place + 1) & (table.size() - 1);
        if (table[place] == hash)
            repeated.push_back(hash);
        table[place] = hash;
    }
}

/// Hashes that more than one row has, in no order.
std::vector<std::uint64_t> repeatedHashes(const Column& column)
{
    const std::size_t rows = column.rowCount();
    constexpr std::size_t blocks = 32;
    const auto eachHash = [&](std::size_t block, auto work) {
        for (std::size_t row = rows * block / blocks; row < rows * (block + 1) / blocks; ++row)
            if (!column.isMissing(row))
                work(hashOf(column, row));
    };
    std::vector<std::size_t> ends(blocks * buckets, 0); // of each block in each bucket
    parallelFor(blocks, [&](std::size_t block) {
        eachHash(block, [&](std::uint64_t hash) { ++ends[block * buckets + (hash >> 56)]; });
    });
    std::size_t end = 0;
    std::vector<std::size_t> starts{0};
    for (std::size_t bucket = 0; bucket < buckets; ++bucket) {
        for (std::size_t block = 0; block < blocks; ++block)
            end += std::exchange(ends[block * buckets + bucket], end);
        starts.push_back(end);
    }
    std::vector<std::uint64_t> sorted(end);
    parallelFor(blocks, [&](std::size_t block) {
        eachHash(block, [&](std::uint64_t hash) {
            sorted[ends[block * buckets + (hash >> 56)]++] = hash;
        });
    });
    std::vector<std::vector<std::uint64_t>> repeated(buckets);
    parallelFor(buckets, [&](std::size_t k) {
        findRepeats(std::span(sorted).subspan(starts[k], starts[k + 1] - starts[k]), repeated[k]);
    });
    std::vector<std::uint64_t> all;
    for (const auto& some : repeated)
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

std::optional<std::pair<std::size_t, std::size_t>> firstRepeatedCode(const CodedValues& coded)
{
    return withCodes(coded, [&](auto codes) {
        std::vector<std::size_t> first(coded.levels.size() + 1, codes.size());
        std::optional<std::pair<std::size_t, std::size_t>> found;
        for (std::size_t row = 0; row < codes.size() && !found; ++row)
            if (codes[row] != 0 && first[codes[row]] < codes.size())
                found = {row, first[codes[row]]};
            else
                first[codes[row]] = row;
        return found;
    });
}

/// The first blank, or the number of rows.
std::size_t firstBlank(const Column& column)
{
    if (const CodedValues* coded = column.coded()) {
        std::vector<bool> isBlank{true};
        for (const Level& level : coded->levels)
            isBlank.push_back(level.missing != Missing::None);
        return withCodes(*coded, [&](auto codes) {
            return std::size_t(
                std::ranges::find_if(codes, [&](auto code) { return isBlank[code]; }) -
                codes.begin());
        });
    }
    std::size_t row = 0;
    while (row < column.rowCount() && !column.isMissing(row))
        ++row;
    return row;
}

} // namespace

std::size_t rowNumber(const RowNumber& numbers, std::size_t row)
{
    return numbers ? numbers(row) : row + 2;
}

std::vector<double> sizesOf(const Column& column, const RowNumber& numbers)
{
    std::vector<double> sizes = numbersOf(column);
    const auto wrong = std::ranges::find_if(sizes, [](double size) {
        return !(size == 0 || (size >= smallestSize && size <= largestSize));
    });
    if (wrong == sizes.end())
        return sizes;
    const auto row = std::size_t(wrong - sizes.begin());
    const auto place = std::int64_t(rowNumber(numbers, row));
    const std::string value = column.label(row);
    if (column.isMissing(row))
        throw invalidInput(QUADRAT_TEXT("core", "Row %1 has no size in column \"%2\". Every unit "
                                                "needs one; 0 for a unit that is not to be drawn."),
                           {place, column.name()});
    if (std::isnan(*wrong))
        throw invalidInput(QUADRAT_TEXT("core", "Row %1 has \"%3\" in column \"%2\", which is not "
                                                "a number: sizes must be numbers, 0 or above."),
                           {place, column.name(), value});
    if (*wrong < 0)
        throw invalidInput(QUADRAT_TEXT("core", "Row %1 has the size %3 in column \"%2\": sizes "
                                                "must not be negative."),
                           {place, column.name(), value});
    throw invalidInput(QUADRAT_TEXT("core", "Row %1 has the size %3 in column \"%2\": sizes must "
                                            "be 0, or from 1e-100 to 1e100."),
                       {place, column.name(), value});
}

void checkNoBlank(const Column& column, const RowNumber& numbers)
{
    const std::size_t row = firstBlank(column);
    if (row < column.rowCount())
        throw invalidInput(
            QUADRAT_TEXT("core", "Row %1 has nothing in column \"%2\". Fill it in, or take the row "
                                 "out of the frame."),
            {std::int64_t(rowNumber(numbers, row)), column.name()});
}

std::optional<std::pair<std::size_t, std::size_t>> firstRepeat(const Column& column)
{
    if (const CodedValues* coded = column.coded())
        return firstRepeatedCode(*coded);
    if (risesStrictly(column))
        return {};
    const std::vector<std::uint64_t> repeated = repeatedHashes(column);
    if (repeated.empty())
        return {};
    // Equal hashes of different texts are a coincidence: the rows themselves decide.
    const std::unordered_set<std::uint64_t> suspects(repeated.begin(), repeated.end());
    std::unordered_multimap<std::uint64_t, std::size_t> seen;
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        if (column.isMissing(row))
            continue;
        const std::uint64_t hash = hashOf(column, row);
        if (!suspects.contains(hash))
            continue;
        const auto [begin, end] = seen.equal_range(hash);
        for (auto earlier = begin; earlier != end; ++earlier)
            if (sameValue(column, earlier->second, row))
                return {{row, earlier->second}};
        seen.emplace(hash, row);
    }
    return {};
}

void refuseRepeat(const Column& column, std::size_t earlier, std::size_t later,
                  const RowNumber& numbers)
{
    throw invalidInput(QUADRAT_TEXT("core", "\"%1\" in column \"%2\" stands in row %3 and again in "
                                            "row %4: a unit may be listed once. Take one of the "
                                            "rows out."),
                       {column.label(later), column.name(),
                        std::int64_t(rowNumber(numbers, earlier)),
                        std::int64_t(rowNumber(numbers, later))});
}

} // namespace quadrat
