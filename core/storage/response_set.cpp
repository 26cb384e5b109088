// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/response_set.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/storage/content_hash.h"

#include <algorithm>
#include <utility>

namespace quadrat {

std::optional<std::int64_t> findResponseSet(Database& database, const std::string& name)
{
    Statement row = database.prepare("SELECT id FROM response_set WHERE name = ?");
    row.bind(name);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::int64_t insertResponseSet(Database& database, const std::string& name)
{
    database.prepare("INSERT INTO response_set (name) VALUES (?)").bind(name).run();
    return database.lastId();
}

std::int64_t responseSetId(Database& database, const std::string& name)
{
    if (const auto id = findResponseSet(database, name))
        return *id;
    const std::vector<std::string> names = responseSets(database);
    const std::string near = nearestName(name, names);
    if (!near.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The study has no responses named \"%1\". Is "
                                                "\"%2\" meant?"),
                           {name, near});
    if (names.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "The study has no responses yet. Import a file first."));
    throw invalidInput(QUADRAT_TEXT("core", "The study has no responses named \"%1\". It has "
                                            "\"%2\"."),
                       {name, names.front()});
}

void requireOpen(Database& database, std::int64_t set)
{
    Statement row = database.prepare("SELECT name, closed_at FROM response_set WHERE id = ?");
    row.bind(set);
    if (row.next() && row.optionalText(1))
        throw invalidInput(QUADRAT_TEXT("core", "The responses \"%1\" are closed. Open them again "
                                                "before changing them."),
                           {row.text(0)});
}

std::vector<std::string> variablesOf(Database& database, std::int64_t set, bool withdrawn)
{
    std::vector<std::string> names;
    Statement row = database.prepare(
        "SELECT name FROM batch_variable JOIN batch ON batch.id = batch_variable.batch"
        "  WHERE response_set = ? AND (withdrawn_at IS NOT NULL) = ? ORDER BY batch.id, position");
    row.bind(set).bind(std::int64_t(withdrawn));
    while (row.next())
        if (std::string name = row.text(0); std::ranges::find(names, name) == names.end())
            names.push_back(std::move(name));
    return names;
}

void insertEdits(Database& database, std::int64_t set, std::span<const Edit> edits,
                 std::optional<std::int64_t> batch)
{
    Statement insert = database.prepare(
        "INSERT INTO edit_log (response_set, case_id, variable, old_value, new_value, reason, who,"
        "  at, batch, reverts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto bindId = [&](const std::optional<std::int64_t>& id) {
        id ? insert.bind(*id) : insert.bindNull();
    };
    for (const Edit& edit : edits) {
        insert.bind(set).bind(edit.caseId).bind(edit.variable);
        insert.bind(edit.oldValue).bind(edit.newValue);
        insert.bind(edit.reason).bind(edit.who).bind(edit.at);
        bindId(batch);
        bindId(edit.reverts);
        insert.run();
    }
}

std::string batchHash(Database& database, std::int64_t batch)
{
    ContentHasher hasher;
    Statement row =
        database.prepare("SELECT name, form, measure, part, row_count, hash FROM batch_variable"
                         "  JOIN chunk ON chunk.variable = batch_variable.id WHERE batch = ?"
                         "  ORDER BY position, part");
    row.bind(batch);
    while (row.next()) {
        for (const int column : {0, 1, 2, 3, 4})
            hasher.add(row.text(column));
        hasher.add(row.bytes(5));
    }
    return hasher.hash();
}

std::string responseSetHash(Database& database, std::int64_t set)
{
    ContentHasher hasher;
    Statement batch = database.prepare("SELECT id, content_hash, first_case, case_count FROM batch"
                                       "  WHERE response_set = ? AND withdrawn_at IS NULL"
                                       "  ORDER BY id");
    batch.bind(set);
    while (batch.next()) {
        hasher.add(batch.text(0));
        hasher.add(batch.bytes(1));
        hasher.add(batch.text(2));
        hasher.add(batch.text(3));
    }
    Statement edit = database.prepare(
        "SELECT case_id, variable, new_value IS NULL, new_value FROM edit_log"
        "  LEFT JOIN batch ON batch.id = edit_log.batch"
        "  WHERE edit_log.response_set = ? AND withdrawn_at IS NULL ORDER BY edit_log.id");
    edit.bind(set);
    while (edit.next())
        for (const int column : {0, 1, 2, 3})
            hasher.add(edit.text(column));
    return hasher.hash();
}

} // namespace quadrat
