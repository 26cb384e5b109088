// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/option_rows.h"

#include <string>

namespace quadrat::ui {

/// Boxes for the digits of a number, as many as its limits ask for, then its unit.
/// \return the width of what was added, all in one row; the row is the last block of `unit`
double addNumber(PaperUnit& unit, const PaperTexts& texts, const NumberEntry& number,
                 const std::string& field, const AnswerRoom& room);

/// Boxes for the digits of a date or time: day, month, year.
double addDate(PaperUnit& unit, const PaperTexts& texts, const DateEntry& date,
               const std::string& field, const AnswerRoom& room);

/// Lines to write on, as many as the longest answer needs by hand.
void addLines(PaperUnit& unit, const TextEntry& text, const std::string& field,
              const AnswerRoom& room);

/// The points 0 to 10 with words at both ends.
void addRecommendation(PaperUnit& unit, const PaperTexts& texts, const Recommendation& kind,
                       const std::string& field, const AnswerRoom& room);

/// Boxes for a code of `length` characters that is looked up in the appendix, and a line for the
/// name.
void addCode(PaperUnit& unit, const PaperTexts& texts, std::size_t length, const std::string& field,
             const AnswerRoom& room);

/// How many digits stand before the decimal mark.
std::size_t digitsOf(const NumberEntry& number);

inline constexpr double digitWidth = 5, digitHeight = 6.2;

/// A row of boxes for digits that begins at `at`. \return where it ends
double addDigits(Drawing& drawing, const QPointF& at, std::size_t count, const std::string& field,
                 std::size_t firstPlace, double width = digitWidth);

} // namespace quadrat::ui
