// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/import_responses.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/data/take_rows.h"
#include "core/questionnaire/variables.h"
#include "core/workflow/match_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

std::vector<std::string> namesOf(const Dataset& data)
{
    std::vector<std::string> names;
    for (const Column& column : data.columns())
        names.push_back(column.name());
    return names;
}

/// A value as Edit holds it.
std::optional<std::string> valueAt(const Dataset& data, const std::string& variable,
                                   std::size_t row)
{
    const Column* column = data.find(variable);
    std::string label = column ? column->label(row) : std::string();
    return label.empty() ? std::nullopt : std::optional(std::move(label));
}

void refuse(ImportPlan& plan, const RowPlaces& places, std::size_t row, Message message,
            const std::string& column)
{
    plan.fates[row] = RowFate::Refused;
    ++plan.refusedRows;
    plan.issues.push_back({.severity = Severity::Fault,
                           .message = std::move(message),
                           .row = places.numberOf(row),
                           .column = column,
                           .sheet = places.sheet});
}

/// Rows without a whole key, and those whose key came before in the file.
void refuseKeys(ImportPlan& plan, const Imported& imported, const std::vector<std::string>& keys)
{
    if (keys.empty())
        return;
    const Dataset& incoming = imported.data;
    const RowPlaces& places = imported.places;
    const auto number = [&places](std::size_t row) { return std::int64_t(places.numberOf(row)); };
    for (const std::string& key : keys) {
        const Column& column = incoming.at(key);
        for (std::size_t row = 0; row < incoming.rowCount(); ++row)
            if (plan.fates[row] != RowFate::Refused && column.label(row).empty())
                refuse(plan, places, row,
                       {QUADRAT_TEXT("core", "Row %1 has no \"%2\", which tells the cases apart."),
                        {number(row), key}},
                       key);
    }
    const std::vector<std::size_t> firsts = firstOfEach(incoming, keys);
    for (std::size_t row = 0; row < incoming.rowCount(); ++row)
        if (plan.fates[row] != RowFate::Refused && firsts[row] != row)
            refuse(plan, places, row,
                   {QUADRAT_TEXT("core", "Row %1 has the same \"%2\" (%3) as row %4."),
                    {number(row), keys.front(), incoming.at(keys.front()).label(row),
                     number(firsts[row])}},
                   keys.front());
}

/// Compares the values of matched rows, variable by variable.
class Comparison {
public:
    Comparison(ImportPlan& plan, const StoredResponses& base, const StoredResponses& current,
               const Imported& incoming, std::span<const std::optional<std::size_t>> matches,
               const ImportRequest& request)
        : m_plan(plan), m_base(base), m_current(current), m_incoming(incoming.data),
          m_places(incoming.places), m_matches(matches), m_request(request),
          m_changed(incoming.data.rowCount())
    {}

    void compare(const std::string& variable)
    {
        const ComparedColumn column(variable, m_base.values, m_incoming);
        for (std::size_t row = 0; row < m_matches.size(); ++row)
            if (m_matches[row] && m_plan.fates[row] != RowFate::Refused &&
                !column.areEqual(*m_matches[row], row))
                change(variable, row);
    }

    bool isChanged(std::size_t row) const { return m_changed[row]; }

private:
    void change(const std::string& variable, std::size_t row)
    {
        const std::int64_t caseId = m_base.cases.caseOf(*m_matches[row]);
        const auto imported = valueAt(m_base.values, variable, *m_matches[row]);
        const auto value = valueAt(m_incoming, variable, row);
        const auto place = m_current.cases.rowOf(caseId);
        if (!place)
            return; // a person left the case out
        const auto now = valueAt(m_current.values, variable, *place);
        if (now == value)
            return;
        if (now != imported) {
            const std::size_t number = m_places.numberOf(row);
            m_plan.issues.push_back(
                {.severity = Severity::Warning,
                 .message = {QUADRAT_TEXT("core", "\"%1\" in row %2 is \"%3\" in the file; it was "
                                                  "corrected to \"%4\" here, which stands."),
                             {variable, std::int64_t(number), value.value_or(""),
                              now.value_or("")}},
                 .row = number,
                 .column = variable,
                 .sheet = m_places.sheet});
            return;
        }
        m_changed[row] = true;
        m_plan.batch.edits.push_back({.caseId = caseId,
                                      .variable = variable,
                                      .oldValue = now,
                                      .newValue = value,
                                      .reason = m_request.source,
                                      .who = m_request.who,
                                      .at = m_plan.batch.at});
    }

