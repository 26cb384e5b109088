// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/project.h"
#include "core/storage/project_file.h"

#include <set>
#include <string>

namespace quadrat {

/// The variable of a set that holds its case codes, where one variable alone tells cases apart.
std::string keyVariableOf(const ResponsePlan& plan);

/// Codes of the cases that have answered: the key of the set, else the variable "case", in the form
/// of case_codes.h where they are such codes. Empty if the set is not there or has no such
/// variable.
std::set<std::string> answeredCases(ProjectFile& file, const Project& project,
                                    const std::string& responses);

/// Codes of the cases that refused, or turned out not to be of the population, when they were
/// called (core/storage/calls.h).
std::set<std::string> refusedCases(ProjectFile& file, const std::string& responses);

} // namespace quadrat
