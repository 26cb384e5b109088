// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/io/statistics_file.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace quadrat {

/// Reads a data file of Stata, .dta of versions 104 to 119, with all it says of its variables:
/// labels, value labels, formats. The missing values .a to .z keep their letter (codebook.h). Days
/// (%td) and times (%tc) become ISO 8601; weeks, months, quarters, half-years, years, business days
/// and times with leap seconds stay numbers, each with a note. Rows are counted from 1.
///
/// Limits: 32,767 variables, 120,000 in version 119; 2,147,483,647 rows.
/// \throws Error{UnreadableFile} if it is missing, none of Stata, damaged or cut off
/// \throws Error{InvalidInput} for a column wanted that is not there
Imported readStata(const std::filesystem::path& file, const StatisticsFileOptions& options = {},
                   const Progress& progress = {});

/// The same from bytes in memory.
Imported readStataBytes(std::string_view bytes, const StatisticsFileOptions& options = {},
                        const Progress& progress = {});

} // namespace quadrat
