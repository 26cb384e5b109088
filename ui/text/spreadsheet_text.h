// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quadrat::ui {

/// Words that a spreadsheet would take for a formula (= + - @, tab or return first), with an
/// apostrophe before them, which makes it show them as they are.
QString guarded(const QString& words);

/// A number to its last digit with `decimal` as its sign and no mark between thousands.
QString plainNumber(double number, const QString& decimal);

} // namespace quadrat::ui
