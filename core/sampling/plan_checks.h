// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/issue.h"
#include "core/data/dataset.h"
#include "core/sampling/selection_plan.h"

#include <cstddef>
#include <string>
#include <vector>

namespace quadrat {

/// What can be said of a plan without drawing.

/// \throws Error{InvalidInput} for a plan without stages, a stage without unit, size or n, an n
///         that cannot be, a column that the frame does not have, a frame without rows
void checkPlan(const SelectionPlan& plan, const Dataset& frame);

/// \param strata  labels of those in the frame
/// \throws Error{InvalidInput} for a stratum that has no n, or has one but is not in the frame
void checkStrata(const SelectionPlan& plan, const std::vector<std::string>& strata);

/// Units asked for at a stage in (each group of) a stratum.
double unitsAsked(const SelectionPlan& plan, std::size_t stage, const std::string& stratum);

/// That a stratum has fewer units than are asked for at the first stage.
/// \param units  in the frame; `can`: those whose size is not 0; `row`: number of the first row
Error tooMany(const SelectionPlan& plan, const std::string& stratum, double asked,
              std::size_t units, std::size_t can, std::size_t row);

/// What the plan says in vain, and strata that get nothing.
std::vector<Issue> planIssues(const SelectionPlan& plan, const std::vector<std::string>& strata);

} // namespace quadrat
