// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/hand_over.h"
#include "app/cli/program.h"

using namespace quadrat;

int main(int argc, char* argv[])
{
#ifdef QUADRAT_UI
    cli::handOverDrawing(argc, argv);
#endif
    return cli::runProgram(argc, argv, [](CLI::App& program) {
        cli::addEstimateCommand(program);
        cli::addWeightCommand(program);
        cli::addSampleSizeCommand(program);
        cli::addAllocateCommand(program);
        cli::addResponseRateCommand(program);
        cli::addConvertCommand(program);
        cli::addProjectCommand(program);
        cli::addQuestionnaireCommand(program);
        cli::addInclusionCommand(program);
        cli::addSelectCommand(program);
#ifdef QUADRAT_UI
        cli::listDrawingCommands(program);
#endif
    });
}
