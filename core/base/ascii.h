// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace quadrat {

// Letters and digits of ASCII; those of other alphabets are neither, whatever the locale.

constexpr bool isDigit(char c)
{
    return '0' <= c && c <= '9';
}

constexpr bool isLetter(char c)
{
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z');
}

constexpr bool isLetterOrDigit(char c)
{
    return isLetter(c) || isDigit(c);
}

constexpr char lowerLetter(char c)
{
    return 'A' <= c && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

/// ASCII letters in lower case, the rest as it is.
inline std::string lowerAscii(std::string_view text)
{
    std::string lower(text);
    for (char& c : lower)
        c = lowerLetter(c);
    return lower;
}

} // namespace quadrat
