// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/result_options.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/workflow/analysis.h"
#include "core/workflow/open_data.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Estimates with their standard errors and intervals, as JSON.

Example, in poll.json:
  {"data": "poll.csv",
   "design": {"weights": "w", "strata": ["region"]},
   "estimates": [{"id": "q1", "statistic": "proportion", "variables": ["q1"]}]}
then:
  quadrat-cli estimate poll.json --out result.json)";

struct Options {
    std::string specification;
    ResultOptions result;
};

void run(const Options& options)
{
    const Progress progress = terminalProgress();
    const Specification specification = readSpecification(options.specification);
    const Imported opened = openData(specification, folderOf(options.specification), progress);
    for (const Issue& issue : opened.issues)
        tell(issue.message);
    const Analysis analysis = analyse(opened.data, specification, progress);
    for (const Message& warning : analysis.warnings)
        tell(warning);
    for (const EstimateTable& table : analysis.estimates)
        for (const Message& warning : table.warnings)
            tell(warning);
    writeResult(
        options.result, [&] { return writeAnalysis(analysis); },
        [&] { return flatRecords(analysis); });
}

} // namespace

void addEstimateCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("estimate", "Estimate from data and a design");
    command->footer(help);
    command
        ->add_option("SPEC", options->specification, "Specification (JSON); - for standard input")
        ->required();
    addResultOptions(*command, options->result);
    command->callback([options] { run(*options); });
}

} // namespace quadrat::cli
