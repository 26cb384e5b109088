// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cmath>
#include <cstddef>
#include <vector>

namespace quadrat {

/// Where the replicates' estimates are centred.
enum class ReplicateCentre { Mean, FullEstimate };

/// Variances Σ_r c_r (θ_r − centre)² of several estimates, gathered replicate by replicate as
/// distances δ = θ_r − θ from the full estimates. A replicate without some estimate (NaN) is left
/// out for it.
class ReplicateVariances {
public:
    explicit ReplicateVariances(std::size_t size)
        : m_count(size), m_sum(size), m_weighted(size), m_squares(size), m_weights(size)
    {}

    void add(std::size_t k, double coefficient, double delta)
    {
        if (std::isnan(delta))
            return;
        m_count[k] += 1;
        m_sum[k] += delta;
        m_weights[k] += coefficient;
        m_weighted[k] += coefficient * delta;
        m_squares[k] += coefficient * delta * delta;
    }

    std::vector<double> result(ReplicateCentre centre) const
    {
        std::vector<double> variances(m_sum.size(), 0);
        for (std::size_t k = 0; k < variances.size(); ++k) {
            const double mean =
                centre == ReplicateCentre::Mean && m_count[k] > 0 ? m_sum[k] / m_count[k] : 0;
            variances[k] =
                std::max(0.0, m_squares[k] - 2 * mean * m_weighted[k] + mean * mean * m_weights[k]);
        }
        return variances;
    }

private:
    std::vector<double> m_count, m_sum, m_weighted, m_squares, m_weights;
};

/// The covariance matrix Σ_r c_r (θ_r − centre)(θ_r − centre)'.
/// \param estimates  replicates × estimates; rows with a NaN are left out
Eigen::MatrixXd replicateCovariance(const Eigen::MatrixXd& estimates,
                                    const Eigen::VectorXd& coefficients,
                                    const Eigen::VectorXd& full, ReplicateCentre centre);

} // namespace quadrat
