// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/questionnaire_form.h"

#include "app/cli/terminal.h"

#include "core/forms/html_form.h"
#include "core/questionnaire/audit.h"
#include "core/questionnaire/form.h"
#include "core/workflow/questionnaire_file.h"

#include <memory>
#include <string>

namespace quadrat::cli {

namespace {

struct Options {
    std::string file, out;
    HtmlFormOptions form;
};

void writeForm(const Options& options)
{
    const Form form(openQuestionnaire(options.file, terminalProgress()).questionnaire);
    requireUsable(form);
    writeResult(options.out, htmlForm(form, options.form));
}

} // namespace

void addQuestionnaireFormCommand(CLI::App& questionnaire)
{
    auto options = std::make_shared<Options>();
    CLI::App* command = questionnaire.add_subcommand("form", "Write it as a form for a browser");
    command->footer(R"(One file that works in any browser without a server.

Example:
  quadrat-cli questionnaire form poll.json poll.html
  quadrat-cli questionnaire form poll.quadrat poll-K7.html --case K7 --lang en)");
    command->add_option("FILE", options->file, "The questionnaire (.json, .xlsx), or a study")
        ->required();
    command->add_option("OUT", options->out, "The form to write (.html)")->required();
    command->add_option("--case", options->form.caseCode,
                        "The code of the case, for a personal form");
    command->add_option("--lang", options->form.language, "The language shown first");
    command->callback([options] { writeForm(*options); });
}

} // namespace quadrat::cli
