// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/areas.h"
#include "core/project/json_reader.h"
#include "core/sampling/sample_plan.h"

#include <string>

namespace quadrat {

/// The plan of a sample and the areas it lives in, as JSON and back (docs/planning.md). Written
/// values read back equal; entries that hold their default are left out. A plan under work may be
/// incomplete: what reckons with it says what is missing.
/// All readers throw Error{InvalidInput} that names the place of what is not known or of the wrong
/// kind.

/// Reads the entries of an object that may hold others, which the caller reads.
AllocationRequest readAllocation(JsonObject& object);
Json writeAllocation(const AllocationRequest& request);

SamplePlan readSamplePlan(const Json& json, const std::string& place);
Json writeSamplePlan(const SamplePlan& plan);

AreaTree readAreas(const Json& json, const std::string& place);
Json writeAreas(const AreaTree& tree);

} // namespace quadrat
