// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/answered_cases.h"

#include "core/fieldwork/call_outcome.h"
#include "core/questionnaire/variables.h"
#include "core/storage/calls.h"
#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"

#include <algorithm>
#include <map>
#include <vector>

namespace quadrat {

namespace {

std::string inOneForm(const std::string& code)
{
    return readCaseCode(code).value_or(code);
}

} // namespace

std::string keyVariableOf(const ResponsePlan& plan)
{
    if (plan.sample)
        return plan.sample->caseCode;
    return plan.keys.size() == 1 ? plan.keys.front() : std::string(caseVariable);
}

std::set<std::string> answeredCases(ProjectFile& file, const Project& project,
                                    const std::string& responses)
{
    std::set<std::string> codes;
    const std::vector<std::string> sets = responseSets(file.database());
    if (std::ranges::find(sets, responses) == sets.end())
        return codes;
    const ResponsePlan& plan = planOf(project, responses);
    const std::string key = keyVariableOf(plan);
    const std::vector<std::string> stored = storedVariables(file.database(), responses);
    if (std::ranges::find(stored, key) == stored.end())
        return codes;
    const StoredResponses cases = readResponses(file.database(), responses, {.columns = {key}});
    const Column& column = cases.values.at(key);
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        const std::string code = column.label(row);
        if (!code.empty())
            codes.insert(inOneForm(code));
    }
    return codes;
}

std::set<std::string> refusedCases(ProjectFile& file, const std::string& responses)
{
    std::map<std::string, std::vector<CallOutcome>> outcomes;
    for (const Call& call : calls(file.database(), responses))
        if (const auto outcome = outcomeOf(call.outcome))
            outcomes[inOneForm(call.caseCode)].push_back(*outcome);
    std::set<std::string> codes;
    for (const auto& [code, all] : outcomes) {
        const auto standing = standingOf(all);
        if (standing == CallOutcome::Refusal || standing == CallOutcome::NotEligible)
            codes.insert(code);
    }
    return codes;
}

} // namespace quadrat
