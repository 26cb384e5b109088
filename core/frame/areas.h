// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// One administrative area. Areas that were merged or renamed stay, with the day they ended.
struct Area {
    std::string code; ///< told apart from every other area that ever was
    std::string name;
    std::string parent;                ///< code of the area one level above; empty at the top
    std::size_t level = 0;             ///< into AreaTree::levels
    std::string validFrom, validUntil; ///< ISO dates, both days included; empty: always
    std::optional<double> units;       ///< households or persons in it; empty: not known

    bool operator==(const Area&) const = default;
};

/// Part of an area that became part of another on a day.
struct AreaChange {
    std::string from, to; ///< codes
    double share = 1;     ///< of the units of `from` that went to `to`: (0, 1]
    std::string on;       ///< ISO date

    bool operator==(const AreaChange&) const = default;
};

/// The administrative areas of a country or a part of it. Levels are whatever they are called:
/// province, district, commune until 30 June 2025, province and commune since.
struct AreaTree {
    std::vector<std::string> levels; ///< from the top
    std::vector<Area> areas;
    std::vector<AreaChange> changes;

    bool operator==(const AreaTree&) const = default;
};

/// Areas of a level that were there on a day (ISO date; empty: now and always), as indices.
std::vector<std::size_t> areasOn(const AreaTree& tree, std::size_t level, std::string_view day);

/// Index of an area; nothing if there is none of that code.
std::optional<std::size_t> findArea(const AreaTree& tree, std::string_view code);

/// The codes that an area's units have on a later day, with the share of each, through all changes
/// on the way; the area itself where nothing changed.
std::vector<AreaChange> successorsOf(const AreaTree& tree, std::string_view code,
                                     std::string_view day);

/// What is wrong with a tree, as findings whose row is the place of the area from 1: blank or
/// repeated codes, parents that are not there or of another level or not there at the same time,
/// days that are none or in the wrong order, changes whose shares do not add up to 1.
std::vector<Issue> checkAreas(const AreaTree& tree);

} // namespace quadrat
