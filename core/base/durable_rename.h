// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <system_error>

namespace quadrat {

/// Gives `draft` the name `file`, in the place of what had that name, at once and for good: once
/// this has returned well, a power cut leaves the whole new content under the new name; before
/// that, what was there or the new content, never a part. Both stand in the same folder. The
/// process must have no SQLite connection open on the draft (closing any descriptor of a file ends
/// its locks).
/// \return why it failed, else nothing
std::error_code renameDurably(const std::filesystem::path& draft,
                              const std::filesystem::path& file);

/// Makes it last that files of a folder were made, renamed or deleted.
std::error_code flushFolder(const std::filesystem::path& folder);

} // namespace quadrat
