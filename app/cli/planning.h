// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/planning_answers.h"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <string>

namespace quadrat::cli {

/// A command that reckons from one JSON question, without data of a survey.
struct PlanningCommand {
    const char* name;
    const char* summary;
    const char* help;
    std::function<PlanningAnswer(const std::string& question, const std::filesystem::path& folder)>
        answer;
    /// The question of a study's own plan; empty where a study cannot be asked.
    std::function<std::string(const SamplePlan& plan)> ofStudy;
};

/// Adds it with the options --out and --format.
void addPlanningCommand(CLI::App& program, const PlanningCommand& planning);

} // namespace quadrat::cli
