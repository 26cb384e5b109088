// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"

#include <string>
#include <vector>

namespace quadrat {

/// All figures of an analysis as one flat table, a figure a row: what a spreadsheet or another
/// program takes most easily. Columns that no figure has are left out; numbers in their shortest
/// form; a figure that does not exist is an empty field.
struct FlatRecords {
    std::vector<std::string> header;
    std::vector<std::vector<std::string>> rows;
};

FlatRecords flatRecords(const Analysis& analysis);

/// Comma-separated, quoted where needed (RFC 4180).
std::string writeCsv(const FlatRecords& records);

/// In columns for a terminal, numbers to the right.
std::string writeColumns(const FlatRecords& records);

} // namespace quadrat
