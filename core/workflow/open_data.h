// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/specification.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace quadrat {

/// Reads a data file whole, its kind told by its suffix.
/// \throws Error{UnreadableFile} if it is missing, of a kind not known, or not of that kind
Imported openData(const std::filesystem::path& file, const Progress& progress = {});

/// The same, with the measures of columns whose look does not tell them.
Imported openData(const std::filesystem::path& file, const std::map<std::string, Measure>& types,
                  const Progress& progress = {});

/// Reads what the specification needs of its data, in the types it asks for.
/// \param folder  where the specification stands; its paths are relative to it
Imported openData(const Specification& specification, const std::filesystem::path& folder,
                  const Progress& progress = {});

/// The same with every column of the file, for data that are to be written again.
Imported openAllData(const Specification& specification, const std::filesystem::path& folder,
                     const Progress& progress = {});

} // namespace quadrat
