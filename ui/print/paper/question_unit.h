// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/answer_fields.h"
#include "ui/print/paper/paper_options.h"

namespace quadrat::ui {

/// What all questions of a printed form share.
struct PaperSetting {
    const Form& form;
    const QuestionNumbers& numbers;
    const PrintedRoutes& routes;
    const PaperFormOptions& options;
    const PaperTexts& texts;
    double width = 0; ///< of a column
};

/// A question as it is printed: its condition, number, wording and instruction, and the boxes or
/// lines for its answer. A note is its text.
PaperUnit questionUnit(const PaperSetting& setting, const AskedQuestion& asked);

/// Whether its answer is written as a code that is looked up in the appendix: places that depend
/// on the one before, and long lists.
bool isWrittenAsCode(const Questionnaire& questionnaire, const Question& question);

/// Its condition in words, in brackets; `otherwise` where else to go on.
void addCondition(PaperUnit& unit, const PaperTexts& texts, const Expression& settled,
                  const std::optional<GoTo>& otherwise, double x, double width);

} // namespace quadrat::ui
