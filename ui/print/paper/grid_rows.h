// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/option_rows.h"

#include <string>
#include <vector>

namespace quadrat::ui {

/// One line of a grid.
struct PrintedItem {
    Texts label;
    std::string field;
};

/// Items at the left, the points of the scale above their columns; where the column of the page is
/// too narrow for the labels, codes stand above and are explained before. The head stands again
/// where the grid goes on in another column.
void addGrid(PaperUnit& unit, const PaperTexts& texts, const std::vector<PrintedItem>& items,
             const std::vector<const Option*>& options, const AnswerRoom& room);

} // namespace quadrat::ui
