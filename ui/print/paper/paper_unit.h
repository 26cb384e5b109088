// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/set_text.h"

#include <vector>

namespace quadrat::ui {

/// A strip of a column that is never divided: one line or row.
struct PaperBlock {
    Drawing drawing; ///< from the upper left corner of the column
    double height = 0;
};

/// Strips that belong together: a question with its answers, a heading. Stands in one column if
/// any column can hold it; else it goes on in the next after `continued`.
struct PaperUnit {
    std::vector<PaperBlock> blocks;
    std::vector<PaperBlock> continued; ///< number of the question, head of the grid
    double before = 0;                 ///< above it, but not at the head of a column
    bool keepsWithNext = false;
    bool beginsPage = false;

    double height() const;
};

/// A text at its place in a row.
struct RowCell {
    double x = 0;
    SetText text;
    double y = 0; ///< below the top of the row
};

/// Adds a row of texts side by side with boxes and lines. A row of many lines becomes a strip for
/// each of them, so that a text longer than a page can be divided.
void addRow(PaperUnit& unit, const std::vector<RowCell>& cells, Drawing drawing = {},
            double least = 0, double after = 0);

void addSpace(PaperUnit& unit, double height);

/// Puts a text into a drawing.
void addText(Drawing& drawing, const SetText& text, const QPointF& at);

} // namespace quadrat::ui
