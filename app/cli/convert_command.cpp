// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/terminal.h"

#include "core/workflow/open_data.h"
#include "core/workflow/write_data.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

constexpr const char* help = R"(Data from one kind of file to another, told by the suffixes.
Read: .csv .tsv .txt .xlsx .xlsm .ods .sav .zsav .dta .json. Written: .csv .xlsx .sav .zsav .dta.

Example:
  quadrat-cli convert poll.sav poll.xlsx
  quadrat-cli convert poll.sav poll.csv --labels --lang vi)";

struct Options {
    std::string in, out, language;
    bool labels = false, forExcel = false;
};

void run(const Options& options)
{
    checkDataName(options.out);
    const Progress progress = terminalProgress();
    const Imported read = openAsItStands(options.in, {}, progress);
    for (const Issue& issue : read.issues)
        tell(issue.message);
    const DataWriting writing{.cells = options.labels ? CellWording::Labels : CellWording::Codes,
                              .language = options.language,
                              .forExcel = options.forExcel};
    for (const Issue& issue : writeData(options.out, read.data, read.codebook, writing, progress))
        tell(issue.message);
}

} // namespace

void addConvertCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("convert", "Convert data between kinds of files");
    command->footer(help);
    command->add_option("IN", options->in, "The data file to read")->required();
    command->add_option("OUT", options->out, "The data file to write")->required();
    command->add_flag("--labels", options->labels, "Write labels in place of codes (csv, xlsx)");
    command->add_option("--lang", options->language, "Language of the labels");
    command->add_flag("--excel", options->forExcel,
                      "Write csv as Excel opens it: semicolons and a byte order mark");
    command->callback([options] { run(*options); });
}

} // namespace quadrat::cli
