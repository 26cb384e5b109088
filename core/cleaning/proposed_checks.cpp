// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/check_run.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Values that an item of a battery offers: those of its list, else those in its data; empty if it
/// is none.
std::vector<std::string> answersOffered(const Column& column, const Variable& variable)
{
    std::vector<std::string> answers;
    if (!column.coded() || variable.role != VariableRole::Answer)
        return answers;
    for (const ValueLabel& value : variable.values)
        if (value.missing == Missing::None)
            answers.push_back(value.value);
    if (answers.empty())
        for (const Level& level : column.coded()->levels)
            if (level.missing == Missing::None)
                answers.push_back(level.label);
    std::ranges::sort(answers);
    constexpr std::size_t fewest = 3, most = 11; // yes and no make no line; a scale ends at 0 to 10
    if (answers.size() < fewest || answers.size() > most)
        answers.clear();
    return answers;
}

/// Runs of four or more neighbours that offer the same answers.
std::vector<StraightLineCheck> batteriesIn(const Dataset& data, const Codebook& codebook)
{
    constexpr std::size_t fewestItems = 4;
    std::vector<StraightLineCheck> batteries;
    StraightLineCheck current;
    std::vector<std::string> offered;
    const auto close = [&] {
        if (current.items.size() >= fewestItems)
            batteries.push_back(current);
        current.items.clear();
    };
    for (const Column& column : data.columns()) {
        const Variable* known = codebook.find(column.name());
        auto answers = answersOffered(column, known ? *known : variableOf(column));
        if (answers.empty() || answers != offered)
            close();
        offered = std::move(answers);
        if (!offered.empty())
            current.items.push_back(column.name());
    }
    close();
    return batteries;
}

std::vector<std::string> namesOf(const Dataset& data, const Codebook& codebook, VariableRole role)
{
    std::vector<std::string> names;
    for (const Variable& variable : codebook.variables)
        if (variable.role == role && data.find(variable.name))
            names.push_back(variable.name);
    return names;
}

bool hasLists(const Dataset& data, const Codebook& codebook)
{
    return std::ranges::any_of(codebook.variables, [&](const Variable& variable) {
        const Column* column = data.find(variable.name);
        return column && hasCompleteList(*column, variable);
    });
}

} // namespace

CheckPlan proposedChecks(const Dataset& data, const Codebook& codebook)
{
    CheckPlan plan;
    if (auto keys = namesOf(data, codebook, VariableRole::Key); !keys.empty())
        plan.checks.emplace_back(KeyCheck{std::move(keys)});
    if (hasLists(data, codebook))
        plan.checks.emplace_back(CodeCheck());
    plan.checks.emplace_back(DuplicateCheck());
    plan.checks.emplace_back(NearDuplicateCheck());
    for (StraightLineCheck& battery : batteriesIn(data, codebook))
        plan.checks.emplace_back(std::move(battery));
    for (std::string& minutes : namesOf(data, codebook, VariableRole::Minutes))
        plan.checks.emplace_back(SpeedCheck{.minutes = std::move(minutes)});
    plan.checks.emplace_back(MissingItemCheck());
    for (std::string& interviewer : namesOf(data, codebook, VariableRole::Interviewer))
        plan.checks.emplace_back(
            MissingByInterviewerCheck{.interviewer = std::move(interviewer), .variables = {}});
    return plan;
}

} // namespace quadrat
