// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

#include <memory>

namespace quadrat::cli {

/// What can be done with a study: a command below "project" that takes the file of the study first.
struct ProjectPart {
    const char *name, *summary, *help;
};

template <typename Options>
CLI::App* addPart(CLI::App& project, const ProjectPart& part,
                  const std::shared_ptr<Options>& options, void (*work)(const Options&))
{
    CLI::App* command = project.add_subcommand(part.name, part.summary);
    command->footer(part.help);
    command->add_option("FILE", options->file, "The project file (.quadrat)")->required();
    command->callback([options, work] { work(*options); });
    return command;
}

} // namespace quadrat::cli
