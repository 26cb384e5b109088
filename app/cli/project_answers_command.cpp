// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_answers.h"
#include "app/cli/project_part.h"
#include "app/cli/study_to_write.h"
#include "app/cli/tell_issues.h"
#include "app/cli/terminal.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/storage/lock_file.h"
#include "core/workflow/answer_forms.h"
#include "core/workflow/answered_cases.h"
#include "core/workflow/invitations.h"
#include "core/workflow/open_data.h"
#include "core/workflow/questionnaire_file.h"
#include "core/workflow/read_answers.h"
#include "core/workflow/study_sample.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(The questionnaire of a study, invitations to it, and its answers.

Example:
  quadrat-cli project questionnaire poll.quadrat poll.json
  quadrat-cli project invite poll.quadrat people.xlsx letters --deadline 2026-12-15
  quadrat-cli project answers poll.quadrat inbox/ answers.json
  quadrat-cli project invite poll.quadrat letters/invitations.csv reminders --reminder)";

struct Options {
    std::string file, data, folder, responses, draw, language, form = "attached", link, deadline;
    std::string from, subject, body;
    std::vector<std::string> paths;
    InvitationColumns columns;
    bool isReminder = false, leavesOutBad = false;
};

void tell(const AnswerIssue& issue)
{
    if (issue.caseCode.empty())
        return cli::tell(issue.message);
    const std::string words = inReadersLanguage(issue.message);
    if (issue.field.empty())
        return cli::tell({QUADRAT_TEXT("core", "Case %1: %2"), {issue.caseCode, words}});
    cli::tell({QUADRAT_TEXT("core", "Case %1, \"%2\" (%3): %4"),
               {issue.caseCode, issue.field, issue.value.empty() ? "–" : issue.value, words}});
}

/// The one before stays among the versions of the study.
void keepQuestionnaire(const Options& options)
{
    ReadQuestionnaire read = openQuestionnaire(options.data, terminalProgress());
    tellAll(read.lost);
    ProjectFile file = studyToWrite(options.file);
    Project project = file.project();
    if (!project.questionnaire.isEmpty() && project.questionnaire != read.questionnaire)
        project.versions.push_back({.name = std::to_string(project.versions.size() + 1),
                                    .keptAt = localMoment(utcNow()),
                                    .keptBy = userName(),
                                    .questionnaire = std::move(project.questionnaire)});
    project.questionnaire = std::move(read.questionnaire);
    file.save(project);
}

void answers(const Options& options)
{
    const Progress progress = terminalProgress();
    ProjectFile file = studyToWrite(options.file);
    const Project project = file.project();
    AnswersRequest request{.paths = {},
                           .pasted = {},
                           .responses = options.responses,
                           .today = localMoment(utcNow()).substr(0, 10),
                           .who = userName(),
                           .language = options.language};
    for (const std::string& path : options.paths)
        if (path == "-")
            request.pasted += specificationText(path);
        else
            request.paths.emplace_back(path);
    const AnswersPlan plan = planAnswers(file, project, request, progress);
    for (const AnswerIssue& issue : plan.issues)
        tell(issue);
    for (const Issue& issue : plan.import.issues)
        cli::tell(issue.message);
    bringIn(file, project, plan, progress);
    cli::tell({QUADRAT_TEXT("core", "%1 cases are new, %2 changed, %3 the same; %4 sendings were "
                                    "refused, %5 were older than others of their case."),
               {std::int64_t(plan.import.newRows), std::int64_t(plan.import.changedRows),
                std::int64_t(plan.import.sameRows),
                std::int64_t(plan.refused + plan.import.refusedRows), std::int64_t(plan.older)}});
}

/// The list of a draw, or of a file.
Imported listOf(const Options& options, ProjectFile& file, const Progress& progress)
{
    if (!options.draw.empty())
        return withoutReserve(drawnList(options.file, drawNamed(file, options.draw), progress));
    return openList(options.data, {}, progress);
}

InvitationForm formWanted(const std::string& word)
{
    if (word == "body")
        return InvitationForm::InBody;
    return word == "both" ? InvitationForm::Both : InvitationForm::Attached;
}

/// What was named goes before what the names of the columns suggest.
InvitationColumns columnsOf(const Options& options, const Dataset& list)
{
    InvitationColumns columns = proposedColumns(list);
    const auto prefer = [](std::string& proposed, const std::string& named) {
        if (!named.empty())
            proposed = named;
    };
    prefer(columns.address, options.columns.address);
    prefer(columns.name, options.columns.name);
    prefer(columns.language, options.columns.language);
    prefer(columns.caseCode, options.columns.caseCode);
    prefer(columns.refused, options.columns.refused);
    if (columns.address.empty())
        throw invalidInput(QUADRAT_TEXT("core", "No column of the list looks like e-mail "
                                                "addresses. Name it (--email)."));
    return columns;
}

