// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/dataset.h"
#include "core/frame/areas.h"

#include <string>
#include <vector>

namespace quadrat {

/// Administrative areas as they stand in a sheet, and what could not be read of them. Row numbers
/// of findings: row 1 is the header.
struct AreaTable {
    AreaTree tree;
    std::vector<Issue> issues;
};

/// A sheet with a row an area. Names are names of columns; optional ones may be empty.
struct AreaRowColumns {
    std::string code, name;
    std::string parent;                ///< optional: the code of the area it belongs to
    std::string level;                 ///< optional: the name of its level, or its number from 1
    std::string validFrom, validUntil; ///< optional: ISO dates
    std::string units;                 ///< optional: numbers
};

/// \param levels  names from the top; without a column of levels an area is of the level below the
///                area it belongs to
/// \throws Error{InvalidInput} for a column that is not there
AreaTable areasByRow(const Dataset& sheet, const AreaRowColumns& columns,
                     const std::vector<std::string>& levels);

/// A sheet with a row a lowest area and a pair of columns for each level.
struct AreaPathColumns {
    struct Level {
        std::string level;      ///< what it is called: "province"
        std::string code, name; ///< columns; without `name` the code is the name
    };
    std::vector<Level> levels;         ///< from the top
    std::string validFrom, validUntil; ///< optional, of all areas of the row
    std::string units;                 ///< optional, of the lowest area
};

/// Larger areas are made once, from the first row that has them; what other rows say differently of
/// them is a finding. A level may be blank in a row: its areas belong to the next above.
/// \throws Error{InvalidInput} for a column that is not there
AreaTable areasByPath(const Dataset& sheet, const AreaPathColumns& columns);

/// A crosswalk with a row a change.
struct AreaChangeColumns {
    std::string from, to;
    std::string share; ///< optional: all of it
    std::string on;    ///< optional
    std::string day;   ///< the day of all changes, where there is no column
};

/// Adds the changes to the tree of the table.
void addChanges(AreaTable& table, const Dataset& sheet, const AreaChangeColumns& columns);

} // namespace quadrat
