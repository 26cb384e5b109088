// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spellings.h"

#include <utility>

namespace quadrat {

namespace {

/// Mixes eight bytes at a time by multiplication; the same on every machine. Never 0.
std::uint64_t hashed(std::string_view text)
{
    std::uint64_t hash = text.size() * 0xD6E8FEB86659FD93u;
    const auto mix = [&hash](std::uint64_t word) {
        hash = (hash ^ word) * 0x9E3779B97F4A7C15u;
        hash ^= hash >> 32;
    };
    std::size_t at = 0;
    std::uint64_t word = 0;
    for (; at + 8 <= text.size(); at += 8) {
        std::memcpy(&word, text.data() + at, 8);
        mix(word);
    }
    if (at < text.size()) { // the last eight bytes, some of them for the second time
        std::memcpy(&word, text.data() + text.size() - 8, 8);
        mix(word);
    }
    return hash == 0 ? 1 : hash;
}

} // namespace

void Spellings::Table::grow()
{
    std::vector<Entry> former = std::exchange(entries, std::vector<Entry>(entries.size() * 2));
    --shift;
    for (const Entry& entry : former) {
        if (entry.key == 0)
            continue;
        std::size_t slot = first(entry.key);
        while (entries[slot].key != 0)
            slot = after(slot);
        entries[slot] = entry;
    }
}

std::uint32_t Spellings::add(Table& table, std::size_t slot, std::uint64_t key,
                             std::string_view text)
{
    std::uint32_t number = 0;
    if (text != "NA") {
        if (m_copyNext)
            text = m_copies.emplace_front(text);
        m_labels.push_back(text);
        number = std::uint32_t(m_labels.size());
    }
    table.entries[slot] = {key, number};
    if (++table.taken * 2 > table.entries.size())
        table.grow();
    return number;
}

std::uint32_t Spellings::numberOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (text.size() <= 8) {
        char bytes[16] = {};
        std::memcpy(bytes, text.data(), text.size());
        std::uint64_t key;
        std::memcpy(&key, bytes, 8);
        std::size_t slot = m_short.first(key);
        while (m_short.entries[slot].key != 0) {
            if (m_short.entries[slot].key == key)
                return m_short.entries[slot].number;
            slot = m_short.after(slot);
        }
        return add(m_short, slot, key, text);
    }
    const std::uint64_t key = hashed(text);
    std::size_t slot = m_long.first(key);
    while (m_long.entries[slot].key != 0) {
        const Entry& entry = m_long.entries[slot];
        if (entry.key == key && m_labels[entry.number - 1] == text)
            return entry.number;
        slot = m_long.after(slot);
    }
    return add(m_long, slot, key, text);
}

void Spellings::finish()
{
    m_short.entries = {};
    m_long.entries = {};
    m_labels.shrink_to_fit();
}

std::uint32_t Spellings::numberOfPassing(std::string_view text)
{
    m_copyNext = true;
    const std::uint32_t number = numberOf(text);
    m_copyNext = false;
    return number;
}

} // namespace quadrat
