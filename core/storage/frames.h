// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/storage/database.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// A list of units as it was imported into a list file, without its rows.
struct StoredFrame {
    std::string name;   ///< of its set of rows
    std::string source; ///< name of the file it came from
    std::string sha256; ///< of the bytes of that file
    std::size_t rows = 0;
    std::string importedAt, importedBy; ///< UTC, ISO 8601
    std::string sheet;                  ///< of a workbook
    std::size_t firstRow = 2;           ///< number in the file of the first row
    std::vector<std::size_t> leftOut;   ///< numbers of later rows that are not in the set, rising

    bool operator==(const StoredFrame&) const = default;
};

/// Keeps a list and its rows, for good.
void addFrame(Database& database, const StoredFrame& frame, const Dataset& rows,
              const Progress& progress = {});

/// Takes a list out of the file, with its rows. Not one that a drawn list names as its source.
void removeFrame(Database& database, const std::string& name);

std::vector<StoredFrame> storedFrames(Database& database); ///< oldest first

/// Adds what is wrong with the rows of the table.
void checkFrames(Database& database, std::vector<Issue>& issues);

} // namespace quadrat
