// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fieldwork/call_outcome.h"

#include <algorithm>

namespace quadrat {

namespace {

struct OutcomeWords {
    const char* word;
    const char* english;
};

OutcomeWords wordsOf(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Complete:
        return {"complete", QUADRAT_TEXT("core", "Interview complete")};
    case CallOutcome::Partial:
        return {"partial", QUADRAT_TEXT("core", "Broken off for good")};
    case CallOutcome::CallBack:
        return {"call-back", QUADRAT_TEXT("core", "Call again later")};
    case CallOutcome::NoAnswer:
        return {"no-answer", QUADRAT_TEXT("core", "No answer")};
    case CallOutcome::Busy:
        return {"busy", QUADRAT_TEXT("core", "Busy")};
    case CallOutcome::Machine:
        return {"machine", QUADRAT_TEXT("core", "Answering machine")};
    case CallOutcome::Refusal:
        return {"refusal", QUADRAT_TEXT("core", "Refused")};
    case CallOutcome::Unable:
        return {"unable", QUADRAT_TEXT("core", "Not able to answer")};
    case CallOutcome::WrongNumber:
        return {"wrong-number", QUADRAT_TEXT("core", "Wrong number")};
    case CallOutcome::OutOfOrder:
        return {"out-of-order", QUADRAT_TEXT("core", "Number not in use")};
    case CallOutcome::NotEligible:
        break;
    }
    return {"not-eligible", QUADRAT_TEXT("core", "Not eligible")};
}

} // namespace

const char* outcomeWord(CallOutcome outcome)
{
    return wordsOf(outcome).word;
}

std::optional<CallOutcome> outcomeOf(std::string_view word)
{
    const auto found = std::ranges::find_if(
        callOutcomes, [&](CallOutcome outcome) { return word == outcomeWord(outcome); });
    return found == std::end(callOutcomes) ? std::nullopt : std::optional(*found);
}

Message outcomeMessage(CallOutcome outcome)
{
    return {wordsOf(outcome).english, {}};
}

bool isFinal(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::CallBack:
    case CallOutcome::NoAnswer:
    case CallOutcome::Busy:
    case CallOutcome::Machine:
        return false;
    default:
        return true;
    }
}

std::optional<CallOutcome> standingOf(std::span<const CallOutcome> calls)
{
    if (calls.empty())
        return {};
    for (std::size_t k = calls.size(); k-- > 0;)
        if (isFinal(calls[k]))
            return calls[k];
    for (std::size_t k = calls.size(); k-- > 0;)
        if (calls[k] == CallOutcome::CallBack)
            return calls[k];
    return calls.back();
}

namespace {

/// The place where a case is counted.
double& countOf(FinalDispositions& counts, const std::optional<CallOutcome>& standing)
{
    if (!standing)
        return counts.unknownOther;
    switch (*standing) {
    case CallOutcome::Complete:
        return counts.complete;
    case CallOutcome::Partial:
        return counts.partial;
    case CallOutcome::Refusal:
        return counts.refusal;
    case CallOutcome::CallBack:
    case CallOutcome::NoAnswer:
    case CallOutcome::Busy:
    case CallOutcome::Machine:
        return counts.noncontact;
    case CallOutcome::Unable:
        return counts.other;
    case CallOutcome::WrongNumber:
    case CallOutcome::OutOfOrder:
        return counts.unknownOther;
    case CallOutcome::NotEligible:
        break;
    }
    return *counts.notEligible;
}

} // namespace

FinalDispositions dispositionsOf(std::span<const std::optional<CallOutcome>> cases,
                                 std::span<const double> weights)
{
    FinalDispositions counts;
    counts.notEligible = 0;
    for (std::size_t k = 0; k < cases.size(); ++k)
        countOf(counts, cases[k]) += weights.empty() ? 1 : weights[k];
    return counts;
}

const char* dispositionLetters(std::optional<CallOutcome> standing)
{
    FinalDispositions counts;
    counts.notEligible = 0;
    const double* place = &countOf(counts, standing);
    return place == &counts.complete       ? "I"
           : place == &counts.partial      ? "P"
           : place == &counts.refusal      ? "R"
           : place == &counts.noncontact   ? "NC"
           : place == &counts.other        ? "O"
           : place == &counts.unknownOther ? "UO"
                                           : "NE";
}

} // namespace quadrat
