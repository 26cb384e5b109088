// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/sampling/sample_plan.h"
#include "core/workflow/flat_records.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// What the commands samplesize, allocate and responserate answer (docs/planning.md).
struct PlanningAnswer {
    std::string json;
    FlatRecords records; ///< the same figures as a table
    std::vector<Issue> issues;
};

/// \param question  JSON
/// \throws Error{InvalidInput} for what is not JSON, a key that is not known, and numbers that
///         cannot be, naming the field
PlanningAnswer answerSampleSize(std::string_view question);

/// \param folder  that a path to a table of strata ("data") is relative to
/// \throws Error{InvalidInput} as above, naming the stratum; Error{UnreadableFile} for the table
PlanningAnswer answerAllocation(std::string_view question, const std::filesystem::path& folder);

PlanningAnswer answerResponseRates(std::string_view question);

/// The questions of a study: what the window shows can be asked again on the command line.
std::string sizeQuestionOf(const SamplePlan& plan);
std::string allocationQuestionOf(const SamplePlan& plan); ///< \throws Error as sampleSize

} // namespace quadrat
