// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/project/specification.h"

#include <string>
#include <vector>

namespace quadrat::ui {

/// A part of the design that a column can play.
enum class DesignRole { Weights, Strata, Clusters, PopulationCounts };

/// The design that the names of the columns speak of plainly: "weight", "quyền số", "stratum",
/// "tầng", "psu", "cụm", "fpc" … A guess to be shown and corrected, never a verdict. A name that
/// only may mean a part (a province may be a stratum) is left to likelyColumns().
DesignSpec guessDesign(const Dataset& data);

/// Columns that could play the role, those with a telling name first, each part in file order.
std::vector<std::string> likelyColumns(const Dataset& data, DesignRole role);

} // namespace quadrat::ui
