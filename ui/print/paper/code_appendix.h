// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/question_unit.h"

#include <vector>

namespace quadrat::ui {

/// The codes of all questions that are answered by one (isWrittenAsCode), under the option of the
/// question before on which they depend. Empty if there is none.
std::vector<PaperUnit> codeAppendix(const PaperSetting& setting);

} // namespace quadrat::ui
