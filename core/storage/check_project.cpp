// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/check_project.h"

#include "core/base/error.h"
#include "core/storage/calls.h"
#include "core/storage/content_hash.h"
#include "core/storage/draws.h"
#include "core/storage/entries.h"
#include "core/storage/frames.h"
#include "core/storage/response_set.h"
#include "core/storage/responses.h"

namespace quadrat {

namespace {

Issue fault(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {.severity = Severity::Fault, .message = {pattern, std::move(arguments)}};
}

void checkDatabase(Database& database, std::vector<Issue>& issues)
{
    Statement integrity = database.prepare("PRAGMA integrity_check");
    while (integrity.next())
        if (const std::string line = integrity.text(0); line != "ok")
            issues.push_back(fault(QUADRAT_TEXT("core", "The file is damaged: %1. Open a restore "
                                                        "point or a copy."),
                                   {line}));
    Statement keys = database.prepare("PRAGMA foreign_key_check");
    while (keys.next())
        issues.push_back(
            fault(QUADRAT_TEXT("core", "Row %2 of the table \"%1\" belongs to nothing. "
                                       "Open a restore point or a copy."),
                  {keys.text(0), keys.integer(1)}));
}

void checkChunks(Database& database, std::vector<Issue>& issues, const Progress& progress)
{
    const auto all = double(database.integer("SELECT count(*) FROM chunk"));
    double done = 0;
    Statement chunk =
        database.prepare("SELECT batch_variable.name, batch.source, part, hash, content FROM chunk"
                         "  JOIN batch_variable ON batch_variable.id = chunk.variable"
                         "  JOIN batch ON batch.id = batch_variable.batch");
    while (chunk.next()) {
        progress.at(0.9 * done++ / all);
        if (contentHash(chunk.bytes(4)) != chunk.bytes(3))
            issues.push_back(fault(QUADRAT_TEXT("core", "Values of \"%1\" from %2 are not those "
                                                        "that were written (part %3). Open a "
                                                        "restore point or a copy."),
                                   {chunk.text(0), chunk.text(1), chunk.integer(2)}));
    }
}

void checkBatches(Database& database, std::vector<Issue>& issues)
{
    Statement batch = database.prepare("SELECT id, source, content_hash FROM batch");
    while (batch.next())
        if (batchHash(database, batch.integer(0)) != batch.bytes(2))
            issues.push_back(fault(QUADRAT_TEXT("core", "The import of %1 is not as it was "
                                                        "written: parts of it are missing or "
                                                        "exchanged. Open a restore point or a "
                                                        "copy."),
                                   {batch.text(1)}));
    Statement set = database.prepare("SELECT id, name, closed_hash FROM response_set"
                                     "  WHERE closed_at IS NOT NULL");
    while (set.next())
        if (responseSetHash(database, set.integer(0)) != set.bytes(2))
            issues.push_back(fault(QUADRAT_TEXT("core", "The responses \"%1\" were changed after "
                                                        "they had been closed. Open a restore "
                                                        "point or a copy."),
                                   {set.text(1)}));
}

/// Texts beside the answers: decisions, edits, what imports are called.
void checkTexts(Database& database, std::vector<Issue>& issues)
{
    Statement part = database.prepare("SELECT name, content, hash FROM part"
                                      "  WHERE hash IS NOT NULL");
    while (part.next())
        if (hashOf({part.text(0), part.text(1)}) != part.bytes(2))
            issues.push_back(fault(QUADRAT_TEXT("core", "The part \"%1\" of the decisions is not "
                                                        "as it was written. Open a restore point "
                                                        "or a copy."),
                                   {part.text(0)}));
    Statement batch = database.prepare("SELECT source, mode, imported_at, imported_by, source_hash"
                                       "  FROM batch WHERE source_hash IS NOT NULL");
    while (batch.next())
        if (sourceHash(batch.text(0), batch.text(1), batch.text(2), batch.text(3)) !=
            batch.bytes(4))
            issues.push_back(fault(QUADRAT_TEXT("core", "What is said of the import of %1 is not "
                                                        "as it was written. Open a restore point "
                                                        "or a copy."),
                                   {batch.text(0)}));
    Statement edit = database.prepare(std::string("SELECT ") + editColumns +
                                      ", response_set, hash FROM edit_log WHERE hash IS NOT NULL");
    while (edit.next()) {
        const Edit made = editFrom(edit);
        if (editHash(edit.integer(10), made, made.batch) != edit.bytes(11))
            issues.push_back(fault(QUADRAT_TEXT("core", "Edit number %1 of \"%2\" is not as it "
                                                        "was written. Open a restore point or a "
                                                        "copy."),
                                   {made.id, made.variable}));
    }
}

/// What reading says when it refuses: chunks that make up no whole column, decisions that are none.
void checkContent(ProjectFile& project, std::vector<Issue>& issues)
{
    const auto tried = [&](auto read) {
        try {
            read();
        } catch (const Error& error) {
            issues.push_back({.severity = Severity::Fault, .message = error.message()});
        }
    };
    tried([&] { project.project(); });
    for (const SetKind kind : {SetKind::Responses, SetKind::Frame, SetKind::Sample, SetKind::List})
        for (const std::string& set : setsOf(project.database(), kind))
            for (const std::string& variable : storedVariables(project.database(), set))
                tried([&] { readResponses(project.database(), set, {.columns = {variable}}); });
}

} // namespace

std::vector<Issue> checkProject(ProjectFile& project, const Progress& progress)
{
    std::vector<Issue> issues;
    try {
        const Snapshot snapshot(project.database());
        checkDatabase(project.database(), issues);
        checkChunks(project.database(), issues, progress);
        checkBatches(project.database(), issues);
        checkTexts(project.database(), issues);
        checkFrames(project.database(), issues);
        checkDraws(project.database(), issues);
        checkEntries(project.database(), issues);
        checkCalls(project.database(), issues);
    } catch (const Error& error) {
        // A page that SQLite cannot read at all ends the checks, and is the finding.
        issues.push_back({.severity = Severity::Fault, .message = error.message()});
    }
    if (issues.empty())
        checkContent(project, issues);
    return issues;
}

} // namespace quadrat
