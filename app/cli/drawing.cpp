// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/drawing.h"
#include "app/cli/terminal.h"

#include "core/workflow/open_data.h"
#include "core/workflow/project_data.h"
#include "core/workflow/publication.h"
#include "ui/text/language.h"

namespace quadrat::cli {

void addDrawingOptions(CLI::App& command, DrawingOptions& options)
{
    command.add_option("SPEC", options.specification, "Specification (JSON); - for standard input")
        ->required();
    command.add_option("OUT", options.out, "The file to write; its suffix says the format")
        ->required();
    command.add_option("--lang", options.language, "Language of the result: vi or en")
        ->check(CLI::IsMember({"vi", "en"}));
}

Drawing makeDrawing(const DrawingOptions& options)
{
    const Progress progress = terminalProgress();
    const ui::Language language = ui::languageOf(options.language).value_or(ui::systemLanguage());
    Drawing drawing{.specification = inLanguage(readSpecification(options.specification),
                                                language == ui::Language::Vietnamese ? "vi" : "en"),
                    .analysis = {},
                    .reader = ui::Reader(language),
                    .sample = {}};
    const Imported opened =
        openData(drawing.specification, folderOf(options.specification), progress);
    for (const Issue& issue : opened.issues)
        tell(issue.message);
    const char* code = language == ui::Language::Vietnamese ? "vi" : "en";
    drawing.specification.dictionary =
        layered(dictionaryOf(opened.codebook, code), drawing.specification.dictionary);
    drawing.analysis = analyse(opened.data, drawing.specification, progress);
    if (const std::string& project = drawing.specification.project; !project.empty()) {
        ProjectFile study = ProjectFile::readOnly(folderOf(options.specification) / project);
        const Project decided = study.project();
        const std::string& set = drawing.specification.responses;
        drawing.sample = sampleParagraphsOf(study, decided,
                                            set.empty() ? responsesOf(decided) : set, opened.data);
    }
    return drawing;
}

} // namespace quadrat::cli
