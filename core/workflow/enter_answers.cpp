// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/enter_answers.h"

#include "core/base/blanks.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/questionnaire/without_identity.h"
#include "core/storage/responses.h"
#include "core/workflow/case_codes.h"
#include "core/workflow/compare_entries.h"
#include "core/workflow/import_responses.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_sample.h"

#include <algorithm>
#include <utility>

namespace quadrat {

namespace {

std::vector<std::string> labelsOf(const Column& column)
{
    std::vector<std::string> labels;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        labels.push_back(column.label(row));
    return labels;
}

/// "A, B, C and 4 more" in a form that needs no grammar: "A, B, C …".
std::string someOf(const std::vector<std::string>& codes)
{
    std::string some;
    for (std::size_t k = 0; k < codes.size() && k < 5; ++k)
        some += (k > 0 ? ", " : "") + codes[k];
    return codes.size() > 5 ? some + " …" : some;
}

void refuseIfObstructed(const KeyingObstacles& obstacles)
{
    if (!obstacles.open.empty())
        throw invalidInput(QUADRAT_TEXT("core", "These cases were begun and not ended: %1. End "
                                                "them or take them out, then close the keying."),
                           {someOf(obstacles.open)});
    if (!obstacles.notKeyed.empty())
        throw invalidInput(QUADRAT_TEXT("core", "These cases are still to be keyed by a second "
                                                "clerk: %1."),
                           {someOf(obstacles.notKeyed)});
    if (!obstacles.undecided.empty())
        throw invalidInput(QUADRAT_TEXT("core", "In these cases the two clerks differ, and nobody "
                                                "has decided yet: %1."),
                           {someOf(obstacles.undecided)});
}

void tellContradictions(const Form& form, const std::vector<Submission>& submissions,
                        std::string_view today, std::vector<Issue>& issues)
{
    for (const Submission& one : submissions)
        for (const std::size_t field : contradictions(form, one.answers, today))
            issues.push_back(
                {.severity = Severity::Warning,
                 .message = {QUADRAT_TEXT("core", "Case %1: \"%2\" is answered though the answers "
                                                  "before it skip it."),
                             {one.caseCode, form.fields()[field].name}},
                 .column = form.fields()[field].name});
}

} // namespace

std::shared_ptr<const Form> entryForm(const Questionnaire& questionnaire)
{
    Questionnaire asked = withoutIdentity(questionnaire);
    for (Section& section : asked.sections)
        for (Question& question : section.questions)
            if (question.identifying)
                question.showIf = "false";
    return std::make_shared<const Form>(std::move(asked));
}

std::string formName(const Questionnaire& questionnaire)
{
    return questionnaire.version.empty() ? questionnaire.name
                                         : questionnaire.name + " " + questionnaire.version;
}

Keying openKeying(ProjectFile& file, const Project& project, const NewKeying& wanted)
{
    if (project.questionnaire.sections.empty())
        throw invalidInput(QUADRAT_TEXT("core", "There is no questionnaire to key answers to. "
                                                "Write or import one first."),
                           {});
    if (wanted.clerk.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Say who keys: a name or initials."), {});
    if (wanted.mode.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Say how the answers were given: on paper or by "
                                                "telephone."),
                           {});
    Keying keying{.responses = wanted.responses,
                  .form = formName(project.questionnaire),
                  .mode = wanted.mode,
                  .clerk = wanted.clerk,
                  .openedAt = utcNow(),
                  .secondShare = std::clamp(wanted.secondShare, 0, 100),
                  .seed = std::int64_t(newSeed())};
    keying.id = addKeying(file.database(), keying);
    return keying;
}

bool CaseBook::isDrawn(const std::string& code) const
{
    return drawn && std::ranges::binary_search(*drawn, code);
}

CaseBook caseBookOf(ProjectFile& file, const Project& project, const std::string& responses,
                    std::int64_t keying)
{
    CaseBook book;
    for (const Keying& other : keyings(file.database()))
        if (other.id != keying && !other.closedAt && other.responses == responses)
            for (const Entry& entry : entries(file.database(), other.id))
                if (entry.state != EntryState::Open)
                    book.responded.insert(entry.record.caseCode);
    std::string variable = caseVariable;
    const auto plan = project.responses.find(responses);
    if (plan != project.responses.end() && plan->second.sample) {
        const SampleLink& link = *plan->second.sample;
        variable = link.caseCode;
        const StoredResponses units =
            readResponses(file.database(), drawNamed(file, link.draw).name,
                          {.columns = {sampleColumn::caseCode, sampleColumn::role}});
        book.drawn = labelsOf(units.values.at(sampleColumn::caseCode));
        for (std::size_t row = 0; row < book.drawn->size(); ++row)
            if (units.values.at(sampleColumn::role).label(row) != "main")
                book.reserve.insert((*book.drawn)[row]);
        std::ranges::sort(*book.drawn);
    }
    const std::vector<std::string> sets = responseSets(file.database());
    if (std::ranges::find(sets, responses) == sets.end())
        return book;
    const std::vector<std::string> known = storedVariables(file.database(), responses);
    if (std::ranges::find(known, variable) == known.end())
        return book;
    const StoredResponses stored =
        readResponses(file.database(), responses, {.columns = {variable}});
    for (std::string& code : labelsOf(stored.values.at(variable)))
        if (!code.empty())
            book.responded.insert(std::move(code));
    return book;
}

CaseFound findCase(const CaseBook& book, const Keying& keying, std::span<const Entry> entries,
                   int pass, std::string_view clerk, std::string_view text)
{
    CaseFound found{.code = std::string(withoutBlanksAround(text))};
    if (found.code.empty())
        return found;
    if (book.drawn) {
        const std::optional<std::string> code = readCaseCode(found.code);
        if (!code && !book.isDrawn(found.code)) {
            found.standing = CaseStanding::Mistyped;
            return found;
        }
        found.code = code.value_or(found.code);
        if (!book.isDrawn(found.code)) {
            found.standing = CaseStanding::NotDrawn;
            return found;
        }
    }
    const auto in = [&](int wanted) -> const Entry* {
        const auto one = std::ranges::find_if(entries, [&](const Entry& entry) {
            return entry.pass == wanted && entry.record.caseCode == found.code;
        });
        return one == entries.end() ? nullptr : &*one;
    };
    if (const Entry* own = in(pass)) {
        found.standing =
            own->state == EntryState::Open ? CaseStanding::Resumes : CaseStanding::Keyed;
        return found;
    }
    found.standing = CaseStanding::Free;
    if (book.responded.contains(found.code))
        found.standing = CaseStanding::Responded;
    else if (pass == 2) {
        const std::vector<std::string> chosen = chosenForSecond(keying, entries);
        const Entry* first = in(1);
        if (!first || std::ranges::find(chosen, found.code) == chosen.end())
            found.standing = CaseStanding::NotChosen;
        else if (first->clerk == clerk)
            found.standing = CaseStanding::OwnForm;
    }
    return found;
}

Entry newEntry(const Keying& keying, int pass, const std::string& clerk, const std::string& code)
{
    return {.keying = keying.id,
            .pass = pass,
            .clerk = clerk,
            .startedAt = utcNow(),
            .record = {.caseCode = code}};
}

void saveAnswers(ProjectFile& file, const Form& form, Entry& entry)
{
    for (const Field& field : form.fields())
        if (form.question(field).identifying)
            entry.record.answers.erase(field.name);
    saveEntry(file.database(), entry);
}

bool mustBeMended(FaultReason reason)
{
    switch (reason) {
    case FaultReason::NotOffered:
    case FaultReason::Repeated:
    case FaultReason::NotANumber:
    case FaultReason::NotADate:
    case FaultReason::TooLong:
    case FaultReason::Lines:
        return true;
    default:
        return false;
    }
}

std::vector<std::size_t> contradictions(const Form& form, const Answers& answers,
                                        std::string_view today)
{
    const FormState state = stateOf(form, answers, today);
    std::vector<std::size_t> fields;
    for (std::size_t field = 0; field < form.fields().size(); ++field)
        if (!state.fieldShown[field] && form.fields()[field].type != FieldType::Calculated &&
            !answerTo(answers, form.fields()[field].name).empty())
            fields.push_back(field);
    return fields;
}

KeyingObstacles obstaclesTo(const Form& form, const Keying& keying, std::span<const Entry> entries,
                            std::span<const EntryDecision> decisions)
{
    KeyingObstacles obstacles;
    for (const Entry& entry : entries)
        if (entry.state == EntryState::Open)
            obstacles.open.push_back(entry.record.caseCode);
    const KeyingComparison comparison = compareKeying(form, entries, decisions);
    for (const std::string& code : chosenForSecond(keying, entries))
        if (std::ranges::find(comparison.cases, code, &ComparedCase::caseCode) ==
            comparison.cases.end())
            obstacles.notKeyed.push_back(code);
    for (const ComparedCase& compared : comparison.cases)
        if (!compared.isDecided())
            obstacles.undecided.push_back(compared.caseCode);
    return obstacles;
}

std::vector<Submission> submissionsOf(const Keying& keying, std::span<const Entry> entries,
                                      std::span<const EntryDecision> decisions)
{
    std::vector<Submission> submissions;
    for (const Entry& entry : entries) {
        if (entry.pass != 1 || entry.state == EntryState::Open)
            continue;
        Submission one{.caseCode = entry.record.caseCode,
                       .form = keying.form,
                       .mode = keying.mode,
                       .clerk = entry.clerk,
                       .answers = entry.record.answers};
        // How long it took to key a paper form says nothing of the interview.
        if (keying.mode != "paper") {
            one.started = localMoment(entry.startedAt);
            one.ended = localMoment(entry.endedAt.value_or(""));
        }
        for (const EntryDecision& decision : decisions)
            if (decision.caseCode == one.caseCode) {
                if (decision.answer.empty())
                    one.answers.erase(decision.field);
                else
                    one.answers[decision.field] = decision.answer;
            }
        submissions.push_back(std::move(one));
    }
    return submissions;
}

ClosedKeying closeKeyingOf(ProjectFile& file, Project project, std::int64_t id,
                           std::string_view today, const Progress& progress)
{
    Database& database = file.database();
    const Keying keying = keyingOf(database, id);
    const std::shared_ptr<const Form> form = entryForm(project.questionnaire);
    const std::vector<Entry> keyed = entries(database, id);
    const std::vector<EntryDecision> decided = decisions(database, id);
    refuseIfObstructed(obstaclesTo(*form, keying, keyed, decided));

    const std::vector<Submission> submissions = submissionsOf(keying, keyed, decided);
    ClosedKeying closed;
    if (submissions.empty()) {
        closeKeying(database, id, {}, utcNow());
        closed.project = std::move(project);
        return closed;
    }
    const Imported incoming{.data = datasetOf(*form, submissions),
                            .codebook = codebookOf(*form),
                            .issues = {},
                            .notes = {},
                            .places = {}};
    const ImportRequest request{.responses = keying.responses,
                                .source = keying.form,
                                .mode = keying.mode,
                                .keys = {caseVariable},
                                .who = keying.clerk};
    const ImportPlan plan = planImport(file, project, incoming, request, progress);
    closed.newCases = plan.newRows;
    closed.refusedCases = plan.refusedRows;
    closed.issues = plan.issues;
    tellContradictions(*form, submissions, today, closed.issues);
    Transaction transaction(database);
    closed.project = carryOut(file, std::move(project), plan, request, progress);
    const std::vector<Batch> all = batches(database, keying.responses);
    closeKeying(database, id,
                plan.isNothing() || all.empty() ? std::nullopt : std::optional(all.back().id),
                utcNow());
    transaction.commit();
    return closed;
}

} // namespace quadrat