    ImportPlan& m_plan;
    const StoredResponses &m_base, &m_current;
    const Dataset& m_incoming;
    const RowPlaces& m_places;
    std::span<const std::optional<std::size_t>> m_matches;
    const ImportRequest& m_request;
    std::vector<bool> m_changed;
};

/// Corrections of withdrawn cases for those that come in again.
void replayCorrections(ImportPlan& plan, ProjectFile& file, const ImportRequest& request,
                       const std::vector<std::string>& keys)
{
    const StoredResponses withdrawn =
        readResponses(file.database(), request.responses,
                      {.corrections = Corrections::Without, .withdrawn = true});
    if (withdrawn.values.rowCount() == 0)
        return;
    const auto matches = matchedRows(withdrawn.values, plan.batch.rows,
                                     keys.empty() ? namesOf(plan.batch.rows) : keys);
    std::map<std::int64_t, std::size_t> rowOfCase;
    for (std::size_t row = 0; row < matches.size(); ++row)
        if (matches[row])
            rowOfCase[withdrawn.cases.caseOf(*matches[row])] = row;
    std::set<std::pair<std::size_t, std::string>> started; // chains whose first value agrees
    for (const Edit& edit : edits(file.database(), request.responses, {.onlyByHand = true})) {
        const auto found = rowOfCase.find(edit.caseId);
        if (found == rowOfCase.end())
            continue;
        const std::size_t row = found->second;
        if (!started.contains({row, edit.variable})) {
            if (!edit.variable.empty() &&
                edit.oldValue != valueAt(plan.batch.rows, edit.variable, row))
                continue;
            started.insert({row, edit.variable});
        }
        Edit again = edit;
        again.id = 0;
        again.caseId = std::int64_t(row);
        again.reverts.reset();
        plan.batch.corrections.push_back(std::move(again));
    }
}

/// What the questionnaire says of a variable goes before what its file says.
Variable withQuestionnaire(Variable variable, const Codebook& asked)
{
    const Variable* own = asked.find(variable.name);
    if (!own)
        return variable;
    if (!own->label.empty())
        variable.label = own->label;
    variable.level = own->level;
    if (own->role != VariableRole::Answer)
        variable.role = own->role;
    std::vector<ValueLabel> values = own->values;
    for (ValueLabel& value : variable.values)
        if (!own->find(value.value))
            values.push_back(std::move(value));
    variable.values = std::move(values);
    return variable;
}

/// Adds what the questionnaire and the file say of variables to what is known; what is known stays.
void addKnowledge(ImportPlan& plan, const Imported& incoming, const Questionnaire& questionnaire)
{
    const Codebook asked = questionnaire.isEmpty() ? Codebook() : codebookOf(Form(questionnaire));
    Codebook& known = plan.plan.codebook;
    for (const Column& column : incoming.data.columns()) {
        const Variable* told = incoming.codebook.find(column.name());
        Variable* variable = known.find(column.name());
        if (!variable) {
            known.variables.push_back(withQuestionnaire(told ? *told : variableOf(column), asked));
            plan.newVariables.push_back(column.name());
            continue;
        }
        if (!told)
            continue;
        if (variable->label.empty())
            variable->label = told->label;
        for (const ValueLabel& value : told->values)
            if (!variable->find(value.value))
                variable->values.push_back(value);
    }
    std::vector<MultipleResponseSet> sets = asked.sets;
    std::erase_if(sets, [&](const MultipleResponseSet& set) {
        return !std::ranges::all_of(
            set.variables, [&](const std::string& name) { return known.find(name) != nullptr; });
    });
    sets.insert(sets.end(), incoming.codebook.sets.begin(), incoming.codebook.sets.end());
    for (MultipleResponseSet& set : sets)
        if (std::ranges::find(known.sets, set.name, &MultipleResponseSet::name) == known.sets.end())
            known.sets.push_back(std::move(set));
    if (known.title.empty())
        known.title = incoming.codebook.title;
}

