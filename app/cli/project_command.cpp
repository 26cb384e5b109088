// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/project_answers.h"
#include "app/cli/project_part.h"
#include "app/cli/project_sample.h"
#include "app/cli/study_to_write.h"
#include "app/cli/tell_issues.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/io/survey_tools.h"
#include "core/io/write_issues.h"
#include "core/storage/check_project.h"
#include "core/storage/lock_file.h"
#include "core/workflow/import_responses.h"
#include "core/workflow/make_study.h"
#include "core/workflow/open_data.h"
#include "core/workflow/open_mapped.h"
#include "core/workflow/project_data.h"
#include "core/workflow/project_info.h"
#include "core/workflow/study_sample.h"
#include "core/workflow/write_data.h"

#include <algorithm>
#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(A study in one file: its decisions, its responses, every change.

Example:
  quadrat-cli project new poll.quadrat
  quadrat-cli project new poll.quadrat --from poll.json
  quadrat-cli project import poll.quadrat answers.csv --key id
  quadrat-cli project info poll.quadrat
  quadrat-cli project export poll.quadrat answers.xlsx
  quadrat-cli project check poll.quadrat)";

struct Options {
    std::string file, data, responses, map, mode, findings, specification, language;
    std::vector<std::string> keys;
    bool labels = false, forExcel = false;
};

/// The findings as a table, if it was asked for.
void saveFindings(const std::string& path, std::vector<Issue> issues,
                  const std::vector<Issue>& more)
{
    if (path.empty())
        return;
    issues.insert(issues.end(), more.begin(), more.end());
    writeResult(path, writeIssues(issues, inReadersLanguage));
}

void make(const Options& options)
{
    if (options.specification.empty()) {
        ProjectFile::create(options.file);
        return;
    }
    const Progress progress = terminalProgress();
    const Specification specification = readSpecification(options.specification);
    const Imported imported = openAsItStands(folderOf(options.specification) / specification.data,
                                             specification.types, progress);
    tellAll(imported.issues);
    makeStudy(options.file, specification, imported,
              std::filesystem::path(specification.data).filename().string(), progress);
}

/// Without a mapping every column comes in, those about persons too.
void warnOfPersons(const Dataset& data)
{
    const std::vector<PersonalColumn> personal = personalColumns(surveyToolOf(data), data);
    for (const PersonalColumn& column : personal)
        tell(column.reason);
    if (!personal.empty())
        tell({QUADRAT_TEXT("core", "Answers should not stand beside what tells who gave them. Such "
                                   "columns are left out by a mapping (--map)."),
              {}});
}

/// The data as they stand in the file, or as a mapping brings them into the study.
MappedImport incomingData(const Options& options, const Project& project, const std::string& set,
                          const Progress& progress)
{
    if (options.map.empty())
        return {.responses = openAsItStands(options.data, project.specification.types, progress)};
    return openMapped(options.data, options.map, planOf(project, set), progress);
}

void import(const Options& options)
{
    const Progress progress = terminalProgress();
    ProjectFile file = studyToWrite(options.file);
    const Project project = file.project();
    const std::string set = options.responses.empty() ? responsesOf(project) : options.responses;
    const MappedImport mapped = incomingData(options, project, set, progress);
    const Imported& incoming = mapped.responses;
    tellAll(incoming.issues);
    if (options.map.empty())
        warnOfPersons(incoming.data);
    const ImportRequest request{.responses = set,
                                .source = std::filesystem::path(options.data).filename().string(),
                                .mode = options.mode,
                                .keys = options.keys.empty() ? mapped.keys : options.keys,
                                .who = userName()};
    const ImportPlan plan = planImport(file, project, incoming, request, progress);
    tellAll(plan.issues);
    saveFindings(options.findings, incoming.issues, plan.issues);
    carryOut(file, project, plan, request, progress);
    tell({QUADRAT_TEXT("core", "%1 rows are new, %2 changed, %3 the same, %4 refused."),
          {std::int64_t(plan.newRows), std::int64_t(plan.changedRows), std::int64_t(plan.sameRows),
           std::int64_t(plan.refusedRows)}});
}

void exportTo(const Options& options)
{
    checkDataName(options.data);
    const Progress progress = terminalProgress();
    ProjectFile file = ProjectFile::readOnly(options.file);
    const Project project = file.project();
    const std::string set = options.responses.empty() ? responsesOf(project) : options.responses;
    const Imported responses = exportedData(file, project, set, progress);
    const DataWriting writing{.cells = options.labels ? CellWording::Labels : CellWording::Codes,
                              .language = options.language,
                              .forExcel = options.forExcel};
    tellAll(writeData(options.data, responses.data, responses.codebook, writing, progress));
}

void info(const Options& options)
{
    ProjectFile file = ProjectFile::readOnly(options.file);
    writeResult({}, writeProjectInfo(file));
}

void check(const Options& options)
{
    ProjectFile file = ProjectFile::readOnly(options.file);
    std::vector<Issue> issues = checkProject(file, terminalProgress());
    if (issues.empty())
        issues = checkLists(file);
    const auto fault = std::ranges::find(issues, Severity::Fault, &Issue::severity);
    for (auto issue = issues.begin(); issue != issues.end(); ++issue)
        if (issue != fault)
            tell(issue->message);
    if (fault != issues.end())
        throw Error(ErrorKind::UnreadableFile, fault->message);
}

} // namespace

void addProjectCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* project = program.add_subcommand("project", "Make, fill, look into a project file");
    project->footer(help);
    project->require_subcommand(1);
    const auto add = [&](const char* name, const char* summary, void (*work)(const Options&)) {
        return addPart(*project, {name, summary, help}, options, work);
    };

    CLI::App* fresh = add("new", "Make a new project file", make);
    fresh->add_option("--from", options->specification,
                      "A specification (JSON): its decisions and its data go into the new file");
    CLI::App* in = add("import", "Bring responses in from a data file", import);
    in->add_option("DATA", options->data, "The data file")->required();
    in->add_option("--responses", options->responses, "The set of responses; made if new");
    in->add_option("--map", options->map, "How columns become variables (JSON)");
    in->add_option("--findings", options->findings, "Save what was refused or is doubtful (csv)");
    in->add_option("--key", options->keys, "A variable that tells the cases apart");
    in->add_option("--mode", options->mode, "How the answers were collected, e.g. telephone");

    CLI::App* out = add("export", "Write responses to a data file", exportTo);
    out->add_option("OUT", options->data, "The data file to write")->required();
    out->add_option("--responses", options->responses, "The set of responses");
    out->add_flag("--labels", options->labels, "Write labels in place of codes (csv, xlsx)");
    out->add_option("--lang", options->language, "Language of the labels");
    out->add_flag("--excel", options->forExcel,
                  "Write csv as Excel opens it: semicolons and a byte order mark");

    add("info", "What is in it, as JSON", info);
    add("check", "Whether it is sound", check);
    addProjectSampleCommands(*project);
    addProjectAnswersCommands(*project);
}

} // namespace quadrat::cli
