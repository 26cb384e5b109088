// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/entries.h"

#include "core/base/error.h"
#include "core/storage/content_hash.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace quadrat {

namespace {

constexpr std::array<const char*, 3> stateWords{"open", "complete", "partial"};

EntryState stateOf(const std::string& word)
{
    const auto found = std::ranges::find(stateWords, word);
    return EntryState(found == stateWords.end() ? 0 : found - stateWords.begin());
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string all;
    for (const std::string& line : lines)
        all += line + "\n";
    return all;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

/// A confirmation may hold an answer of several lines.
std::string onOneLine(std::string text)
{
    for (std::size_t at = 0; (at = text.find_first_of("\n\\", at)) != std::string::npos; at += 2)
        text.replace(at, 1, text[at] == '\n' ? "\\n" : "\\\\");
    return text;
}

std::string asItWas(const std::string& line)
{
    std::string text;
    for (std::size_t k = 0; k < line.size(); ++k) {
        const bool marked = line[k] == '\\' && k + 1 < line.size();
        text += !marked ? line[k] : line[k + 1] == 'n' ? '\n' : line[k + 1];
        k += marked;
    }
    return text;
}

std::string confirmedText(const InterviewRecord& record)
{
    std::vector<std::string> lines;
    for (const std::string& one : record.confirmed)
        lines.push_back(onOneLine(one));
    return joined(lines);
}

std::string keyingHash(const Keying& keying)
{
    return hashOf({keying.responses, keying.form, keying.mode, keying.clerk, keying.openedAt,
                   std::to_string(keying.secondShare), std::to_string(keying.seed),
                   keying.closedAt.value_or(""), std::to_string(keying.batch.value_or(0))});
}

std::string entryHash(const Entry& entry)
{
    ContentHasher hasher;
    for (const std::string& piece :
         {std::to_string(entry.keying), entry.record.caseCode, std::to_string(entry.pass),
          entry.clerk, entry.startedAt, entry.endedAt.value_or(""),
          std::string(stateWords[std::size_t(entry.state)]), entry.record.position,
          confirmedText(entry.record)})
        hasher.add(piece);
    for (const auto& [field, answer] : entry.record.answers) {
        hasher.add(field);
        hasher.add(answer);
    }
    return hasher.hash();
}

std::string decisionHash(std::int64_t keying, const EntryDecision& made)
{
    return hashOf({std::to_string(keying), made.caseCode, made.field, made.answer, made.decidedBy,
                   made.decidedAt});
}

constexpr const char* keyingColumns = "id, response_set, form, mode, clerk, opened_at,"
                                      " second_share, seed, closed_at, batch, hash";

Keying keyingFrom(const Statement& row)
{
    return {.id = row.integer(0),
            .responses = row.text(1),
            .form = row.text(2),
            .mode = row.text(3),
            .clerk = row.text(4),
            .openedAt = row.text(5),
            .secondShare = int(row.integer(6)),
            .seed = row.integer(7),
            .closedAt = row.optionalText(8),
            .batch = row.optionalText(9) ? std::optional(row.integer(9)) : std::nullopt};
}

void updateKeying(Database& database, const Keying& keying)
{
    Statement update = database.prepare("UPDATE keying SET second_share = ?, closed_at = ?,"
                                        " batch = ?, hash = ? WHERE id = ?");
    update.bind(std::int64_t(keying.secondShare)).bind(keying.closedAt);
    keying.batch ? update.bind(*keying.batch) : update.bindNull();
    const std::string hash = keyingHash(keying);
    update.bindBytes(hash).bind(keying.id).run();
}

Keying openKeyingOf(Database& database, std::int64_t id)
{
    Keying keying = keyingOf(database, id);
    if (keying.closedAt)
        throw invalidInput(QUADRAT_TEXT("core", "The keying of %1 is closed; nothing more goes "
                                                "into it. Open a new one."),
                           {keying.openedAt});
    return keying;
}

Answers answersOf(Database& database, std::int64_t entry)
{
    Answers answers;
    Statement row = database.prepare("SELECT field, answer FROM entry_answer WHERE entry = ?");
    row.bind(entry);
    while (row.next())
        answers[row.text(0)] = row.text(1);
    return answers;
}

void writeAnswers(Database& database, const Entry& entry)
{
    const Answers before = answersOf(database, entry.id);
    Statement gone = database.prepare("DELETE FROM entry_answer WHERE entry = ? AND field = ?");
    for (const auto& [field, answer] : before)
        if (!entry.record.answers.contains(field))
            gone.bind(entry.id).bind(field).run();
    Statement put = database.prepare("INSERT INTO entry_answer (entry, field, answer)"
                                     "  VALUES (?, ?, ?) ON CONFLICT (entry, field)"
                                     "  DO UPDATE SET answer = excluded.answer");
    for (const auto& [field, answer] : entry.record.answers) {
        const auto known = before.find(field);
        if (known == before.end() || known->second != answer)
            put.bind(entry.id).bind(field).bind(answer).run();
    }
}

constexpr const char* entryColumns = "id, keying, case_code, pass, clerk, started_at, ended_at,"
                                     " state, position, confirmed, hash";

Entry entryFrom(Database& database, const Statement& row)
{
    Entry entry{.id = row.integer(0),
                .keying = row.integer(1),
                .pass = int(row.integer(3)),
                .clerk = row.text(4),
                .startedAt = row.text(5),
                .endedAt = row.optionalText(6),
                .state = stateOf(row.text(7)),
                .record = {.caseCode = row.text(2), .position = row.text(8)}};
    for (const std::string& line : linesOf(row.text(9)))
        entry.record.confirmed.push_back(asItWas(line));
    entry.record.complete = entry.state == EntryState::Complete;
    entry.record.answers = answersOf(database, entry.id);
    return entry;
}

} // namespace

std::int64_t addKeying(Database& database, const Keying& keying)
{
    const std::string hash = keyingHash(keying);
    database
        .prepare("INSERT INTO keying (response_set, form, mode, clerk, opened_at, second_share,"
                 " seed, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(keying.responses)
        .bind(keying.form)
        .bind(keying.mode)
        .bind(keying.clerk)
        .bind(keying.openedAt)
        .bind(std::int64_t(keying.secondShare))
        .bind(keying.seed)
        .bindBytes(hash)
        .run();
    return database.lastId();
}

std::vector<Keying> keyings(Database& database)
{
    std::vector<Keying> all;
    Statement row =
        database.prepare(std::string("SELECT ") + keyingColumns + " FROM keying ORDER BY id");
    while (row.next())
        all.push_back(keyingFrom(row));
    return all;
}

Keying keyingOf(Database& database, std::int64_t id)
{
    for (Keying& keying : keyings(database))
        if (keying.id == id)
            return std::move(keying);
    throw invalidInput(QUADRAT_TEXT("core", "There is no keying of number %1."), {id});
}

void setSecondShare(Database& database, std::int64_t id, int percent)
{
    Transaction transaction(database);
    Keying keying = openKeyingOf(database, id);
    keying.secondShare = std::clamp(percent, 0, 100);
    updateKeying(database, keying);
    transaction.commit();
}

void closeKeying(Database& database, std::int64_t id, std::optional<std::int64_t> batch,
                 const std::string& at)
{
    Transaction transaction(database);
    Keying keying = openKeyingOf(database, id);
    keying.closedAt = at;
    keying.batch = batch;
    updateKeying(database, keying);
    transaction.commit();
}

void saveEntry(Database& database, Entry& entry)
{
    Transaction transaction(database);
    openKeyingOf(database, entry.keying);
    Statement twice = database.prepare("SELECT 1 FROM entry WHERE keying = ? AND case_code = ?"
                                       "  AND pass = ? AND id <> ?");
    twice.bind(entry.keying).bind(entry.record.caseCode).bind(std::int64_t(entry.pass));
    if (twice.bind(entry.id).next())
        throw invalidInput(QUADRAT_TEXT("core", "The case %1 is keyed here already."),
                           {entry.record.caseCode});
    const std::string hash = entryHash(entry);
    Statement put = database.prepare(
        entry.id == 0 ? "INSERT INTO entry (keying, case_code, pass, clerk, started_at, ended_at,"
                        " state, position, confirmed, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                      : "UPDATE entry SET keying = ?, case_code = ?, pass = ?, clerk = ?,"
                        " started_at = ?, ended_at = ?, state = ?, position = ?, confirmed = ?,"
                        " hash = ? WHERE id = ?");
    put.bind(entry.keying)
        .bind(entry.record.caseCode)
        .bind(std::int64_t(entry.pass))
        .bind(entry.clerk)
        .bind(entry.startedAt)
        .bind(entry.endedAt)
        .bind(stateWords[std::size_t(entry.state)])
        .bind(entry.record.position)
        .bind(confirmedText(entry.record))
        .bindBytes(hash);
    if (entry.id != 0)
        put.bind(entry.id);
    put.run();
    const std::int64_t id = entry.id == 0 ? database.lastId() : entry.id;
    entry.id = id;
    writeAnswers(database, entry);
    transaction.commit();
}

void removeEntry(Database& database, std::int64_t entry)
{
    Transaction transaction(database);
    Statement found = database.prepare("SELECT keying FROM entry WHERE id = ?");
    found.bind(entry);
    if (!found.next())
        return;
    openKeyingOf(database, found.integer(0));
    found.reset();
    database.prepare("DELETE FROM entry_answer WHERE entry = ?").bind(entry).run();
    database.prepare("DELETE FROM entry WHERE id = ?").bind(entry).run();
    transaction.commit();
}

std::vector<Entry> entries(Database& database, std::int64_t keying)
{
    std::vector<Entry> all;
    Statement row = database.prepare(std::string("SELECT ") + entryColumns +
                                     " FROM entry WHERE keying = ? ORDER BY id");
    row.bind(keying);
    while (row.next())
        all.push_back(entryFrom(database, row));
    return all;
}

void saveDecision(Database& database, std::int64_t keying, const EntryDecision& decision)
{
    Transaction transaction(database);
    openKeyingOf(database, keying);
    const std::string hash = decisionHash(keying, decision);
    database
        .prepare("INSERT INTO entry_decision (keying, case_code, field, answer, decided_by,"
                 " decided_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"
                 "  ON CONFLICT (keying, case_code, field) DO UPDATE SET answer = excluded.answer,"
                 "  decided_by = excluded.decided_by, decided_at = excluded.decided_at,"
                 "  hash = excluded.hash")
        .bind(keying)
        .bind(decision.caseCode)
        .bind(decision.field)
        .bind(decision.answer)
        .bind(decision.decidedBy)
        .bind(decision.decidedAt)
        .bindBytes(hash)
        .run();
    transaction.commit();
}

std::vector<EntryDecision> decisions(Database& database, std::int64_t keying)
{
    std::vector<EntryDecision> all;
    Statement row = database.prepare("SELECT case_code, field, answer, decided_by, decided_at"
                                     "  FROM entry_decision WHERE keying = ?"
                                     "  ORDER BY case_code, field");
    row.bind(keying);
    while (row.next())
        all.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)});
    return all;
}

