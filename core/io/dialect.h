// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Of comma, semicolon and tab the one that splits the first rows most evenly, the header into two
/// fields at least; comma if none does, for a file of one column.
/// \param start  the first bytes of the text; the last row may be cut short
char findSeparator(std::string_view start);

/// The header of a text: one name a column, no two alike.
struct TextHeader {
    std::vector<std::string> names; ///< without the blanks around them
    std::vector<Issue> issues;      ///< columns without a name, which are called column_1, …
    std::size_t length = 0;         ///< bytes, the line end included
};

/// \throws Error{UnreadableFile} for a name that comes twice, saying where, and for an odd quote
TextHeader readHeader(std::string_view text, char separator);

} // namespace quadrat
