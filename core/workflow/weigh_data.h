// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/project/specification.h"
#include "core/workflow/weigh.h"

#include <string>
#include <vector>

namespace quadrat {

/// What the command weight makes of a specification.
struct WeightedData {
    std::string name;         ///< of the new weight column
    std::vector<double> base; ///< weights before the steps
    WeightingRun run;
    std::vector<Message> warnings;
};

/// Runs the weighting steps from the weights of the design.
/// \throws Error{InvalidInput} as bindDesign, bindWeighting and WeightingPlan::run; if there is no
///         step
WeightedData weighData(const Dataset& data, const Specification& specification);

/// Adds the new weights as a column at the end; no column is overwritten unless it is the base
/// weights and the specification names them as the new ones.
/// \throws Error{InvalidInput} if the data have a column of that name
void putWeights(Dataset& data, const Specification& specification, WeightedData& weighted);

} // namespace quadrat
