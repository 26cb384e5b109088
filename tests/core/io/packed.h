// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace quadrat {

using Parts = std::vector<std::pair<std::string, std::string>>; ///< name and content

/// A zip file of these parts, in this order.
std::string packed(const Parts& parts);

/// The parts of a zip file, in its order.
Parts unpacked(const std::string& bytes);

/// A workbook as a spreadsheet program writes it: one sheet "Data" with this <sheetData>, shared
/// strings and styles; any of them may be empty.
std::string xlsxOf(const std::string& sheetData, const std::string& sharedStrings = {},
                   const std::string& styles = {}, const std::string& workbookProperties = {});

/// An .ods whose <office:spreadsheet> holds this.
std::string odsOf(const std::string& tables, const std::string& automaticStyles = {});

} // namespace quadrat
