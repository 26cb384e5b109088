// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace quadrat {

/// Interpolating cubic spline whose end pieces take their third derivatives from cubics through
/// the four points at either end. Source: Forsythe, Malcolm, Moler (1977), Computer Methods for
/// Mathematical Computations, 4.4; R's splinefun(method = "fmm").
class CubicSpline {
public:
    /// \param x  strictly increasing; as many as y, at least 2
    CubicSpline(std::span<const double> x, std::span<const double> y);

    double operator()(double at) const;

private:
    std::vector<double> m_x, m_y, m_b, m_c, m_d; ///< y + b t + c t² + d t³, t = at − x
};

} // namespace quadrat
