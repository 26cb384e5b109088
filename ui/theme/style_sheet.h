// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quadrat::ui {

struct Theme;

/// What the palette cannot say: spacing, borders, and the looks of parts named by a dynamic
/// property "part" (rail, bar, card, heading, caption, notice …). In multiples of 4 pixels.
QString styleSheet(const Theme& theme);

} // namespace quadrat::ui
