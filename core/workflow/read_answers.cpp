// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/read_answers.h"

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/data/concatenate.h"
#include "core/storage/responses.h"
#include "core/workflow/answer_forms.h"
#include "core/workflow/answer_sources.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/sample_record.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace quadrat {

namespace {

/// When the answers were given, as one text that sorts; empty if it is not known.
const std::string& momentOf(const Submission& submission)
{
    return submission.ended.empty() ? submission.started : submission.ended;
}

/// The variable of the set that tells cases apart.
std::string keyOf(const ResponsePlan& plan)
{
    if (plan.keys.size() > 1)
        throw invalidInput(QUADRAT_TEXT("core", "The responses tell cases apart by several "
                                                "variables (%1, %2 …), while answers come back "
                                                "under one code. Bring them into another set."),
                           {plan.keys[0], plan.keys[1]});
    if (!plan.keys.empty())
        return plan.keys.front();
    return plan.sample ? plan.sample->caseCode : std::string(caseVariable);
}

/// The codes of the sample a set is linked to; nothing if it is linked to none.
std::optional<std::set<std::string>> codesOfSample(ProjectFile& file, const ResponsePlan& plan)
{
    const auto record = sampleRecordOf(file, plan);
    if (!record)
        return {};
    std::set<std::string> codes;
    const Column& column = record->design.at(sampleColumn::caseCode);
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        codes.insert(column.label(row));
    return codes;
}

/// When each stored case was answered, by its key, in seconds; cases that do not say are left out.
std::map<std::string, double> storedMoments(ProjectFile& file, const std::string& set,
                                            const std::string& key)
{
    std::map<std::string, double> moments;
    const std::vector<std::string> sets = responseSets(file.database());
    if (std::ranges::find(sets, set) == sets.end())
        return moments;
    const std::vector<std::string> stored = storedVariables(file.database(), set);
    const auto has = [&](const std::string& name) {
        return std::ranges::find(stored, name) != stored.end();
    };
    if (!has(key) || !has(startedVariable) || !has(minutesVariable))
        return moments;
    const StoredResponses responses =
        readResponses(file.database(), set, {.columns = {key, startedVariable, minutesVariable}});
    const Column& codes = responses.values.at(key);
    const Column& started = responses.values.at(startedVariable);
    const Column& minutes = responses.values.at(minutesVariable);
    for (std::size_t row = 0; row < codes.rowCount(); ++row)
        if (const auto begin = secondsOfIsoDateTime(started.label(row))) {
            const double taken = minutes.isMissing(row) ? 0 : minutes.number(row);
            moments[codes.label(row)] = *begin + 60 * taken;
        }
    return moments;
}

/// What the study calls the source for good. Not the name of one
/// message or file: it may be that of a person.
std::string sourceOf(const AnswersRequest& request)
{
    if (request.paths.size() != 1)
        return "answers";
    const std::filesystem::path& path = request.paths.front();
    const std::string suffix = path.extension().string();
    const bool isOfMany = suffix == ".jsonl" || suffix == ".mbox";
    return isOfMany ? path.filename().string() : "answers";
}

/// Progress of a piece of the work, from one share of the whole to another.
Progress within(const Progress& whole, double from, double to)
{
    Progress piece{.report = {}, .stopRequested = whole.stopRequested};
    if (whole.report)
        piece.report = [report = whole.report, from, to](double share) {
            report(from + (to - from) * share);
        };
    return piece;
}

/// Where reading ends and settling begins, and where that ends, as shares of the time it takes.
constexpr double readShare = 0.4, settledShare = 0.8;

class AnswerPlanner {
public:
    AnswerPlanner(ProjectFile& file, const Project& project, const AnswersRequest& request)
        : m_file(file), m_project(project), m_request(request), m_forms(project)
    {
        m_plan.request.responses =
            request.responses.empty() ? responsesOf(project) : request.responses;
        const ResponsePlan& responses = planOf(project, m_plan.request.responses);
        m_key = keyOf(responses);
        m_codes = codesOfSample(file, responses);
        m_moments = storedMoments(file, m_plan.request.responses, m_key);
    }

