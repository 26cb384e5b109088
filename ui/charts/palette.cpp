// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/palette.h"

#include <QPalette>

#include <array>
#include <cmath>

namespace quadrat::ui {
namespace {

const std::array<QColor, 5> stops{QColor("#692a15"), QColor("#b75618"), QColor("#f2f0ed"),
                                  QColor("#92cfec"), QColor("#49a0da")};

QColor mixed(const QColor& first, const QColor& second, double share)
{
    const auto between = [&](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(between(first.redF(), second.redF()),
                            between(first.greenF(), second.greenF()),
                            between(first.blueF(), second.blueF()));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

std::vector<QColor> scaleColours(std::size_t count)
{
    switch (count) {
    case 0:
        return {};
    case 1:
        return {stops[4]};
    case 2:
        return {stops[0], stops[4]};
    case 3:
        return {stops[1], stops[2], stops[4]};
    case 4:
        return {stops[0], stops[1], stops[3], stops[4]};
    default:
        break;
    }
    std::vector<QColor> colours;
    for (std::size_t k = 0; k < count; ++k) {
        const double at = double(k) * 4 / double(count - 1);
        const auto stop = std::min<std::size_t>(3, std::size_t(at));
        colours.push_back(mixed(stops[stop], stops[stop + 1], at - double(stop)));
    }
    return colours;
}

std::vector<QColor> distinctColours(std::size_t count)
{
    static const std::array<QColor, 8> base{QColor("#49a0da"), QColor("#692a15"), QColor("#e3b04b"),
                                            QColor("#27496d"), QColor("#c9c3bb"), QColor("#7d5ba6"),
                                            QColor("#92cfec"), QColor("#b75618")};
    std::vector<QColor> colours;
    for (std::size_t k = 0; k < count; ++k) {
        const double paler = std::min(0.75, 0.3 * double(k / base.size()));
        colours.push_back(mixed(base[k % base.size()], Qt::white, paler));
    }
    return colours;
}

QColor inkOn(const QColor& ground)
{
    // Where the contrast to white and to the dark ink (luminance 0.025) is the same, by WCAG.
    const double equal = std::sqrt(1.05 * (0.025 + 0.05)) - 0.05;
    return luminance(ground) > equal ? QColor("#2e2b28") : QColor(Qt::white);
}

ChartColours ChartColours::of(const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor ink = palette.color(QPalette::Text);
    return {.ground = ground,
            .ink = ink,
            .faint = mixed(ground, ink, 0.7),
            .grid = mixed(ground, ink, 0.16),
            .doubtful = mixed(ground, ink, 0.35)};
}

} // namespace quadrat::ui
