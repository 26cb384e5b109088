// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/fieldwork/call_outcome.h"
#include "core/project/project.h"
#include "core/storage/calls.h"
#include "core/storage/entries.h"
#include "core/storage/project_file.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// One case of a round of calls and how far it is.
struct TelephoneCase {
    std::string code;
    std::size_t attempts = 0;
    std::optional<CallOutcome> standing;   ///< standingOf() its calls
    std::string lastCall;                  ///< UTC, ISO 8601; empty: never called
    std::optional<std::string> callBackAt; ///< agreed in the last call: local time
    bool begun = false;                    ///< answers are there, and it is not ended

    bool operator==(const TelephoneCase&) const = default;
};

/// The cases that are still to be called, in the order to call them: call-backs whose time has
/// come, the earliest first; then those never called; then the others by fewest attempts and the
/// longest time since; last, call-backs whose time is to come. Cases that a call or an answer has
/// ended are left out. \param codes  of the sample, and any that were called \param now    local
/// time: 2026-11-23 14:05
std::vector<TelephoneCase> casesToCall(std::span<const std::string> codes,
                                       std::span<const Call> calls, std::span<const Entry> entries,
                                       std::string_view now);

/// Columns of the list of a draw, and the numbers in one of them. They are read from the list file
/// and shown; nothing of them is written anywhere.
struct PhoneList {
    std::vector<std::string> columns;
    std::string column;                         ///< whose values `numbers` are; empty: none
    std::map<std::string, std::string> numbers; ///< by case code
};

/// \param wanted  name of the column; where it is not there, one whose name says telephone
/// \return an empty one if the set is linked to no draw
/// \throws Error{UnreadableFile} if the list file is not there
PhoneList phoneListOf(ProjectFile& file, const ResponsePlan& plan, const std::string& wanted,
                      const Progress& progress = {});

} // namespace quadrat
