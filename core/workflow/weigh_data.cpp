// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/weigh_data.h"

#include "core/base/error.h"
#include "core/workflow/bind_design.h"

#include <utility>

namespace quadrat {

WeightedData weighData(const Dataset& data, const Specification& specification)
{
    if (specification.weighting.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The specification has no \"weighting\" steps."));
    const WeightingPlan plan = bindWeighting(data, specification.weighting);
    WeightedData weighted;
    weighted.name = specification.weightName.empty() ? "weight" : specification.weightName;
    weighted.base = bindDesign(data, specification.design).weights;
    weighted.run = plan.run(weighted.base);
    return weighted;
}

void putWeights(Dataset& data, const Specification& specification, WeightedData& weighted)
{
    if (data.find(weighted.name)) {
        const bool asked = weighted.name == specification.weightName;
        if (!asked || weighted.name != specification.design.weights)
            throw invalidInput(QUADRAT_TEXT("core", "The data have a column \"%1\" already. Give "
                                                    "the new weights another name with \"as\"."),
                               {weighted.name});
        weighted.warnings.push_back(
            {QUADRAT_TEXT("core", "The weights in column \"%1\" have been replaced."),
             {weighted.name}});
    }
    data.put(Column(weighted.name, NumberValues{weighted.run.weights}));
}

} // namespace quadrat
