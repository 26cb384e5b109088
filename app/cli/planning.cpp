// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/planning.h"

#include "app/cli/result_options.h"
#include "app/cli/terminal.h"

#include "core/storage/project_file.h"
#include "core/workflow/file_kind.h"

#include <memory>

namespace quadrat::cli {

namespace {

struct Options {
    std::string question;
    ResultOptions result;
};

std::string questionText(const PlanningCommand& planning, const std::string& path)
{
    if (path != "-" && planning.ofStudy && fileKind(path) == FileKind::Project)
        return planning.ofStudy(ProjectFile::readOnly(path).project().sample);
    return specificationText(path);
}

void run(const PlanningCommand& planning, const Options& options)
{
    const PlanningAnswer answer =
        planning.answer(questionText(planning, options.question), folderOf(options.question));
    for (const Issue& issue : answer.issues)
        if (issue.severity != Severity::Note)
            tell(issue.message);
    writeResult(
        options.result, [&] { return answer.json; }, [&] { return answer.records; });
}

} // namespace

void addPlanningCommand(CLI::App& program, const PlanningCommand& planning)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand(planning.name, planning.summary);
    command->footer(planning.help);
    command->add_option("SPEC", options->question, "Question (JSON); - for standard input")
        ->required();
    addResultOptions(*command, options->result);
    command->callback([options, planning] { run(planning, *options); });
}

} // namespace quadrat::cli
