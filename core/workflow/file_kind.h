// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace quadrat {

/// Kinds of data files, told by the suffix in whatever case.
enum class FileKind {
    Unknown,
    Text,      ///< .csv .tsv .tab .txt
    Workbook,  ///< .xlsx .xlsm
    OpenSheet, ///< .ods
    Spss,      ///< .sav .zsav
    Stata,     ///< .dta
    Json,      ///< .json
    Project,   ///< .quadrat
};

FileKind fileKind(const std::filesystem::path& file);

} // namespace quadrat
