// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/form_markup.h"
#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace quadrat {

namespace {

constexpr std::array<std::string_view, 30> tags{
    "a",  "b",  "big",   "br",   "center", "div",    "em",  "font", "h1",   "h2",
    "h3", "h4", "h5",    "h6",   "hr",     "i",      "img", "li",   "mark", "ol",
    "p",  "s",  "small", "span", "strike", "strong", "sub", "sup",  "u",    "ul"};

bool isWordByte(char c)
{
    return isLetterOrDigit(c) || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The length of the tag that a text begins with; 0 if it begins with none that is known.
std::size_t tagLength(std::string_view text, std::string& name)
{
    std::size_t at = text.starts_with("</") ? 2 : 1;
    const std::size_t begin = at;
    while (at < text.size() && isWordByte(text[at]))
        ++at;
    name = lowerAscii(text.substr(begin, at - begin));
    const std::size_t end = text.find('>', at);
    const bool ends = at < text.size() && (text[at] == '>' || text[at] == '/' || isBlank(text[at]));
    if (!ends || end == std::string_view::npos || std::ranges::count(tags, name) == 0)
        return 0;
    return end + 1;
}

std::string withoutTags(std::string_view text)
{
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        std::string name;
        const std::size_t length = text[at] == '<' ? tagLength(text.substr(at), name) : 0;
        if (length == 0) {
            plain += text[at++];
            continue;
        }
        const bool isClosing = text.substr(at).starts_with("</");
        const bool breaksLine =
            name == "br" || (isClosing && (name == "p" || name == "div" || name == "li"));
        at += length;
        if (breaksLine && at < text.size() && !plain.ends_with('\n'))
            plain += '\n';
    }
    return plain;
}

/// The place after a name in ${ } that begins at `at`; `at` itself if none does.
std::size_t afterName(std::string_view text, std::size_t at)
{
    const std::size_t end = text.substr(at).starts_with("${") ? text.find('}', at) : text.npos;
    return end == text.npos ? at : end + 1;
}

/// Where the mark that opens at `at` closes on the same line; npos if it opens nothing.
std::size_t closing(std::string_view text, std::size_t at, std::string_view mark)
{
    const std::size_t begin = at + mark.size();
    const bool follows = at > 0 && (isWordByte(text[at - 1]) || text[at - 1] == mark[0]);
    if (follows || begin >= text.size() || isBlank(text[begin]) || text[begin] == mark[0])
        return text.npos;
    for (std::size_t k = begin; k < text.size() && text[k] != '\n'; ++k) {
        k = std::max(k, afterName(text, k));
        if (!text.substr(k).starts_with(mark) || k == begin || isBlank(text[k - 1]))
            continue;
        const std::size_t after = k + mark.size();
        if (after >= text.size() || (!isWordByte(text[after]) && text[after] != mark[0]))
            return k;
    }
    return text.npos;
}

std::string withoutEmphasis(std::string text)
{
    for (const std::string_view mark : {"***", "**", "__", "*", "_"})
        for (std::size_t at = 0; at < text.size();) {
            if (const std::size_t after = afterName(text, at); after > at) {
                at = after;
                continue;
            }
            const bool opens = std::string_view(text).substr(at).starts_with(mark);
            const std::size_t end = opens ? closing(text, at, mark) : text.npos;
            if (end == text.npos) {
                ++at;
                continue;
            }
            text.erase(end, mark.size());
            text.erase(at, mark.size());
        }
    return text;
}

/// `[words](address)` as "words (address)".
std::string withPlainLinks(std::string text)
{
    for (std::size_t open = text.find('['); open != text.npos; open = text.find('[', open + 1)) {
        const std::size_t middle = text.find("](", open);
        const std::size_t line = text.find('\n', open);
        const std::size_t end = middle == text.npos ? text.npos : text.find(')', middle);
        if (end == text.npos || end > line)
            continue;
        text.replace(middle, 2, " (");
        text.erase(open, 1);
    }
    return text;
}

std::string withoutHeadings(std::string_view text)
{
    std::string plain;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        std::string_view line = text.substr(0, end);
        const std::size_t marks = line.find_first_not_of('#');
        if (marks != line.npos && marks > 0 && marks <= 6 && line[marks] == ' ')
            line.remove_prefix(marks + 1);
        plain += line;
        text.remove_prefix(end);
    }
    return plain;
}

} // namespace

std::string withoutMarkup(std::string_view text)
{
    if (text.find_first_of("<*_#[") == text.npos)
        return std::string(text);
    return withoutHeadings(withoutEmphasis(withPlainLinks(withoutTags(text))));
}

} // namespace quadrat
