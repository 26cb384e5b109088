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

/// Reads a data file whole, its kind told by its suffix. Missing codes that a file of SPSS or Stata
/// declares are in place (withMissingCodes): the data are for statistics, not for importing.
/// \throws Error{UnreadableFile} if it is missing, of a kind not known, or not of that kind
Imported openData(const std::filesystem::path& file, const Progress& progress = {});

/// The same with every value as it stands in the file, for an import or to be written again.
/// \param types  the measures of columns whose look does not tell them
Imported openAsItStands(const std::filesystem::path& file,
                        const std::map<std::string, Measure>& types = {},
                        const Progress& progress = {});

/// The same of some columns alone. \throws Error{InvalidInput} for one that is not there
Imported openColumns(const std::filesystem::path& file, const std::vector<std::string>& columns,
                     const std::map<std::string, Measure>& types = {},
                     const Progress& progress = {});

/// A list of units or persons: every column as text, so that codes and telephone numbers keep their
/// zeros.
/// \param size  a column that stays numbers if it looks so; empty: none
Imported openList(const std::filesystem::path& file, const std::string& size = {},
                  const Progress& progress = {});

/// For statistics, with the measures of columns whose look does not tell them.
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
