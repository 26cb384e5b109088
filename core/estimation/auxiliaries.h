// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/crossing.h"
#include "core/estimation/normal_equations.h"

#include <Eigen/Core>

#include <cstddef>
#include <span>
#include <vector>

namespace quadrat {

/// Auxiliary variables x_k of every row in compact form: the indicators of each classification's
/// categories, then numeric variables. No indicator is stored; a sum over rows becomes a sum over
/// the cells where the classifications cross.
class Auxiliaries {
public:
    Auxiliaries() = default;

    /// \param categoryCounts  one a factor; codes are at most that
    /// \param numbers         rows × variables; a row with a NaN stands outside (cell 0)
    Auxiliaries(std::span<const std::span<const CategoryCode>> factors,
                std::vector<std::size_t> categoryCounts, Eigen::MatrixXd numbers);

    std::size_t rowCount() const { return m_crossing.cells.size(); }
    std::size_t columnCount() const; ///< of x: all categories, then the numbers
    std::size_t factorCount() const { return m_categoryCounts.size(); }
    std::size_t numberCount() const { return std::size_t(m_numbers.cols()); }
    std::size_t firstColumn(std::size_t factor) const { return m_firstColumns[factor]; }
    std::size_t categoryCount(std::size_t factor) const { return m_categoryCounts[factor]; }
    const Crossing& crossing() const { return m_crossing; }
    const Eigen::MatrixXd& numbers() const { return m_numbers; } ///< 0 in rows that stand outside

    /// Whether some row lacks a category or a number. Such a row has x = 0.
    bool hasRowsOutside() const { return m_hasRowsOutside; }

    /// The same factors with one row a cell and no numbers; row c − 1 is cell c.
    Auxiliaries ofCells() const;

    /// Sums by cell (entry 0: outside) become sums by category, for the columns of the factors.
    std::vector<double> columnSums(std::span<const double> sumsByCell) const;

    /// What the columns of the factors add to x'β, by cell; 0 in cell 0.
    std::vector<double> cellFit(std::span<const double> coefficients) const;

    /// x'β for rows begin, begin + 1 …, as many as `fit` is long.
    /// \param fitOfCells  from cellFit(coefficients)
    void fit(std::span<const double> coefficients, std::span<const double> fitOfCells,
             std::size_t begin, std::span<double> fit) const;

    /// Σ v x over all rows. Cost: one pass, an add a row and factor crossing, one a number.
    std::vector<double> totals(std::span<const double> v) const;

    /// Equations with the matrix Σ v x x'. Cost: one pass over the rows, then over the cells.
    NormalEquations normalEquations(std::span<const double> v) const;

private:
    friend class MomentSums;

    std::vector<std::size_t> m_categoryCounts, m_firstColumns;
    Crossing m_crossing;
    Eigen::MatrixXd m_numbers;
    bool m_hasRowsOutside = false;
};

/// Sums of x and of its products over some rows, added a chunk at a time; the sums of blocks are
/// merged in order, so that the bits do not depend on threads.
class MomentSums {
public:
    /// Rows that are added at once: few enough to stay in the nearest cache.
    static constexpr std::size_t chunk = 1024;

    explicit MomentSums(const Auxiliaries& auxiliaries);

    /// Adds w x of rows begin, begin + 1 …
    void addTotals(std::size_t begin, std::span<const double> w);

    /// Adds v x x' of rows begin, begin + 1 …; at most `chunk` of them.
    void addProducts(std::size_t begin, std::span<const double> v);

    void merge(const MomentSums& other);

    std::vector<double> totals() const;
    CrossProducts products() const;

    static std::size_t sumsPerBlock(const Auxiliaries& auxiliaries);

private:
    const Auxiliaries* m_auxiliaries;
    std::vector<double> m_totals;   ///< by cell
    std::vector<double> m_products; ///< by cell: Σ v, then Σ v x of each number
    Eigen::VectorXd m_numberTotals;
    Eigen::MatrixXd m_numberProducts, m_scaled;
};

} // namespace quadrat
