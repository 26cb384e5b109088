// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/plan_checks.h"

#include "core/base/nearest_name.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

std::int64_t numberOf(std::size_t stage)
{
    return std::int64_t(stage + 1);
}

void checkCount(double n, std::size_t stage, SelectionMethod method, const std::string& stratum)
{
    const bool isNegative = !(n >= 0) || (n == 0 && stratum.empty());
    if (isNegative && stratum.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Stage %1: n is %2; it must be above 0."),
                           {numberOf(stage), n});
    if (isNegative)
        throw invalidInput(QUADRAT_TEXT("core", "Stage %1: n of stratum \"%3\" is %2; it must not "
                                                "be negative."),
                           {numberOf(stage), n, stratum});
    if (isOfFixedSize(method) && n != std::floor(n)) {
        if (stratum.empty())
            throw invalidInput(QUADRAT_TEXT("core", "Stage %1: n is %2; it must be a whole "
                                                    "number."),
                               {numberOf(stage), n});
        throw invalidInput(QUADRAT_TEXT("core", "Stage %1: n of stratum \"%3\" is %2; it must be a "
                                                "whole number."),
                           {numberOf(stage), n, stratum});
    }
}

void checkStage(const SelectionPlan& plan, std::size_t stage, const Dataset& frame)
{
    const SelectionStage& asked = plan.stages[stage];
    if (asked.unit.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Stage %1 has no \"unit\": the column that tells "
                                                "its units apart."),
                           {numberOf(stage)});
    frame.at(asked.unit);
    if (isBySize(asked.method)) {
        if (asked.size.empty())
            throw invalidInput(QUADRAT_TEXT("core", "Stage %1 draws by size but has no \"size\": "
                                                    "the column of sizes."),
                               {numberOf(stage)});
        frame.at(asked.size);
    }
    for (const std::string& column : asked.order)
        frame.at(column);
    if (!asked.n && asked.nByStratum.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Stage %1 has no \"n\": how many units to draw."),
                           {numberOf(stage)});
    if (asked.n)
        checkCount(*asked.n, stage, asked.method, {});
    else if (plan.strata.empty())
        throw invalidInput(QUADRAT_TEXT("core",
                                        "Stage %1 has an n for each stratum, but \"strata\" "
                                        "names no column."),
                           {numberOf(stage)});
    for (const auto& [stratum, n] : asked.nByStratum)
        checkCount(n, stage, asked.method, stratum);
}

} // namespace

void checkPlan(const SelectionPlan& plan, const Dataset& frame)
{
    if (frame.rowCount() == 0)
        throw invalidInput(QUADRAT_TEXT("core", "The frame has no rows."));
    if (plan.stages.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The plan has no \"stages\": it says nothing of "
                                                "what to draw."));
    for (const std::string& column : plan.strata)
        frame.at(column);
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage)
        checkStage(plan, stage, frame);
}

void checkStrata(const SelectionPlan& plan, const std::vector<std::string>& strata)
{
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        const SelectionStage& asked = plan.stages[stage];
        if (asked.n)
            continue;
        for (const auto& [stratum, n] : asked.nByStratum) {
            if (std::ranges::find(strata, stratum) != strata.end())
                continue;
            const std::string nearest = nearestName(stratum, strata);
            if (!nearest.empty())
                throw invalidInput(
                    QUADRAT_TEXT("core", "Stage %1 asks for %2 units of stratum \"%3\", which has "
                                         "no unit in the frame. Is it \"%4\"?"),
                    {numberOf(stage), n, stratum, nearest});
            throw invalidInput(QUADRAT_TEXT("core", "Stage %1 asks for %2 units of stratum \"%3\", "
                                                    "which has no unit in the frame."),
                               {numberOf(stage), n, stratum});
        }
        for (const std::string& stratum : strata)
            if (!asked.nByStratum.contains(stratum))
                throw invalidInput(QUADRAT_TEXT("core", "Stage %1 has no n for stratum \"%2\". "
                                                        "Give it one; 0 leaves it out."),
                                   {numberOf(stage), stratum});
    }
}

double unitsAsked(const SelectionPlan& plan, std::size_t stage, const std::string& stratum)
{
    const SelectionStage& asked = plan.stages[stage];
    return asked.n ? *asked.n : asked.nByStratum.at(stratum);
}

Error tooMany(const SelectionPlan& plan, const std::string& stratum, double asked,
              std::size_t units, std::size_t can, std::size_t row)
{
    const auto has = std::int64_t(units), drawable = std::int64_t(can);
    const std::string& size = plan.stages.front().size;
    if (plan.strata.empty() && can < units)
        return invalidInput(
            QUADRAT_TEXT("core", "%1 units are asked for, but only %2 of the frame's %3 have a "
                                 "size above 0 in column \"%4\"."),
            {asked, drawable, has, size});
    if (plan.strata.empty())
        return invalidInput(
            QUADRAT_TEXT("core", "%1 units are asked for, but the frame has only %2."),
            {asked, has});
    if (can < units)
        return invalidInput(
            QUADRAT_TEXT("core", "%1 units are asked of stratum \"%2\", but only %3 of its %4 have "
                                 "a size above 0 in column \"%5\" (it begins in row %6)."),
            {asked, stratum, drawable, has, size, std::int64_t(row)});
    return invalidInput(
        QUADRAT_TEXT("core", "%1 units are asked of stratum \"%2\", which has only %3 (it begins "
                             "in row %4)."),
        {asked, stratum, has, std::int64_t(row)});
}

std::vector<Issue> planIssues(const SelectionPlan& plan, const std::vector<std::string>& strata)
{
    std::vector<Issue> issues;
    const auto warn = [&](Message message, const std::string& column) {
        issues.push_back({Severity::Warning, std::move(message), {}, column, ""});
    };
    for (std::size_t stage = 0; stage < plan.stages.size(); ++stage) {
        const SelectionStage& asked = plan.stages[stage];
        if (!asked.size.empty() && !isBySize(asked.method))
            warn(
                {QUADRAT_TEXT("core", "Stage %1 names the sizes \"%2\", but its method gives every "
                                      "unit the same chance."),
                 {numberOf(stage), asked.size}},
                asked.size);
        if (!asked.order.empty() && !usesOrder(asked.method))
            warn({QUADRAT_TEXT("core", "Stage %1 names an order, but its method does not heed the "
                                       "order of units."),
                  {numberOf(stage)}},
                 asked.order.front());
        for (const std::string& stratum : strata)
            if (unitsAsked(plan, stage, stratum) == 0)
                warn({QUADRAT_TEXT("core", "No unit is asked of stratum \"%1\": the sample says "
                                           "nothing of it."),
                      {stratum}},
                     {});
    }
    return issues;
}

} // namespace quadrat
