// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"
#include "app/cli/terminal.h"

#include "core/workflow/open_data.h"
#include "core/workflow/publication.h"
#include "ui/text/language.h"

#include <QApplication>

#include <iostream>

namespace quadrat::cli {

namespace {

/// Qt remarks on what an office PC lacks (a runtime folder, a theme); none of it concerns a file.
void onlyFaults(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::cerr << text.toStdString() << '\n';
}

} // namespace

void addDrawingOptions(CLI::App& command, DrawingOptions& options)
{
    command.add_option("SPEC", options.specification, "Specification (JSON); - for standard input")
        ->required();
    command.add_option("OUT", options.out, "The file to write; its suffix says the format")
        ->required();
    command.add_option("--lang", options.language, "Language of the result: vi or en")
        ->check(CLI::IsMember({"vi", "en"}));
}

void withDrawing(const DrawingOptions& options, const std::function<void(const Drawing&)>& work)
{
    const Progress progress = terminalProgress();
    const ui::Language language = ui::languageOf(options.language).value_or(ui::systemLanguage());
    Drawing drawing{.specification =
                        inLanguage(parseSpecification(readSpecificationText(options.specification)),
                                   language == ui::Language::Vietnamese ? "vi" : "en"),
                    .analysis = {},
                    .reader = ui::Reader(language)};
    const OpenedData opened =
        openData(drawing.specification, folderOf(options.specification), progress);
    for (const Issue& issue : opened.issues)
        tell(issue.message);
    drawing.analysis = analyse(opened.data, drawing.specification, progress);

    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(onlyFaults);
    int count = 1;
    std::string name = "quadrat-cli";
    char* arguments[] = {name.data(), nullptr};
    const QApplication application(count, arguments);
    work(drawing);
}

} // namespace quadrat::cli
