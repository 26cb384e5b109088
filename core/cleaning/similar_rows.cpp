// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/similar_rows.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

namespace quadrat {

namespace {

constexpr std::uint64_t golden = 0x9E3779B97F4A7C15u;

/// How many of `count` variables may differ.
std::size_t mostDifferent(double threshold, std::size_t count)
{
    return std::size_t(std::floor((1 - threshold) * double(count) + 1e-9));
}

/// The variables in blocks that tell rows apart about equally well.
struct Blocks {
    std::vector<std::vector<std::size_t>> variables;
    std::vector<std::uint8_t> blockOf;              ///< of each variable
    std::vector<std::vector<std::uint8_t>> choices; ///< of k blocks, in rising order
};

/// Chance that two rows agree in a variable, from a part of the rows.
std::vector<double> agreement(const AnswerRows& rows)
{
    constexpr std::size_t sampleSize = 20'000;
    const std::size_t step = std::max<std::size_t>(1, rows.rowCount() / sampleSize);
    std::vector<double> chances(rows.width());
    for (std::size_t k = 0; k < rows.width(); ++k) {
        std::vector<std::uint32_t> counts(65'536);
        std::size_t sampled = 0;
        for (std::size_t row = 0; row < rows.rowCount(); row += step, ++sampled)
            ++counts[rows[row][k]];
        for (const std::uint32_t count : counts)
            chances[k] += double(count) * double(count);
        chances[k] /= double(std::max<std::size_t>(1, sampled * sampled));
    }
    return chances;
}

/// All choices of k of `blocks`, in lexicographic order.
std::vector<std::vector<std::uint8_t>> choicesOf(std::size_t blocks, std::size_t k)
{
    std::vector<std::vector<std::uint8_t>> choices;
    std::vector<std::uint8_t> choice(k);
    std::iota(choice.begin(), choice.end(), std::uint8_t(0));
    while (true) {
        choices.push_back(choice);
        std::size_t place = k;
        while (place > 0 && choice[place - 1] == blocks - k + place - 1)
            --place;
        if (place == 0)
            return choices;
        ++choice[place - 1];
        for (; place < k; ++place)
            choice[place] = std::uint8_t(choice[place - 1] + 1);
    }
}

/// k: the more, the fewer rows agree by chance, and the more choices there are, each a sort.
std::size_t equalBlocks(std::size_t different, std::size_t width)
{
    constexpr std::size_t mostChoicesOfThree = 35, mostChoicesOfTwo = 45;
    const std::size_t ofTwo = (different + 2) * (different + 1) / 2;
    const std::size_t ofThree = (different + 3) * ofTwo / 3;
    if (ofThree <= mostChoicesOfThree && different + 3 <= width)
        return 3;
    return ofTwo <= mostChoicesOfTwo && different + 2 <= width ? 2 : 1;
}

Blocks blocksFor(const AnswerRows& rows, std::size_t different)
{
    const std::size_t k = equalBlocks(different, rows.width()), count = different + k;
    const std::vector<double> chances = agreement(rows);
    std::vector<std::size_t> order(rows.width());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t variable) { return chances[variable]; });
    Blocks blocks;
    blocks.variables.resize(count);
    blocks.blockOf.resize(rows.width());
    for (std::size_t place = 0; place < order.size(); ++place) {
        const std::size_t turn = place / count, seat = place % count; // to and fro
        const std::size_t block = turn % 2 == 0 ? seat : count - 1 - seat;
        blocks.variables[block].push_back(order[place]);
        blocks.blockOf[order[place]] = std::uint8_t(block);
    }
    blocks.choices = choicesOf(count, k);
    return blocks;
}

/// The rows sorted so that those that agree in a choice of blocks stand together, and where such
/// runs end. A run may hold others by coincidence of hashes; comparing sorts them out.
struct Runs {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> ends;
};

Runs runsOf(const AnswerRows& rows, const Blocks& blocks, std::size_t choice)
{
    struct Entry {
        std::uint64_t hash;
        std::uint32_t row;
        auto operator<=>(const Entry&) const = default;
    };
    std::vector<std::size_t> variables;
    for (const std::uint8_t block : blocks.choices[choice])
        variables.insert(variables.end(), blocks.variables[block].begin(),
                         blocks.variables[block].end());
    std::vector<Entry> entries(rows.rowCount());
    for (std::size_t row = 0; row < entries.size(); ++row) {
        const auto answers = rows[row];
        std::uint64_t hash = golden;
        for (const std::size_t variable : variables) {
            hash = (hash ^ answers[variable]) * 0xBF58476D1CE4E5B9u;
            hash ^= hash >> 29;
        }
        entries[row] = {hash, std::uint32_t(row)};
    }
    std::ranges::sort(entries);
    Runs runs;
    for (std::size_t begin = 0, end = 0; begin < entries.size(); begin = end) {
        while (end < entries.size() && entries[end].hash == entries[begin].hash)
            ++end;
        if (end - begin == 1)
            continue;
        for (std::size_t k = begin; k < end; ++k)
            runs.rows.push_back(entries[k].row);
        runs.ends.push_back(std::uint32_t(runs.rows.size()));
    }
    return runs;
}

/// Comparisons of each member of a run with the next `window`.
double comparisons(const std::vector<Runs>& all, std::size_t window)
{
    double total = 0;
    for (const Runs& runs : all) {
        std::uint32_t begin = 0;
        for (const std::uint32_t end : runs.ends) {
            const double length = end - begin;
            const double reach = std::min(double(window), length - 1);
            total += reach * length - reach * (reach + 1) / 2;
            begin = end;
        }
    }
    return total;
}

std::optional<std::size_t> windowFor(const std::vector<Runs>& all, std::size_t rowCount,
                                     std::size_t most)
{
    if (comparisons(all, rowCount) <= double(most))
        return {};
    std::size_t fits = 1, tooMany = rowCount;
    while (tooMany - fits > 1) {
        const std::size_t middle = fits + (tooMany - fits) / 2;
        (comparisons(all, middle) <= double(most) ? fits : tooMany) = middle;
    }
    return fits;
}

/// Compares two rows and tells whether this choice of blocks is the one that reports them: the
/// first k of the blocks in which they agree, so that no pair is reported twice.
class Comparer {
public:
    Comparer(const AnswerRows& rows, const Blocks& blocks, double threshold)
        : m_rows(rows), m_blocks(blocks), m_threshold(threshold),
          m_mostDifferent(mostDifferent(threshold, rows.width()))
    {}

