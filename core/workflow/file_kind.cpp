// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/file_kind.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace quadrat {

FileKind fileKind(const std::filesystem::path& file)
{
    constexpr std::array<std::pair<const char*, FileKind>, 12> suffixes{{
        {".csv", FileKind::Text},
        {".tsv", FileKind::Text},
        {".tab", FileKind::Text},
        {".txt", FileKind::Text},
        {".xlsx", FileKind::Workbook},
        {".xlsm", FileKind::Workbook},
        {".ods", FileKind::OpenSheet},
        {".sav", FileKind::Spss},
        {".zsav", FileKind::Spss},
        {".dta", FileKind::Stata},
        {".json", FileKind::Json},
        {".quadrat", FileKind::Project},
    }};
    std::string suffix = file.extension().string();
    std::ranges::transform(suffix, suffix.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    const auto known =
        std::ranges::find(suffixes, suffix, &std::pair<const char*, FileKind>::first);
    return known == suffixes.end() ? FileKind::Unknown : known->second;
}

} // namespace quadrat
