// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/flat_records.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace quadrat::cli {

/// Where a result goes, and as what.
struct ResultOptions {
    std::string out;
    std::string format = "json";
};

/// Adds --out and --format.
void addResultOptions(CLI::App& command, ResultOptions& options);

/// \param json, records  make the result in one form or the other
void writeResult(const ResultOptions& options, const std::function<std::string()>& json,
                 const std::function<FlatRecords()>& records);

} // namespace quadrat::cli
