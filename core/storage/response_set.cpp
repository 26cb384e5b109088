// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/response_set.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/nearest_name.h"
#include "core/storage/content_hash.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

const char* name(SetKind kind)
{
    switch (kind) {
    case SetKind::Frame:
        return "frame";
    case SetKind::Sample:
        return "sample";
    case SetKind::List:
        return "list";
    default:
        return "responses";
    }
}

} // namespace

std::vector<std::string> setsOf(Database& database, SetKind kind)
{
    std::vector<std::string> names;
    Statement row = database.prepare("SELECT name FROM response_set WHERE kind = ? ORDER BY id");
    row.bind(name(kind));
    while (row.next())
        names.push_back(row.text(0));
    return names;
}

std::optional<std::int64_t> findResponseSet(Database& database, const std::string& name)
{
    Statement row = database.prepare("SELECT id FROM response_set WHERE name = ?");
    row.bind(name);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

std::int64_t insertResponseSet(Database& database, const std::string& setName, SetKind kind)
{
    database.prepare("INSERT INTO response_set (name, kind) VALUES (?, ?)")
        .bind(setName)
        .bind(name(kind))
        .run();
    return database.lastId();
}

std::int64_t responseSetId(Database& database, const std::string& asked)
{
    if (const auto id = findResponseSet(database, asked))
        return *id;
    const std::vector<std::string> names = responseSets(database);
    const std::string near = nearestName(asked, names);
    if (!near.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The study has no responses named \"%1\". Is "
                                                "\"%2\" meant?"),
                           {asked, near});
    if (names.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "The study has no responses yet. Import a file first."));
    throw invalidInput(QUADRAT_TEXT("core", "The study has no responses named \"%1\". It has "
                                            "\"%2\"."),
                       {asked, names.front()});
}

void requireOpen(Database& database, std::int64_t set)
{
    Statement row = database.prepare("SELECT name, closed_at, kind FROM response_set WHERE id = ?");
    row.bind(set);
    if (!row.next())
        return;
    if (row.text(2) != name(SetKind::Responses))
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" is the name of a sample or of a list, "
                                                "which never changes. Give the responses another "
                                                "name."),
                           {row.text(0)});
    if (row.optionalText(1))
        throw invalidInput(QUADRAT_TEXT("core", "The responses \"%1\" are closed. Open them again "
                                                "before changing them."),
                           {row.text(0)});
}

std::int64_t addClosedSet(Database& database, const std::string& name, SetKind kind,
                          const NewBatch& batch, const Progress& progress)
{
    const std::int64_t set = insertResponseSet(database, name, kind);
    insertBatch(database, set, batch, progress);
    closeSet(database, set);
    return set;
}

void closeSet(Database& database, std::int64_t set)
{
    const std::string hash = responseSetHash(database, set);
    database.prepare("UPDATE response_set SET closed_at = ?, closed_hash = ? WHERE id = ?")
        .bind(utcNow())
        .bindBytes(hash)
        .bind(set)
        .run();
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
        "  at, batch, reverts, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const auto bindId = [&](const std::optional<std::int64_t>& id) {
        id ? insert.bind(*id) : insert.bindNull();
    };
    for (const Edit& edit : edits) {
        insert.bind(set).bind(edit.caseId).bind(edit.variable);
        insert.bind(edit.oldValue).bind(edit.newValue);
        insert.bind(edit.reason).bind(edit.who).bind(edit.at);
        bindId(batch);
        bindId(edit.reverts);
        const std::string hash = editHash(set, edit, batch);
        insert.bindBytes(hash).run();
    }
}

Edit editFrom(const Statement& row)
{
    const auto optionalId = [&](int column) -> std::optional<std::int64_t> {
        const std::int64_t id = row.integer(column);
        return id == 0 ? std::nullopt : std::optional(id);
    };
    return {.id = row.integer(0),
            .caseId = row.integer(1),
            .variable = row.text(2),
            .oldValue = row.optionalText(3),
            .newValue = row.optionalText(4),
            .reason = row.text(5),
            .who = row.text(6),
            .at = row.text(7),
            .batch = optionalId(8),
            .reverts = optionalId(9)};
}

std::string editHash(std::int64_t set, const Edit& edit, std::optional<std::int64_t> batch)
{
    ContentHasher hasher;
    const auto addOptional = [&](const std::optional<std::string>& text) {
        hasher.add(text ? "1" : "0");
        hasher.add(text.value_or(""));
    };
    hasher.add(std::to_string(set));
    hasher.add(std::to_string(edit.caseId));
    hasher.add(edit.variable);
    addOptional(edit.oldValue);
    addOptional(edit.newValue);
    hasher.add(edit.reason);
    hasher.add(edit.who);
    hasher.add(edit.at);
    hasher.add(std::to_string(batch.value_or(0)));
    hasher.add(std::to_string(edit.reverts.value_or(0)));
    return hasher.hash();
}

std::string sourceHash(const std::string& source, const std::string& mode, const std::string& at,
                       const std::string& by)
{
    return hashOf({source, mode, at, by});
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