    std::optional<SimilarPair> pair(std::size_t a, std::size_t b, std::size_t choice) const
    {
        const auto left = m_rows[a], right = m_rows[b];
        std::size_t different = 0, compared = 0;
        std::uint64_t differing[4]{}; // a bit a block
        for (std::size_t k = 0; k < left.size(); ++k) {
            compared += (left[k] | right[k]) != 0;
            if (left[k] == right[k])
                continue;
            if (++different > m_mostDifferent)
                return {};
            const std::uint8_t block = m_blocks.blockOf[k];
            differing[block / 64] |= std::uint64_t(1) << (block % 64);
        }
        if (different == 0 || 2 * compared < left.size() ||
            different > mostDifferent(m_threshold, compared) || !reports(choice, differing))
            return {};
        return SimilarPair{std::max(a, b), std::min(a, b), compared - different, compared};
    }

private:
    bool reports(std::size_t choice, const std::uint64_t (&differing)[4]) const
    {
        const auto& blocks = m_blocks.choices[choice];
        std::size_t place = 0;
        for (std::size_t block = 0; place < blocks.size(); ++block) {
            if (differing[block / 64] >> (block % 64) & 1)
                continue;
            if (blocks[place++] != block)
                return false;
        }
        return true;
    }

    const AnswerRows& m_rows;
    const Blocks& m_blocks;
    double m_threshold;
    std::size_t m_mostDifferent;
};

/// The first pairs of many, and their number.
struct FirstPairs {
    std::size_t most = 0;
    std::vector<SimilarPair> pairs{};
    std::size_t count = 0;

    void add(const SimilarPair& pair)
    {
        ++count;
        pairs.push_back(pair);
        if (pairs.size() >= 2 * most + 1000)
            shorten();
    }
    void shorten()
    {
        std::ranges::sort(pairs);
        pairs.resize(std::min(pairs.size(), most));
    }
};

} // namespace

SimilarRows similarRows(const AnswerRows& rows, double threshold, std::size_t most,
                        std::size_t maximumComparisons,
                        const std::function<bool(const SimilarPair&)>& isPair,
                        const Progress& progress)
{
    SimilarRows result;
    const std::size_t different = mostDifferent(threshold, rows.width());
    if (different == 0 || rows.rowCount() < 2)
        return result;
    const Blocks blocks = blocksFor(rows, different);
    std::vector<Runs> runs(blocks.choices.size());
    parallelFor(runs.size(), [&](std::size_t choice) {
        progress.checkStop();
        runs[choice] = runsOf(rows, blocks, choice);
    });
    result.window = windowFor(runs, rows.rowCount(), maximumComparisons);
    const std::size_t window = result.window.value_or(rows.rowCount());

    const Comparer comparer(rows, blocks, threshold);
    std::vector<FirstPairs> found(runs.size(), FirstPairs{most});
    parallelFor(runs.size(), [&](std::size_t choice) {
        const auto& members = runs[choice].rows;
        std::uint32_t begin = 0;
        for (const std::uint32_t end : runs[choice].ends) {
            for (std::size_t a = begin; a < end; ++a) {
                if ((a - begin) % 128 == 0)
                    progress.checkStop();
                for (std::size_t b = a + 1; b < std::min<std::size_t>(end, a + 1 + window); ++b)
                    if (const auto pair = comparer.pair(members[a], members[b], choice);
                        pair && (!isPair || isPair(*pair)))
                        found[choice].add(*pair);
            }
            begin = end;
        }
    });
    FirstPairs all{most};
    for (const FirstPairs& some : found) {
        result.count += some.count;
        for (const SimilarPair& pair : some.pairs)
            all.add(pair);
    }
    all.shorten();
    result.pairs = std::move(all.pairs);
    return result;
}

} // namespace quadrat
