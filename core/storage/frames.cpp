// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/frames.h"

#include "core/storage/content_hash.h"
#include "core/storage/response_set.h"

#include <charconv>

namespace quadrat {

namespace {

/// Row numbers as a JSON list, and back.
std::string listOf(const std::vector<std::size_t>& numbers)
{
    std::string text = "[";
    for (const std::size_t number : numbers)
        text += (text.size() > 1 ? "," : "") + std::to_string(number);
    return text + "]";
}

std::vector<std::size_t> numbersIn(const std::string& list)
{
    std::vector<std::size_t> numbers;
    const char* const end = list.data() + list.size();
    for (const char* at = list.data(); at < end; ++at) {
        std::size_t number = 0;
        const auto read = std::from_chars(at, end, number);
        if (read.ec != std::errc())
            continue; // a bracket or comma
        numbers.push_back(number);
        at = read.ptr;
    }
    return numbers;
}

std::string frameHash(const std::string& name, const std::string& sha256, const std::string& sheet,
                      const std::string& firstRow, const std::string& leftOut)
{
    return hashOf({name, sha256, sheet, firstRow, leftOut});
}

} // namespace

void addFrame(Database& database, const StoredFrame& frame, const Dataset& rows,
              const Progress& progress)
{
    Transaction transaction(database);
    const std::int64_t set = addClosedSet(database, frame.name, SetKind::Frame,
                                          {.source = frame.source,
                                           .mode = {},
                                           .by = frame.importedBy,
                                           .at = frame.importedAt,
                                           .rows = rows},
                                          progress);
    const std::string leftOut = listOf(frame.leftOut);
    const std::string hash =
        frameHash(frame.name, frame.sha256, frame.sheet, std::to_string(frame.firstRow), leftOut);
    database
        .prepare("INSERT INTO frame (response_set, sha256, sheet, first_row, left_out, hash)"
                 "  VALUES (?, ?, ?, ?, ?, ?)")
        .bind(set)
        .bind(frame.sha256)
        .bind(frame.sheet)
        .bind(std::int64_t(frame.firstRow))
        .bind(leftOut)
        .bindBytes(hash)
        .run();
    progress.checkStop();
    transaction.commit();
}

void removeFrame(Database& database, const std::string& name)
{
    Transaction transaction(database);
    const std::int64_t set = responseSetId(database, name);
    for (const char* sql :
         {"DELETE FROM chunk WHERE variable IN (SELECT batch_variable.id FROM batch_variable"
          "  JOIN batch ON batch.id = batch_variable.batch WHERE response_set = ?)",
          "DELETE FROM batch_variable WHERE batch IN"
          "  (SELECT id FROM batch WHERE response_set = ?)",
          "DELETE FROM batch WHERE response_set = ?", "DELETE FROM frame WHERE response_set = ?",
          "DELETE FROM response_set WHERE id = ?"})
        database.prepare(sql).bind(set).run();
    transaction.commit();
}

std::vector<StoredFrame> storedFrames(Database& database)
{
    std::vector<StoredFrame> frames;
    Statement row = database.prepare(
        "SELECT name, source, sha256, case_count, imported_at, imported_by, sheet, first_row,"
        "  left_out FROM frame JOIN response_set ON response_set.id = frame.response_set"
        "  JOIN batch ON batch.response_set = frame.response_set ORDER BY response_set.id");
    while (row.next())
        frames.push_back({.name = row.text(0),
                          .source = row.text(1),
                          .sha256 = row.text(2),
                          .rows = std::size_t(row.integer(3)),
                          .importedAt = row.text(4),
                          .importedBy = row.text(5),
                          .sheet = row.text(6),
                          .firstRow = std::size_t(row.integer(7)),
                          .leftOut = numbersIn(row.text(8))});
    return frames;
}

void checkFrames(Database& database, std::vector<Issue>& issues)
{
    Statement row = database.prepare(
        "SELECT name, sha256, sheet, first_row, left_out, hash, kind, closed_at IS NOT NULL"
        "  FROM frame JOIN response_set ON response_set.id = frame.response_set");
    while (row.next())
        if (frameHash(row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)) !=
                row.bytes(5) ||
            row.text(6) != "frame" || row.integer(7) == 0)
            issues.push_back({.severity = Severity::Fault,
                              .message = {QUADRAT_TEXT("core", "The list \"%1\" is not as it was "
                                                               "written. Open a restore point or "
                                                               "a copy."),
                                          {row.text(0)}}});
}

} // namespace quadrat
