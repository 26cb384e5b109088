// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/analysis/choice.h"

#include <algorithm>
#include <set>

namespace quadrat::ui {

namespace {

bool isNumber(const Dataset& data, const std::string& variable)
{
    const Column* column = data.find(variable);
    return column && column->measure() == Measure::Number;
}

Statistic automatic(const Dataset& data, const std::string& variable)
{
    return isNumber(data, variable) ? Statistic::Mean : Statistic::Proportion;
}

Statistic statisticOf(Method method, const Dataset& data, const std::string& variable)
{
    switch (method) {
    case Method::Automatic:
        return automatic(data, variable);
    case Method::Shares:
        return Statistic::Proportion;
    case Method::Means:
        return Statistic::Mean;
    case Method::Totals:
        return Statistic::Total;
    case Method::Quantiles:
        return Statistic::Quantile;
    case Method::Ratio:
        return Statistic::Ratio;
    case Method::Crosstab:
        return Statistic::Crosstab;
    case Method::Compare:
        return Statistic::TTest;
    case Method::Regression:
        break;
    }
    return Statistic::Regression;
}

Method methodOf(const EstimateSpec& estimate, const Dataset& data)
{
    switch (estimate.statistic) {
    case Statistic::Mean:
    case Statistic::Proportion: {
        const bool usual = std::ranges::all_of(estimate.variables, [&](const auto& variable) {
            return automatic(data, variable) == estimate.statistic;
        });
        if (usual)
            return Method::Automatic;
        return estimate.statistic == Statistic::Mean ? Method::Means : Method::Shares;
    }
    case Statistic::Total:
        return Method::Totals;
    case Statistic::Ratio:
        return Method::Ratio;
    case Statistic::Quantile:
        return Method::Quantiles;
    case Statistic::Crosstab:
        return Method::Crosstab;
    case Statistic::TTest:
        return Method::Compare;
    case Statistic::Regression:
        break;
    }
    return Method::Regression;
}

/// The panel's setting for one estimate alone.
EstimateChoice single(const EstimateSpec& estimate, const Dataset& data)
{
    EstimateChoice choice;
    choice.method = methodOf(estimate, data);
    choice.variables = subjectsOf(estimate);
    choice.by = estimate.by;
    choice.interval = estimate.interval;
    choice.level = estimate.level;
    choice.percent = estimate.percent;
    choice.test = estimate.test;
    choice.together = choice.method != Method::Regression && choice.variables.size() > 1;
    switch (estimate.statistic) {
    case Statistic::Ratio:
        choice.second = estimate.denominator;
        break;
    case Statistic::Crosstab:
        choice.second = estimate.columns;
        break;
    case Statistic::TTest:
        choice.second = estimate.groups;
        break;
    case Statistic::Regression:
        choice.variables = estimate.predictors;
        choice.second = estimate.outcome;
        choice.event = estimate.event;
        break;
    default:
        break;
    }
    return choice;
}

/// Whether two settings differ at most in the variables ticked.
bool sameOptions(EstimateChoice one, const EstimateChoice& other)
{
    one.variables = other.variables;
    return one == other;
}

bool standsAlone(const EstimateChoice& choice)
{
    return choice.method == Method::Regression || choice.together;
}

/// Writes the ticked variables and the setting into an entry.
void apply(const EstimateChoice& choice, const std::vector<std::string>& variables,
           EstimateSpec& estimate)
{
    estimate.by = choice.by;
    estimate.interval = choice.interval;
    estimate.level = choice.level;
    estimate.percent = choice.percent;
    estimate.test = choice.test;
    switch (estimate.statistic) {
    case Statistic::Ratio:
        estimate.numerator = variables.front();
        estimate.denominator = choice.second;
        break;
    case Statistic::Crosstab:
        estimate.rows = variables.front();
        estimate.columns = choice.second;
        break;
    case Statistic::TTest:
        estimate.variable = variables.front();
        estimate.groups = choice.second;
        break;
    case Statistic::Regression:
        estimate.outcome = choice.second;
        estimate.event = choice.event;
        estimate.predictors = variables;
        break;
    default:
        estimate.variables = variables;
        break;
    }
}

/// The variables of each entry the setting asks for: one entry a variable, or one for all. Means
/// and shares cannot share an entry.
std::vector<std::vector<std::string>> entries(const EstimateChoice& choice, const Dataset& data)
{
    std::vector<std::vector<std::string>> lists;
    if (needsSecond(choice.method) && choice.second.empty())
        return lists;
    const auto place = [&](const std::string& variable) {
        if (choice.method == Method::Regression || choice.together) {
            for (auto& list : lists) {
                if (statisticOf(choice.method, data, list.front()) ==
                    statisticOf(choice.method, data, variable))
                    return list.push_back(variable);
            }
        }
        lists.push_back({variable});
    };
    for (const std::string& variable : choice.variables) {
        const bool pairsWithItself = needsSecond(choice.method) && variable == choice.second;
        if (!pairsWithItself)
            place(variable);
    }
    return lists;
}

/// A new entry for these variables, still without an id.
EstimateSpec blank(const EstimateChoice& choice, const std::vector<std::string>& variables,
                   const Dataset& data)
{
    EstimateSpec estimate;
    estimate.statistic = statisticOf(choice.method, data, variables.front());
    estimate.deff = estimate.statistic == Statistic::Mean ||
                    estimate.statistic == Statistic::Proportion ||
                    estimate.statistic == Statistic::Total;
    if (estimate.statistic == Statistic::Regression && !isNumber(data, choice.second))
        estimate.family = Family::Binomial;
    apply(choice, variables, estimate);
    return estimate;
}

std::string freshId(const EstimateSpec& estimate, const EstimateChoice& choice,
                    std::set<std::string>& used)
{
    std::string base = subjectsOf(estimate).front();
    if (needsSecond(choice.method) && choice.method != Method::Regression)
        base += "-by-" + choice.second;
    for (const std::string& variable : choice.by)
        base += "-by-" + variable;
    std::string id = base;
    for (int k = 2; !used.insert(id).second; ++k)
        id = base + "-" + std::to_string(k);
    return id;
}

} // namespace

bool needsSecond(Method method)
{
    return method == Method::Ratio || method == Method::Crosstab || method == Method::Compare ||
           method == Method::Regression;
}

bool hasShareInterval(Method method)
{
    return method == Method::Automatic || method == Method::Shares || method == Method::Crosstab;
}

std::vector<std::size_t> groupOf(const std::vector<EstimateSpec>& estimates, std::size_t current,
                                 const Dataset& data)
{
    const EstimateChoice choice = single(estimates.at(current), data);
    if (standsAlone(choice))
        return {current};
    std::vector<std::size_t> group;
    for (std::size_t k = 0; k < estimates.size(); ++k) {
        const EstimateChoice other = single(estimates[k], data);
        if (k == current || (!standsAlone(other) && sameOptions(other, choice)))
            group.push_back(k);
    }
    return group;
}

EstimateChoice choiceOf(const std::vector<EstimateSpec>& estimates, std::size_t current,
                        const Dataset& data)
{
    EstimateChoice choice = single(estimates.at(current), data);
    if (standsAlone(choice))
        return choice;
    choice.variables.clear();
    for (const std::size_t k : groupOf(estimates, current, data)) {
        for (const std::string& variable : subjectsOf(estimates[k])) {
            if (std::ranges::find(choice.variables, variable) == choice.variables.end())
                choice.variables.push_back(variable);
        }
    }
    return choice;
}

std::vector<EstimateSpec> withChoice(std::vector<EstimateSpec> estimates,
                                     std::optional<std::size_t> current,
                                     const EstimateChoice& choice, const Dataset& data)
{
    std::set<std::string> used;
    for (const EstimateSpec& estimate : estimates)
        used.insert(estimate.id);

    const auto group = current ? groupOf(estimates, *current, data) : std::vector<std::size_t>{};
    std::vector<EstimateSpec> former;
    for (const std::size_t k : group)
        former.push_back(estimates[k]);
    const auto place = group.empty() ? estimates.size() : group.front();
    for (auto k = group.rbegin(); k != group.rend(); ++k)
        estimates.erase(estimates.begin() + std::ptrdiff_t(*k));

    std::vector<EstimateSpec> changed;
    for (const std::vector<std::string>& variables : entries(choice, data)) {
        EstimateSpec entry = blank(choice, variables, data);
        const auto kept = std::ranges::find_if(former, [&](const EstimateSpec& candidate) {
            return candidate.statistic == entry.statistic &&
                   subjectsOf(candidate).front() == subjectsOf(entry).front();
        });
        if (kept != former.end()) {
            const Family family = entry.family;
            entry = std::move(*kept);
            former.erase(kept);
            entry.family = family;
            apply(choice, variables, entry);
        } else {
            entry.id = freshId(entry, choice, used);
        }
        changed.push_back(std::move(entry));
    }
    estimates.insert(estimates.begin() + std::ptrdiff_t(place),
                     std::make_move_iterator(changed.begin()),
                     std::make_move_iterator(changed.end()));
    return estimates;
}

std::vector<std::string> subjectsOf(const EstimateSpec& estimate)
{
    switch (estimate.statistic) {
    case Statistic::Ratio:
        return {estimate.numerator};
    case Statistic::Crosstab:
        return {estimate.rows};
    case Statistic::TTest:
        return {estimate.variable};
    case Statistic::Regression:
        return {estimate.outcome};
    default:
        return estimate.variables;
    }
}

} // namespace quadrat::ui
