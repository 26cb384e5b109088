// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

int main(int argc, char* argv[])
{
    CLI::App program("Quadrat: design and analysis of sample surveys.");
    program.set_version_flag("--version", "quadrat-cli " QUADRAT_VERSION);
    program.require_subcommand(1);
    CLI11_PARSE(program, argc, argv);
}
