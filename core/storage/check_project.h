// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/storage/project_file.h"

#include <vector>

namespace quadrat {

/// Everything that is wrong with a project file; empty if it is sound: SQLite's own integrity
/// check and foreign keys, the hash of every chunk, that chunks make up whole columns, the hash of
/// every batch and of every closed set, and that the decisions can be read.
/// Cost: reads the file once; 1 million rows of 33 columns in about 0.2 s.
std::vector<Issue> checkProject(ProjectFile& project, const Progress& progress = {});

} // namespace quadrat
