// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sample/complete_selection.h"

#include "core/sampling/numbered_list.h"
#include "core/sampling/usual_selection.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

/// What stages are made of where counts stand for a list.
void putRegisters(SelectionPlan& selection, StrataAre strataAre)
{
    selection.strata.clear();
    if (strataAre == StrataAre::Strata)
        selection.strata = {numbered::stratum};
    for (SelectionStage& stage : selection.stages) {
        stage.unit = &stage == &selection.stages.back() ? numbered::unit : numbered::stratum;
        stage.size = isBySize(stage.method) ? numbered::units : "";
    }
}

} // namespace

bool saysHowMany(const SelectionStage& stage)
{
    return stage.n || !stage.nByStratum.empty();
}

SelectionPlan completeSelection(const SamplePlan& plan)
{
    const SelectionPlan& asked = plan.selection;
    const bool isCounts = plan.list == ListSource::Counts;
    const std::size_t usualStages = plan.strataAre == StrataAre::Clusters ? 2 : 1;
    const bool isUsual = asked.stages.empty() || asked.stages.size() == usualStages;
    const bool saysAll = !asked.stages.empty() && std::ranges::all_of(asked.stages, saysHowMany);
    SelectionPlan selection = asked;
    if (isUsual && !saysAll) {
        selection = usualSelection(plan);
        for (std::size_t k = 0; k < asked.stages.size(); ++k)
            if (saysHowMany(asked.stages[k])) {
                selection.stages[k].n = asked.stages[k].n;
                selection.stages[k].nByStratum = asked.stages[k].nByStratum;
            }
        if (!isCounts && !asked.stages.empty())
            for (std::size_t k = 0; k < asked.stages.size(); ++k)
                if (!asked.stages[k].unit.empty())
                    selection.stages[k].unit = asked.stages[k].unit;
    }
    if (isCounts)
        putRegisters(selection, plan.strataAre);
    return selection;
}

} // namespace quadrat::ui
