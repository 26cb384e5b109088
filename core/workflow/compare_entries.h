// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/interval.h"
#include "core/questionnaire/form.h"
#include "core/storage/entries.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Double entry: forms keyed by two clerks, who do not see each other's work, compared field by
/// field. (docs/methods/double-entry.md)

/// Cases that are to be keyed a second time: of those ended in the first pass the share that the
/// keying asks for, rounded up. Each case has a number of its own from seed and code, and those
/// with the lowest are taken: which they are cannot be told beforehand from the order of keying.
/// Cases that were keyed a second time already are among them.
std::vector<std::string> chosenForSecond(const Keying& keying, std::span<const Entry> entries);

/// One field that two clerks keyed otherwise.
struct FieldDifference {
    std::size_t field = 0; ///< of Form::fields
    std::string first, second;
    std::optional<EntryDecision> decision;

    bool operator==(const FieldDifference&) const = default;
};

struct ComparedCase {
    std::string caseCode;
    std::string firstClerk, secondClerk;
    std::vector<std::size_t> firstFields, secondFields; ///< keyed: shown or answered
    std::vector<FieldDifference> differences;           ///< in the order of the form

    bool isDecided() const;
};

ComparedCase compareEntries(const Form& form, const Entry& first, const Entry& second,
                            std::span<const EntryDecision> decisions);

/// Errors among fields keyed.
struct ErrorRate {
    std::string name; ///< of a clerk or a question
    std::size_t errors = 0, fields = 0;

    std::optional<double> share() const; ///< 0 to 1; nothing without fields
    /// Wilson's, 95 %; without errors one-sided (shareInterval). Fields are taken as independent,
    /// which they are not quite: a guide, not a test.
    std::optional<Interval> interval() const;

    bool operator==(const ErrorRate&) const = default;
};

struct KeyingComparison {
    std::vector<ComparedCase> cases; ///< ended in both passes, in the order of the first
    /// A value is an error of its clerk if another was decided to be right; what nobody has decided
    /// counts for neither.
    std::vector<ErrorRate> byClerk;    ///< by name
    std::vector<ErrorRate> byQuestion; ///< in the order of the form, of both passes; those with
                                       ///< errors alone
    std::size_t undecided = 0;         ///< differences
};

KeyingComparison compareKeying(const Form& form, std::span<const Entry> entries,
                               std::span<const EntryDecision> decisions);

} // namespace quadrat
