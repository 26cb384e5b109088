// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace quadrat::ui {

/// Figures as a person reads them, in the number format of the language in force. What does not
/// exist is an en dash, never 0 and never NaN.

QString absent();

/// "81.5%" in English, "81,5 %" in Vietnamese: a share of 0 to 1.
QString percentText(std::optional<double> share, int decimals = 1);

/// A number with `decimals` digits after the sign and thousands set apart.
QString numberText(std::optional<double> number, int decimals);

QString countText(std::size_t count);

/// "0.032", "< 0.001".
QString probabilityText(std::optional<double> p);

/// Decimals that show a figure with two significant digits of its standard error: 0 to 6.
/// \param spread  the standard error or, lacking one, the figure itself
int digitsFor(std::optional<double> spread);

} // namespace quadrat::ui
