// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/codebook.h"

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <variant>
#include <vector>

namespace quadrat {

/// What is to be looked for in a set of responses, as values. Names are names of variables. What
/// each check does, with its formula and its source, is written in docs/methods/cleaning.md.

/// Numbers below `low` or above `high`.
struct RangeCheck {
    std::string variable;
    std::optional<double> low, high;

    bool operator==(const RangeCheck&) const = default;
};

/// Values that the codebook does not list.
struct CodeCheck {
    /// Empty: all whose list is complete, that is, gives words to two answers or more and takes in
    /// nine in ten of the answers given.
    std::vector<std::string> variables;

    bool operator==(const CodeCheck&) const = default;
};

/// Rows that share the values of all these variables: a key given twice.
struct KeyCheck {
    std::vector<std::string> variables;

    bool operator==(const KeyCheck&) const = default;
};

/// Rows with the same answers.
struct DuplicateCheck {
    std::vector<std::string> variables; ///< empty: all answers of the codebook

    bool operator==(const DuplicateCheck&) const = default;
};

/// Pairs of rows with nearly the same answers.
struct NearDuplicateCheck {
    std::vector<std::string> variables; ///< empty: all answers of the codebook
    double threshold = 0.95;            ///< least share of the variables that are equal, above 0.5

    bool operator==(const NearDuplicateCheck&) const = default;
};

/// The same answer to item after item of a battery.
struct StraightLineCheck {
    std::vector<std::string> items; ///< in the order asked
    /// Length of an unbroken string of one answer that is told; empty: all items.
    std::optional<std::size_t> longest;

    bool operator==(const StraightLineCheck&) const = default;
};

/// Interviews that were too short.
struct SpeedCheck {
    std::string minutes;
    double shareOfMedian = 1.0 / 3;
    std::optional<double> below; ///< minutes; in place of the share of the median

    bool operator==(const SpeedCheck&) const = default;
};

/// Variables that many left without an answer.
struct MissingItemCheck {
    std::vector<std::string> variables; ///< empty: all answers of the codebook
    double above = 0.2; ///< share of the cases asked (not NotApplicable) that is told

    bool operator==(const MissingItemCheck&) const = default;
};

/// Interviewers whose interviews have far more missing answers than those of all others.
struct MissingByInterviewerCheck {
    std::string interviewer;
    std::vector<std::string> variables; ///< empty: all answers of the codebook
    double level = 0.05;                ///< of the test, shared among the interviewers

    bool operator==(const MissingByInterviewerCheck&) const = default;
};

enum class Must { Hold, NotHold };

/// A condition in the expression language that answers must fulfil, or must not. Where it is not
/// known, because an answer is missing, nothing is told.
struct ConsistencyRule {
    std::string name;
    std::string expression;
    Must must = Must::Hold;
    Texts message; ///< what to say of a row against it; may be empty
    Severity severity = Severity::Warning;

    bool operator==(const ConsistencyRule&) const = default;
};

using ResponseCheck = std::variant<RangeCheck, CodeCheck, KeyCheck, DuplicateCheck,
                                   NearDuplicateCheck, StraightLineCheck, SpeedCheck,
                                   MissingItemCheck, MissingByInterviewerCheck, ConsistencyRule>;

struct CheckPlan {
    std::vector<ResponseCheck> checks;
    std::size_t mostListed = 1000; ///< findings listed of one check; all are counted
    std::set<std::size_t> off{};   ///< places in `checks` of those turned off

    bool operator==(const CheckPlan&) const = default;
};

} // namespace quadrat
