// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <forward_list>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// The different texts of a column, numbered from 1 as they are met; the empty text and "NA" are
/// missing and have the number 0.
///
/// Texts of up to eight bytes are found by their bytes as one integer, longer ones by a hash; about
/// 3 ns for a short text that is known. Texts are not copied unless asked: who gives them keeps
/// their bytes.
class Spellings {
public:
    std::uint32_t numberOf(std::string_view text);

    /// The same for a text of 1 to 8 bytes after which at least 8 bytes may be read.
    std::uint32_t numberOfShort(const char* text, std::size_t length)
    {
        static_assert(std::endian::native == std::endian::little);
        std::uint64_t key;
        std::memcpy(&key, text, 8);
        key &= ~std::uint64_t(0) >> (64 - 8 * length);
        for (std::size_t slot = m_short.first(key);; slot = m_short.after(slot)) {
            const Entry& entry = m_short.entries[slot];
            if (entry.key == key)
                return entry.number;
            if (entry.key == 0)
                return add(m_short, slot, key, {text, length});
        }
    }

    /// The same for a text whose bytes will not stay: they are copied if it is new.
    std::uint32_t numberOfPassing(std::string_view text);

    std::size_t count() const { return m_labels.size(); }
    const std::vector<std::string_view>& labels() const { return m_labels; } ///< number less 1

    /// Keeps the labels and lets go of what finds their numbers; nothing may be looked up after it.
    void finish();

private:
    struct Entry {
        std::uint64_t key = 0; ///< 0: free
        std::uint32_t number = 0;
    };
    /// Open addressing; a power of two of entries, at most half of them taken.
    struct Table {
        std::vector<Entry> entries = std::vector<Entry>(16);
        std::size_t taken = 0;
        int shift = 64 - 4;

        std::size_t first(std::uint64_t key) const
        {
            return std::size_t((key * 0x9E3779B97F4A7C15u) >> shift);
        }
        std::size_t after(std::size_t slot) const { return (slot + 1) & (entries.size() - 1); }
        void grow();
    };

    std::uint32_t add(Table& table, std::size_t slot, std::uint64_t key, std::string_view text);

    Table m_short, m_long;
    std::vector<std::string_view> m_labels;
    std::forward_list<std::string> m_copies;
    bool m_copyNext = false;
};

} // namespace quadrat
