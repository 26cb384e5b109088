// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_plan.h"

namespace quadrat::ui {

/// Whether a stage has a number, or one for each stratum.
bool saysHowMany(const SelectionStage& stage);

/// The selection that a plan asks for, with what it leaves open filled in as usual: the columns of
/// the numbered registers where counts stand for a list; how many, as allocation and size say.
/// Stages of one's own, more than is usual, stay as they are.
/// \throws Error as usualSelection, where it is needed
SelectionPlan completeSelection(const SamplePlan& plan);

} // namespace quadrat::ui
