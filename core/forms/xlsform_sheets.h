// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"
#include "core/io/text_sheets.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What begins the header of a column that only this program reads, "quadrat::besides".
inline constexpr std::string_view ownColumn = "quadrat::";

/// A column of a form by what its header says: "Label::Tiếng Việt (vi)" is label in vi.
struct XlsformColumn {
    std::string name;                    ///< "label", "list_name", "media::image", "quadrat::least"
    std::optional<std::string> language; ///< its code; nothing if the header names none
    std::string header;                  ///< as it stands

    bool operator==(const XlsformColumn&) const = default;
};

/// Reads a header however it is written: with capitals, blanks, one colon or two, or one of the
/// other words that form tools know for it.
XlsformColumn xlsformColumn(std::string_view header);

/// The cells of a row by the names of their columns, then by language.
struct XlsformRow {
    std::size_t number = 0; ///< in the sheet, from 1
    std::map<std::string, Texts, std::less<>> cells;

    /// In whatever language, without blanks around; empty if there is none.
    std::string text(std::string_view column) const;
    /// By language, as they stand; blank ones left out.
    Texts texts(std::string_view column) const;
    bool has(std::string_view column) const { return cells.contains(column); }
};

struct XlsformSheet {
    std::string name;
    std::vector<XlsformColumn> columns;
    std::vector<XlsformRow> rows; ///< below the header
};

/// The sheet with this name, capitals or not; without columns if there is none.
/// \param defaultLanguage  of texts in columns that name no language
XlsformSheet xlsformSheet(const std::vector<TextSheet>& sheets, std::string_view name,
                          const std::string& defaultLanguage);

} // namespace quadrat
