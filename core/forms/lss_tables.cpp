// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lss_tables.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/io/xml_reader.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

constexpr std::uint64_t mostBytes = std::uint64_t(64) << 20;
constexpr std::size_t mostRows = 200'000;
constexpr std::size_t mostFieldBytes = 1 << 20;

Error unreadable(const char* pattern, std::vector<Message::Argument> arguments = {})
{
    return {ErrorKind::UnreadableFile, {pattern, std::move(arguments)}};
}

/// document / TABLE / rows / row / FIELD
class LssHandler final : public XmlHandler {
public:
    void start(std::string_view name, const XmlAttributes&) override
    {
        ++m_depth;
        if (m_depth == 1 && name != "document")
            throw unreadable(QUADRAT_TEXT("core", "The file is no survey of LimeSurvey (.lss): it "
                                                  "begins with \"%1\"."),
                             {std::string(name)});
        if (m_depth == 2)
            m_table = name;
        m_isRow = m_depth >= 4 ? m_isRow : m_depth == 3 && name == "rows";
        if (m_depth == 4 && m_isRow && name == "row") {
            std::vector<LssRow>& rows = tables[m_table];
            if (rows.size() >= mostRows)
                throw unreadable(QUADRAT_TEXT("core", "The table \"%1\" of the survey has more "
                                                      "than %2 rows."),
                                 {m_table, std::int64_t(mostRows)});
            rows.emplace_back();
        }
        if (m_depth == 5 && m_isRow) {
            m_field = name;
            m_text.clear();
        }
    }

    void end(std::string_view) override
    {
        if (m_depth == 5 && m_isRow && !m_text.empty() && !tables[m_table].empty())
            tables[m_table].back().fields[m_field] = std::move(m_text);
        m_text.clear();
        --m_depth;
    }

    void text(std::string_view characters) override
    {
        if (m_depth != 5 || !m_isRow)
            return;
        if (m_text.size() + characters.size() > mostFieldBytes)
            throw unreadable(QUADRAT_TEXT("core", "The field \"%1\" of the survey is longer than "
                                                  "%2 bytes."),
                             {m_field, std::int64_t(mostFieldBytes)});
        m_text += characters;
    }

    LssTables tables;

private:
    std::size_t m_depth = 0;
    bool m_isRow = false;
    std::string m_table, m_field, m_text;
};

void appendCodePoint(std::string& text, unsigned long code)
{
    if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000))
        return;
    if (code < 0x80) {
        text += char(code);
    } else if (code < 0x800) {
        text += char(0xC0 | (code >> 6));
        text += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        text += char(0xE0 | (code >> 12));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    } else {
        text += char(0xF0 | (code >> 18));
        text += char(0x80 | ((code >> 12) & 0x3F));
        text += char(0x80 | ((code >> 6) & 0x3F));
        text += char(0x80 | (code & 0x3F));
    }
}

/// Appends what "&name;" at the beginning stands for. \return its length; 0 if it is none
std::size_t appendEntity(std::string& text, std::string_view html)
{
    const std::size_t end = html.substr(0, 12).find(';');
    if (end == std::string_view::npos)
        return 0;
    const std::string name(html.substr(1, end - 1));
    if (name.starts_with("#")) {
        const bool isHex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
        appendCodePoint(text,
                        std::strtoul(name.c_str() + (isHex ? 2 : 1), nullptr, isHex ? 16 : 10));
        return end + 1;
    }
    constexpr std::array<std::pair<std::string_view, std::string_view>, 15> known{{{"amp", "&"},
                                                                                   {"lt", "<"},
                                                                                   {"gt", ">"},
                                                                                   {"quot", "\""},
                                                                                   {"apos", "'"},
                                                                                   {"nbsp", " "},
                                                                                   {"ndash", "–"},
                                                                                   {"mdash", "—"},
                                                                                   {"hellip", "…"},
                                                                                   {"lsquo", "‘"},
                                                                                   {"rsquo", "’"},
                                                                                   {"ldquo", "“"},
                                                                                   {"rdquo", "”"},
                                                                                   {"bull", "•"},
                                                                                   {"euro", "€"}}};
    for (const auto& [word, character] : known)
        if (name == word) {
            text += character;
            return end + 1;
        }
    return 0;
}

/// Lines without blanks around, none of them blank.
std::string tidied(std::string_view text)
{
    std::string result;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = withoutBlanksAround(text.substr(0, end));
        if (!line.empty())
            result += (result.empty() ? "" : "\n") + std::string(line);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return result;
}

} // namespace

const std::string& LssRow::at(std::string_view field) const
{
    static const std::string none;
    const auto found = fields.find(field);
    return found == fields.end() ? none : found->second;
}

long LssRow::order(std::string_view field) const
{
    return std::strtol(at(field).c_str(), nullptr, 10);
}

LssTables readLssTables(std::string_view xml)
{
    if (xml.size() > mostBytes)
        throw unreadable(
            QUADRAT_TEXT("core", "The survey has %1 MB, where at most %2 MB are read."),
            {std::int64_t(xml.size() >> 20), std::int64_t(mostBytes >> 20)});
    LssHandler handler;
    WorkbookLimits limits;
    limits.partBytes = mostBytes;
    limits.depth = 32;
    XmlReader reader("survey", XmlNames::AsWritten, handler, limits);
    if (reader.feed(xml))
        reader.finish();
    if (handler.tables.find("questions") == handler.tables.end())
        throw unreadable(QUADRAT_TEXT("core", "The file holds no questions. Export the structure "
                                              "of the survey from LimeSurvey (.lss)."));
    return std::move(handler.tables);
}

const std::vector<LssRow>& rowsOf(const LssTables& tables, std::string_view name)
{
    static const std::vector<LssRow> none;
    const auto found = tables.find(name);
    return found == tables.end() ? none : found->second;
}

std::string plainText(std::string_view html)
{
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
        const char c = html[at];
        const std::size_t end = c == '<' ? html.find('>', at) : std::string_view::npos;
        const char next = at + 1 < html.size() ? html[at + 1] : ' ';
        const bool isTag = end != std::string_view::npos &&
                           (next == '/' || next == '!' || (next >= 'a' && next <= 'z') ||
                            (next >= 'A' && next <= 'Z'));
        if (isTag) {
            const std::string tag =
                lowerAscii(html.substr(at + 1, std::min<std::size_t>(end - at - 1, 16)));
            at = end + 1;
            for (const std::string_view hidden : {"script", "style"})
                if (tag.starts_with(hidden)) { // what it holds is no text
                    const std::size_t close = html.find("</", at);
                    at = close == std::string_view::npos ? html.size() : close;
                }
            for (const std::string_view block :
                 {"br", "p", "/p", "div", "/div", "li", "/li", "tr", "h"})
                if (tag == block || (tag.starts_with(block) && tag.size() > block.size() &&
                                     std::string_view(" /123456").find(tag[block.size()]) !=
                                         std::string_view::npos))
                    text += text.ends_with('\n') ? "" : "\n";
            continue;
        }
        if (c == '&')
            if (const std::size_t length = appendEntity(text, html.substr(at)); length > 0) {
                at += length;
                continue;
            }
        text += c == '\r' || c == '\t' ? ' ' : c;
        ++at;
    }
    return tidied(text);
}

} // namespace quadrat
