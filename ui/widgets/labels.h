// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLabel;

namespace quadrat::ui {

/// A plain text that wraps: what comes out of a file is never read as markup.
/// \param part  of the style sheet: "heading", "caption", "wrong" …
QLabel* plainLabel(const QString& text = {}, const char* part = nullptr);

/// Lets the text of a label be selected with the mouse, to be copied. Gives the label back.
QLabel* selectable(QLabel* label);

} // namespace quadrat::ui
