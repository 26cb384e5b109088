// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hand_over.h"

#include "app/cli/terminal.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <unistd.h>

namespace quadrat::cli {
namespace {

struct DrawingCommand {
    const char* name;
    const char* summary;
};

constexpr std::array<DrawingCommand, 3> commands{{{"chart", "Draw estimates as SVG, PNG or PDF"},
                                                  {"report", "Write a report as PDF, ODT or DOCX"},
                                                  {"table", "Write tables as CSV, XLSX or HTML"}}};

/// Forms on paper, and what is written for word processors.
bool drawsQuestionnaire(int argc, char* argv[])
{
    if (argc < 3 || std::string_view(argv[1]) != "questionnaire")
        return false;
    if (std::string_view(argv[2]) == "print")
        return true;
    const auto isForReview = [](std::string_view argument) {
        return argument.ends_with(".docx") || argument.ends_with(".odt") ||
               argument.ends_with(".pdf");
    };
    return std::string_view(argv[2]) == "convert" &&
           std::any_of(argv + 3, argv + argc, isForReview);
}

} // namespace

void handOverDrawing(int argc, char* argv[])
{
    bool draws = drawsQuestionnaire(argc, argv);
    for (const DrawingCommand& command : commands)
        draws = draws || (argc > 1 && std::string_view(argv[1]) == command.name);
    if (!draws)
        return;
    std::error_code none;
    const std::filesystem::path self = std::filesystem::read_symlink("/proc/self/exe", none);
    const std::string program = (self.parent_path() / "quadrat-draw").string();
    execv(program.c_str(), argv); // does not return unless it fails
    tell({QUADRAT_TEXT("core", "The program that draws, %1, cannot be started: install it beside "
                               "quadrat-cli."),
          {program}});
    std::exit(WrongInput);
}

void listDrawingCommands(CLI::App& program)
{
    for (const DrawingCommand& command : commands)
        program.add_subcommand(command.name, command.summary);
    program.get_subcommand("questionnaire")->add_subcommand("print", "Print it as a form on paper");
}

} // namespace quadrat::cli
