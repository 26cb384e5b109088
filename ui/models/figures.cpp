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

} // namespace quadrat::ui
