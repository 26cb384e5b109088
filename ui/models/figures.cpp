// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figures.h"

#include <cmath>

namespace quadrat::ui {

const Reader& windowReader()
{
    static Language language = currentLanguage();
    static Reader reader(language);
    if (language != currentLanguage()) {
        language = currentLanguage();
        reader = Reader(language);
    }
    return reader;
}

QString absent()
{
    return QStringLiteral("–");
}

QString percentText(std::optional<double> share, int decimals)
{
    return share && std::isfinite(*share) ? windowReader().share(100 * *share, decimals) : absent();
}

QString numberText(std::optional<double> number, int decimals)
{
    return number && std::isfinite(*number) ? windowReader().number(*number, decimals) : absent();
}

QString countText(std::size_t count)
{
    return windowReader().count(count);
}

QString probabilityText(std::optional<double> p)
{
    constexpr double least = 0.001; // below it, three decimals would say 0
    if (p && *p < least)
        return QStringLiteral("< ") + numberText(least, 3);
    return numberText(p, 3);
}

QString shortText(double number)
{
    double rounded = number;
    if (number != 0 && std::abs(number) < 1e6) {
        const double scale = std::pow(10., 5 - std::floor(std::log10(std::abs(number))));
        rounded = std::round(number * scale) / scale;
    }
    return windowReader()
        .locale()
        .toString(rounded, 'f', QLocale::FloatingPointShortest)
        .replace('-', QChar(0x2212));
}

} // namespace quadrat::ui
