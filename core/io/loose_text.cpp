// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/loose_text.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/folding.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Keeps what `kept` accepts; each stretch of the rest becomes one `filling`, none at the ends.
template <typename Kept>
std::string joined(std::string_view text, char filling, Kept kept)
{
    std::string result;
    bool gap = false;
    for (const char c : text) {
        if (!kept(c)) {
            gap = !result.empty();
            continue;
        }
        if (gap)
            result += filling;
        gap = false;
        result += c;
    }
    return result;
}

/// With the blanks of typesetting as plain ones.
std::string plainBlanks(std::string_view text)
{
    std::string result(text);
    for (const std::string_view blank : {"\xC2\xA0", "\xE2\x80\xAF"})
        for (std::size_t at = result.find(blank); at != std::string::npos; at = result.find(blank))
            result.replace(at, blank.size(), " ");
    return result;
}

} // namespace

std::string looseText(std::string_view text)
{
    return joined(folded(plainBlanks(text)), ' ', [](char c) { return !isBlank(c); });
}

std::string looseWords(std::string_view text)
{
    return joined(folded(plainBlanks(text)), ' ', [](char c) {
        return isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80;
    });
}

bool isVariableName(std::string_view text)
{
    return !text.empty() && !('0' <= text.front() && text.front() <= '9') &&
           std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '_'; });
}

std::string variableName(std::string_view text)
{
    if (isVariableName(text))
        return std::string(text);
    const bool isAscii =
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::string name = joined(isAscii ? std::string(text) : folded(text), '_',
                              [](char c) { return isLetterOrDigit(c); });
    if (name.empty())
        return "variable";
    return '0' <= name.front() && name.front() <= '9' ? "v" + name : name;
}

} // namespace quadrat
