// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/frame/areas.h"
#include "core/sampling/allocation.h"

#include <string>
#include <string_view>
#include <vector>

namespace quadrat::ui {

/// Which columns of a list hold the areas of one level.
struct LevelColumns {
    std::string level; ///< "Commune"
    std::string code;  ///< column; empty: the name stands for it
    std::string name;  ///< column; empty: the code stands for it
};

/// The areas of a list with a row for each area of the lowest level, which names the areas above
/// it, as statistical offices publish them.
/// \param levels  from the top
/// \param units   column of households or persons in the lowest level; empty: none
/// \param from    first day on which they are there, ISO date; empty: always
AreaTree areasOfList(const Dataset& list, const std::vector<LevelColumns>& levels,
                     const std::string& units, const std::string& from);

/// The areas of a level that are there on a day as strata; each has the units of all areas under
/// it that say how many they have.
std::vector<PlannedStratum> strataOfAreas(const AreaTree& tree, std::size_t level,
                                          std::string_view day);

} // namespace quadrat::ui
