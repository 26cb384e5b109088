// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/json_reader.h"
#include "core/project/specification_words.h"
#include "core/sampling/selection_plan.h"

namespace quadrat {

/// How a sample is drawn, as JSON and back (docs/selection-certificate.md). A plan under work may
/// be incomplete: drawing says what is missing.
///
///     {"seed": 20241120, "strata": ["region"], "reserve": 5,
///      "stages": [{"unit": "commune", "method": "pps-systematic", "size": "households", "n": 12},
///                 {"unit": "id", "method": "srs", "n": {"North": 20, "South": 15}}]}

const Words<SelectionMethod>& selectionMethodWords();

/// Reads these entries of an object that may hold others, which the caller reads.
/// \throws Error{InvalidInput} that names the place of what is not known or of the wrong kind
SelectionPlan readSelectionPlan(JsonObject& object);

/// Puts the entries into an object; "strata" and "reserve" only where there are some.
void writeSelectionPlan(const SelectionPlan& plan, Json& json);

} // namespace quadrat
