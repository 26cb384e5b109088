// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/responses.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// The rows behind a set of responses: what reading, writing and checking share. All inside the
/// caller's transaction.

/// What a set holds. All but responses are written once (addClosedSet) and never change.
enum class SetKind {
    Responses,
    Frame,  ///< a list of units that was imported; in the list file
    Sample, ///< drawn units by case code; in the study
    List,   ///< the rows of a frame that were drawn; in the list file
};

/// Names of the sets of a kind, oldest first.
std::vector<std::string> setsOf(Database& database, SetKind kind);

/// Of whatever kind: no two sets of a file share a name.
std::optional<std::int64_t> findResponseSet(Database& database, const std::string& name);
std::int64_t insertResponseSet(Database& database, const std::string& name,
                               SetKind kind = SetKind::Responses);

/// \throws Error{InvalidInput} that names the set and the nearest there is
std::int64_t responseSetId(Database& database, const std::string& name);

/// \throws Error{InvalidInput} if the set is closed, or holds no responses
void requireOpen(Database& database, std::int64_t set);

/// Puts a batch into a set, whatever the set is. \return the batch's id
std::int64_t insertBatch(Database& database, std::int64_t set, const NewBatch& batch,
                         const Progress& progress);

/// Makes a set of one batch and closes it. \return the set's id
std::int64_t addClosedSet(Database& database, const std::string& name, SetKind kind,
                          const NewBatch& batch, const Progress& progress);

/// Closes a set: its content is known by a hash.
void closeSet(Database& database, std::int64_t set);

/// Names of the variables of the batches that count, or of those withdrawn, as they first came.
std::vector<std::string> variablesOf(Database& database, std::int64_t set, bool withdrawn);

void insertEdits(Database& database, std::int64_t set, std::span<const Edit> edits,
                 std::optional<std::int64_t> batch);

/// An edit as it stands in a row that begins with these columns.
constexpr const char* editColumns =
    "id, case_id, variable, old_value, new_value, reason, who, at, batch, reverts";
Edit editFrom(const Statement& row);

/// Over all that an edit says but its number.
std::string editHash(std::int64_t set, const Edit& edit, std::optional<std::int64_t> batch);

/// Over what the import is called: source, mode, when and by whom.
std::string sourceHash(const std::string& source, const std::string& mode, const std::string& at,
                       const std::string& by);

/// Over the names, forms, chunk sizes and chunk hashes of a batch, so that chunks that were
/// exchanged or lost are noticed.
std::string batchHash(Database& database, std::int64_t batch);

/// Over the hashes of the batches that count, and the log of edits.
std::string responseSetHash(Database& database, std::int64_t set);

} // namespace quadrat
