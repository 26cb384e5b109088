// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// Runs the command that the arguments name, of those that `addCommands` adds, and says on
/// standard error what went wrong. \return the exit code
int runProgram(int argc, char* argv[], void (*addCommands)(CLI::App& program));

} // namespace quadrat::cli
