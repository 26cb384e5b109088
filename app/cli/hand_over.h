// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// The commands that draw live in quadrat-draw, in the same folder: loading the libraries of
/// windows and fonts takes longer (30 ms) than most estimates do.

/// Becomes quadrat-draw if the arguments name one of its commands; else returns.
/// \throws nothing; if quadrat-draw cannot be started it says so and ends the program
void handOverDrawing(int argc, char* argv[]);

/// Adds those commands to the list that --help shows.
void listDrawingCommands(CLI::App& program);

} // namespace quadrat::cli