    AnswersPlan plan(const Progress& progress) &&
    {
        const Form& current = m_forms.current();
        ReturnedAnswers returned =
            answersIn(m_request.paths, m_request.pasted, m_forms, within(progress, 0, readShare));
        for (Issue& issue : returned.issues) {
            m_plan.refused += issue.severity == Severity::Fault;
            m_plan.issues.push_back({.severity = issue.severity,
                                     .caseCode = {},
                                     .field = {},
                                     .value = {},
                                     .message = std::move(issue.message)});
        }
        for (Submission& one : returned.submissions)
            take(std::move(one));
        m_plan.submissions = std::move(m_taken);
        settle(within(progress, readShare, settledShare));
        compare(current, within(progress, settledShare, 1));
        return std::move(m_plan);
    }

private:
    void tell(Severity severity, const Submission& one, const char* pattern,
              std::vector<Message::Argument> arguments)
    {
        m_plan.issues.push_back({.severity = severity,
                                 .caseCode = nameOf(one),
                                 .field = {},
                                 .value = {},
                                 .message = {pattern, std::move(arguments)}});
    }

    void refuse(const Submission& one, const char* pattern, std::string argument)
    {
        ++m_plan.refused;
        tell(Severity::Fault, one, pattern, {std::move(argument)});
    }

    /// Refuses what does not belong here; of several sendings of a case keeps the latest.
    void take(Submission one)
    {
        const std::string name = one.form.substr(0, one.form.find(' '));
        if (!m_forms.exactly(one.form)) {
            if (!m_forms.hasName(name))
                return refuse(one,
                              QUADRAT_TEXT("core", "These answers are to the form \"%1\", which is "
                                                   "not a form of this study."),
                              one.form);
            tell(Severity::Warning, one,
                 QUADRAT_TEXT("core", "The version \"%1\" of the form was not kept; the answers "
                                      "are read by the one there is now."),
                 {one.form});
        }
        if (m_codes && !isOfSample(one))
            return;
        if (isOlderThanStored(one)) {
            ++m_plan.older;
            return tell(Severity::Note, one,
                        QUADRAT_TEXT("core", "Later answers of this case are there already; those "
                                             "of %1 are left out."),
                        {momentOf(one)});
        }
        const auto [place, isNew] = m_places.emplace(nameOf(one), m_taken.size());
        if (isNew) {
            m_taken.push_back(std::move(one));
            return;
        }
        Submission& former = m_taken[place->second];
        if (former.answers == one.answers && former.mode == one.mode)
            return; // the same, sent or saved twice
        ++m_plan.older;
        if (momentOf(one) > momentOf(former))
            std::swap(former, one);
        tell(Severity::Warning, former,
             QUADRAT_TEXT("core", "It was answered more than once; the answers of %1 are taken and "
                                  "those of %2 left out."),
             {momentOf(former), momentOf(one)});
    }

    bool isOfSample(Submission& one)
    {
        if (one.caseCode.empty()) {
            refuse(one,
                   QUADRAT_TEXT("core", "The answers have no case code, while this study takes "
                                        "only those of its sample (%1)."),
                   planOf(m_project, m_plan.request.responses).sample->draw);
            return false;
        }
        const auto code = readCaseCode(one.caseCode);
        if (code && m_codes->contains(*code)) {
            one.caseCode = *code;
            return true;
        }
        refuse(one,
               code ? QUADRAT_TEXT("core", "The case code \"%1\" is not one of the sample.")
                    : QUADRAT_TEXT("core", "The case code \"%1\" is mistyped: its letter does not "
                                           "fit its digits."),
               one.caseCode);
        return false;
    }

    bool isOlderThanStored(const Submission& one) const
    {
        constexpr double rounding = 4; // seconds: minutes are kept to a tenth
        const auto stored = m_moments.find(nameOf(one));
        const auto moment = secondsOfIsoDateTime(momentOf(one));
        return stored != m_moments.end() && moment && *moment < stored->second - rounding;
    }

