// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/responses.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace quadrat {

/// The rows behind a set of responses: what reading, writing and checking share. All inside the
/// caller's transaction.

std::optional<std::int64_t> findResponseSet(Database& database, const std::string& name);
std::int64_t insertResponseSet(Database& database, const std::string& name);

/// \throws Error{InvalidInput} that names the set and the nearest there is
std::int64_t responseSetId(Database& database, const std::string& name);

/// \throws Error{InvalidInput} if the set is closed
void requireOpen(Database& database, std::int64_t set);

/// Names of the variables of the batches that count, or of those withdrawn, as they first came.
std::vector<std::string> variablesOf(Database& database, std::int64_t set, bool withdrawn);

void insertEdits(Database& database, std::int64_t set, std::span<const Edit> edits,
                 std::optional<std::int64_t> batch);

/// Over the names, forms, chunk sizes and chunk hashes of a batch, so that chunks that were
/// exchanged or lost are noticed.
std::string batchHash(Database& database, std::int64_t batch);

/// Over the hashes of the batches that count, and the log of edits.
std::string responseSetHash(Database& database, std::int64_t set);

} // namespace quadrat
