// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/zip_writer.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// The parts of an .xlsx with these sheets, but for the sheets themselves: those follow as
/// worksheetPart(0), worksheetPart(1) …, their cells in the styles of CellStyle.
std::vector<ZipPart> workbookParts(const std::vector<std::string>& sheetNames);

/// "xl/worksheets/sheet1.xml" for the first.
std::string worksheetPart(std::size_t sheet);

/// What such a part begins with: the declaration and <worksheet>.
std::string worksheetStart();

} // namespace quadrat
