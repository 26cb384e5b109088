// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cleaning/checks.h"
#include "ui/document/document.h"

#include <vector>

namespace quadrat::ui {

/// Checks with what they found, and what they were run on.
struct Checked {
    SharedData data;        ///< null: nothing was run yet
    SharedResponses stored; ///< of which the data were made: the same rows
    CheckPlan plan;
    std::vector<CheckOutcome> outcomes; ///< one a check of the plan; empty for those that are off

    std::size_t count() const; ///< of all findings
    std::optional<std::int64_t> caseOf(const Finding& finding) const;
};

/// Runs the checks of a plan that is not off, but for those of which `former` knows the outcome on
/// the same data. Checks of "all answers" mean those given, without the variables made from them.
Checked runChecks(const SharedData& data, const SharedResponses& stored, const CheckPlan& plan,
                  const Checked& former, const Progress& progress);

/// The data without the variables made from others.
Dataset withoutDerived(const Dataset& data, const Dataset& stored);

} // namespace quadrat::ui
