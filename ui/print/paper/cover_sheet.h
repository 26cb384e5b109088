// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/question_unit.h"

#include <vector>

namespace quadrat::ui {

/// Who asks and why, the promise of confidentiality, how to fill in.
std::vector<PaperUnit> openingUnits(const PaperSetting& setting);

/// The sheet that is torn off: the opening, then the questions that say who somebody is, and room
/// for interviewer, date and place. These stand nowhere else.
std::vector<PaperUnit> coverUnits(const PaperSetting& setting);

} // namespace quadrat::ui