bool hasSet(ProjectFile& file, const std::string& name)
{
    const std::vector<std::string> sets = responseSets(file.database());
    return std::ranges::find(sets, name) != sets.end();
}

} // namespace

ImportPlan planImport(ProjectFile& file, const Project& project, const Imported& incoming,
                      const ImportRequest& request, const Progress& progress)
{
    ImportPlan plan;
    plan.plan = planOf(project, request.responses);
    if (!request.keys.empty())
        plan.plan.keys = request.keys;
    const std::vector<std::string>& keys = plan.plan.keys;
    const Dataset& rows = incoming.data;
    plan.fates.assign(rows.rowCount(), RowFate::New);
    plan.batch.source = request.source;
    plan.batch.mode = request.mode;
    plan.batch.by = request.who;
    plan.batch.at = utcNow();
    refuseKeys(plan, incoming, keys);
    addKnowledge(plan, incoming, project.questionnaire);

    const bool isKnown = hasSet(file, request.responses);
    if (isKnown && isClosed(file.database(), request.responses))
        throw invalidInput(QUADRAT_TEXT("core", "The responses \"%1\" are closed. Open them again "
                                                "before changing them."),
                           {request.responses});
    if (isKnown && !storedVariables(file.database(), request.responses).empty()) {
        const StoredResponses base = readResponses(file.database(), request.responses,
                                                   {.corrections = Corrections::Without}, progress);
        const auto matches = matchedRows(base.values, rows, keys.empty() ? namesOf(rows) : keys);
        const StoredResponses current = readResponses(file.database(), request.responses);
        Comparison comparison(plan, base, current, incoming, matches, request);
        if (!keys.empty())
            for (std::size_t k = 0; k < rows.columns().size(); ++k) {
                progress.at(0.5 + 0.5 * double(k) / double(rows.columns().size()));
                comparison.compare(rows.columns()[k].name());
            }
        for (std::size_t row = 0; row < matches.size(); ++row)
            if (matches[row] && plan.fates[row] != RowFate::Refused)
                plan.fates[row] = comparison.isChanged(row) ? RowFate::Changed : RowFate::Same;
    }
    std::vector<std::size_t> fresh;
    for (std::size_t row = 0; row < plan.fates.size(); ++row) {
        plan.newRows += plan.fates[row] == RowFate::New;
        plan.changedRows += plan.fates[row] == RowFate::Changed;
        plan.sameRows += plan.fates[row] == RowFate::Same;
        if (plan.fates[row] == RowFate::New)
            fresh.push_back(row);
    }
    plan.changedValues = plan.batch.edits.size();
    plan.batch.rows = fresh.size() == rows.rowCount() ? rows : takeRows(rows, fresh);
    if (isKnown && plan.newRows > 0)
        replayCorrections(plan, file, request, keys);
    return plan;
}

Project carryOut(ProjectFile& file, Project project, const ImportPlan& plan,
                 const ImportRequest& request, const Progress& progress)
{
    if (!file.canWrite())
        throw Error(ErrorKind::UnwritableFile, *file.whyReadOnly());
    project.responses[request.responses] = plan.plan;
    Transaction transaction(file.database());
    file.save(project);
    if (!plan.isNothing())
        addBatch(file.database(), request.responses, plan.batch, progress);
    progress.checkStop();
    transaction.commit();
    return project;
}

} // namespace quadrat
