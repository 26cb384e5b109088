// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace quadrat::ui {

/// Says what the program is, its version and its licence.
void showAbout(QWidget* parent);

} // namespace quadrat::ui
