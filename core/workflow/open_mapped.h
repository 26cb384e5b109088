// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/import_mapping.h"
#include "core/project/project.h"

#include <filesystem>

namespace quadrat {

/// Reads a data file and brings it into the names and codes of a set of responses, as a mapping in
/// a file says (docs/import-mapping.md). Its keys are those of the mapping, else those of the set.
/// \throws Error as openData, readMapping and applyMapping
MappedImport openMapped(const std::filesystem::path& data, const std::filesystem::path& mapping,
                        const ResponsePlan& known, const Progress& progress = {});

} // namespace quadrat
