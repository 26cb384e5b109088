// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/storage/project_file.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// A copy of a project as it was at a moment, kept in the folder NAME.quadrat.points beside it.
struct RestorePoint {
    std::filesystem::path file;
    std::string at; ///< UTC, ISO 8601
    std::string note;
    std::uintmax_t size = 0; ///< bytes
};

/// Newest first. Files that are no restore points are passed over.
std::vector<RestorePoint> restorePoints(const std::filesystem::path& project);

/// \param note  what it was before, in a few words; may be empty
RestorePoint addRestorePoint(ProjectFile& project, const std::string& note,
                             const Progress& progress = {});

/// Puts the project back to what it was; what it is now becomes a restore point first.
/// \throws Error{UnreadableFile} if the point is damaged; the project is then as it was
void restore(ProjectFile& project, const RestorePoint& point, const Progress& progress = {});

void removeRestorePoint(const RestorePoint& point);

} // namespace quadrat
