// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/io/labelled_data.h"

#include <filesystem>
#include <string>
#include <vector>

namespace quadrat {

/// How data are written for others.
struct DataWriting {
    CellWording cells = CellWording::Codes;
    std::string language;  ///< of the labels
    bool forExcel = false; ///< text: semicolons, byte order mark, guarded against formulas
};

/// Throws if the suffix of the name is none that can be written, before any work is done.
/// \throws Error{InvalidInput} that lists the suffixes that can
void checkDataName(const std::filesystem::path& file);

/// Writes data and what is known of them in the format of the suffix: whole or not at all.
/// \return what the format cannot hold, in words
/// \throws Error{UnwritableFile}
std::vector<Issue> writeData(const std::filesystem::path& file, const Dataset& data,
                             const Codebook& codebook, const DataWriting& writing = {},
                             const Progress& progress = {});

} // namespace quadrat
