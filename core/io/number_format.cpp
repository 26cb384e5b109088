// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_format.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <string>

namespace quadrat {

namespace {

/// Length of the word at the front that only looks like codes; 0 if there is none.
std::size_t wordLength(std::string_view text)
{
    for (const std::string_view word : {"general", "am/pm", "a/p"}) {
        const std::string_view front = text.substr(0, word.size());
        if (std::ranges::equal(front, word, {}, lowerLetter))
            return word.size();
    }
    return 0;
}

/// Whether what stands in brackets is a run of one of h, m, s: time that goes on counting.
bool isElapsed(std::string_view inside)
{
    if (inside.empty())
        return false;
    const char first = lowerLetter(inside.front());
    if (first != 'h' && first != 'm' && first != 's')
        return false;
    for (const char c : inside)
        if (lowerLetter(c) != first)
            return false;
    return true;
}

/// The codes of the first section in small letters, each run of a letter once, without literals.
/// Elapsed time is 'e'; anything that stands for a digit is '0'.
std::string codesOf(std::string_view format)
{
    std::string codes;
    for (std::size_t at = 0; at < format.size(); ++at) {
        const char c = lowerLetter(format[at]);
        if (c == ';')
            break;
        if (const std::size_t length = wordLength(format.substr(at)); length > 0) {
            at += length - 1;
            continue;
        }
        if (c == '"') {
            const std::size_t end = format.find('"', at + 1);
            if (end == std::string_view::npos)
                break;
            at = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++at;
        } else if (c == '[') {
            const std::size_t end = format.find(']', at);
            if (end == std::string_view::npos)
                break;
            if (isElapsed(format.substr(at + 1, end - at - 1)))
                codes += 'e';
            at = end;
        } else if (c == '0' || c == '#' || c == '?') {
            codes += '0';
        } else if (std::string_view("ymdhsb").find(c) != std::string_view::npos) {
            if (codes.empty() || codes.back() != c || (at > 0 && lowerLetter(format[at - 1]) != c))
                codes += c;
        }
    }
    return codes;
}

} // namespace

FormatLook formatLook(std::string_view format)
{
    const std::string codes = codesOf(format);
    bool date = false, time = false, elapsed = false;
    for (std::size_t k = 0; k < codes.size(); ++k) {
        switch (codes[k]) {
        case 'e':
            elapsed = true;
            break;
        case 'h':
        case 's':
            time = true;
            break;
        case 'm': {
            const char before = k > 0 ? codes[k - 1] : ' ';
            const char after = k + 1 < codes.size() ? codes[k + 1] : ' ';
            const bool minute = before == 'h' || before == 'e' || before == 's' || after == 's';
            (minute ? time : date) = true;
            break;
        }
        case 'y':
        case 'd':
        case 'b':
            date = true;
            break;
        default:
            break;
        }
    }
    if (date)
        return time || elapsed ? FormatLook::DateTime : FormatLook::Date;
    return elapsed ? FormatLook::Elapsed : time ? FormatLook::Time : FormatLook::Number;
}

FormatLook builtInFormatLook(unsigned id)
{
    // 27 to 36 and 50 to 58 are those of East Asia.
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return FormatLook::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return FormatLook::Time;
    if (id == 22)
        return FormatLook::DateTime;
    return id == 46 ? FormatLook::Elapsed : FormatLook::Number;
}

} // namespace quadrat
