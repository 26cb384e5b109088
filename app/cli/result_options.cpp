// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/result_options.h"

#include "app/cli/terminal.h"

namespace quadrat::cli {

void addResultOptions(CLI::App& command, ResultOptions& options)
{
    command.add_option("--out", options.out, "Write the result to this file");
    command.add_option("--format", options.format, "json, csv or table")
        ->check(CLI::IsMember({"json", "csv", "table"}));
}

void writeResult(const ResultOptions& options, const std::function<std::string()>& json,
                 const std::function<FlatRecords()>& records)
{
    if (options.format == "csv")
        writeResult(options.out, writeCsv(records()));
    else if (options.format == "table")
        writeResult(options.out, writeColumns(records()));
    else
        writeResult(options.out, json());
}

} // namespace quadrat::cli
