// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/checks.h"

#include <utility>

namespace quadrat {

/// What a check has to work with.
struct CheckInput {
    const Dataset& data;
    const Codebook& codebook;
    std::size_t mostListed;
    const Progress& progress; ///< for checkStop alone: checks run on several threads
};

/// One check of each kind. \throws Error{InvalidInput} if it cannot be run
CheckOutcome run(const RangeCheck& check, const CheckInput& input);
CheckOutcome run(const CodeCheck& check, const CheckInput& input);
CheckOutcome run(const KeyCheck& check, const CheckInput& input);
CheckOutcome run(const DuplicateCheck& check, const CheckInput& input);
CheckOutcome run(const NearDuplicateCheck& check, const CheckInput& input);
CheckOutcome run(const StraightLineCheck& check, const CheckInput& input);
CheckOutcome run(const SpeedCheck& check, const CheckInput& input);
CheckOutcome run(const MissingItemCheck& check, const CheckInput& input);
CheckOutcome run(const MissingByInterviewerCheck& check, const CheckInput& input);
CheckOutcome run(const ConsistencyRule& rule, const CheckInput& input);

/// Counts a finding, and lists what `make()` gives if the list is not full.
template <typename Make>
void tell(CheckOutcome& outcome, const CheckInput& input, Make make)
{
    ++outcome.count;
    if (outcome.findings.size() < input.mostListed)
        outcome.findings.push_back(make());
}

/// The columns of these names; with no names those of all variables that the codebook does not
/// give another role than that of an answer.
std::vector<const Column*> answersAmong(const CheckInput& input,
                                        const std::vector<std::string>& names);

/// The same for comparing rows: with no names given, without the columns that tell every row apart,
/// as the number of a case does.
std::vector<const Column*> comparedAnswers(const CheckInput& input,
                                           const std::vector<std::string>& names);

/// A column of which every answer is a number.
/// \throws Error{InvalidInput} that names an answer that is none
const Column& numericColumn(const CheckInput& input, const std::string& name);

/// Why there is no answer, a blank being Missing::NoAnswer; None where there is one.
/// `ofCode` is by code, and empty for a column that is not coded.
std::vector<Missing> reasonsByCode(const Column& column);

/// Whether the list of values of a variable takes in all that may be answered: two answers or more
/// have words, and nine in ten of the answers given are in the list.
bool hasCompleteList(const Column& column, const Variable& variable);

} // namespace quadrat
