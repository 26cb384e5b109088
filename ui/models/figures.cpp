// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace quadrat::ui {

namespace {

const QString noBreak = QString(QChar::Nbsp);

} // namespace

QString absent()
{
    return QStringLiteral("–");
}

QString percentText(std::optional<double> share, int decimals)
{
    if (!share)
        return absent();
    const bool spaced = QLocale().language() == QLocale::Vietnamese;
    return numberText(100 * *share, decimals) + (spaced ? noBreak : QString()) + QLatin1Char('%');
}

QString numberText(std::optional<double> number, int decimals)
{
    if (!number || !std::isfinite(*number))
        return absent();
    // Rounded first, so that −0.04 with one decimal is 0.0 and not −0.0.
    const double scale = std::pow(10.0, decimals);
    const double rounded = std::abs(*number) < 0.5 / scale ? 0.0 : *number;
    return QLocale().toString(rounded, 'f', decimals);
}

QString countText(std::size_t count)
{
    return QLocale().toString(qulonglong(count));
}

QString probabilityText(std::optional<double> p)
{
    if (p && *p < 0.001)
        return QStringLiteral("<") + noBreak + numberText(0.001, 3);
    return numberText(p, 3);
}

int digitsFor(std::optional<double> spread)
{
    if (!spread || !std::isfinite(*spread) || *spread == 0)
        return 2;
    const int magnitude = int(std::floor(std::log10(std::abs(*spread))));
    return std::clamp(1 - magnitude, 0, 6);
}

} // namespace quadrat::ui
