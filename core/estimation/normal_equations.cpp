// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/normal_equations.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

constexpr double smallestPivot = 1e-11; // relative to a column's own sum of squares

double inverseOrZero(double value)
{
    return value > 0 ? 1 / value : 0;
}

/// Cholesky factor of a symmetric matrix, the largest remaining pivot first. Reads and overwrites
/// `matrix` (lower triangle, in the order of `pivots`); stops at the first pivot too small.
Eigen::Index factorise(Eigen::MatrixXd& matrix, std::vector<Eigen::Index>& pivots)
{
    const Eigen::Index size = matrix.rows();
    for (Eigen::Index k = 0; k < size; ++k) {
        Eigen::Index largest = 0;
        if (!(matrix.diagonal().tail(size - k).maxCoeff(&largest) > smallestPivot))
            return k;
        largest += k;
        if (largest != k) {
            matrix.row(k).swap(matrix.row(largest));
            matrix.col(k).swap(matrix.col(largest));
            std::swap(pivots[std::size_t(k)], pivots[std::size_t(largest)]);
        }
        const double root = std::sqrt(matrix(k, k));
        const Eigen::Index below = size - k - 1;
        matrix(k, k) = root;
        matrix.col(k).tail(below) /= root;
        const Eigen::VectorXd column = matrix.col(k).tail(below);
        matrix.bottomRightCorner(below, below).noalias() -= column * column.transpose();
    }
    return size;
}

} // namespace

NormalEquations::NormalEquations(const CrossProducts& products)
    : m_first(products.first), m_inverse(products.diagonal.unaryExpr(&inverseOrZero)),
      m_border(products.border),
      m_scale(products.rest.diagonal().cwiseSqrt().unaryExpr(&inverseOrZero))
{
    const Eigen::Index leading = m_inverse.size(), size = m_scale.size();
    m_factor = products.rest.selfadjointView<Eigen::Lower>();
    if (leading > 0)
        m_factor.noalias() -= m_border.transpose() * (m_inverse.asDiagonal() * m_border);
    m_factor = m_scale.asDiagonal() * m_factor * m_scale.asDiagonal();

    m_pivots.resize(std::size_t(size));
    std::iota(m_pivots.begin(), m_pivots.end(), Eigen::Index(0));
    m_rank = factorise(m_factor, m_pivots);
    for (Eigen::Index k = m_rank; k < size; ++k) {
        const auto other = std::size_t(m_pivots[std::size_t(k)]);
        if (m_scale(Eigen::Index(other)) > 0)
            m_dropped.push_back(other < m_first ? other : other + std::size_t(leading));
    }
    std::ranges::sort(m_dropped);
}

std::vector<double> NormalEquations::solve(std::span<const double> right) const
{
    const Eigen::Index leading = m_inverse.size(), size = m_scale.size();
    const auto first = Eigen::Index(m_first);
    assert(Eigen::Index(right.size()) == leading + size);
    const Eigen::Map<const Eigen::VectorXd> all(right.data(), leading + size);
    Eigen::VectorXd rest(size);
    rest << all.head(first), all.tail(size - first);
    if (leading > 0)
        rest.noalias() -=
            m_border.transpose() * m_inverse.cwiseProduct(all.segment(first, leading));

    Eigen::VectorXd kept(m_rank);
    for (Eigen::Index k = 0; k < m_rank; ++k)
        kept(k) = rest(m_pivots[std::size_t(k)]) * m_scale(m_pivots[std::size_t(k)]);
    const auto lower = m_factor.topLeftCorner(m_rank, m_rank).triangularView<Eigen::Lower>();
    lower.solveInPlace(kept);
    lower.adjoint().solveInPlace(kept);

    rest.setZero();
    for (Eigen::Index k = 0; k < m_rank; ++k)
        rest(m_pivots[std::size_t(k)]) = kept(k) * m_scale(m_pivots[std::size_t(k)]);
    std::vector<double> solution(right.size());
    Eigen::Map<Eigen::VectorXd> out(solution.data(), leading + size);
    out.head(first) = rest.head(first);
    out.tail(size - first) = rest.tail(size - first);
    out.segment(first, leading) =
        m_inverse.cwiseProduct(all.segment(first, leading) - m_border * rest);
    return solution;
}

} // namespace quadrat
