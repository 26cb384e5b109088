// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/draws.h"

#include "core/storage/content_hash.h"
#include "core/storage/response_set.h"

#include <algorithm>

namespace quadrat {

namespace {

std::string closedHash(Database& database, std::int64_t set)
{
    Statement row = database.prepare("SELECT closed_hash FROM response_set WHERE id = ?");
    row.bind(set);
    return row.next() ? std::string(row.bytes(0)) : std::string();
}

std::string drawHash(const StoredDraw& draw, const std::string& unitsHash)
{
    return hashOf(
        {draw.name, draw.drawnAt, draw.drawnBy, draw.certificate, draw.listHash, unitsHash});
}

/// From a row of id, name, drawn_at, drawn_by, certificate, list_hash.
StoredDraw drawFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .name = row.text(1),
            .drawnAt = row.text(2),
            .drawnBy = row.text(3),
            .certificate = row.text(4),
            .listHash = std::string(row.bytes(5))};
}

} // namespace

std::int64_t addDraw(Database& database, const StoredDraw& draw, const Dataset& units,
                     const Progress& progress)
{
    Transaction transaction(database);
    const std::int64_t set = addClosedSet(
        database, draw.name, SetKind::Sample,
        {.source = draw.name, .mode = {}, .by = draw.drawnBy, .at = draw.drawnAt, .rows = units},
        progress);
    const std::string hash = drawHash(draw, closedHash(database, set));
    database
        .prepare("INSERT INTO draw (response_set, drawn_at, drawn_by, certificate, list_hash, hash)"
                 "  VALUES (?, ?, ?, ?, ?, ?)")
        .bind(set)
        .bind(draw.drawnAt)
        .bind(draw.drawnBy)
        .bind(draw.certificate)
        .bindBytes(draw.listHash)
        .bindBytes(hash)
        .run();
    const std::int64_t id = database.lastId();
    progress.checkStop();
    transaction.commit();
    return id;
}

std::vector<StoredDraw> storedDraws(Database& database)
{
    std::vector<StoredDraw> draws;
    Statement row = database.prepare(
        "SELECT draw.id, name, drawn_at, drawn_by, certificate, list_hash FROM draw"
        "  JOIN response_set ON response_set.id = draw.response_set ORDER BY draw.id");
    while (row.next())
        draws.push_back(drawFrom(row));
    return draws;
}

std::string addList(Database& database, const NewList& list, const Progress& progress)
{
    Transaction transaction(database);
    const std::int64_t set = addClosedSet(database, list.name, SetKind::List,
                                          {.source = list.source,
                                           .mode = {},
                                           .by = list.drawnBy,
                                           .at = list.drawnAt,
                                           .rows = list.rows},
                                          progress);
    progress.checkStop();
    transaction.commit();
    return closedHash(database, set);
}

std::vector<std::string> storedLists(Database& database)
{
    return setsOf(database, SetKind::List);
}

std::vector<std::string> sourcesOfLists(Database& database)
{
    std::vector<std::string> sources;
    Statement row = database.prepare("SELECT source FROM batch JOIN response_set"
                                     "  ON response_set.id = batch.response_set"
                                     "  WHERE kind = 'list'");
    while (row.next())
        sources.push_back(row.text(0));
    return sources;
}

std::optional<std::string> listHash(Database& database, const std::string& name)
{
    const std::vector<std::string> lists = storedLists(database);
    if (std::ranges::find(lists, name) == lists.end())
        return {};
    return closedHash(database, responseSetId(database, name));
}

void checkDraws(Database& database, std::vector<Issue>& issues)
{
    Statement row = database.prepare(
        "SELECT draw.id, name, drawn_at, drawn_by, certificate, list_hash, hash, closed_hash, kind"
        "  FROM draw JOIN response_set ON response_set.id = draw.response_set");
    while (row.next())
        if (drawHash(drawFrom(row), std::string(row.bytes(7))) != row.bytes(6) ||
            row.text(8) != "sample")
            issues.push_back({.severity = Severity::Fault,
                              .message = {QUADRAT_TEXT("core", "\"%1\" is not as it was drawn. "
                                                               "Open a restore point or a copy."),
                                          {row.text(1)}}});
    Statement lost = database.prepare(
        "SELECT name FROM response_set WHERE kind IN ('sample', 'frame')"
        "  AND id NOT IN (SELECT response_set FROM draw UNION SELECT response_set FROM frame)");
    while (lost.next())
        issues.push_back({.severity = Severity::Fault,
                          .message = {QUADRAT_TEXT("core", "What is said of \"%1\" is missing. "
                                                           "Open a restore point or a copy."),
                                      {lost.text(0)}}});
}

} // namespace quadrat
