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
/// Cost: 1,000,000 rows of 33 variables take 2 s of one core.
/// \throws Error{UnreadableFile} if it is missing, none of Stata, damaged or cut off
/// \throws Error{InvalidInput} for a column wanted that is not there
Imported readStata(const std::filesystem::path& file, const StatisticsFileOptions& options = {},
                   const Progress& progress = {});

/// The same from bytes in memory.
Imported readStataBytes(std::string_view bytes, const StatisticsFileOptions& options = {},
                        const Progress& progress = {});

/// What a file of Stata does not hold of data and codebook, or holds in another form: names that it
/// does not allow, labels beyond its limits (80 letters, of values 32,000), missing codes as such,
/// words of texts and of broken numbers, levels of measurement, multiple-response sets, other
/// languages.
/// \param language  of the labels to be written
std::vector<Issue> lossesInStata(const Dataset& data, const Codebook& codebook,
                                 const std::string& language);

/// Writes a data file of Stata 14 or later (version 118), whole or not at all. Missing codes become
/// .a, .b … in their rising order, the same letter for a code in all variables where 26 letters are
/// enough, with their words; numbers take the smallest type that holds them all; texts of more than
/// 2,045 bytes stand as strL; dates are %td, times and dates with times %tc. What lossesInStata()
/// does not name reads back equal.
/// Cost: 1,000,000 rows of 33 variables take 1 s of one core.
/// \return the losses \throws Error{UnwritableFile} that says what is in the way
std::vector<Issue> writeStata(const std::filesystem::path& file, const Dataset& data,
                              const Codebook& codebook, const std::string& language = {},
                              const Progress& progress = {});

} // namespace quadrat
