// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/run_checks.h"

#include <algorithm>

namespace quadrat::ui {

namespace {

bool readsAllAnswers(const ResponseCheck& check)
{
    return std::visit(
        [](const auto& one) {
            if constexpr (requires { one.variables; })
                return one.variables.empty();
            else
                return false;
        },
        check);
}

/// The place of a check among those that were run on the same data.
std::optional<std::size_t> placeIn(const Checked& former, const ResponseCheck& check)
{
    for (std::size_t k = 0; k < former.plan.checks.size(); ++k)
        if (!former.plan.off.contains(k) && former.plan.checks[k] == check)
            return k;
    return {};
}

} // namespace

std::size_t Checked::count() const
{
    std::size_t all = 0;
    for (const CheckOutcome& outcome : outcomes)
        all += outcome.count;
    return all;
}

std::optional<std::int64_t> Checked::caseOf(const Finding& finding) const
{
    if (!finding.row || !stored || *finding.row >= stored->cases.count())
        return {};
    return stored->cases.caseOf(*finding.row);
}

Dataset withoutDerived(const Dataset& data, const Dataset& stored)
{
    std::vector<Column> columns;
    for (const Column& column : data.columns())
        if (stored.find(column.name()))
            columns.push_back(column);
    return Dataset(std::move(columns));
}

Checked runChecks(const SharedData& data, const SharedResponses& stored, const CheckPlan& plan,
                  const Checked& former, const Progress& progress)
{
    Checked checked{.data = data, .stored = stored, .plan = plan, .outcomes = {}};
    checked.outcomes.resize(plan.checks.size());
    const bool isSame = former.data == data && former.plan.mostListed == plan.mostListed;
    CheckPlan ofAll = plan, ofSome = plan;
    for (std::size_t k = 0; k < plan.checks.size(); ++k) {
        const auto known = isSame ? placeIn(former, plan.checks[k]) : std::nullopt;
        if (known && !plan.off.contains(k))
            checked.outcomes[k] = former.outcomes[*known];
        if (known || !readsAllAnswers(plan.checks[k]))
            ofAll.off.insert(k);
        if (known || readsAllAnswers(plan.checks[k]))
            ofSome.off.insert(k);
    }
    const auto runPart = [&](const Dataset& rows, const CheckPlan& part, const Progress& told) {
        CheckResult result = check(rows, data->codebook, part, told);
        for (std::size_t k = 0; k < plan.checks.size(); ++k)
            if (!part.off.contains(k))
                checked.outcomes[k] = std::move(result.outcomes[k]);
    };
    const Dataset& all = data->data;
    if (ofSome.off.size() < plan.checks.size())
        runPart(all, ofSome, {.report = {}, .stopRequested = progress.stopRequested});
    if (ofAll.off.size() < plan.checks.size()) {
        if (all.columns().size() == stored->values.columns().size())
            runPart(all, ofAll, progress);
        else
            runPart(withoutDerived(all, stored->values), ofAll, progress);
    }
    return checked;
}

} // namespace quadrat::ui
