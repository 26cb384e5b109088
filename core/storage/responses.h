// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/storage/database.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Responses in the project file: what each import brought, by column, never changed afterwards;
/// and the log of edits over it. A case keeps its number for good.

/// One import.
struct Batch {
    std::int64_t id = 0;
    std::string source;                 ///< the file it came from
    std::string mode;                   ///< how it was collected; may be empty
    std::string importedAt, importedBy; ///< UTC, ISO 8601
    std::int64_t firstCase = 0;
    std::size_t caseCount = 0;   ///< new cases
    std::size_t changeCount = 0; ///< values of known cases that it changed
    std::optional<std::string> withdrawnAt;

    bool operator==(const Batch&) const = default;
};

/// One value of a case replaced by another, and why. Nothing: blank.
struct Edit {
    std::int64_t id = 0; ///< 0: not stored yet
    std::int64_t caseId = 0;
    std::string variable; ///< empty: the case as a whole is left out (newValue `caseLeftOut`)
    std::optional<std::string> oldValue, newValue;
    std::string reason, who, at;
    std::optional<std::int64_t> batch;   ///< the import that brought it; nothing: by hand
    std::optional<std::int64_t> reverts; ///< the edit that it takes back

    bool operator==(const Edit&) const = default;
};

constexpr const char* caseLeftOut = "out";

/// Numbers of the cases of consecutive rows.
struct CaseRange {
    std::int64_t first = 0;
    std::size_t count = 0;

    bool operator==(const CaseRange&) const = default;
};

/// From rows to cases and back.
class Cases {
public:
    Cases() = default;
    explicit Cases(std::vector<CaseRange> ranges); ///< rising

    std::size_t count() const { return m_starts.empty() ? 0 : m_starts.back(); }
    std::int64_t caseOf(std::size_t row) const;
    std::optional<std::size_t> rowOf(std::int64_t caseId) const; ///< nothing: it is not there

private:
    std::vector<CaseRange> m_ranges;
    std::vector<std::size_t> m_starts; ///< rows before each range's end, running
};

struct StoredResponses {
    Dataset values; ///< as they came, with the edits; missing codes are values here
    Cases cases;
};

enum class Corrections { With, Without };

struct ReadRequest {
    std::vector<std::string> columns; ///< those wanted; empty: all
    /// Without: as imported, also with the changes that later imports brought, but not those made
    /// by hand.
    Corrections corrections = Corrections::With;
    bool withdrawn = false; ///< the cases of withdrawn batches in place of those that count
};

struct NewBatch {
    std::string source, mode, by, at;
    Dataset rows;            ///< new cases; also names variables that only edits fill
    std::vector<Edit> edits; ///< of known cases, brought by this import
    /// Made by hand before and valid for the new cases too: `caseId` is the place among `rows`.
    std::vector<Edit> corrections;
};

std::vector<std::string> responseSets(Database& database);

/// Makes an empty set. \throws Error{InvalidInput} if there is one of that name
void addResponseSet(Database& database, const std::string& name);

std::vector<Batch> batches(Database& database, const std::string& set);

/// Cases that count: those of the batches that are not withdrawn, less those left out.
std::size_t countCases(Database& database, const std::string& set);

/// Names of all stored variables of a set, in the order in which they first came.
std::vector<std::string> storedVariables(Database& database, const std::string& set);

/// Puts in new cases and edits, whole or not at all; makes the set if there is none.
/// \return the batch's id
/// \throws Error{InvalidInput} if the set is closed
/// Cost: 1 million rows of 33 columns in about 0.5 s, most of it the disk's.
std::int64_t addBatch(Database& database, const std::string& set, const NewBatch& batch,
                      const Progress& progress = {});

/// Takes a batch out of the set, or back in: its cases and its changes.
void withdrawBatch(Database& database, std::int64_t batch);
void restoreBatch(Database& database, std::int64_t batch);

/// \throws Error{InvalidInput} for a column or a set that is not there; Error{UnreadableFile} where
///         stored values do not agree with their hash
/// Cost: 1 million rows of 33 columns in about 0.05 s, plus one pass over columns with edits.
StoredResponses readResponses(Database& database, const std::string& set,
                              const ReadRequest& request = {}, const Progress& progress = {});

/// Which edits of a set are wanted; what is left out does not matter.
struct EditQuery {
    std::optional<std::int64_t> caseId;
    std::optional<std::string> variable;
    bool onlyByHand = false; ///< not those that an import brought
    std::size_t newest = 0;  ///< only so many, the latest; 0: all
};

/// Edits of a set, those of withdrawn batches included, oldest first.
/// Cost: one pass over the log, of one variable over its entries alone.
std::vector<Edit> edits(Database& database, const std::string& set, const EditQuery& query = {});
std::size_t countEdits(Database& database, const std::string& set);

/// Writes edits to the log, all or none. \throws Error{InvalidInput} if the set is closed
void addEdits(Database& database, const std::string& set, std::span<const Edit> edits);

/// Takes one edit back by another, which is in the log as well.
/// \throws Error{InvalidInput} if it was taken back before, or a later edit changed the value again
void revertEdit(Database& database, std::int64_t edit, const std::string& reason,
                const std::string& who);

/// A closed set takes no more imports and edits, and its content is known by a hash.
void closeResponses(Database& database, const std::string& set);
void reopenResponses(Database& database, const std::string& set);
bool isClosed(Database& database, const std::string& set);

} // namespace quadrat
