// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <span>

namespace quadrat {

/// One step in the history of the project file. A released step is never edited again: a test
/// holds its text against tests/data/projects/schema_hashes.txt.
struct Migration {
    int version;         ///< schema version (PRAGMA user_version) after the step; no gaps
    int oldestReader;    ///< the oldest program schema that can still read the result
    const char* purpose; ///< one line
    const char* sql;     ///< core/storage/schema/NNNN_*.sql, embedded at build time
};

/// All steps, the first of which makes a new file.
std::span<const Migration> migrations();

/// "QDRT": what PRAGMA application_id of a project file holds.
constexpr std::int64_t projectApplicationId = 0x51445254;

enum class SchemaState { Current, Older, NewerButReadable };

/// How the file stands to `steps`.
/// \throws Error{UnreadableFile} if it is no project file, or a newer program wrote it and says
///         that this one cannot read it
SchemaState schemaState(Database& database, std::span<const Migration> steps = migrations());

/// Brings a file to the newest schema, each step in its own transaction together with its number.
/// A step that fails leaves the file as it was before that step.
void migrate(Database& database, std::span<const Migration> steps = migrations());

} // namespace quadrat
