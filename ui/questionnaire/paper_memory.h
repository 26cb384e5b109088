// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"
#include "ui/print/paper/paper_options.h"

namespace quadrat::ui {

/// How a form was printed last on this computer, in those languages that the questionnaire has;
/// before the first time: A4, one column, its first two languages side by side. No cases.
PaperFormOptions rememberedPaper(const Questionnaire& questionnaire);
void rememberPaper(const PaperFormOptions& options);

} // namespace quadrat::ui
