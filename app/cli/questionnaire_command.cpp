// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/questionnaire_form.h"

namespace quadrat::cli {

void addQuestionnaireCommand(CLI::App& program)
{
    CLI::App* questionnaire = program.add_subcommand("questionnaire", "Questionnaires and forms");
    questionnaire->require_subcommand(1);
    addQuestionnaireFormCommand(*questionnaire);
}

} // namespace quadrat::cli
