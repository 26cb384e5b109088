// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/telephone_cases.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Call called(const std::string& code, const std::string& at, CallOutcome outcome,
            std::optional<std::string> back = {})
{
    return {.caseCode = code,
            .calledAt = at,
            .outcome = outcomeWord(outcome),
            .callBackAt = std::move(back)};
}

} // namespace

TEST_CASE("Call-backs whose time has come are called first, then whom nobody called", "[workflow]")
{
    const std::vector<std::string> codes{"A", "B", "C", "D", "E", "F", "G", "H"};
    const std::vector<Call> calls{
        called("A", "2026-11-20T08:00:00Z", CallOutcome::NoAnswer),
        called("A", "2026-11-21T08:00:00Z", CallOutcome::Busy),
        called("B", "2026-11-22T08:00:00Z", CallOutcome::NoAnswer),
        called("C", "2026-11-22T08:00:00Z", CallOutcome::CallBack, "2026-11-23 19:30"),
        called("D", "2026-11-22T08:00:00Z", CallOutcome::CallBack, "2026-11-23 09:00"),
        called("E", "2026-11-22T08:00:00Z", CallOutcome::CallBack, "2026-11-22 19:00"),
        called("F", "2026-11-22T08:00:00Z", CallOutcome::Refusal),
        called("X", "2026-11-21T08:00:00Z", CallOutcome::NoAnswer)};
    std::vector<Entry> entries(2);
    entries[0].record.caseCode = "G";
    entries[0].state = EntryState::Complete;
    entries[1].record.caseCode = "B";

    const auto due = casesToCall(codes, calls, entries, "2026-11-23 14:05");
    std::string order;
    for (const TelephoneCase& one : due)
        order += one.code;
    CHECK(order == "EDHXBAC"); // F refused, G is complete
    CHECK(due[4].begun);
    CHECK(due[5].attempts == 2);
    CHECK(due[6].callBackAt == "2026-11-23 19:30");
    CHECK_FALSE(due[2].standing);
}
