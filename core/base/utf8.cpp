// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf8.h"

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
    constexpr std::uint64_t highBits = 0x8080808080808080;
    const auto* bytes = reinterpret_cast<const unsigned char*>(text.data());
    std::size_t at = 0;
    while (at < text.size()) {
        if (bytes[at] < 0x80) {
            std::uint64_t eight[2];
            while (at + sizeof eight <= text.size()) {
                std::memcpy(eight, bytes + at, sizeof eight);
                if ((eight[0] | eight[1]) & highBits)
                    break;
                at += sizeof eight;
            }
            while (at < text.size() && bytes[at] < 0x80)
                ++at;
            continue;
        }
        const std::size_t length = wellFormed(bytes + at, text.size() - at);
        if (length == 0)
            return at;
        at += length;
    }
    return {};
}

void appendUtf8(std::string& text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xC0 | (c >> 6));
        text += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        text += char(0xE0 | (c >> 12));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    } else {
        text += char(0xF0 | (c >> 18));
        text += char(0x80 | ((c >> 12) & 0x3F));
        text += char(0x80 | ((c >> 6) & 0x3F));
        text += char(0x80 | (c & 0x3F));
    }
}

} // namespace quadrat
