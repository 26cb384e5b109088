// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/usual_selection.h"

#include "core/base/error.h"
#include "core/sampling/numbered_list.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// Names of the columns that the list of the plan has.
struct ListColumns {
    std::string stratum, cluster, unit, size;
};

ListColumns columnsOf(const SamplePlan& plan)
{
    if (plan.list == ListSource::Counts)
        return {.stratum = numbered::stratum,
                .cluster = numbered::stratum,
                .unit = numbered::unit,
                .size = numbered::units};
    const FrameColumns& frame = plan.frame;
    if (frame.id.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Say which column of the list tells its units "
                                                "apart."));
    if (frame.areas.empty())
        return {.stratum = {}, .cluster = {}, .unit = frame.id, .size = frame.size};
    return {.stratum = frame.areas.front(),
            .cluster = frame.areas.back(),
            .unit = frame.id,
            .size = frame.size};
}

SelectionStage stageLike(const SelectionPlan& plan, std::size_t stage, std::string unit,
                         SelectionMethod usual)
{
    SelectionStage made;
    if (stage < plan.stages.size())
        made = plan.stages[stage];
    else
        made.method = usual;
    made.unit = std::move(unit);
    made.n.reset();
    made.nByStratum.clear();
    return made;
}

void fromStrata(const SamplePlan& plan, const ListColumns& columns, SelectionPlan& selection)
{
    const Allocation allocation = allocate(allocationRequestOf(plan));
    SelectionStage stage = stageLike(plan.selection, 0, columns.unit, SelectionMethod::Srs);
    if (isBySize(stage.method) && stage.size.empty())
        stage.size = columns.size;
    if (selection.strata.empty() && plan.allocation.strata.size() > 1 && !columns.stratum.empty())
        selection.strata = {columns.stratum};
    if (selection.strata.empty())
        stage.n = double(allocation.total);
    else
        for (const AllocatedStratum& stratum : allocation.strata)
            stage.nByStratum[stratum.name] = double(stratum.n);
    selection.stages = {std::move(stage)};
}

void fromClusters(const SamplePlan& plan, const ListColumns& columns, SelectionPlan& selection)
{
    if (!plan.size.cluster)
        throw invalidInput(QUADRAT_TEXT("core", "Say in the size of the sample how many units are "
                                                "taken of each cluster."));
    if (columns.cluster.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Say which column of the list holds the areas that "
                                                "are drawn first."));
    const SampleSize size = sampleSize(sizeRequestOf(plan));
    const bool hasSizes = !columns.size.empty();
    SelectionStage first =
        stageLike(plan.selection, 0, columns.cluster,
                  hasSizes ? SelectionMethod::PpsSystematic : SelectionMethod::Srs);
    if (isBySize(first.method) && first.size.empty())
        first.size = columns.size;
    first.n = size.cluster->clusters;
    double take = size.cluster->take / (plan.size.eligibleRate * plan.size.responseRate);
    const auto all = double(plan.allocation.strata.size());
    if (plan.list == ListSource::Counts && *first.n > all) {
        first.n = all; // there are no more: more is taken of each
        take = size.invited / all;
    }
    SelectionStage second = stageLike(plan.selection, 1, columns.unit, SelectionMethod::Srs);
    second.n = std::ceil(take - 1e-9);
    selection.stages = {std::move(first), std::move(second)};
}

} // namespace

SelectionPlan usualSelection(const SamplePlan& plan)
{
    SelectionPlan selection = plan.selection;
    const ListColumns columns = columnsOf(plan);
    if (plan.strataAre == StrataAre::Strata)
        fromStrata(plan, columns, selection);
    else
        fromClusters(plan, columns, selection);
    return selection;
}

} // namespace quadrat
