// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"

#include <filesystem>
#include <string>

namespace quadrat {

/// The decisions of a study that is to hold these data: the specification, speaking of the set of
/// responses in place of a file, and a codebook with an entry for every column.
Project newProject(const Specification& specification, const Imported& imported);

/// Makes a project file of a specification and the data it speaks of, which become the first
/// import: whole or not at all.
/// \param sourceName  what the data came from, as the list of imports will show it
/// \throws Error{UnwritableFile} if there is a file of that name, or it cannot be written
void makeStudy(const std::filesystem::path& quadratFile, const Specification& specification,
               const Imported& imported, const std::string& sourceName,
               const Progress& progress = {});

} // namespace quadrat
