// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"

#include <string>

namespace quadrat {

/// What is in a project file, as the JSON that `quadrat-cli project info` prints: title, schema,
/// and for each set of responses its cases, variables, edits and imports.
std::string writeProjectInfo(ProjectFile& file);

} // namespace quadrat
