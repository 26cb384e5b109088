// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/areas.h"
#include "core/frame/frame_columns.h"
#include "core/io/imported.h"

#include <string_view>
#include <vector>

namespace quadrat {

/// Findings about a list of units, rows as in its file. Faults, with which no sample can be drawn:
/// blank or repeated ids; sizes that are missing, zero, negative or no numbers. Warnings: blank
/// area codes, codes that the tree does not know, that are not in use on the day, or that stand
/// under an area they do not belong to. \param areas  without areas codes are only looked at for
/// blanks \param day    ISO date; empty: in use still \throws Error{InvalidInput} for a column that
/// the list does not have Cost: as categoriesOf() of the columns; a million rows in about 0.5 s.
std::vector<Issue> checkFrame(const Imported& list, const FrameColumns& columns,
                              const AreaTree& areas, std::string_view day = {});

} // namespace quadrat
