// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace quadrat {

/// Writes a file whole or not at all: into a new file beside it, flushed to disk, then renamed.
/// What was there before stays until the new content is complete.
/// \throws Error{UnwritableFile} that names the file and the reason
void writeWholeFile(const std::filesystem::path& file, std::string_view content);

} // namespace quadrat
