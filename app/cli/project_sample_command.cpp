// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_part.h"
#include "app/cli/project_sample.h"
#include "app/cli/study_to_write.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/project/certificate_words.h"
#include "core/project/sample_words.h"
#include "core/storage/lock_file.h"
#include "core/workflow/check_frame.h"
#include "core/workflow/open_data.h"
#include "core/workflow/sample_record.h"
#include "core/workflow/study_frame.h"
#include "core/workflow/study_sample.h"
#include "core/workflow/write_data.h"

#include <memory>
#include <string>
#include <utility>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(From a plan to a list of whom to visit, and back to the estimates.

Example:
  quadrat-cli project plan poll.quadrat plan.json
  quadrat-cli project frame poll.quadrat households.xlsx --id code --area commune
  quadrat-cli project draw poll.quadrat --by Lan
  quadrat-cli project sample poll.quadrat visits.xlsx
  quadrat-cli project verify poll.quadrat
  quadrat-cli project import poll.quadrat answers.csv --key code
  quadrat-cli project link poll.quadrat --code code)";

struct Options {
    std::string file, data, by, draw, responses;
    FrameColumns columns;
};

void plan(const Options& options)
{
    const Json json = parsedJson(specificationText(options.data));
    ProjectFile file = studyToWrite(options.file);
    Project project = file.project();
    project.sample = readSamplePlan(json, "plan");
    file.save(project);
}

void frame(const Options& options)
{
    const Progress progress = terminalProgress();
    ProjectFile file = studyToWrite(options.file);
    Project project = file.project();
    const Imported list = openList(options.data, options.columns.size, progress);
    const std::vector<Issue> issues = checkFrame(list, options.columns, project.areas);
    for (const Issue& issue : list.issues)
        tell(issue.message);
    for (const Issue& issue : issues)
        if (issue.severity == Severity::Fault)
            throw Error(ErrorKind::InvalidInput, issue.message);
    for (const Issue& issue : issues)
        tell(issue.message);
    importFrame(options.file, options.data, list, userName(), progress);
    project.sample.list = ListSource::Frame;
    project.sample.frame = options.columns;
    file.save(project);
    tell({QUADRAT_TEXT("core", "%1 units are in the list."), {std::int64_t(list.data.rowCount())}});
}

/// The draw that is named, else the newest.
Draw drawOf(ProjectFile& file, const Options& options)
{
    if (!options.draw.empty())
        return drawNamed(file, options.draw);
    std::vector<Draw> all = draws(file);
    if (all.empty())
        throw invalidInput(QUADRAT_TEXT("core", "No sample was drawn yet."));
    return std::move(all.back());
}

void draw(const Options& options)
{
    ProjectFile file = studyToWrite(options.file);
    const Draw drawn = drawSampleOf(
        file, file.project(), options.by.empty() ? userName() : options.by, terminalProgress());
    writeResult({}, writeCertificate(drawn.certificate));
    tell({QUADRAT_TEXT("core", "%1: %2 units were drawn, and %3 in reserve."),
          {drawn.name, std::int64_t(drawn.certificate.drawn),
           std::int64_t(drawn.certificate.reserve)}});
}

void sample(const Options& options)
{
    checkDataName(options.data);
    ProjectFile file = ProjectFile::readOnly(options.file);
    const Imported list = drawnList(options.file, drawOf(file, options), terminalProgress());
    for (const Issue& issue : writeData(options.data, list.data, list.codebook))
        tell(issue.message);
}

void verify(const Options& options)
{
    ProjectFile file = ProjectFile::readOnly(options.file);
    const Draw drawn = drawOf(file, options);
    const std::vector<Issue> issues = verifyDraw(file, drawn, terminalProgress());
    for (std::size_t k = 1; k < issues.size(); ++k)
        tell(issues[k].message);
    if (!issues.empty())
        throw Error(ErrorKind::InvalidInput, issues.front().message);
    tell({QUADRAT_TEXT("core", "%1 was drawn again: it is the same."), {drawn.name}});
}

void link(const Options& options)
{
    ProjectFile file = studyToWrite(options.file);
    Project project = file.project();
    const Draw drawn = drawOf(file, options);
    const std::string set = options.responses.empty() ? responsesOf(project) : options.responses;
    project.responses[set].sample = SampleLink{.draw = drawn.name, .caseCode = options.data};
    project.specification = withDesignOf(drawn, std::move(project.specification));
    file.save(project);
}

} // namespace

void addProjectSampleCommands(CLI::App& project)
{
    auto options = std::make_shared<Options>();
    const auto add = [&](const char* name, const char* summary, void (*work)(const Options&)) {
        return addPart(project, {name, summary, help}, options, work);
    };
    const auto withDraw = [&](CLI::App* command) {
        command->add_option("--draw", options->draw, "Name of the sample; else the newest");
        return command;
    };
    add("plan", "Take over the plan of a sample", plan)
        ->add_option("PLAN", options->data, "The plan (JSON, docs/planning.md)")
        ->required();
    CLI::App* list = add("frame", "Bring in the list of units that is drawn from", frame);
    list->add_option("LIST", options->data, "The data file")->required();
    list->add_option("--id", options->columns.id, "The column that tells units apart")->required();
    list->add_option("--size", options->columns.size, "The column of sizes");
    list->add_option("--area", options->columns.areas,
                     "Columns of area codes, from the largest to the smallest");
    add("draw", "Draw the sample as planned; prints its certificate", draw)
        ->add_option("--by", options->by, "In whose name");
    withDraw(add("sample", "Write the drawn units with their names", sample))
        ->add_option("OUT", options->data, "The data file to write")
        ->required();
    withDraw(add("verify", "Draw the sample again and compare", verify));
    CLI::App* linked =
        withDraw(add("link", "Say which drawn units the responses are of; sets the design", link));
    linked->add_option("--code", options->data, "The variable that holds the case code")
        ->required();
    linked->add_option("--responses", options->responses, "The set of responses");
}

} // namespace quadrat::cli
