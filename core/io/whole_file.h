// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace quadrat {

/// Writes a file whole or not at all: into a new file beside it, flushed to disk, then renamed.
/// What was there before stays until the new content is complete.
/// \throws Error{UnwritableFile} that names the file and the reason
void writeWholeFile(const std::filesystem::path& file, std::string_view content);

/// The second half of it for a new file that is written already: flushes it to disk and gives it
/// the name of `file`. If that fails the new file is removed.
/// \throws Error{UnwritableFile} that names the file and the reason
void moveIntoPlace(const std::filesystem::path& written, const std::filesystem::path& file);

} // namespace quadrat
