// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/io/text_sheets.h"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// A sheet of a form as it is filled row by row, columns coming into being as they are needed.
class XlsformTable {
public:
    /// \param columns    those that stand first, in this order; others follow by name
    /// \param languages  of the questionnaire, the first one the default of the form
    XlsformTable(std::vector<std::string> columns, std::vector<std::string> languages)
        : m_columns(std::move(columns)), m_languages(std::move(languages))
    {}

    void startRow() { m_rows.emplace_back(); }
    /// Of the row begun last; an empty text leaves the cell blank.
    void set(const std::string& column, const std::string& text);
    void set(const std::string& column, const Texts& texts);
    const std::string& at(const std::string& column) const; ///< what was set so

    /// A column with no entry, which is to be there all the same.
    void need(const std::string& column, const std::string& language);

    TextSheet sheet(const std::string& name) const;

private:
    using Key = std::pair<std::string, std::string>; ///< column, and language or "-"

    std::string header(const Key& key) const;

    std::vector<std::string> m_columns, m_languages;
    std::vector<std::map<Key, std::string>> m_rows;
    std::vector<Key> m_needed;
};

} // namespace quadrat
