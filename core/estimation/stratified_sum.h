// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/design.h"
#include "core/estimation/sparse_totals.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// Adds up Σ scale · Σ (z − z̄)² for each of several variables.
class Squares {
public:
    explicit Squares(std::size_t size) : m_sum(size), m_squares(size), m_variance(size) {}

    void addUnit(const SparseTotals& z, double)
    {
        for (const std::uint32_t k : z.touched()) {
            m_sum[k] += z[k];
            m_squares[k] += z[k] * z[k];
        }
    }
    void endStratum(std::size_t units, double scale)
    {
        for (std::size_t k = 0; k < m_sum.size(); ++k) {
            m_variance[k] += scale * (m_squares[k] - m_sum[k] * m_sum[k] / double(units));
            m_sum[k] = m_squares[k] = 0;
        }
    }
    /// A lonely unit measured from `centre` instead of its stratum's mean.
    void addLonely(const SparseTotals& z, std::span<const double> centre, double scale)
    {
        for (std::size_t k = 0; k < m_variance.size(); ++k) {
            const double away = z[std::uint32_t(k)] - centre[k];
            m_variance[k] += scale * away * away;
        }
    }
    void multiply(double factor)
    {
        for (double& value : m_variance)
            value *= factor;
    }
    void add(const Squares& other)
    {
        for (std::size_t k = 0; k < m_variance.size(); ++k)
            m_variance[k] += other.m_variance[k];
    }
    const std::vector<double>& result() const { return m_variance; }

private:
    std::vector<double> m_sum, m_squares, m_variance;
};

/// Adds up the matrix Σ scale · Σ (z − z̄)(z − z̄)'; only its lower half until result().
class Products {
public:
    explicit Products(std::size_t size)
        : m_sum(Eigen::VectorXd::Zero(Eigen::Index(size))),
          m_matrix(Eigen::MatrixXd::Zero(Eigen::Index(size), Eigen::Index(size))),
          m_batch(Eigen::Index(size), batchSize)
    {}

    void addUnit(const SparseTotals& z, double scale)
    {
        for (const std::uint32_t j : z.touched())
            m_sum[j] += z[j];
        if (4 * z.touched().size() < z.size()) {
            for (const std::uint32_t j : z.touched())
                for (const std::uint32_t i : z.touched())
                    if (i >= j)
                        m_matrix(i, j) += scale * z[j] * z[i];
            return;
        }
        m_batch.col(m_filled).setZero();
        for (const std::uint32_t j : z.touched())
            m_batch(j, m_filled) = z[j];
        if (++m_filled == batchSize)
            flush(scale);
    }
    void endStratum(std::size_t units, double scale)
    {
        flush(scale);
        m_matrix.selfadjointView<Eigen::Lower>().rankUpdate(m_sum, -scale / double(units));
        m_sum.setZero();
    }
    void addLonely(const SparseTotals& z, std::span<const double> centre, double scale)
    {
        Eigen::VectorXd away(m_sum.size());
        for (Eigen::Index k = 0; k < away.size(); ++k)
            away[k] = z[std::uint32_t(k)] - centre[std::size_t(k)];
        m_matrix.selfadjointView<Eigen::Lower>().rankUpdate(away, scale);
    }
    void multiply(double factor) { m_matrix *= factor; }
    void add(const Products& other) { m_matrix += other.m_matrix; }
    Eigen::MatrixXd result() const { return m_matrix.selfadjointView<Eigen::Lower>(); }

private:
    static constexpr Eigen::Index batchSize = 64;

    /// Units that touch much are multiplied together: a product of matrices costs a fifth.
    void flush(double scale)
    {
        m_matrix.selfadjointView<Eigen::Lower>().rankUpdate(m_batch.leftCols(m_filled), scale);
        m_filled = 0;
    }

    Eigen::VectorXd m_sum;
    Eigen::MatrixXd m_matrix;
    Eigen::MatrixXd m_batch; ///< one column a unit, m_filled of them
    Eigen::Index m_filled = 0;
};

