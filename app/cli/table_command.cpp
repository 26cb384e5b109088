// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/drawing.h"

#include "ui/tables/table_file.h"

#include <memory>

namespace quadrat::cli {

namespace {

constexpr const char* help =
    R"(The estimates as tables for people: answers by their labels, percentages, intervals, n and
design effects; what is doubtful is marked, what would give a person away is left out. The kind of
file follows the suffix: .csv, .xlsx or .html. For programs, use estimate.

Example:
  quadrat-cli table poll.json poll.xlsx --lang vi)";

} // namespace

void addTableCommand(CLI::App& program)
{
    auto options = std::make_shared<DrawingOptions>();
    CLI::App* command = program.add_subcommand("table", "Write tables as CSV, XLSX or HTML");
    command->footer(help);
    addDrawingOptions(*command, *options);
    command->callback([options] {
        ui::checkTableName(options->out);
        const Drawing drawing = makeDrawing(*options);
        ui::writeTables(drawing.analysis, drawing.specification, drawing.reader, options->out);
    });
}

} // namespace quadrat::cli
