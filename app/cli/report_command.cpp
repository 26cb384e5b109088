// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/drawing.h"

#include "ui/print/print.h"
#include "ui/print/report.h"

#include <memory>

namespace quadrat::cli {

namespace {

constexpr const char* help =
    R"(The estimates as a report for people: charts, tables, tests in words, methods. The kind of
file follows the suffix: .pdf, .odt or .docx.

Example:
  quadrat-cli report poll.json poll.pdf --lang vi

"title", "source" and "dictionary" of the specification give the words:
  "dictionary": {"q1": {"text": "Are you content?", "labels": {"1": "Yes", "2": "No"}}})";

} // namespace

void addReportCommand(CLI::App& program)
{
    auto options = std::make_shared<DrawingOptions>();
    CLI::App* command = program.add_subcommand("report", "Write a report as PDF, ODT or DOCX");
    command->footer(help);
    addDrawingOptions(*command, *options);
    command->callback([options] {
        ui::checkReportName(options->out);
        const Drawing drawing = makeDrawing(*options);
        ui::Report report(drawing.analysis, drawing.specification,
                          {.reader = drawing.reader, .date = QDate::currentDate()}, drawing.sample);
        ui::writeReport(report, options->out);
    });
}

} // namespace quadrat::cli
