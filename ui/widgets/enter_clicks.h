// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace quadrat::ui {

/// Enter clicks the button while it has the focus, as in a dialog; on a page Qt takes Space alone.
void clickOnEnter(QPushButton* button);

} // namespace quadrat::ui
