// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/storage/database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// One attempt to reach a case by telephone. A row is never changed and never deleted.
struct Call {
    std::int64_t id = 0;
    std::string caseCode;
    std::string calledAt; ///< UTC, ISO 8601
    std::string caller;
    std::string outcome;                   ///< core/fieldwork/call_outcome.h
    std::optional<std::string> callBackAt; ///< local time as it was agreed: 2026-11-23 19:30
    std::string note{};                    ///< about the call; no name, no number

    bool operator==(const Call&) const = default;
};

/// \param set  name of the set of responses the case goes into
std::int64_t addCall(Database& database, const std::string& set, const Call& call);
std::vector<Call> calls(Database& database, const std::string& set); ///< oldest first

/// Adds what is wrong with the rows of the table.
void checkCalls(Database& database, std::vector<Issue>& issues);

} // namespace quadrat
