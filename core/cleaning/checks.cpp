// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/checks.h"

#include "core/base/parallel.h"
#include "core/cleaning/check_run.h"
#include "core/cleaning/numeric_answers.h"

#include <algorithm>
#include <atomic>
#include <thread>

namespace quadrat {

namespace {

CheckOutcome outcomeOf(const ResponseCheck& check, const CheckInput& input)
{
    try {
        return std::visit([&](const auto& one) { return run(one, input); }, check);
    } catch (const Error& error) {
        CheckOutcome outcome;
        outcome.notRun = error.message();
        return outcome;
    }
}

} // namespace

std::size_t ItemMissing::asked() const
{
    return of(Missing::None) + of(Missing::NoAnswer) + of(Missing::DontKnow) + of(Missing::Refused);
}

std::optional<double> ItemMissing::share() const
{
    if (asked() == 0)
        return {};
    return double(withoutAnswer()) / double(asked());
}

std::vector<const Column*> answersAmong(const CheckInput& input,
                                        const std::vector<std::string>& names)
{
    std::vector<const Column*> columns;
    for (const std::string& name : names)
        columns.push_back(&input.data.at(name));
    if (!names.empty())
        return columns;
    for (const Column& column : input.data.columns()) {
        const Variable* variable = input.codebook.find(column.name());
        if (!variable || variable->role == VariableRole::Answer)
            columns.push_back(&column);
    }
    return columns;
}

const Column& numericColumn(const CheckInput& input, const std::string& name)
{
    const Column& column = input.data.at(name);
    const auto words = answerThatIsNoNumber(column);
    if (!words)
        return column;
    throw invalidInput(
        QUADRAT_TEXT("core", "\"%1\" must hold numbers to be checked, but has the answer \"%2\"."),
        {name, *words});
}

std::vector<Missing> reasonsByCode(const Column& column)
{
    if (!column.coded())
        return {};
    std::vector<Missing> reasons{Missing::NoAnswer};
    for (const Level& level : column.coded()->levels)
        reasons.push_back(level.missing);
    return reasons;
}

CheckResult check(const Dataset& data, const Codebook& codebook, const CheckPlan& plan,
                  const Progress& progress)
{
    const CheckInput input{data, codebook, plan.mostListed, progress};
    CheckResult result;
    result.outcomes.resize(plan.checks.size());
    std::atomic<std::size_t> done = 0;
    const auto caller = std::this_thread::get_id();
    parallelFor(plan.checks.size(), [&](std::size_t k) {
        progress.checkStop();
        if (!plan.off.contains(k))
            result.outcomes[k] = outcomeOf(plan.checks[k], input);
        const double share = double(++done) / double(plan.checks.size());
        if (std::this_thread::get_id() == caller)
            progress.at(share);
    });
    progress.at(1);
    return result;
}

} // namespace quadrat
