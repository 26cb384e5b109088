// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/io/imported.h"
#include "core/project/project.h"
#include "core/storage/project_file.h"
#include "core/storage/responses.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// What becomes of a row that comes in.
enum class RowFate { New, Changed, Same, Refused };

/// What an import would do, found out before anything is written.
struct ImportPlan {
    std::vector<RowFate> fates;            ///< one a row of the incoming data
    NewBatch batch;                        ///< what is to be written
    ResponsePlan plan;                     ///< of the set, with the variables that are new
    std::vector<std::string> newVariables; ///< not known to the set before
    std::vector<Issue> issues;             ///< rows refused, corrections that stand
    std::size_t newRows = 0, changedRows = 0, changedValues = 0, sameRows = 0, refusedRows = 0;

    bool isNothing() const { return newRows == 0 && batch.edits.empty(); }
};

struct ImportRequest {
    std::string responses = defaultResponses; ///< made if it is not there
    std::string source;                       ///< name of the file, for the log
    std::string mode;                         ///< how the answers were collected; may be empty
    /// Variables that together tell cases apart; empty: those the set has, and if it has none, a
    /// row is the same as another if all its values are.
    std::vector<std::string> keys;
    std::string who; ///< in whose name it is done
};

/// Compares what comes in with what is there. Of a known case, values that differ from those
/// imported before become edits that this import brings; where a person corrected the value since,
/// the correction stands and an issue says so. A row with a blank key or a key that the file has
/// twice is refused. Corrections of withdrawn cases that come in again with the value that was
/// corrected then are made again.
/// \throws Error{InvalidInput} if a key is no column of the file, or the set is closed
/// Cost: for the first import of a set one pass over the keys; else about 30 ns a value of both.
ImportPlan planImport(ProjectFile& file, const Project& project, const Imported& incoming,
                      const ImportRequest& request, const Progress& progress = {});

/// Writes a plan, whole or not at all, and the codebook with it.
/// \return the project with the plan of the set as it is now
Project carryOut(ProjectFile& file, Project project, const ImportPlan& plan,
                 const ImportRequest& request, const Progress& progress = {});

} // namespace quadrat
