// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// One administrative area for as long as it was the same. Areas that were merged or renamed stay,
/// with the day they ended.
struct Area {
    /// Told apart from every other area of its time. One that was made anew may have the code of
    /// one that ended, as many communes of 2025 have.
    std::string code;
    std::string name;
    /// Code of the area it belongs to, of the next level above that is there at the time; empty at
    /// the top.
    std::string parent;
    std::size_t level = 0;             ///< into AreaTree::levels
    std::string validFrom, validUntil; ///< ISO dates, both days included; empty: always
    std::optional<double> units;       ///< households or persons in it; empty: not known

    bool operator==(const Area&) const = default;
};

/// Part of an area that became part of another on a day. What an area keeps, or what goes to a new
/// one of the same code, goes from the code to itself.
struct AreaChange {
    std::string from, to; ///< codes
    double share = 1;     ///< of the units of `from` that went to `to`: (0, 1]
    std::string on;       ///< ISO date, the first day of the new state

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

/// Whether an area was there on a day (ISO date; empty: it is there still).
bool isValidOn(const Area& area, std::string_view day);

/// Areas of a level that were there on a day (ISO date; empty: that are there still), as indices.
std::vector<std::size_t> areasOn(const AreaTree& tree, std::size_t level, std::string_view day);

/// Index of the area that had the code on a day (empty: that has it still), else of the last one in
/// the list that ever had it; nothing if there is none. Cost: looks through all areas.
std::optional<std::size_t> findArea(const AreaTree& tree, std::string_view code,
                                    std::string_view day = {});

/// The codes that an area's units have on a later day (empty: after all changes), with the share of
/// each, through all changes on the way; the area itself where nothing changed. `on` is the day of
/// the last change, empty if there was none.
/// \throws Error{InvalidInput} if changes lead back to an area that was left before
std::vector<AreaChange> successorsOf(const AreaTree& tree, std::string_view code,
                                     std::string_view day);

/// What is wrong with a tree, as findings whose row is the place of the area, or in the column
/// "changes" that of the change, from 1: blank codes, codes that two have at
/// a time, parents that are not there, of a
/// wrong level or not there at the same time, days that are none or in the wrong order; changes of
/// areas that are not there on that day, whose shares do not add up to 1, or that lead back.
std::vector<Issue> checkAreas(const AreaTree& tree);

} // namespace quadrat
