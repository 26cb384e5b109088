// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/questionnaire/interview.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Answers that are being keyed, in the project file: rows that change until their keying is closed
/// and they become an import (core/storage/responses.h).

/// A pile of paper forms, or interviews by telephone, that go into the responses together.
struct Keying {
    std::int64_t id = 0;
    std::string responses; ///< name of the set they go into
    std::string form;      ///< name and version of the questionnaire: "poll 2"
    std::string mode;      ///< "paper", "telephone"
    std::string clerk;     ///< who opened it
    std::string openedAt;  ///< UTC, ISO 8601, as all times here
    int secondShare = 0;   ///< how many of a hundred forms are keyed by a second clerk, 0 to 100
    std::int64_t seed = 0; ///< of the choice of these forms
    std::optional<std::string> closedAt;
    std::optional<std::int64_t> batch; ///< the import it became; nothing without any case

    bool operator==(const Keying&) const = default;
};

enum class EntryState {
    Open,
    Complete,
    Partial, ///< broken off for good: what there is goes into the responses
};

/// One case keyed by one clerk.
struct Entry {
    std::int64_t id = 0;
    std::int64_t keying = 0;
    int pass = 1; ///< 1, or 2 of a form that is keyed twice
    std::string clerk;
    std::string startedAt;
    std::optional<std::string> endedAt;
    EntryState state = EntryState::Open;
    InterviewRecord record; ///< with the case code

    bool operator==(const Entry&) const = default;
};

/// What was found to be right where two clerks keyed an answer otherwise.
struct EntryDecision {
    std::string caseCode;
    std::string field;
    std::string answer; ///< empty: none
    std::string decidedBy, decidedAt;

    bool operator==(const EntryDecision&) const = default;
};

std::int64_t addKeying(Database& database, const Keying& keying); ///< \return its id
std::vector<Keying> keyings(Database& database);                  ///< oldest first
/// \throws Error{InvalidInput} if there is none of that number
Keying keyingOf(Database& database, std::int64_t id);
/// \throws Error{InvalidInput} if it is closed
void setSecondShare(Database& database, std::int64_t keying, int percent);
/// A keying that is closed takes no more entries, and its entries do not change any more.
void closeKeying(Database& database, std::int64_t keying, std::optional<std::int64_t> batch,
                 const std::string& at);

/// Puts in a new entry or writes what changed in a known one, in one transaction; an id of 0 is
/// replaced by the new one.
/// \throws Error{InvalidInput} if the keying is closed, or has the case in that pass already
void saveEntry(Database& database, Entry& entry);
void removeEntry(Database& database, std::int64_t entry);
std::vector<Entry> entries(Database& database, std::int64_t keying); ///< oldest first

/// Puts in or replaces the decision on a field of a case.
void saveDecision(Database& database, std::int64_t keying, const EntryDecision& decision);
std::vector<EntryDecision> decisions(Database& database, std::int64_t keying);

/// Adds what is wrong with the rows of these tables.
void checkEntries(Database& database, std::vector<Issue>& issues);

} // namespace quadrat
