// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_writer.h"
#include "core/workflow/weigh_data.h"

#include <string>
#include <vector>

namespace quadrat {

/// A list with one object a step: margins, factors, Kish effect, effective size, iterations.
void writeStepReports(JsonWriter& json, const std::vector<StepReport>& reports);

/// The answer of the command weight as JSON.
std::string writeWeighting(const WeightedData& weighted);

} // namespace quadrat
