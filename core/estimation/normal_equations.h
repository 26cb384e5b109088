// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// The matrix X'VX of a regression of which a columns, standing together, are the indicators of
/// one classification, so that their block is diagonal, and b others are anything.
struct CrossProducts {
    std::size_t first = 0;    ///< which column the diagonal block begins at
    Eigen::VectorXd diagonal; ///< of that block, a
    Eigen::MatrixXd border;   ///< a × b
    Eigen::MatrixXd rest;     ///< b × b; the lower triangle is read
};

/// Solves X'VX β = r, also where columns are collinear: a column that the others give is dropped
/// and has the coefficient 0, which leaves the fit Xβ as it is.
///
/// The diagonal block is eliminated (its Schur complement is b × b), then Cholesky with pivoting on
/// the complement, scaled to a unit diagonal of X'VX; a pivot under 1e-11 is a dropped column.
/// Cost: a b² + b³/3 once, (a + b) b a solution. Source: Higham (2002), Accuracy and Stability of
/// Numerical Algorithms, 10.3.
class NormalEquations {
public:
    NormalEquations() = default;
    explicit NormalEquations(const CrossProducts& products);

    /// \param right  a + b values
    std::vector<double> solve(std::span<const double> right) const;

    /// Columns that the others give, in order; a column of zeros is not among them.
    const std::vector<std::size_t>& dropped() const { return m_dropped; }

private:
    std::size_t m_first = 0;
    Eigen::VectorXd m_inverse; ///< of the diagonal block; 0 where that is 0
    Eigen::MatrixXd m_border;
    Eigen::VectorXd m_scale;  ///< of the other columns
    Eigen::MatrixXd m_factor; ///< lower triangle of the first `rank` pivots
    std::vector<Eigen::Index> m_pivots;
    Eigen::Index m_rank = 0;
    std::vector<std::size_t> m_dropped;
};

} // namespace quadrat
