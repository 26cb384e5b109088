// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// Each command adds itself to the program: its options, its help with an example, and what it
/// does, as a callback that throws Error when it cannot be done. One file a command.
void addEstimateCommand(CLI::App& program);
void addWeightCommand(CLI::App& program);
void addSampleSizeCommand(CLI::App& program);
void addAllocateCommand(CLI::App& program);
void addResponseRateCommand(CLI::App& program);
void addConvertCommand(CLI::App& program);
void addProjectCommand(CLI::App& program);
void addQuestionnaireCommand(CLI::App& program);
void addInclusionCommand(CLI::App& program);
void addSelectCommand(CLI::App& program);

/// These draw, and are there only in a build with the window (QUADRAT_UI).
void addTableCommand(CLI::App& program);
void addChartCommand(CLI::App& program);
void addReportCommand(CLI::App& program);
void addQuestionnairePrintCommand(CLI::App& program);

} // namespace quadrat::cli
