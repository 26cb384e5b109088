// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/drawing.h"

#include "core/base/error.h"
#include "ui/charts/chart_file.h"
#include "ui/text/estimate_words.h"

#include <algorithm>
#include <memory>

namespace quadrat::cli {

namespace {

constexpr const char* help =
    R"(Draws every estimate of the specification, one chart under another, with intervals, n and
source. The kind of file follows the suffix: .svg, .png or .pdf (one chart a page).

Example:
  quadrat-cli chart poll.json poll.png --id q1 --kind dots --lang vi)";

struct Options : DrawingOptions {
    std::string id;
    ui::ChartKind kind = ui::ChartKind::Automatic;
    double width = 170;
    double density = 200;
};

void draw(const Options& options, const Drawing& drawing)
{
    constexpr double pixelsAMillimetre = 96 / 25.4;
    const Specification& specification = drawing.specification;
    std::vector<ui::DrawnChart> charts;
    for (const EstimateTable& table : drawing.analysis.estimates) {
        if (!options.id.empty() && table.spec.id != options.id)
            continue;
        const ui::ChartStyle style{.kind = options.kind,
                                   .reader = drawing.reader,
                                   .dictionary = specification.dictionary,
                                   .source = ui::sourceLine(table, specification, drawing.reader)};
        charts.emplace_back(table, style, options.width * pixelsAMillimetre);
    }
    if (drawing.analysis.estimates.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "The specification has no estimates: there is nothing to draw."));
    if (charts.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The specification has no estimate \"%1\"."),
                           {options.id});
    ui::writeCharts(
        charts, options.out,
        {.title = QString::fromStdString(specification.title), .density = options.density});
}

} // namespace

void addChartCommand(CLI::App& program)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = program.add_subcommand("chart", "Draw estimates as SVG, PNG or PDF");
    command->footer(help);
    addDrawingOptions(*command, *options);
    command->add_option("--id", options->id, "Only the estimate of this id");
    const std::map<std::string, ui::ChartKind> kinds{{"automatic", ui::ChartKind::Automatic},
                                                     {"stacked", ui::ChartKind::StackedBars},
                                                     {"bars", ui::ChartKind::Bars},
                                                     {"dots", ui::ChartKind::Dots}};
    command->add_option("--kind", options->kind, "automatic, stacked, bars or dots")
        ->transform(CLI::CheckedTransformer(kinds));
    command->add_option("--width", options->width, "Width in millimetres (170)")
        ->check(CLI::Range(60., 1000.));
    command->add_option("--density", options->density, "Pixels an inch of a PNG (200)")
        ->check(CLI::Range(48., 1200.));
    command->callback([options] {
        ui::checkChartName(options->out);
        draw(*options, makeDrawing(*options));
    });
}

} // namespace quadrat::cli
