// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/match_rows.h"

#include "core/data/concatenate.h"

#include <bit>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace quadrat {

namespace {

using Key = std::pair<std::uint64_t, std::uint64_t>;

std::uint64_t mixed(std::uint64_t z) // the finisher of SplitMix64
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

Key keyOf(std::string_view text)
{
    Key key{0x9E3779B97F4A7C15u, 0xD1B54A32D192ED03u};
    for (const char letter : text) {
        key.first = mixed(key.first + static_cast<unsigned char>(letter) + 1);
        key.second = (key.second ^ static_cast<unsigned char>(letter)) * 0x100000001B3u;
    }
    return {key.first, mixed(key.second + text.size())};
}

Key keyOf(std::uint64_t bits)
{
    return {mixed(bits + 0x9E3779B97F4A7C15u), mixed(~bits * 0xD1B54A32D192ED03u)};
}

struct HashKey {
    std::size_t operator()(const Key& key) const { return std::size_t(key.first); }
};

Column pieceOf(const std::string& name, const Dataset& data)
{
    const Column* column = data.find(name);
    return column ? *column : blankColumn(name, data.rowCount());
}

} // namespace

ComparedColumn::ComparedColumn(const std::string& name, const Dataset& stored,
                               const Dataset& incoming)
    : m_storedRows(stored.rowCount())
{
    const std::vector<Column> pieces{pieceOf(name, stored), pieceOf(name, incoming)};
    m_both = concatenate(name, pieces);
}

bool ComparedColumn::areEqual(std::size_t storedRow, std::size_t incomingRow) const
{
    const std::size_t a = storedRow, b = m_storedRows + incomingRow;
    if (const CodedValues* coded = m_both.coded())
        return withCodes(*coded, [&](auto codes) { return codes[a] == codes[b]; });
    if (const NumberValues* numbers = m_both.numbers())
        return std::bit_cast<std::uint64_t>(numbers->values[a]) ==
                   std::bit_cast<std::uint64_t>(numbers->values[b]) ||
               numbers->values[a] == numbers->values[b];
    return m_both.text()->at(a) == m_both.text()->at(b);
}

bool ComparedColumn::isBlank(std::size_t incomingRow) const
{
    const std::size_t row = m_storedRows + incomingRow;
    if (const CodedValues* coded = m_both.coded())
        return withCodes(*coded, [&](auto codes) { return codes[row] == 0; });
    return m_both.isMissing(row);
}

void ComparedColumn::addTo(std::vector<Key>& keys) const
{
    const Key name = keyOf(m_both.name());
    // A blank adds nothing, so that a variable one side does not have makes no difference.
    const auto add = [&](std::size_t row, const Key& value) {
        keys[row].first += mixed(name.first ^ value.first);
        keys[row].second += mixed(name.second + value.second);
    };
    if (const CodedValues* coded = m_both.coded()) {
        withCodes(*coded, [&](auto codes) {
            for (std::size_t row = 0; row < codes.size(); ++row)
                if (codes[row] != 0)
                    add(row, keyOf(std::uint64_t(codes[row])));
        });
    } else if (const NumberValues* numbers = m_both.numbers()) {
        for (std::size_t row = 0; row < numbers->values.size(); ++row)
            if (const double value = numbers->values[row]; !std::isnan(value))
                add(row, keyOf(std::bit_cast<std::uint64_t>(value + 0.0)));
    } else {
        for (std::size_t row = 0; row < m_both.rowCount(); ++row)
            if (const std::string_view text = m_both.text()->at(row); !text.empty())
                add(row, keyOf(text));
    }
}

std::vector<std::optional<std::size_t>> matchedRows(const Dataset& stored, const Dataset& incoming,
                                                    const std::vector<std::string>& variables)
{
    std::vector<std::optional<std::size_t>> matches(incoming.rowCount());
    if (stored.rowCount() == 0 || variables.empty())
        return matches;
    std::vector<Key> keys(stored.rowCount() + incoming.rowCount());
    for (const std::string& variable : variables)
        ComparedColumn(variable, stored, incoming).addTo(keys);

    // The stored rows of each key as a chain in order.
    constexpr std::size_t end = std::size_t(-1);
    std::unordered_map<Key, std::size_t, HashKey> first(2 * stored.rowCount());
    std::vector<std::size_t> next(stored.rowCount(), end);
    for (std::size_t row = stored.rowCount(); row-- > 0;) {
        const auto [place, isNew] = first.try_emplace(keys[row], row);
        if (!isNew)
            next[row] = std::exchange(place->second, row);
    }
    for (std::size_t row = 0; row < matches.size(); ++row) {
        const auto found = first.find(keys[stored.rowCount() + row]);
        if (found == first.end() || found->second == end)
            continue;
        matches[row] = found->second;
        found->second = next[found->second];
    }
    return matches;
}

std::vector<std::size_t> firstOfEach(const Dataset& data, const std::vector<std::string>& variables)
{
    std::vector<Key> keys(data.rowCount());
    for (const std::string& variable : variables)
        ComparedColumn(variable, Dataset(), data).addTo(keys);
    std::unordered_map<Key, std::size_t, HashKey> first(2 * keys.size());
    std::vector<std::size_t> firsts(keys.size());
    for (std::size_t row = 0; row < keys.size(); ++row)
        firsts[row] = first.try_emplace(keys[row], row).first->second;
    return firsts;
}

} // namespace quadrat