    const Form& formOf(const Submission& one)
    {
        const Form* form = m_forms.exactly(one.form);
        return form ? *form : m_forms.current();
    }

    void settle(const Progress& progress)
    {
        double done = 0;
        for (Submission& one : m_plan.submissions) {
            progress.at(done++ / double(m_plan.submissions.size()));
            settleAnswers(formOf(one), one, m_request.today, m_request.language, m_plan.issues);
            if (one.started.empty())
                one.started = std::exchange(one.ended, {}); // when a reply was sent
        }
    }

    /// The rows of all versions of the form, under the variables of all of them.
    Imported rowsOf(const Form& current)
    {
        Imported rows{
            .data = {}, .codebook = codebookOf(current), .issues = {}, .notes = {}, .places = {}};
        std::vector<std::pair<const Form*, std::vector<Submission>>> byForm;
        for (Submission& one : m_plan.submissions) {
            const Form* form = &formOf(one);
            auto own = std::ranges::find(byForm, form, [](const auto& some) { return some.first; });
            if (own == byForm.end())
                own = byForm.insert(byForm.end(), {form, {}});
            own->second.push_back(std::move(one));
        }
        std::vector<Submission> ordered;
        std::vector<Dataset> pieces;
        for (auto& [form, some] : byForm) {
            pieces.push_back(datasetOf(*form, some));
            addVariables(rows.codebook, codebookOf(*form));
            std::ranges::move(some, std::back_inserter(ordered));
        }
        m_plan.submissions = std::move(ordered);
        for (Variable& variable : rows.codebook.variables) {
            std::vector<Column> parts;
            bool isAsked = false;
            for (const Dataset& piece : pieces) {
                const Column* column = piece.find(variable.name);
                isAsked = isAsked || column;
                parts.push_back(column ? *column : blankColumn(variable.name, piece.rowCount()));
            }
            const bool isKey = variable.name == caseVariable;
            if (isAsked)
                rows.data.put(concatenate(isKey ? m_key : variable.name, parts));
            if (isKey)
                variable.name = m_key;
        }
        return rows;
    }

    static void addVariables(Codebook& codebook, const Codebook& more)
    {
        for (const Variable& variable : more.variables)
            if (!codebook.find(variable.name))
                codebook.variables.push_back(variable);
        for (const MultipleResponseSet& set : more.sets)
            if (std::ranges::find(codebook.sets, set.name, &MultipleResponseSet::name) ==
                codebook.sets.end())
                codebook.sets.push_back(set);
    }

    void compare(const Form& current, const Progress& progress)
    {
        ImportRequest& request = m_plan.request;
        request.keys = {m_key};
        request.who = m_request.who;
        request.source = sourceOf(m_request);
        std::set<std::string> modes;
        for (const Submission& one : m_plan.submissions)
            modes.insert(one.mode);
        if (modes.size() == 1)
            request.mode = *modes.begin();
        const Imported rows = rowsOf(current);
        if (!m_plan.submissions.empty())
            m_plan.import = planImport(m_file, m_project, rows, request, progress);
    }

    ProjectFile& m_file;
    const Project& m_project;
    const AnswersRequest& m_request;
    AnswerForms m_forms;
    std::string m_key;
    std::optional<std::set<std::string>> m_codes;
    std::map<std::string, double> m_moments;
    std::vector<Submission> m_taken;
    std::map<std::string, std::size_t> m_places; ///< of a case among them
    AnswersPlan m_plan;
};

} // namespace

AnswersPlan planAnswers(ProjectFile& file, const Project& project, const AnswersRequest& request,
                        const Progress& progress)
{
    return AnswerPlanner(file, project, request).plan(progress);
}

Project bringIn(ProjectFile& file, const Project& project, const AnswersPlan& plan,
                const Progress& progress)
{
    if (plan.submissions.empty())
        return project;
    return carryOut(file, project, plan.import, plan.request, progress);
}

} // namespace quadrat
