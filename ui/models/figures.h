// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/reader.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace quadrat::ui {

/// Figures as the person at the window reads them. What does not exist is an en dash, never 0 and
/// never NaN.

/// The reader at the window: the language it speaks now.
const Reader& windowReader();

QString absent();
QString percentText(std::optional<double> share, int decimals = 1); ///< of a share of 0 to 1
QString numberText(std::optional<double> number, int decimals);
QString countText(std::size_t count);
QString probabilityText(std::optional<double> p); ///< "0.032", "< 0.001"

/// A number as short as it can be written, to six digits or to its last whole one.
QString shortText(double number);

} // namespace quadrat::ui
