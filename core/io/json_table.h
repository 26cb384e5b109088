// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What is asked of a JSON file.
struct JsonOptions {
    std::vector<std::string> columns;     ///< those wanted, in any order; empty: all
    std::map<std::string, Measure> types; ///< measures that the columns' look does not tell
    std::size_t maximumRows = 0;          ///< for a preview; 0: all
};

/// What a JSON file of responses may not exceed.
constexpr std::size_t maximumJsonBytes = std::size_t(1) << 30;
constexpr std::size_t maximumJsonDepth = 32;
constexpr std::size_t maximumJsonColumns = 10'000;
constexpr std::size_t maximumJsonCells = 250'000'000; ///< columns times submissions

/// Reads submissions as survey tools export them (docs/methods/survey-tools.md): a list of objects,
/// or an object whose "results" (KoBoToolbox), "responses" (LimeSurvey, also with each submission
/// under its number), "value" (ODK Central) or "data" is that list. One submission is one row, one
/// key one column, in the order in which they first come; an object in a submission is a group, and
/// its keys are called group/question.
///
/// Values stand as in the file: texts, numbers as they are written, true and false as "true" and
/// "false"; null, an empty text and a key that is not there are blanks. A list of plain values is
/// one text with ";" between them. Repeats, lists of objects, are not carried; an Issue names each.
/// Texts that are all dates or times come in the form and with the kind that codebook.h says.
/// Rows in findings are submissions, counted from 1.
///
/// \throws Error{UnreadableFile} for what is no JSON or no UTF-8 (naming line and column), a key
///         that comes twice in a submission, a file without submissions, and one over the limits
/// \throws Error{InvalidInput} for a column wanted that is not there, and for a value that is not a
///         number in a column that should hold numbers
/// Cost: about 10 ns a byte; memory: the file, its values once more, and 8 bytes a value.
Imported readJsonTable(const std::filesystem::path& file, const JsonOptions& options = {},
                       const Progress& progress = {});

/// The same from bytes in memory.
Imported readJsonTableBytes(std::string_view bytes, const JsonOptions& options = {},
                            const Progress& progress = {});

} // namespace quadrat
