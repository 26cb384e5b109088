// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/text_sheets.h"

#include <string_view>
#include <vector>

namespace quadrat {

/// The sheets of a form in one text of comma-separated values: the name of a sheet in the first
/// column, its header and rows below it in the columns to the right. A text that begins with the
/// header itself is the sheet "survey".
/// \throws Error{UnreadableFile} for more than 2 million cells or a quotation mark that does not
///         close, naming the line
std::vector<TextSheet> sheetsOfCsv(std::string_view text);

} // namespace quadrat
