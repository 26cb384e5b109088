// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// `project answers` and `project invite`.
void addProjectAnswersCommands(CLI::App& project);

} // namespace quadrat::cli
