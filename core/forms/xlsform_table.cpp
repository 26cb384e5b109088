// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_table.h"

#include "core/forms/language_names.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace quadrat {

namespace {

constexpr const char* noLanguage = "-";

} // namespace

void XlsformTable::set(const std::string& column, const std::string& text)
{
    if (!text.empty())
        m_rows.back()[{column, noLanguage}] = text;
}

void XlsformTable::set(const std::string& column, const Texts& texts)
{
    for (const auto& [language, text] : texts)
        if (!text.empty())
            m_rows.back()[{column, language}] = text;
}

const std::string& XlsformTable::at(const std::string& column) const
{
    static const std::string none;
    const auto found = m_rows.back().find({column, noLanguage});
    return found == m_rows.back().end() ? none : found->second;
}

void XlsformTable::need(const std::string& column, const std::string& language)
{
    m_needed.emplace_back(column, language.empty() ? noLanguage : language);
}

std::string XlsformTable::header(const Key& key) const
{
    const auto& [column, language] = key;
    if (language == noLanguage || (language.empty() && m_languages.empty()))
        return column;
    return column + "::" + (language.empty() ? "default" : languageTitle(language));
}

TextSheet XlsformTable::sheet(const std::string& name) const
{
    std::set<Key> used(m_needed.begin(), m_needed.end());
    for (const auto& row : m_rows)
        for (const auto& [key, text] : row)
            used.insert(key);
    std::vector<Key> columns(used.begin(), used.end());
    const auto rank = [&](const Key& key) {
        const auto column = std::ranges::find(m_columns, key.first) - m_columns.begin();
        const auto language = std::ranges::find(m_languages, key.second) - m_languages.begin();
        return std::tuple(column, key.first, language, key.second);
    };
    std::ranges::sort(columns, {}, rank);
    std::map<Key, std::size_t> places;
    TextSheet sheet{.name = name, .rows = {{.number = 1, .cells = {}}}};
    for (const Key& key : columns) {
        sheet.rows.front().cells[places.size()] = header(key);
        places.emplace(key, places.size());
    }
    for (const auto& row : m_rows) {
        TextRow cells{.number = sheet.rows.size() + 1, .cells = {}};
        for (const auto& [key, text] : row)
            cells.cells[places.at(key)] = text;
        sheet.rows.push_back(std::move(cells));
    }
    return sheet;
}

} // namespace quadrat