/// The variance of totals of z under a design, summed over its strata at all stages:
///
///     V = Σ_stages Σ_strata scale · Σ_units (z − z̄)(z − z̄)'
///
/// \param Sum     Squares for variances, Products for the covariance matrix
/// \param size    how many variables z has
/// \param unitZ   void(std::uint32_t unit, std::uint32_t firstRow, std::uint32_t endRow,
///                SparseTotals& z): adds up z over the rows of a unit of the last stage, rows in
///                the order of the design
///
/// What to do about lonely clusters is done at the first stage; at later stages they add nothing.
/// Cost: one pass over the rows; a second one to adjust for lonely clusters.
template <typename Sum, typename UnitZ>
class StratifiedSum {
public:
    StratifiedSum(const Design& design, std::size_t size, UnitZ unitZ)
        : m_design(design), m_unitZ(unitZ)
    {
        for (std::size_t s = 0; s < design.stages().size(); ++s) {
            m_sums.emplace_back(size);
            m_unit.emplace_back(size);
        }
        if (design.lonely() == LonelyCluster::Adjust && design.lonelyCount() > 0)
            findCentre(size);
    }

    auto result()
    {
        const auto& first = m_design.stages().front();
        addStrata(0, 0, std::uint32_t(first.strata.size()), nullptr);
        const std::size_t lonely = m_design.lonelyCount();
        if (m_design.lonely() == LonelyCluster::Average && lonely > 0)
            m_sums[0].multiply(double(first.strata.size()) / double(first.strata.size() - lonely));
        for (std::size_t s = 1; s < m_sums.size(); ++s)
            m_sums[0].add(m_sums[s]);
        return m_sums[0].result();
    }

private:
    /// The mean of z over all first-stage clusters.
    void findCentre(std::size_t size)
    {
        SparseTotals all(size);
        const Design::Stage& last = m_design.stages().back();
        const std::size_t units = last.rowsAreUnits ? m_design.rows() : last.units.size();
        for (std::uint32_t i = 0; i < units; ++i)
            m_unitZ(i, last.rowsAreUnits ? i : last.units[i].firstRow,
                    last.rowsAreUnits ? i + 1 : last.units[i].endRow, all);
        for (std::uint32_t k = 0; k < size; ++k)
            m_centre.push_back(all[k] / double(m_design.clusterCount()));
    }

    void addStrata(std::size_t s, std::uint32_t first, std::uint32_t end, SparseTotals* parent)
    {
        const Design::Stage& stage = m_design.stages()[s];
        for (std::uint32_t h = first; h < end; ++h) {
            const Design::Stratum& stratum = stage.strata[h];
            for (std::uint32_t i = stratum.firstUnit; i < stratum.endUnit; ++i) {
                SparseTotals& z = m_unit[s];
                collect(s, i, z);
                if (stratum.lonely)
                    addLonely(s, stratum, z);
                else if (stratum.scale > 0)
                    m_sums[s].addUnit(z, stratum.scale);
                if (parent)
                    for (const std::uint32_t k : z.touched())
                        parent->add(k, z[k]);
                z.clear();
            }
            if (!stratum.lonely && stratum.scale > 0)
                m_sums[s].endStratum(stratum.unitCount(), stratum.scale);
        }
    }

    void collect(std::size_t s, std::uint32_t i, SparseTotals& z)
    {
        const Design::Stage& stage = m_design.stages()[s];
        if (stage.rowsAreUnits) {
            m_unitZ(i, i, i + 1, z);
        } else if (s + 1 == m_design.stages().size()) {
            m_unitZ(i, stage.units[i].firstRow, stage.units[i].endRow, z);
        } else {
            addStrata(s + 1, stage.units[i].firstStratum, stage.units[i].endStratum, &z);
        }
    }

    void addLonely(std::size_t s, const Design::Stratum& stratum, const SparseTotals& z)
    {
        if (s == 0 && m_design.lonely() == LonelyCluster::Adjust)
            m_sums[s].addLonely(z, m_centre, stratum.scale);
    }

    const Design& m_design;
    UnitZ m_unitZ;
    std::vector<double> m_centre;
    std::vector<Sum> m_sums;
    std::vector<SparseTotals> m_unit;
};

template <typename Sum, typename UnitZ>
auto stratifiedSum(const Design& design, std::size_t size, UnitZ unitZ)
{
    return StratifiedSum<Sum, UnitZ>(design, size, unitZ).result();
}

} // namespace quadrat
