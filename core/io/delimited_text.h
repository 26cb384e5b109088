// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What is asked of a text; what is left out is found out.
struct TextOptions {
    std::vector<std::string> columns;     ///< those wanted, in any order; empty: all
    std::map<std::string, Measure> types; ///< measures that the cells' look does not tell
    std::optional<char> separator;
    std::optional<std::string> encoding; ///< by name, as decoded() in encoding.h knows it
    std::size_t maximumRows = 0;         ///< for a preview; 0: all

    /// Bytes that are worked on at once. Changes speed only; tests make it tiny.
    std::size_t chunkSize = std::size_t(2) << 20;
};

/// Reads comma-, semicolon- or tab-separated text with a header (docs/methods/reading-text.md).
/// Rows are counted as in the file, the header being row 1, a row with line breaks in quotes as
/// one.
///
/// \throws Error{UnreadableFile} for a row with too many or too few fields, a quote that does not
///         close, text after a closing quote, a byte that is not of the encoding, a name that comes
///         twice in the header, a file without rows: naming row, column or byte
/// \throws Error{InvalidInput} for a column wanted that is not there, and for a value that is not a
///         number in a column that should hold numbers
/// Cost: a million rows of 33 columns, 150 MB, take 0.75 s of processor time, so 0.4 s on two idle
/// cores, and 330 MB at most; 25 of the columns, without the open answers, 0.5 s and 250 MB. The
/// memory of the file is free again on return.
Imported readDelimited(const std::filesystem::path& file, const TextOptions& options = {},
                       const Progress& progress = {});

/// The same from bytes in memory.
Imported readDelimitedBytes(std::string_view bytes, const TextOptions& options = {},
                            const Progress& progress = {});

/// What a text is found to be, or asked to be.
struct TextForm {
    std::string encoding;
    char separator = ',';
};

/// \throws Error as readDelimited, for what is wrong before the header. Cost: one pass of bytes
TextForm textFormOf(const std::filesystem::path& file, const TextOptions& options = {});

} // namespace quadrat
