// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_options.h"
#include "ui/print/paper/paper_unit.h"

#include <vector>

namespace quadrat::ui {

/// The width of a column on this paper.
double columnWidth(const PaperMeasures& measures, int columns);

/// Places units one below the other, column after column, page after page. What keeps with the
/// next is never last in a column.
/// \return a drawing a page, from the corner of the paper
std::vector<Drawing> flow(const std::vector<PaperUnit>& units, const PaperMeasures& measures,
                          int columns);

} // namespace quadrat::ui
