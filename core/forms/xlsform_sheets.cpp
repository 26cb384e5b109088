// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_sheets.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/forms/language_names.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quadrat {

namespace {

/// Other words for a column, from the documentation of XLSForm and older forms.
constexpr std::array<std::pair<std::string_view, std::string_view>, 39> aliases{{
    {"caption", "label"},
    {"command", "type"},
    {"tag", "name"},
    {"value", "name"},
    {"listname", "list_name"},
    {"relevance", "relevant"},
    {"calculate", "calculation"},
    {"readonly", "read_only"},
    {"constraint_msg", "constraint_message"},
    {"constraintmsg", "constraint_message"},
    {"constraining_message", "constraint_message"},
    {"required_msg", "required_message"},
    {"requiredmsg", "required_message"},
    {"guidance", "guidance_hint"},
    {"choicefilter", "choice_filter"},
    {"repeatcount", "repeat_count"},
    {"jr:count", "repeat_count"},
    {"image", "media::image"},
    {"audio", "media::audio"},
    {"video", "media::video"},
    {"big_image", "media::big_image"},
    {"title", "form_title"},
    {"set_form_title", "form_title"},
    {"id_string", "form_id"},
    {"set_form_id", "form_id"},
    {"bind::relevant", "relevant"},
    {"bind::constraint", "constraint"},
    {"bind::calculate", "calculation"},
    {"bind::required", "required"},
    {"bind::readonly", "read_only"},
    {"bind::jr:constraintmsg", "constraint_message"},
    {"bind::jr:requiredmsg", "required_message"},
    {"bind::constraint_message", "constraint_message"},
    {"control::appearance", "appearance"},
    {"body::appearance", "appearance"},
    {"control::jr:count", "repeat_count"},
    {"bind::relevance", "relevant"},
    {"bind::calculation", "calculation"},
    {"body::jr:count", "repeat_count"},
}};

std::string known(const std::string& name)
{
    const auto alias =
        std::ranges::find(aliases, name, &std::pair<std::string_view, std::string_view>::first);
    return alias == aliases.end() ? name : std::string(alias->second);
}

std::string plainWord(std::string_view part)
{
    std::string word = lowerAscii(withoutBlanksAround(part));
    std::ranges::replace_if(
        word, [](char c) { return c == ' ' || c == '-'; }, '_');
    return word;
}

std::vector<std::string_view> partsOf(std::string_view header)
{
    std::vector<std::string_view> parts;
    std::string_view mark = "::";
    if (header.find(mark) == std::string_view::npos) {
        // One colon was allowed too, after words that take a language or a second word.
        const std::string first = plainWord(header.substr(0, header.find(':')));
        constexpr std::array<std::string_view, 9> withMore{
            "label", "hint",  "guidance_hint", "constraint_message", "required_message", "image",
            "audio", "video", "media"};
        constexpr std::array<std::string_view, 4> withOne{"bind", "control", "instance", "body"};
        if (std::ranges::count(withMore, first) > 0)
            mark = ":";
        else if (std::ranges::count(withOne, first) > 0) // "bind:jr:constraintMsg"
            return {header.substr(0, header.find(':')), header.substr(header.find(':') + 1)};
    }
    for (std::size_t end; (end = header.find(mark)) != std::string_view::npos;) {
        parts.push_back(header.substr(0, end));
        header.remove_prefix(end + mark.size());
    }
    parts.push_back(header);
    return parts;
}

/// Titles and remarks may stand above the header.
std::size_t headerIn(const TextSheet& sheet, std::string_view name)
{
    constexpr std::size_t mostAbove = 20;
    const std::string_view wanted = name == "survey" ? "type" : "list_name";
    if (name != "settings")
        for (std::size_t k = 0; k < std::min(mostAbove, sheet.rows.size()); ++k)
            for (const auto& [place, cell] : sheet.rows[k].cells)
                if (xlsformColumn(cell).name == wanted)
                    return k;
    return 0;
}

} // namespace

XlsformColumn xlsformColumn(std::string_view header)
{
    XlsformColumn column;
    column.header = header;
    std::vector<std::string_view> parts = partsOf(header);
    column.name = plainWord(parts.front());
    constexpr std::array<std::string_view, 6> prefixes{"quadrat", "media",    "bind",
                                                       "control", "instance", "body"};
    std::size_t used = 1;
    if (parts.size() > 1 && std::ranges::count(prefixes, column.name) > 0)
        column.name += "::" + plainWord(parts[used++]);
    column.name = known(column.name);
    if (used < parts.size()) {
        const std::string_view language = parts[used];
        column.language =
            lowerAscii(withoutBlanksAround(language)) == "default" ? "" : languageCode(language);
    }
    return column;
}

std::string XlsformRow::text(std::string_view column) const
{
    const auto found = cells.find(column);
    if (found == cells.end())
        return {};
    return std::string(withoutBlanksAround(found->second.begin()->second));
}

Texts XlsformRow::texts(std::string_view column) const
{
    const auto found = cells.find(column);
    return found == cells.end() ? Texts() : found->second;
}

XlsformSheet xlsformSheet(const std::vector<TextSheet>& sheets, std::string_view name,
                          const std::string& defaultLanguage)
{
    XlsformSheet result;
    const auto sheet = std::ranges::find_if(
        sheets, [&](const TextSheet& each) { return plainWord(each.name) == name; });
    if (sheet == sheets.end() || sheet->rows.empty())
        return result;
    result.name = sheet->name;
    const std::size_t headerRow = headerIn(*sheet, name);
    std::map<std::size_t, XlsformColumn> columns;
    for (const auto& [place, header] : sheet->rows[headerRow].cells) {
        XlsformColumn column = xlsformColumn(header);
        if (column.name.empty())
            continue;
        result.columns.push_back(column);
        columns.emplace(place, std::move(column));
    }
    for (std::size_t k = headerRow + 1; k < sheet->rows.size(); ++k) {
        const TextRow& cells = sheet->rows[k];
        XlsformRow row{.number = cells.number, .cells = {}};
        for (const bool named : {true, false}) // a column with a language wins
            for (const auto& [place, text] : cells.cells)
                if (const auto column = columns.find(place);
                    column != columns.end() && column->second.language.has_value() == named &&
                    !withoutBlanksAround(text).empty())
                    row.cells[column->second.name].emplace(
                        column->second.language.value_or(defaultLanguage), text);
        if (!row.cells.empty())
            result.rows.push_back(std::move(row));
    }
    return result;
}

} // namespace quadrat
