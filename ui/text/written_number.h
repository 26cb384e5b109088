// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

#include <QString>

#include <optional>

namespace quadrat::ui {

/// The sign before the decimals of a number; the other one parts its thousands.
enum class DecimalSign { Point, Comma };

DecimalSign decimalSignOf(Language language);

/// Which sign the text of a number gives away: "1.234,5", "0,5" and "1.234.567" do, "16.500" and
/// "40" do not.
std::optional<DecimalSign> tellingSign(const QString& text);

/// A number as a person or a spreadsheet writes it: "1.234,5", "1,234.5", "1 234", "-3", also with
/// the other sign where that can only be before decimals. Where the text may be read both ways,
/// `decimal` decides.
std::optional<double> readWritten(const QString& text, DecimalSign decimal);

/// The same for what can only be whole, as people and households: "16.500" and "16,500" are 16500.
/// \return nothing if it is not a whole number
std::optional<double> readWrittenCount(const QString& text, DecimalSign decimal);

/// A share as a person writes it in per cent, as 0 to 1: "30", "30 %" and "0.3" are 0.3, but
/// "0.3 %" is 0.003.
std::optional<double> readWrittenShare(const QString& text, DecimalSign decimal);

} // namespace quadrat::ui
