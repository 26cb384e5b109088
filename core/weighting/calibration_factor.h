// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/weighting/calibrate.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <span>

namespace quadrat {

/// The factor F(u) of a calibration and its derivative, for many u at once; formulas at
/// calibrate().
class CalibrationFactor {
public:
    explicit CalibrationFactor(const CalibrateOptions& options)
        : m_distance(options.distance), m_lower(options.lower), m_upper(options.upper),
          m_slope((m_upper - m_lower) / ((1 - m_lower) * (m_upper - 1))),
          m_shift(std::log((1 - m_lower) / (m_upper - 1)))
    {}

    /// \param u      x'λ of each row
    /// \param d      weights before
    /// \param w      out: d F(u); may be the same memory as u
    /// \param slope  out: d F'(u)
    void apply(std::span<const double> u, std::span<const double> d, std::span<double> w,
               std::span<double> slope) const
    {
        switch (m_distance) {
        case Distance::Linear:
            for (std::size_t k = 0; k < u.size(); ++k) {
                w[k] = d[k] * (1 + u[k]);
                slope[k] = d[k];
            }
            return;
        case Distance::Raking:
            for (std::size_t k = 0; k < u.size(); ++k)
                w[k] = slope[k] = d[k] * std::exp(u[k]);
            return;
        case Distance::Logit:
            for (std::size_t k = 0; k < u.size(); ++k) {
                const double share = 1 / (1 + std::exp(-(m_slope * u[k] + m_shift)));
                w[k] = d[k] * (m_lower + (m_upper - m_lower) * share);
                slope[k] = d[k] * (m_upper - m_lower) * m_slope * share * (1 - share);
            }
            return;
        case Distance::Truncated:
            for (std::size_t k = 0; k < u.size(); ++k) {
                const double free = 1 + u[k], held = std::clamp(free, m_lower, m_upper);
                w[k] = d[k] * held;
                slope[k] = free == held ? d[k] : 0;
            }
            return;
        }
    }

private:
    Distance m_distance;
    double m_lower, m_upper, m_slope, m_shift;
};

} // namespace quadrat
