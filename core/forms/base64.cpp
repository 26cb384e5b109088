// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/base64.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace quadrat {

namespace {

constexpr std::string_view ordinary =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view forAddresses =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string written(std::string_view bytes, std::string_view alphabet)
{
    std::string text;
    text.reserve(bytes.size() / 3 * 4 + 4);
    for (std::size_t k = 0; k < bytes.size(); k += 3) {
        std::uint32_t group = 0;
        const std::size_t count = std::min<std::size_t>(3, bytes.size() - k);
        for (std::size_t b = 0; b < 3; ++b)
            group = group << 8 | (b < count ? std::uint8_t(bytes[k + b]) : 0u);
        for (std::size_t c = 0; c <= count; ++c)
            text += alphabet[group >> (18 - 6 * c) & 63];
    }
    return text;
}

constexpr std::uint8_t noDigit = 255, passedOver = 254, padding = 253;

std::array<std::uint8_t, 256> digits()
{
    std::array<std::uint8_t, 256> values;
    values.fill(noDigit);
    for (const std::string_view alphabet : {ordinary, forAddresses})
        for (std::size_t k = 0; k < alphabet.size(); ++k)
            values[std::uint8_t(alphabet[k])] = std::uint8_t(k);
    for (const char blank : {' ', '\t', '\r', '\n'})
        values[std::uint8_t(blank)] = passedOver;
    values[std::uint8_t('=')] = padding;
    return values;
}

} // namespace

std::string toBase64(std::string_view bytes, std::size_t width)
{
    std::string text = written(bytes, ordinary);
    text.append((4 - text.size() % 4) % 4, '=');
    if (width == 0)
        return text;
    std::string lines;
    for (std::size_t k = 0; k < text.size(); k += width)
        lines += text.substr(k, width) + "\r\n";
    return lines;
}

std::string toBase64Url(std::string_view bytes)
{
    return written(bytes, forAddresses);
}

std::optional<std::string> fromBase64(std::string_view text)
{
    static const std::array<std::uint8_t, 256> values = digits();
    std::string bytes;
    bytes.reserve(text.size() / 4 * 3 + 3);
    std::uint32_t group = 0;
    unsigned count = 0;
    for (const char c : text) {
        const std::uint8_t value = values[std::uint8_t(c)];
        if (value == noDigit)
            return {};
        if (value == padding) {
            count = 0; // what stands after it begins anew
            continue;
        }
        if (value == passedOver)
            continue;
        group = group << 6 | value;
        if (++count > 1)
            bytes += char(group >> (8 - 2 * count) & 255);
        count %= 4;
    }
    return bytes;
}

} // namespace quadrat
