// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/cleaning/check_plan.h"
#include "core/data/dataset.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// Something that a check found in the responses.
struct Finding {
    Severity severity = Severity::Warning;
    Message message;
    std::optional<std::size_t> row;  ///< of the dataset, from 0; none if it is about a whole column
    std::string variable;            ///< empty if it is about a whole row
    std::vector<std::size_t> others; ///< rows that are alike, rising
    Texts words;                     ///< of a consistency rule, as its author put them

    bool operator==(const Finding&) const = default;
};

/// How many cases have no answer to a variable, by reason.
struct ItemMissing {
    std::string variable;
    std::array<std::size_t, 5> cases{}; ///< by Missing; None counts the answers

    std::size_t of(Missing reason) const { return cases[std::size_t(reason)]; }
    std::size_t asked() const; ///< all but NotApplicable
    std::size_t withoutAnswer() const { return asked() - of(Missing::None); }
    std::optional<double> share() const; ///< withoutAnswer / asked; none if nobody was asked

    bool operator==(const ItemMissing&) const = default;
};

/// Missing answers in the interviews of one interviewer.
struct InterviewerMissing {
    std::string interviewer; ///< as in the data; empty: no interviewer named
    std::size_t interviews = 0;
    std::size_t asked = 0;         ///< answers that were due, over all interviews
    std::size_t withoutAnswer = 0; ///< of them
    std::optional<double> z;       ///< against all others; none if it cannot be had
    bool farAbove = false;

    bool operator==(const InterviewerMissing&) const = default;
};

/// What one check found.
struct CheckOutcome {
    std::size_t count = 0;         ///< of all findings
    std::vector<Finding> findings; ///< the first of them, at most as many as the plan lists
    std::optional<Message> notRun; ///< why the check could not be run, or not to its end
    std::vector<ItemMissing> items;
    std::vector<InterviewerMissing> interviewers;

    bool operator==(const CheckOutcome&) const = default;
};

struct CheckResult {
    std::vector<CheckOutcome> outcomes; ///< one a check of the plan, in its order

    bool operator==(const CheckResult&) const = default;
};

/// Runs every check of a plan that is not off. One that cannot be run, because a variable is not
/// there or an expression is wrong, says so in its outcome and leaves the others be: a plan
/// outlives the import it was made for. \param data  with missing codes applied (withMissingCodes)
/// Cost: all that is proposed takes 1 s of one thread for 1 million rows of 33 variables, half of
/// it for near duplicates; see docs/performance.md.
CheckResult check(const Dataset& data, const Codebook& codebook, const CheckPlan& plan,
                  const Progress& progress = {});

/// The checks that need nothing from the user: codes outside the lists, keys given twice,
/// duplicates and near duplicates, batteries answered in one line, interviews that were too short,
/// missing answers by variable and by interviewer; each if the data have what it reads.
/// A battery is a run of four or more neighbouring answers with the same value labels.
CheckPlan proposedChecks(const Dataset& data, const Codebook& codebook);

} // namespace quadrat
