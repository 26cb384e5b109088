// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/frame_columns.h"
#include "core/sampling/allocation.h"
#include "core/sampling/sample_size.h"
#include "core/sampling/selection_plan.h"

#include <string>

namespace quadrat {

/// What a sample is drawn from.
enum class ListSource {
    Counts, ///< the strata of the plan: unit k of each is the k-th of its own register
    Frame,  ///< a list of units that was imported
};

/// Whether every stratum of the plan gets a share of the sample, or some of them are drawn first.
enum class StrataAre { Strata, Clusters };

/// What was planned of the sample of a study: population, size, allocation and how to draw.
struct SamplePlan {
    std::string unit; ///< what is counted, in the words of the study: "household"
    SizeRequest size; ///< its population is that of the strata, where they have one
    /// Its strata are the population of the study; without total, budget and targetSe the number
    /// to invite is spread.
    AllocationRequest allocation;
    ListSource list = ListSource::Counts;
    FrameColumns frame; ///< of the list that was imported
    StrataAre strataAre = StrataAre::Strata;
    SelectionPlan selection;

    bool operator==(const SamplePlan&) const = default;
};

/// Whether the plan says how large the sample is to be, in whatever way.
bool isSizeSaid(const SamplePlan& plan);

/// The request for the size with the population of the strata in it.
SizeRequest sizeRequestOf(const SamplePlan& plan);

/// The request for the allocation with the number to invite in it, where nothing else is asked, and
/// with the standard deviation expected of the whole in strata that have none of their own.
/// \throws Error{InvalidInput} as sampleSize
AllocationRequest allocationRequestOf(const SamplePlan& plan);

} // namespace quadrat
