// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"

#include <string>

namespace quadrat {

/// What is in a project file, as the JSON that `quadrat-cli project info` prints: title, schema,
/// what is planned of the sample, what was drawn, and for each set of responses its cases,
/// variables, edits, imports and the sample it is of.
std::string writeProjectInfo(ProjectFile& file);

} // namespace quadrat
