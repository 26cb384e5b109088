// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/dataset.h"
#include "core/frame/areas.h"
#include "core/frame/frame_columns.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Units by the code of the area they are in.
using UnitsByCode = std::map<std::string, double>;

/// The units of a list by its smallest areas: its rows, or the sum of their sizes.
/// \throws Error{InvalidInput} for a column that the list does not have, or if none of areas is
/// named
UnitsByCode unitsOf(const Dataset& list, const FrameColumns& columns);

/// The units that the areas of a day say they have, each counted once: those of an area only where
/// no area in it says any.
UnitsByCode unitsOf(const AreaTree& tree, std::string_view day);

struct AreaCount {
    std::size_t area = 0; ///< into AreaTree::areas
    double units = 0;     ///< parts of units where areas were parted

    bool operator==(const AreaCount&) const = default;
};

struct AreaCounts {
    std::vector<AreaCount> counts; ///< of the areas of the level that were there on the day
    std::vector<Issue> issues;     ///< codes without area, or of areas that ended and went nowhere
};

/// Units by the areas of a level as they were on a day (empty: as they are now), whatever day the
/// codes are of: each goes through the changes since, in parts where areas were parted, and up to
/// the level.
/// \param since  the day that the codes are of; empty: before all changes
AreaCounts countsByArea(const AreaTree& tree, const UnitsByCode& units, std::size_t level,
                        std::string_view day = {}, std::string_view since = {});

} // namespace quadrat