void invite(const Options& options)
{
    const Progress progress = terminalProgress();
    ProjectFile file = ProjectFile::readOnly(options.file);
    const Project project = file.project();
    AnswerForms forms(project);
    const Form& form = forms.current();
    const Imported list = listOf(options, file, progress);
    InvitationRequest request{.columns = columnsOf(options, list.data),
                              .purpose = options.isReminder ? InvitationPurpose::Reminder
                                                            : InvitationPurpose::Invitation,
                              .form = formWanted(options.form),
                              .text = {},
                              .from = {.name = {}, .address = options.from},
                              .link = options.link,
                              .deadline = options.deadline,
                              .language = options.language,
                              .answered = {}};
    if (!options.subject.empty())
        request.text.subject[""] = options.subject;
    if (!options.body.empty())
        request.text.body[""] = specificationText(options.body);
    if (options.isReminder) {
        const std::string set =
            options.responses.empty() ? responsesOf(project) : options.responses;
        request.answered = answeredCases(file, project, set);
        request.refusedCases = refusedCases(file, set);
    }
    const InvitationPlan plan = planInvitations(form, list, request);
    std::vector<const Issue*> faults;
    for (const Issue& issue : plan.issues)
        if (issue.severity == Severity::Fault && !options.leavesOutBad)
            faults.push_back(&issue);
    for (const Issue& issue : plan.issues)
        if (faults.empty() || &issue != faults.front())
            cli::tell(issue.message);
    if (!faults.empty()) // nothing is written: mend the list, or say --leave-out-bad
        throw Error(ErrorKind::InvalidInput, faults.front()->message);
    writeInvitations(options.folder, form, plan, request, progress);
    cli::tell({QUADRAT_TEXT("core", "%1 messages were written; %2 rows have no address, %3 have "
                                    "refused, %4 have answered."),
               {std::int64_t(plan.invitees.size()), std::int64_t(plan.withoutAddress),
                std::int64_t(plan.refused), std::int64_t(plan.answered)}});
}

void addInvite(CLI::App* command, const std::shared_ptr<Options>& options)
{
    command
        ->add_option("LIST", options->data,
                     "The list: a table with e-mail addresses; \"-\" with --draw")
        ->required();
    command->add_option("FOLDER", options->folder, "A new or empty folder for the messages")
        ->required();
    command->add_flag("--reminder", options->isReminder,
                      "Write only to those whose case has not answered");
    command->add_option("--draw", options->draw, "Take the list of this sample");
    command->add_option("--lang", options->language, "Language where the list says none");
    command->add_option("--form", options->form, "attached, body or both")
        ->check(CLI::IsMember({"attached", "body", "both"}));
    command->add_option("--link", options->link, "An address to answer at; {code} is filled in");
    command->add_option("--deadline", options->deadline, "A date: 2026-12-15");
    command->add_option("--from", options->from, "Address of the sender");
    command->add_option("--subject", options->subject, "In place of the usual subject");
    command->add_option("--body", options->body, "A text file in place of the usual message");
    command->add_option("--email", options->columns.address, "Column of the addresses");
    command->add_option("--name", options->columns.name, "Column of the names");
    command->add_option("--language-column", options->columns.language, "Column of the languages");
    command->add_option("--code", options->columns.caseCode, "Column of the case codes");
    command->add_option("--refused", options->columns.refused,
                        "Column that marks those who refused");
    command->add_option("--responses", options->responses, "The set of responses");
    command->add_flag("--leave-out-bad", options->leavesOutBad,
                      "Leave out rows with a fault in place of writing nothing");
}

} // namespace

void addProjectAnswersCommands(CLI::App& project)
{
    auto options = std::make_shared<Options>();
    const auto add = [&](const char* name, const char* summary, void (*work)(const Options&)) {
        return addPart(project, {name, summary, help}, options, work);
    };
    add("questionnaire", "Take a questionnaire into the study", keepQuestionnaire)
        ->add_option("QUESTIONNAIRE", options->data, "The questionnaire (.json, .xlsx)")
        ->required();
    CLI::App* in = add("answers", "Bring back answers from forms, messages and codes", answers);
    in->add_option("PATH", options->paths,
                   "Files (.json, .eml, .mbox, .txt) or folders; - reads a text with codes")
        ->required();
    in->add_option("--responses", options->responses, "The set of responses; made if new");
    in->add_option("--lang", options->language, "Language of the labels in what is told");
    addInvite(add("invite", "Write invitations or reminders as messages to be sent", invite),
              options);
}

} // namespace quadrat::cli
