// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/base/error.h"
#include "core/io/write_delimited.h"
#include "core/workflow/open_data.h"
#include "core/workflow/write_weighting.h"

#include <filesystem>
#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Weights from known totals, with a report of each step as JSON.

Steps: nonresponse, poststratify, rake, calibrate, trim; each starts from the weights before it.

Example, in weights.json:
  {"data": "poll.csv",
   "design": {"weights": "w"},
   "weighting": [{"step": "rake", "margins": [
     {"variable": "sex", "totals": {"F": 510, "M": 490}},
     {"variable": "age", "shares": {"18-39": 0.45, "40+": 0.55}}]}],
   "as": "w_final"}
then:
  quadrat-cli weight weights.json --out weighted.csv
writes the data with the column w_final added; without --out only the report is made.)";

struct Options {
    std::string specification;
    std::string out;
};

void checkSuffix(const std::filesystem::path& out)
{
    const std::string suffix = out.extension().string();
    if (!out.empty() && suffix != ".csv" && suffix != ".CSV" && suffix != ".txt")
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\": weighted data are written as "
                                                "comma-separated text; give a name that ends in "
                                                ".csv."),
                           {out.string()});
}

void run(const Options& options)
{
    checkSuffix(options.out);
    const Progress progress = terminalProgress();
    const Specification specification = readSpecification(options.specification);
    const std::filesystem::path folder = folderOf(options.specification);
    Imported opened = options.out.empty() ? openData(specification, folder, progress)
                                          : openAllData(specification, folder, progress);
    for (const Issue& issue : opened.issues)
        tell(issue.message);
    WeightedData weighted = weighData(opened.data, specification);
    progress.checkStop();
    if (!options.out.empty()) {
        putWeights(opened.data, specification, weighted);
        writeResult(options.out, writeDelimited(opened.data));
    }
    writeResult({}, writeWeighting(weighted));
}

} // namespace

void addWeightCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("weight", "Weight data to known totals");
    command->footer(help);
    command
        ->add_option("SPEC", options->specification, "Specification (JSON); - for standard input")
        ->required();
    command->add_option("--out", options->out,
                        "Write the data with the new weights to this file (.csv)");
    command->callback([options] { run(*options); });
}

} // namespace quadrat::cli
