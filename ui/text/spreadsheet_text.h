// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace quadrat::ui {

/// Words that a spreadsheet would take for a formula (= + - @, tab or return first), with an
/// apostrophe before them, which makes it show them as they are.
QString guarded(const QString& words);

/// A number to its last digit with `decimal` as its sign and no mark between thousands.
QString plainNumber(double number, const QString& decimal);

/// The cells of a clipboard text, by row: a cell with line breaks or tabs in it stands in quotes.
QList<QStringList> spreadsheetCells(const QString& text);

} // namespace quadrat::ui
