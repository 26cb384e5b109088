// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/field_response.h"

#include "core/base/error.h"
#include "core/questionnaire/variables.h"
#include "core/storage/calls.h"
#include "core/storage/entries.h"
#include "core/storage/responses.h"
#include "core/workflow/answered_cases.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

std::string inOneForm(const std::string& code)
{
    return readCaseCode(code).value_or(code);
}

/// Gathers what is known, case by case.
class Gathering {
public:
    Gathering(ProjectFile& file, const Project& project, std::string responses)
        : m_file(file), m_set(std::move(responses)), m_plan(planOf(project, m_set)),
          m_key(keyVariableOf(m_plan))
    {}

    FieldResponse run(const Progress& progress)
    {
        readDraw();
        progress.at(0.2);
        readAnswers();
        progress.at(0.6);
        readPiles();
        progress.at(0.8);
        readCalls();
        settle();
        return std::move(m_found);
    }

private:
    struct Known {
        bool isReserve = false, isAnswered = false, isPartial = false;
        double weight = 1;
        std::vector<CallOutcome> calls;
    };

    void readDraw()
    {
        if (!m_plan.sample)
            return;
        m_found.draw = m_plan.sample->draw;
        const Dataset units =
            readResponses(m_file.database(), drawNamed(m_file, m_found.draw).name).values;
        const Column& codes = units.at(sampleColumn::caseCode);
        const Column& roles = units.at(sampleColumn::role);
        const Column& weights = units.at(sampleColumn::weight);
        for (std::size_t row = 0; row < units.rowCount(); ++row) {
            Known& one = m_cases[codes.label(row)];
            one.isReserve = roles.label(row) != "main";
            one.weight = weights.isMissing(row) ? 0 : weights.number(row);
        }
    }

    /// One answer that came in, by its code; where the set is linked to a draw, one of its own.
    Known* answered(const std::string& written, const std::string& mode)
    {
        ++m_found.byMode[mode];
        const std::string code = inOneForm(written);
        const bool isKnown = m_cases.contains(code);
        if (code.empty() || (m_plan.sample && !isKnown)) {
            ++m_found.outside;
            return nullptr;
        }
        Known& one = m_cases[code];
        one.isAnswered = true;
        return &one;
    }

    void readAnswers()
    {
        Database& database = m_file.database();
        const std::vector<std::string> sets = responseSets(database);
        if (std::ranges::find(sets, m_set) == sets.end())
            return;
        const std::vector<std::string> stored = storedVariables(database, m_set);
        const auto has = [&](const std::string& name) {
            return std::ranges::find(stored, name) != stored.end();
        };
        if (!has(m_key))
            return;
        std::vector<std::string> columns{m_key};
        if (has(modeVariable) && m_key != modeVariable)
            columns.push_back(modeVariable);
        const Dataset rows = readResponses(database, m_set, {.columns = columns}).values;
        const Column& codes = rows.at(m_key);
        const Column* modes = columns.size() > 1 ? &rows.at(modeVariable) : nullptr;
        for (std::size_t row = 0; row < rows.rowCount(); ++row)
            answered(codes.label(row), modes ? modes->label(row) : std::string());
    }

    /// Cases that are ended and not among the responses yet.
    void readPiles()
    {
        for (const Keying& keying : keyings(m_file.database())) {
            if (keying.closedAt || keying.responses != m_set)
                continue;
            for (const Entry& entry : entries(m_file.database(), keying.id))
                if (entry.pass == 1 && entry.state != EntryState::Open)
                    if (Known* one = answered(entry.record.caseCode, keying.mode))
                        one->isPartial = entry.state == EntryState::Partial;
        }
    }

    void readCalls()
    {
        for (const Call& call : calls(m_file.database(), m_set)) {
            const std::string code = inOneForm(call.caseCode);
            const auto outcome = outcomeOf(call.outcome);
            if (outcome && (!m_plan.sample || m_cases.contains(code)))
                m_cases[code].calls.push_back(*outcome);
        }
    }

    void settle()
    {
        std::set<double> weights;
        for (const auto& [code, known] : m_cases) {
            if (known.isReserve && !known.isAnswered && known.calls.empty())
                continue;
            m_found.reserveUsed += known.isReserve;
            FieldCase one{.code = code,
                          .standing = standingOf(known.calls),
                          .calls = known.calls.size(),
                          .weight = known.weight};
            const bool wasPartial = known.isPartial || one.standing == CallOutcome::Partial;
            if (known.isAnswered) {
                one.standing = wasPartial ? CallOutcome::Partial : CallOutcome::Complete;
            } else if (one.isAnswered()) {
                one.isWithdrawn = true;
                one.standing = CallOutcome::Unable;
            }
            weights.insert(one.weight);
            m_found.cases.push_back(std::move(one));
        }
        m_found.hasUnequalWeights = weights.size() > 1;
    }

    ProjectFile& m_file;
    std::string m_set;
    const ResponsePlan& m_plan;
    std::string m_key;
    std::map<std::string, Known> m_cases;
    FieldResponse m_found;
};

} // namespace

std::size_t FieldResponse::answered() const
{
    return std::size_t(std::ranges::count_if(cases, &FieldCase::isAnswered));
}

FieldResponse fieldResponseOf(ProjectFile& file, const Project& project,
                              const std::string& responses, const Progress& progress)
{
    return Gathering(file, project, responses).run(progress);
}

FinalDispositions dispositionsOf(const FieldResponse& response, RateWeights weights)
{
    std::vector<std::optional<CallOutcome>> standings;
    std::vector<double> base;
    for (const FieldCase& one : response.cases) {
        standings.push_back(one.standing);
        if (weights == RateWeights::Base)
            base.push_back(one.weight);
    }
    return dispositionsOf(standings, base);
}

} // namespace quadrat