void checkEntries(Database& database, std::vector<Issue>& issues)
{
    const auto fault = [&](Message message) {
        issues.push_back({.severity = Severity::Fault, .message = std::move(message)});
    };
    Statement row = database.prepare(std::string("SELECT ") + keyingColumns + " FROM keying");
    while (row.next())
        if (keyingHash(keyingFrom(row)) != row.bytes(10))
            fault({QUADRAT_TEXT("core", "What is said of the keying of %1 is not as it was "
                                        "written. Open a restore point or a copy."),
                   {row.text(5)}});
    Statement entry = database.prepare(std::string("SELECT ") + entryColumns + " FROM entry");
    while (entry.next())
        if (entryHash(entryFrom(database, entry)) != entry.bytes(10))
            fault({QUADRAT_TEXT("core", "The answers keyed for the case %1 are not as they were "
                                        "written. Open a restore point or a copy."),
                   {entry.text(2)}});
    Statement made = database.prepare("SELECT case_code, field, answer, decided_by, decided_at,"
                                      " keying, hash FROM entry_decision");
    while (made.next())
        if (decisionHash(made.integer(5), {made.text(0), made.text(1), made.text(2), made.text(3),
                                           made.text(4)}) != made.bytes(6))
            fault({QUADRAT_TEXT("core", "The decision on \"%2\" of the case %1 is not as it was "
                                        "written. Open a restore point or a copy."),
                   {made.text(0), made.text(1)}});
}

} // namespace quadrat
