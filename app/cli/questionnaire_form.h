// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/CLI.hpp>

namespace quadrat::cli {

/// The part of "questionnaire" that writes the form for a browser.
void addQuestionnaireFormCommand(CLI::App& questionnaire);

} // namespace quadrat::cli
