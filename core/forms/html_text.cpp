// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/html_text.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t longestTag = 4'000; ///< bytes; what is longer is taken for text
constexpr std::size_t deepestQuote = 20;

std::string utf8Of(std::uint32_t code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return "\xEF\xBF\xBD";
    std::string text;
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | code >> 6);
        text += char(0x80 | (code & 63));
    } else if (code < 0x10000) {
        text += char(0xE0 | code >> 12);
        text += char(0x80 | (code >> 6 & 63));
        text += char(0x80 | (code & 63));
    } else {
        text += char(0xF0 | code >> 18);
        text += char(0x80 | (code >> 12 & 63));
        text += char(0x80 | (code >> 6 & 63));
        text += char(0x80 | (code & 63));
    }
    return text;
}

/// "p" of "<p class=…>" and of "</p>".
std::string tagName(std::string_view tag)
{
    std::string name;
    for (std::size_t k = tag.starts_with("</") ? 2 : 1; k < tag.size(); ++k) {
        const char c = lowerLetter(tag[k]);
        if (!(('a' <= c && c <= 'z') || ('0' <= c && c <= '9')))
            break;
        name += c;
    }
    return name;
}

bool endsLine(std::string_view name)
{
    constexpr std::array<std::string_view, 16> blocks{"br", "p",  "div", "tr",        "li", "ul",
                                                      "ol", "h1", "h2",  "h3",        "h4", "table",
                                                      "hr", "td", "th",  "blockquote"};
    return std::ranges::find(blocks, name) != blocks.end();
}

class HtmlReader {
public:
    explicit HtmlReader(std::string_view html) : m_rest(html) {}

    std::string text() &&
    {
        while (!m_rest.empty()) {
            if (const std::size_t length = lengthOfTag(m_rest); length > 0)
                tag(length);
            else if (auto entity = entityAt(m_rest))
                put(entity->text == "\xC2\xA0" ? " " : entity->text, entity->length);
            else
                put(std::string(1, m_rest.front()), 1);
        }
        endLine();
        return std::move(m_text);
    }

private:
    void tag(std::size_t length)
    {
        const std::string_view whole = m_rest.substr(0, length);
        const std::string name = tagName(whole);
        const bool isEnd = whole.starts_with("</");
        m_rest.remove_prefix(length);
        if (!isEnd && (name == "style" || name == "script" || name == "head"))
            return passOver("</" + name);
        if (endsLine(name))
            endLine();
        if (name == "pre")
            m_asWritten = !isEnd;
        if (name == "blockquote")
            m_quotes = isEnd ? m_quotes - std::min<std::size_t>(m_quotes, 1)
                             : std::min(m_quotes + 1, deepestQuote);
    }

    void passOver(const std::string& end)
    {
        const auto found = std::search(m_rest.begin(), m_rest.end(), end.begin(), end.end(),
                                       [](char a, char b) { return lowerLetter(a) == b; });
        m_rest.remove_prefix(std::size_t(found - m_rest.begin()));
        m_rest.remove_prefix(lengthOfTag(m_rest));
    }

    void put(const std::string& piece, std::size_t length)
    {
        m_rest.remove_prefix(length);
        const char first = piece.front();
        const bool isLineBreak = first == '\n' || first == '\r';
        if (m_asWritten && isLineBreak) {
            if (first == '\n')
                endLine();
            return;
        }
        if (isLineBreak || first == ' ' || first == '\t') {
            if (!m_line.empty() && m_line.back() != ' ')
                m_line += ' ';
            return;
        }
        m_line += piece;
    }

    void endLine()
    {
        while (!m_line.empty() && m_line.back() == ' ')
            m_line.pop_back();
        if (!m_line.empty()) {
            for (std::size_t k = 0; k < m_quotes; ++k)
                m_text += "> ";
            m_text += m_line + "\n";
        }
        m_line.clear();
    }

    std::string_view m_rest;
    std::string m_text, m_line;
    std::size_t m_quotes = 0;
    bool m_asWritten = false;
};

} // namespace

std::size_t lengthOfTag(std::string_view text)
{
    if (text.size() < 3 || text[0] != '<')
        return 0;
    if (text.starts_with("<!--")) {
        const std::size_t end = text.substr(0, longestTag * 16).find("-->", 4);
        return end == std::string_view::npos ? 0 : end + 3;
    }
    const char second = lowerLetter(text[1]);
    if (!(('a' <= second && second <= 'z') || second == '/' || second == '!' || second == '?'))
        return 0;
    const std::size_t end = text.substr(0, longestTag).find('>');
    return end == std::string_view::npos ? 0 : end + 1;
}

std::optional<HtmlEntity> entityAt(std::string_view text)
{
    if (!text.starts_with('&'))
        return {};
    const std::size_t end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos || end < 2)
        return {};
    const std::string_view name = text.substr(1, end - 1);
    if (name.front() == '#') {
        const bool isHexadecimal = name.size() > 1 && lowerLetter(name[1]) == 'x';
        const std::string_view digits = name.substr(isHexadecimal ? 2 : 1);
        std::uint32_t code = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code,
                                          isHexadecimal ? 16 : 10);
        if (read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            return {};
        return HtmlEntity{end + 1, utf8Of(code)};
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> known{
        {{"amp", "&"},
         {"lt", "<"},
         {"gt", ">"},
         {"quot", "\""},
         {"apos", "'"},
         {"nbsp", "\xC2\xA0"},
         {"shy", "\xC2\xAD"},
         {"ndash", "–"},
         {"hellip", "…"}}};
    for (const auto& [word, meaning] : known)
        if (name == word)
            return HtmlEntity{end + 1, std::string(meaning)};
    return {};
}

std::string textOfHtml(std::string_view html)
{
    return HtmlReader(html).text();
}

} // namespace quadrat
