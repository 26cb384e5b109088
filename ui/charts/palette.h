// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <vector>

class QPalette;

namespace quadrat::ui {

/// Colours from one end of a scale to the other: brown over near white to blue. Told apart by
/// lightness in grey print and by people who do not see red and green apart.
std::vector<QColor> scaleColours(std::size_t count);

/// Colours for answers without an order; neighbours differ in lightness too.
std::vector<QColor> distinctColours(std::size_t count);

/// Dark or white, whichever is read better on `ground`.
QColor inkOn(const QColor& ground);

/// What of a chart is not data.
struct ChartColours {
    QColor ground{"#ffffff"}, ink{"#2e2b28"}, faint{"#6f6a64"}, grid{"#dedad5"}, accent{"#49a0da"};
    QColor doubtful{"#b9b4ad"}; ///< fill of a bar whose figure is doubtful

    /// Those of a window in this palette, light or dark.
    static ChartColours of(const QPalette& palette);
};

} // namespace quadrat::ui
