// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_plan.h"

namespace quadrat {

/// How a sample is usually drawn that was planned so: what a person may change before drawing.
///
/// Strata: in each a simple random sample of the size allocated to it. Strata of a list are what
/// its plan says (`selection.strata`), else the largest areas. Clusters: of the strata (of a list:
/// of its smallest areas) so many by size, systematically, as the size asks for; in each the take
/// by simple random sampling, more where not all will answer or the strata are fewer than the
/// clusters asked for. Without a column of sizes in a list, clusters are drawn with equal
/// probabilities.
///
/// Seed, reserve and what the plan says of strata stay; methods too, where it has stages already.
/// \throws Error as sampleSize and allocate; Error{InvalidInput} for clusters without a number of
///         clusters (`size.cluster`), or a list without the column of its ids or areas
SelectionPlan usualSelection(const SamplePlan& plan);

} // namespace quadrat
