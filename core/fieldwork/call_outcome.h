// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/fieldwork/response_rates.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace quadrat {

/// How one attempt to reach a case by telephone ended.
enum class CallOutcome {
    Complete,
    Partial,  ///< broken off, and will not be gone on with
    CallBack, ///< to be called again; at a time that was agreed, if there is one
    NoAnswer, ///< it rang
    Busy,
    Machine,     ///< an answering machine or voice mail
    Refusal,     ///< for good
    Unable,      ///< ill, away for the whole time, no common language
    WrongNumber, ///< nobody there knows the person
    OutOfOrder,  ///< the number does not exist or is switched off for good
    NotEligible, ///< moved away, dead, under age
};

inline constexpr CallOutcome callOutcomes[] = {
    CallOutcome::Complete,   CallOutcome::Partial,    CallOutcome::CallBack,
    CallOutcome::NoAnswer,   CallOutcome::Busy,       CallOutcome::Machine,
    CallOutcome::Refusal,    CallOutcome::Unable,     CallOutcome::WrongNumber,
    CallOutcome::OutOfOrder, CallOutcome::NotEligible};

const char* outcomeWord(CallOutcome outcome); ///< in files: "complete", "call-back" …
std::optional<CallOutcome> outcomeOf(std::string_view word);
Message outcomeMessage(CallOutcome outcome); ///< for a person

/// Whether the case is not called any more after it.
bool isFinal(CallOutcome outcome);

/// How a case stands after all its calls, oldest first: as its last final outcome; without one as
/// the last that reached a person; else as the last. \return nothing if it was never called
std::optional<CallOutcome> standingOf(std::span<const CallOutcome> calls);

/// What the outcomes of cases count for in response rates, in the letters of the AAPOR Standard
/// Definitions for samples of persons from a list:
///     complete I, partial P, refusal R, call back, no answer, busy and machine NC (2.2), unable
///     O (2.3), wrong number and out of order UO (3), not eligible NE (4); never called UO.
/// \param cases    standingOf() each
/// \param weights  base weights of the cases, whose sums are given; empty: each counts 1
FinalDispositions dispositionsOf(std::span<const std::optional<CallOutcome>> cases,
                                 std::span<const double> weights = {});

/// The letters of the category that an outcome counts for there: "I", "NC", "UO" …
const char* dispositionLetters(std::optional<CallOutcome> standing);

} // namespace quadrat
