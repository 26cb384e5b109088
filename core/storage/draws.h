// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// A sample that was drawn, as it stands in a study. There is no way to change or delete one.
struct StoredDraw {
    std::int64_t id = 0;
    std::string name;             ///< of the set of drawn units
    std::string drawnAt, drawnBy; ///< UTC, ISO 8601
    std::string certificate;      ///< JSON (core/project/selection_words.h)
    std::string listHash;         ///< of the drawn rows, the set of that name in the list file

    bool operator==(const StoredDraw&) const = default;
};

/// Keeps a draw and its units, for good. \return its id
std::int64_t addDraw(Database& database, const StoredDraw& draw, const Dataset& units,
                     const Progress& progress = {});

std::vector<StoredDraw> storedDraws(Database& database); ///< oldest first

/// Drawn rows of a frame with their case codes, in the list file: kept for good as well.
struct NewList {
    std::string name;   ///< of the draw
    std::string source; ///< name of the frame, or of what stood for one
    std::string drawnAt, drawnBy;
    Dataset rows;
};

/// \return what tells these rows from all others, for StoredDraw::listHash
std::string addList(Database& database, const NewList& list, const Progress& progress = {});

std::vector<std::string> storedLists(Database& database); ///< names, oldest first

/// The sources of all lists.
std::vector<std::string> sourcesOfLists(Database& database);

/// What addList() gave; nothing if there is no list of that name.
std::optional<std::string> listHash(Database& database, const std::string& name);

/// Adds what is wrong with the rows of the table.
void checkDraws(Database& database, std::vector<Issue>& issues);

} // namespace quadrat
