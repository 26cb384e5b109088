// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/io/statistics_file.h"

#include <filesystem>
#include <string_view>
#include <vector>

namespace quadrat {

/// Reads a system file of SPSS, .sav or .zsav, with all it says of its variables: labels, value
/// labels, missing codes and ranges (their reasons found in their labels), levels of measurement,
/// multiple-response sets, formats. Dates and times become ISO 8601; blanks at the end of a text
/// are none of it. Rows are counted from 1.
///
/// Limits: those of readSpssDictionary(), and 2,147,483,647 rows.
/// Cost: 1,000,000 rows of 33 variables take 2 s of one core.
/// \throws Error{UnreadableFile} if it is missing, none of SPSS, damaged or cut off
/// \throws Error{InvalidInput} for a column wanted that is not there
Imported readSpss(const std::filesystem::path& file, const StatisticsFileOptions& options = {},
                  const Progress& progress = {});

/// The same from bytes in memory.
Imported readSpssBytes(std::string_view bytes, const StatisticsFileOptions& options = {},
                       const Progress& progress = {});

/// What a file of SPSS does not hold of data and codebook, or holds in another form: names that it
/// does not allow, labels beyond its limits (256 bytes, of values 120), more missing codes than
/// three or a range and one, texts of more than 32,767 bytes, other languages.
/// \param language  of the labels to be written
std::vector<Issue> lossesInSpss(const Dataset& data, const Codebook& codebook,
                                const std::string& language);

/// Writes a system file of SPSS, whole or not at all; deflated if it ends in .zsav. Texts are in
/// UTF-8, dates and times are dates and times of SPSS. What lossesInSpss() does not name reads back
/// equal.
/// Cost: 1,000,000 rows of 33 variables take 1 s of one core, deflated 3 s.
/// \return the losses \throws Error{UnwritableFile} that says what is in the way
std::vector<Issue> writeSpss(const std::filesystem::path& file, const Dataset& data,
                             const Codebook& codebook, const std::string& language = {},
                             const Progress& progress = {});

} // namespace quadrat
