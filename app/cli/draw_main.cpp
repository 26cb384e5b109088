// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/program.h"

using namespace quadrat;

// The commands of quadrat-cli that need fonts and painting; see hand_over.h.
int main(int argc, char* argv[])
{
    return cli::runProgram(argc, argv, [](CLI::App& program) {
        cli::addChartCommand(program);
        cli::addReportCommand(program);
        cli::addTableCommand(program);
    });
}
