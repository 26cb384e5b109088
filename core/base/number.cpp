// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include "core/base/ascii.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>

namespace quadrat {

namespace {

constexpr std::array<double, 23> powersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,
                                             1e8,  1e9,  1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
                                             1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}

/// The way for long or scientific numbers: the standard's correctly rounded reader.
std::optional<double> readLong(std::string_view text, char decimal)
{
    std::array<char, 512> copy;
    if (text.size() > copy.size())
        return {};
    for (std::size_t k = 0; k < text.size(); ++k) {
        const char c = text[k];
        const bool allowed =
            isDigit(c) || c == decimal || c == 'e' || c == 'E' || c == '+' || c == '-';
        if (!allowed)
            return {};
        copy[k] = c == decimal ? '.' : c;
    }
    const char* begin = copy.data();
    const char* end = begin + text.size();
    if (begin != end && *begin == '+') {
        ++begin;
        if (begin != end && *begin == '-')
            return {};
    }
    double value = 0;
    const auto [stopped, fault] = std::from_chars(begin, end, value);
    if (fault != std::errc() || stopped != end || !std::isfinite(value))
        return {};
    return value;
}

} // namespace

std::optional<double> readNumber(std::string_view text, char decimal)
{
    text = trimmed(text);
    const char* at = text.data();
    const char* const end = at + text.size();
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;

    // Up to 19 digits fit a 64-bit integer; up to 15 of them and a power of ten to 22 are exact,
    // and one division of two exact doubles is correctly rounded.
    std::uint64_t digits = 0;
    int count = 0, decimals = 0;
    while (at != end && isDigit(*at)) {
        digits = digits * 10 + std::uint64_t(*at++ - '0');
        ++count;
    }
    if (at != end && *at == decimal) {
        ++at;
        while (at != end && isDigit(*at)) {
            digits = digits * 10 + std::uint64_t(*at++ - '0');
            ++count;
            ++decimals;
        }
    }
    if (at != end || count > 15 || decimals > 22)
        return readLong(text, decimal);
    if (count == 0)
        return {};
    const double value = double(digits) / powersOfTen[std::size_t(decimals)];
    return negative ? -value : value;
}

std::string writeNumber(double number)
{
    std::array<char, 32> text;
    const bool plain = std::abs(number) < 1e15 && number == std::trunc(number);
    const auto end = plain ? std::to_chars(text.data(), text.data() + text.size(), number,
                                           std::chars_format::fixed)
                                 .ptr
                           : std::to_chars(text.data(), text.data() + text.size(), number).ptr;
    return {text.data(), end};
}

} // namespace quadrat
