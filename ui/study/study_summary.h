// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/project_file.h"
#include "core/storage/responses.h"
#include "core/storage/restore_points.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat::ui {

/// What has come in under one name.
struct SetSummary {
    std::string name;
    std::size_t cases = 0;
    std::size_t imports = 0; ///< those not withdrawn
    std::optional<Batch> last;
};

/// What stands in a project file beside its decisions.
struct StudySummary {
    std::vector<SetSummary> sets;
    std::vector<RestorePoint> points; ///< newest first
};

/// Cost: some short queries; no values are read.
StudySummary summarise(ProjectFile& file);

} // namespace quadrat::ui
