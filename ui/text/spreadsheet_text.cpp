// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/spreadsheet_text.h"

#include "core/base/number.h"

namespace quadrat::ui {

QString guarded(const QString& words)
{
    static const QString risky = QStringLiteral("=+-@\t\r");
    return !words.isEmpty() && risky.contains(words[0]) ? '\'' + words : words;
}

QString plainNumber(double number, const QString& decimal)
{
    return QString::fromStdString(writeNumber(number)).replace('.', decimal);
}

} // namespace quadrat::ui
