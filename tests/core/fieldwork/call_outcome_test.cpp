// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/call_outcome.h"

#include <catch2/catch.hpp>

#include <vector>

using namespace quadrat;

TEST_CASE("Each outcome of a call has its word", "[fieldwork][identity]")
{
    for (const CallOutcome outcome : callOutcomes)
        CHECK(outcomeOf(outcomeWord(outcome)) == outcome);
    CHECK_FALSE(outcomeOf("perhaps"));
}

TEST_CASE("A case stands as its last final outcome, else as its best", "[fieldwork]")
{
    using enum CallOutcome;
    const auto standing = [](std::vector<CallOutcome> calls) { return standingOf(calls); };
    CHECK_FALSE(standing({}));
    CHECK(standing({NoAnswer, Busy}) == Busy);
    CHECK(standing({NoAnswer, CallBack, Busy}) == CallBack);
    CHECK(standing({Refusal, Complete}) == Complete); // a refusal that was turned
    CHECK(standing({CallBack, Refusal, NoAnswer}) == Refusal);
}

TEST_CASE("Outcomes count in the letters of response rates", "[fieldwork]")
{
    using enum CallOutcome;
    std::vector<std::optional<CallOutcome>> cases(std::begin(callOutcomes), std::end(callOutcomes));
    cases.push_back(std::nullopt);
    const FinalDispositions counts = dispositionsOf(cases);
    CHECK(counts.complete == 1);
    CHECK(counts.partial == 1);
    CHECK(counts.refusal == 1);
    CHECK(counts.noncontact == 4);
    CHECK(counts.other == 1);
    CHECK(counts.unknownOther == 3);
    CHECK(counts.notEligible == 1);
    // Of 12 cases 10 are not known to be out: 1 of them complete, and 8 of 9 known are eligible.
    CHECK(responseRates(counts).response[0] == Approx(1.0 / 11));
}
