// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace quadrat {

namespace {

bool isContinuation(unsigned char byte)
{
    return (byte & 0xC0) == 0x80;
}

/// Length of the well-formed sequence at `at`, 0 if it is none (Unicode, table 3-7).
std::size_t wellFormed(const unsigned char* at, std::size_t available)
{
    const int length = sequenceLength(char(at[0]));
    if (length <= 1 || std::size_t(length) > available)
        return length == 1 ? 1 : 0;
    // The second byte has a narrower range after four of the leads.
    const unsigned char lead = at[0], second = at[1];
    const unsigned char lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    const unsigned char highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < lowest || second > highest)
        return 0;
    for (int k = 2; k < length; ++k)
        if (!isContinuation(at[k]))
            return 0;
    return std::size_t(length);
}

/// The automaton that accepts UTF-8. A state is a place of six bits in a word; the word of a byte
/// holds at that place the state that follows, so that a step is one shift and no branch.
enum State : std::uint64_t {
    Accept = 0,
    Reject = 6,
    OneMore = 12, ///< continuation bytes that must follow
    TwoMore = 18,
    ThreeMore = 24,
    AfterE0 = 30, ///< leads whose second byte has a narrower range
    AfterED = 36,
    AfterF0 = 42,
    AfterF4 = 48,
};

constexpr std::uint64_t afterLead(unsigned byte)
{
    switch (byte) {
    case 0xE0:
        return AfterE0;
    case 0xED:
        return AfterED;
    case 0xF0:
        return AfterF0;
    case 0xF4:
        return AfterF4;
    default:
        return byte < 0x80   ? Accept
               : byte < 0xC2 ? Reject
               : byte < 0xE0 ? OneMore
               : byte < 0xF0 ? TwoMore
               : byte < 0xF4 ? ThreeMore
                             : Reject;
    }
}

constexpr std::array<std::uint64_t, 256> steps = [] {
    std::array<std::uint64_t, 256> table{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const auto within = [byte](unsigned first, unsigned last, std::uint64_t next) {
            return byte >= first && byte <= last ? next : std::uint64_t(Reject);
        };
        table[byte] =
            afterLead(byte) << Accept | std::uint64_t(Reject) << Reject |
            within(0x80, 0xBF, Accept) << OneMore | within(0x80, 0xBF, OneMore) << TwoMore |
            within(0x80, 0xBF, TwoMore) << ThreeMore | within(0xA0, 0xBF, OneMore) << AfterE0 |
            within(0x80, 0x9F, OneMore) << AfterED | within(0x90, 0xBF, TwoMore) << AfterF0 |
            within(0x80, 0x8F, TwoMore) << AfterF4;
    }
    return table;
}();

bool isAscii(const unsigned char* block)
{
    std::array<std::uint64_t, 8> words;
    std::memcpy(words.data(), block, sizeof words);
    std::uint64_t all = 0;
    for (const std::uint64_t word : words)
        all |= word;
    return (all & 0x8080808080808080) == 0;
}

} // namespace

int sequenceLength(char lead)
{
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0x80)
        return 1;
    if (byte < 0xC2)
        return 0;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : byte < 0xF5 ? 4 : 0;
}

std::optional<std::size_t> firstInvalidByte(std::string_view text)
{
    constexpr std::size_t blockSize = 64;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = 0, safe = 0; // no sequence reaches over `safe`, and all is well before it
    std::uint64_t state = Accept;
    for (; at + blockSize <= text.size(); at += blockSize) {
        if (state == Accept) {
            safe = at;
            if (isAscii(bytes + at))
                continue;
        }
        for (std::size_t k = 0; k < blockSize; ++k)
            state = steps[bytes[at + k]] >> (state & 63);
        state &= 63;
        if (state == Reject)
            break;
    }
    for (at = state == Accept ? at : safe; at < text.size();) {
        const std::size_t length = wellFormed(bytes + at, text.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
    return {};
}

} // namespace quadrat
