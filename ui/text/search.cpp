// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/search.h"

#include <QStringList>

#include <algorithm>

namespace quadrat::ui {

QString folded(const QString& text)
{
    QString plain;
    const QString parts = text.toCaseFolded().normalized(QString::NormalizationForm_D);
    for (const QChar letter : parts) {
        if (letter.isMark())
            continue;
        plain += letter == QChar(0x111) ? QChar('d') : letter; // đ has no decomposition
    }
    return plain;
}

bool matches(const QString& text, const QString& wanted)
{
    const QString within = folded(text);
    const QStringList words = folded(wanted).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return within.contains(word); });
}

} // namespace quadrat::ui
