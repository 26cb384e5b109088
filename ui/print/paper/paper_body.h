// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/question_unit.h"

#include <vector>

namespace quadrat::ui {

/// The blocks of a section that repeats which are printed; for more another form is used.
inline constexpr std::size_t printedBlocks = 6;

/// All sections with their questions, those apart that say who somebody is.
std::vector<PaperUnit> bodyUnits(const PaperSetting& setting);

} // namespace quadrat::ui
