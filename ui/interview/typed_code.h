// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace quadrat::ui {

/// What digits typed so far mean among the codes of a question. Zeros in front may be typed or left
/// out ("1" for the code 01, "01" for the code 1 of a list up to 12) where that means one code
/// alone.
struct TypedCode {
    QString whole;        ///< the code that it is if nothing follows; empty: none
    bool canGoOn = false; ///< another key may make another code of it
    bool isOne() const { return !whole.isEmpty() && !canGoOn; }
    bool isNone() const { return whole.isEmpty() && !canGoOn; }
};

TypedCode typedCode(const QString& typed, const QStringList& codes);

} // namespace quadrat::ui
