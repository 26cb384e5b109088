// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// The parts of "project" that are about its sample: plan, frame, draw, sample, verify, link.
void addProjectSampleCommands(CLI::App& project);

} // namespace quadrat::cli
