// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "ui/charts/palette.h"

#include <array>
#include <cmath>

using namespace quadrat;

namespace {

using Triple = std::array<double, 3>;

Triple linear(const QColor& colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return {part(colour.redF()), part(colour.greenF()), part(colour.blueF())};
}

/// CIE L*a*b* (D65) of linear sRGB.
Triple lab(const Triple& rgb)
{
    const auto f = [](double t) { return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16. / 116; };
    const double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    const double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    const double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double distance(const Triple& a, const Triple& b)
{
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

/// How a person without red (protan) or green (deutan) cones sees linear sRGB: Machado, Oliveira
/// and Fernandes (2009), A physiologically-based model for simulation of color vision deficiency,
/// severity 1.0.
const std::array<std::array<Triple, 3>, 2> blindness{{{{{0.152286, 1.052583, -0.204868},
                                                        {0.114503, 0.786281, 0.099216},
                                                        {-0.003882, -0.048116, 1.051998}}},
                                                      {{{0.367322, 0.860646, -0.227968},
                                                        {0.280085, 0.672501, 0.047413},
                                                        {-0.011820, 0.042940, 0.968881}}}}};

Triple seen(const std::array<Triple, 3>& matrix, const Triple& rgb)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t k = 0; k < 3; ++k)
            result[row] += matrix[row][k] * rgb[k];
    for (double& part : result)
        part = std::clamp(part, 0., 1.);
    return result;
}

} // namespace

TEST_CASE("Neighbours in a chart are told apart in grey print and by colour-blind eyes", "[ui]")
{
    for (std::size_t count = 2; count <= 8; ++count)
        for (const auto& colours : {ui::scaleColours(count), ui::distinctColours(count)}) {
            REQUIRE(colours.size() == count);
            if (count == 8 && colours == ui::scaleColours(count))
                continue; // past seven steps the order of the bars tells them apart
            for (std::size_t k = 0; k + 1 < count; ++k) {
                CAPTURE(count, k, colours[k].name().toStdString());
                const Triple a = linear(colours[k]), b = linear(colours[k + 1]);
                CHECK(std::abs(lab(a)[0] - lab(b)[0]) > 8); // lightness, 0 to 100
                for (const auto& matrix : blindness)
                    CHECK(distance(lab(seen(matrix, a)), lab(seen(matrix, b))) > 15);
            }
        }
}

TEST_CASE("Words on a bar are read whatever its colour", "[ui]")
{
    const auto luminance = [](const QColor& colour) {
        const Triple rgb = linear(colour);
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    };
    for (const auto& colours : {ui::scaleColours(7), ui::distinctColours(8)})
        for (const QColor& colour : colours) {
            const double ground = luminance(colour), ink = luminance(ui::inkOn(colour));
            CAPTURE(colour.name().toStdString());
            CHECK((std::max(ground, ink) + 0.05) / (std::min(ground, ink) + 0.05) > 4.5); // WCAG AA
        }
}
