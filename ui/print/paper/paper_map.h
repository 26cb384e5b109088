// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper/paper_form.h"

#include <string>

namespace quadrat::ui {

/// Where each box of one form stands, as JSON for programs that read scanned forms
/// (docs/paper-map.md). All lengths in millimetres; boxes count from the centre of the upper left
/// corner mark. The boxes are those that are painted: outlines lie on the edges of their areas.
std::string paperMap(const PaperForm& form);

} // namespace quadrat::ui
