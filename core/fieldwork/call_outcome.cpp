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

FinalDispositions dispositionsOf(std::span<const std::optional<CallOutcome>> cases)
{
    FinalDispositions counts;
    counts.notEligible = 0;
    for (const std::optional<CallOutcome>& outcome : cases) {
        if (!outcome) {
            ++counts.unknownOther;
            continue;
        }
        switch (*outcome) {
        case CallOutcome::Complete:
            ++counts.complete;
            break;
        case CallOutcome::Partial:
            ++counts.partial;
            break;
        case CallOutcome::Refusal:
            ++counts.refusal;
            break;
        case CallOutcome::CallBack:
        case CallOutcome::NoAnswer:
        case CallOutcome::Busy:
        case CallOutcome::Machine:
            ++counts.noncontact;
            break;
        case CallOutcome::Unable:
            ++counts.other;
            break;
        case CallOutcome::WrongNumber:
        case CallOutcome::OutOfOrder:
            ++counts.unknownOther;
            break;
        case CallOutcome::NotEligible:
            ++*counts.notEligible;
            break;
        }
    }
    return counts;
}

} // namespace quadrat
