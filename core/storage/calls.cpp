// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/calls.h"

#include "core/storage/content_hash.h"

namespace quadrat {

namespace {

std::string callHash(const std::string& set, const Call& call)
{
    return hashOf({set, call.caseCode, call.calledAt, call.caller, call.outcome,
                   call.callBackAt.value_or(""), call.note});
}

constexpr const char* callColumns =
    "id, case_code, called_at, caller, outcome, call_back_at, note, response_set, hash";

Call callFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .caseCode = row.text(1),
            .calledAt = row.text(2),
            .caller = row.text(3),
            .outcome = row.text(4),
            .callBackAt = row.optionalText(5),
            .note = row.text(6)};
}

} // namespace

std::int64_t addCall(Database& database, const std::string& set, const Call& call)
{
    const std::string hash = callHash(set, call);
    database
        .prepare("INSERT INTO call (response_set, case_code, called_at, caller, outcome,"
                 " call_back_at, note, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(set)
        .bind(call.caseCode)
        .bind(call.calledAt)
        .bind(call.caller)
        .bind(call.outcome)
        .bind(call.callBackAt)
        .bind(call.note)
        .bindBytes(hash)
        .run();
    return database.lastId();
}

std::vector<Call> calls(Database& database, const std::string& set)
{
    std::vector<Call> all;
    Statement row = database.prepare(std::string("SELECT ") + callColumns +
                                     " FROM call WHERE response_set = ? ORDER BY id");
    row.bind(set);
    while (row.next())
        all.push_back(callFrom(row));
    return all;
}

void checkCalls(Database& database, std::vector<Issue>& issues)
{
    Statement row = database.prepare(std::string("SELECT ") + callColumns + " FROM call");
    while (row.next())
        if (callHash(row.text(7), callFrom(row)) != row.bytes(8))
            issues.push_back({.severity = Severity::Fault,
                              .message = {QUADRAT_TEXT("core", "Call number %1, of the case %2, is "
                                                               "not as it was written. Open a "
                                                               "restore point or a copy."),
                                          {row.integer(0), row.text(1)}}});
}

} // namespace quadrat
