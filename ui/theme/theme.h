// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QApplication;

namespace quadrat::ui {

enum class ThemeName { Light, Dark, HighContrast };

/// Every colour of the window. One accent for what is active, one warm colour for what needs
/// attention, greys for the rest.
struct Theme {
    QColor window;        ///< behind everything
    QColor surface;       ///< fields, tables, charts
    QColor rail;          ///< the list of workspaces
    QColor text;          ///< words and numbers
    QColor muted;         ///< labels, captions, doubtful figures
    QColor line;          ///< borders and grid lines
    QColor accent;        ///< what is active
    QColor accentSoft;    ///< behind what is active
    QColor onAccent;      ///< words on the accent
    QColor attention;     ///< what needs attention
    QColor attentionSoft; ///< behind it

    /// For ordered answers, from one end to the other; told apart in grey print and by
    /// colour-blind eyes.
    std::array<QColor, 5> ordered;
};

const Theme& theme(ThemeName name);

/// The theme in force. Light until applyTheme() says otherwise.
const Theme& currentTheme();
ThemeName currentThemeName();

/// Colours the whole application anew; widgets hear of it as a change of palette.
void applyTheme(QApplication& application, ThemeName name);

} // namespace quadrat::ui
