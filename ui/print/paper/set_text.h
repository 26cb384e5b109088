// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_ink.h"

#include <vector>

namespace quadrat::ui {

/// Text in one kind of letters; several follow each other in a paragraph.
struct Span {
    QString text;
    Letters letters;
};
using Spans = std::vector<Span>;

/// A paragraph broken into lines, from its upper left corner.
struct SetText {
    struct Line {
        std::vector<PrintedText> texts; ///< from the upper left corner of the line
        double height = 0, width = 0;
    };
    std::vector<Line> lines;

    double height() const;
    double lastWidth() const { return lines.empty() ? 0 : lines.back().width; }
};

enum class TextSide { Left, Centre, Right };

/// Breaks a paragraph at blanks (a word that is wider than the line anywhere), and not before its
/// last word where that takes no more lines. A line break in the text is kept.
/// Cost: about 50 µs a line.
SetText setText(const Spans& spans, double width, TextSide side = TextSide::Left);

double textWidth(const QString& text, const Letters& letters);
double textWidth(const Spans& spans);  ///< in one line
double widestWord(const Spans& spans); ///< what a column must give at least

double lineHeight(const Letters& letters);

} // namespace quadrat::ui
