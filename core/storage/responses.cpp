// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/responses.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/response_set.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

Batch batchFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .source = row.text(1),
            .mode = row.text(2),
            .importedAt = row.text(3),
            .importedBy = row.text(4),
            .firstCase = row.integer(5),
            .caseCount = std::size_t(row.integer(6)),
            .changeCount = std::size_t(row.integer(7)),
            .withdrawnAt = row.optionalText(8)};
}

std::int64_t setOfBatch(Database& database, std::int64_t batch)
{
    Statement found = database.prepare("SELECT response_set FROM batch WHERE id = ?");
    found.bind(batch);
    if (!found.next())
        throw invalidInput(QUADRAT_TEXT("core", "There is no import number %1 in this study."),
                           {batch});
    return found.integer(0);
}

void setWithdrawn(Database& database, std::int64_t batch, const std::optional<std::string>& at)
{
    Transaction transaction(database);
    requireOpen(database, setOfBatch(database, batch));
    database.prepare("UPDATE batch SET withdrawn_at = ? WHERE id = ?").bind(at).bind(batch).run();
    transaction.commit();
}

} // namespace

Cases::Cases(std::vector<CaseRange> ranges) : m_ranges(std::move(ranges))
{
    std::size_t rows = 0;
    for (const CaseRange& range : m_ranges)
        m_starts.push_back(rows += range.count);
}

std::int64_t Cases::caseOf(std::size_t row) const
{
    const auto k = std::size_t(std::ranges::upper_bound(m_starts, row) - m_starts.begin());
    const std::size_t before = m_starts[k] - m_ranges[k].count;
    return m_ranges[k].first + std::int64_t(row - before);
}

std::optional<std::size_t> Cases::rowOf(std::int64_t caseId) const
{
    const auto after = std::ranges::upper_bound(m_ranges, caseId, {}, &CaseRange::first);
    if (after == m_ranges.begin())
        return {};
    const auto k = std::size_t(after - m_ranges.begin()) - 1;
    const auto offset = std::size_t(caseId - m_ranges[k].first);
    if (offset >= m_ranges[k].count)
        return {};
    return m_starts[k] - m_ranges[k].count + offset;
}

std::vector<std::string> responseSets(Database& database)
{
    return setsOf(database, SetKind::Responses);
}

void addResponseSet(Database& database, const std::string& name)
{
    Transaction transaction(database);
    if (findResponseSet(database, name))
        throw invalidInput(QUADRAT_TEXT("core", "There is a set of responses \"%1\" already."),
                           {name});
    insertResponseSet(database, name);
    transaction.commit();
}

std::vector<Batch> batches(Database& database, const std::string& set)
{
    std::vector<Batch> all;
    Statement row = database.prepare(
        "SELECT id, source, mode, imported_at, imported_by, first_case, case_count,"
        "  (SELECT count(*) FROM edit_log WHERE edit_log.batch = batch.id), withdrawn_at"
        "  FROM batch WHERE response_set = ? ORDER BY id");
    row.bind(responseSetId(database, set));
    while (row.next())
        all.push_back(batchFrom(row));
    return all;
}

std::vector<std::string> storedVariables(Database& database, const std::string& set)
{
    return variablesOf(database, responseSetId(database, set), false);
}

void withdrawBatch(Database& database, std::int64_t batch)
{
    setWithdrawn(database, batch, utcNow());
}

void restoreBatch(Database& database, std::int64_t batch)
{
    setWithdrawn(database, batch, {});
}

std::vector<Edit> edits(Database& database, const std::string& set, const EditQuery& query)
{
    std::string sql =
        std::string("SELECT ") + editColumns + " FROM edit_log WHERE response_set = ?";
    if (query.caseId)
        sql += " AND case_id = ?";
    if (query.variable)
        sql += " AND variable = ?";
    if (query.onlyByHand)
        sql += " AND batch IS NULL";
    Statement row = database.prepare(sql + " ORDER BY id DESC LIMIT ?");
    row.bind(responseSetId(database, set));
    if (query.caseId)
        row.bind(*query.caseId);
    if (query.variable)
        row.bind(*query.variable);
    row.bind(query.newest == 0 ? std::int64_t(-1) : std::int64_t(query.newest)); // −1: no limit
    std::vector<Edit> found;
    while (row.next())
        found.push_back(editFrom(row));
    std::ranges::reverse(found);
    return found;
}

std::size_t countEdits(Database& database, const std::string& set)
{
    Statement row = database.prepare("SELECT count(*) FROM edit_log WHERE response_set = ?");
    row.bind(responseSetId(database, set));
    row.next();
    return std::size_t(row.integer(0));
}

void addEdits(Database& database, const std::string& set, std::span<const Edit> edits)
{
    Transaction transaction(database);
    const std::int64_t id = responseSetId(database, set);
    requireOpen(database, id);
    insertEdits(database, id, edits, {});
    transaction.commit();
}

void revertEdit(Database& database, std::int64_t edit, const std::string& reason,
                const std::string& who)
{
    Transaction transaction(database);
    Statement row = database.prepare(std::string("SELECT ") + editColumns +
                                     ", response_set FROM edit_log WHERE id = ?");
    row.bind(edit);
    if (!row.next())
        throw invalidInput(QUADRAT_TEXT("core", "There is no edit number %1 in this study."),
                           {edit});
    const Edit former = editFrom(row);
    const std::int64_t set = row.integer(10);
    requireOpen(database, set);
    Statement later = database.prepare(
        "SELECT max(edit_log.id) FROM edit_log LEFT JOIN batch ON batch.id = edit_log.batch"
        "  WHERE edit_log.response_set = ? AND case_id = ? AND variable = ?"
        "  AND withdrawn_at IS NULL");
    later.bind(set).bind(former.caseId).bind(former.variable);
    if (!later.next() || later.integer(0) != edit)
        throw invalidInput(QUADRAT_TEXT("core", "Edit number %1 of \"%2\" was followed by another "
                                                "one; take back the latest first."),
                           {edit, former.variable});
    const Edit back{.caseId = former.caseId,
                    .variable = former.variable,
                    .oldValue = former.newValue,
                    .newValue = former.oldValue,
                    .reason = reason,
                    .who = who,
                    .at = utcNow(),
                    .reverts = edit};
    insertEdits(database, set, std::span(&back, 1), {});
    transaction.commit();
}

void closeResponses(Database& database, const std::string& set)
{
    Transaction transaction(database);
    closeSet(database, responseSetId(database, set));
    transaction.commit();
}

void reopenResponses(Database& database, const std::string& set)
{
    Transaction transaction(database);
    database
        .prepare("UPDATE response_set SET closed_at = NULL, closed_hash = NULL"
                 "  WHERE id = ? AND kind = 'responses'")
        .bind(responseSetId(database, set))
        .run();
    transaction.commit();
}

bool isClosed(Database& database, const std::string& set)
{
    Statement row = database.prepare("SELECT closed_at IS NOT NULL FROM response_set WHERE id = ?");
    row.bind(responseSetId(database, set));
    return row.next() && row.integer(0) != 0;
}

} // namespace quadrat
