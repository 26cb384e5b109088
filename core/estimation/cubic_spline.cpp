// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/cubic_spline.h"

#include <algorithm>
#include <cstddef>

namespace quadrat {

CubicSpline::CubicSpline(std::span<const double> x, std::span<const double> y)
    : m_x(x.begin(), x.end()), m_y(y.begin(), y.end()), m_b(x.size(), 0), m_c(x.size(), 0),
      m_d(x.size(), 0)
{
    const std::size_t n = x.size();
    if (n < 3) {
        m_b[0] = m_b[1] = (y[1] - y[0]) / (x[1] - x[0]);
        return;
    }
    // The tridiagonal system for c: b holds the diagonal, d the off-diagonal, c the right side.
    m_d[0] = x[1] - x[0];
    m_c[1] = (y[1] - y[0]) / m_d[0];
    for (std::size_t k = 1; k + 1 < n; ++k) {
        m_d[k] = x[k + 1] - x[k];
        m_b[k] = 2 * (m_d[k - 1] + m_d[k]);
        m_c[k + 1] = (y[k + 1] - y[k]) / m_d[k];
        m_c[k] = m_c[k + 1] - m_c[k];
    }
    m_b[0] = -m_d[0];
    m_b[n - 1] = -m_d[n - 2];
    m_c[0] = m_c[n - 1] = 0;
    if (n > 3) {
        m_c[0] = m_c[2] / (x[3] - x[1]) - m_c[1] / (x[2] - x[0]);
        m_c[n - 1] = m_c[n - 2] / (x[n - 1] - x[n - 3]) - m_c[n - 3] / (x[n - 2] - x[n - 4]);
        m_c[0] *= m_d[0] * m_d[0] / (x[3] - x[0]);
        m_c[n - 1] *= -m_d[n - 2] * m_d[n - 2] / (x[n - 1] - x[n - 4]);
    }
    for (std::size_t k = 1; k < n; ++k) {
        const double factor = m_d[k - 1] / m_b[k - 1];
        m_b[k] -= factor * m_d[k - 1];
        m_c[k] -= factor * m_c[k - 1];
    }
    m_c[n - 1] /= m_b[n - 1];
    for (std::size_t k = n - 1; k-- > 0;)
        m_c[k] = (m_c[k] - m_d[k] * m_c[k + 1]) / m_b[k];

    m_b[n - 1] = (y[n - 1] - y[n - 2]) / m_d[n - 2] + m_d[n - 2] * (m_c[n - 2] + 2 * m_c[n - 1]);
    for (std::size_t k = 0; k + 1 < n; ++k) {
        m_b[k] = (y[k + 1] - y[k]) / m_d[k] - m_d[k] * (m_c[k + 1] + 2 * m_c[k]);
        m_d[k] = (m_c[k + 1] - m_c[k]) / m_d[k];
        m_c[k] *= 3;
    }
    m_c[n - 1] *= 3;
    m_d[n - 1] = m_d[n - 2];
}

double CubicSpline::operator()(double at) const
{
    const auto above = std::ranges::upper_bound(m_x, at);
    const auto k = std::size_t(std::max<std::ptrdiff_t>(1, above - m_x.begin())) - 1;
    const double t = at - m_x[k];
    return m_y[k] + t * (m_b[k] + t * (m_c[k] + t * m_d[k]));
}

} // namespace quadrat
