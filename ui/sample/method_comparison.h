// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/expected_precision.h"
#include "core/sampling/sample_plan.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace quadrat::ui {

/// An allocation with what it is expected to give; or why there is none.
struct AllocationOutcome {
    AllocationMethod method = AllocationMethod::Proportional;
    std::optional<Allocation> allocation;
    ExpectedPrecision precision;
    QString trouble; ///< in the language of the window; empty where there is an allocation
};

inline constexpr std::array allocationMethods{AllocationMethod::Proportional,
                                              AllocationMethod::Equal, AllocationMethod::Neyman,
                                              AllocationMethod::Cost, AllocationMethod::Power};

QString methodName(AllocationMethod method);
QString methodWords(AllocationMethod method); ///< what it is good for, in two sentences

/// What the plan gives, by its own method and by each of the five.
AllocationOutcome allocationOf(const SamplePlan& plan);
std::vector<AllocationOutcome> compareMethods(const SamplePlan& plan);

/// Standard errors in a margin of the level of the plan; 1 without a level.
double halfWidth(const SamplePlan& plan);

} // namespace quadrat::ui
