// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace quadrat::ui {

/// `text` as search compares it: no capitals, no diacritics ("Đường" becomes "duong").
QString folded(const QString& text);

/// Whether all words of `wanted` occur in `text`, in any order, capitals and diacritics aside.
bool matches(const QString& text, const QString& wanted);

} // namespace quadrat::ui
