// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/auxiliaries.h"

#include "core/base/parallel.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <utility>

namespace quadrat {

Auxiliaries::Auxiliaries(std::span<const std::span<const CategoryCode>> factors,
                         std::vector<std::size_t> categoryCounts, Eigen::MatrixXd numbers)
    : m_categoryCounts(std::move(categoryCounts)), m_numbers(std::move(numbers))
{
    const std::size_t rows = factors.empty() ? std::size_t(m_numbers.rows()) : factors[0].size();
    if (m_numbers.cols() == 0)
        m_numbers.resize(Eigen::Index(rows), 0);
    assert(std::size_t(m_numbers.rows()) == rows);
    m_crossing = cross(factors, rows);

    m_firstColumns.resize(m_categoryCounts.size());
    std::exclusive_scan(m_categoryCounts.begin(), m_categoryCounts.end(), m_firstColumns.begin(),
                        std::size_t(0));
    for (Eigen::Index j = 0; j < m_numbers.cols(); ++j)
        for (std::size_t row = 0; row < rows; ++row)
            if (std::isnan(m_numbers(Eigen::Index(row), j)))
                m_crossing.cells[row] = 0;
    for (std::size_t row = 0; row < rows; ++row)
        if (m_crossing.cells[row] == 0) {
            m_hasRowsOutside = true;
            m_numbers.row(Eigen::Index(row)).setZero();
        }
}

std::size_t Auxiliaries::columnCount() const
{
    return std::accumulate(m_categoryCounts.begin(), m_categoryCounts.end(), numberCount());
}

Auxiliaries Auxiliaries::ofCells() const
{
    assert(numberCount() == 0);
    Auxiliaries cells;
    cells.m_categoryCounts = m_categoryCounts;
    cells.m_firstColumns = m_firstColumns;
    cells.m_crossing = m_crossing;
    cells.m_crossing.cells.resize(m_crossing.cellCount);
    std::iota(cells.m_crossing.cells.begin(), cells.m_crossing.cells.end(), std::uint32_t(1));
    cells.m_numbers.resize(Eigen::Index(m_crossing.cellCount), 0);
    return cells;
}

std::vector<double> Auxiliaries::columnSums(std::span<const double> sumsByCell) const
{
    std::vector<double> sums(columnCount() - numberCount(), 0.0);
    for (std::size_t cell = 1; cell <= m_crossing.cellCount; ++cell)
        for (std::size_t f = 0; f < factorCount(); ++f)
            sums[m_firstColumns[f] + m_crossing.category(cell, f) - 1] += sumsByCell[cell];
    return sums;
}

std::vector<double> Auxiliaries::cellFit(std::span<const double> coefficients) const
{
    std::vector<double> fit(m_crossing.cellCount + 1, 0.0);
    for (std::size_t cell = 1; cell <= m_crossing.cellCount; ++cell)
        for (std::size_t f = 0; f < factorCount(); ++f)
            fit[cell] += coefficients[m_firstColumns[f] + m_crossing.category(cell, f) - 1];
    return fit;
}

void Auxiliaries::fit(std::span<const double> coefficients, std::span<const double> fitOfCells,
                      std::size_t begin, std::span<double> fit) const
{
    for (std::size_t k = 0; k < fit.size(); ++k)
        fit[k] = fitOfCells[m_crossing.cells[begin + k]];
    const double* const slopes = coefficients.data() + coefficients.size() - numberCount();
    for (std::size_t j = 0; j < numberCount(); ++j) {
        const double* const x = m_numbers.col(Eigen::Index(j)).data() + begin;
        for (std::size_t k = 0; k < fit.size(); ++k)
            fit[k] += slopes[j] * x[k];
    }
}

namespace {

/// Sums all rows in fixed blocks: `add(sums, begin, length)` for each chunk.
template <typename Add>
MomentSums summed(const Auxiliaries& auxiliaries, Add add)
{
    const std::size_t rows = auxiliaries.rowCount();
    const std::size_t blocks = blockCount(rows, MomentSums::sumsPerBlock(auxiliaries));
    std::vector<MomentSums> sums(blocks, MomentSums(auxiliaries));
    parallelFor(blocks, [&](std::size_t block) {
        const std::size_t end = rows * (block + 1) / blocks;
        for (std::size_t begin = rows * block / blocks; begin < end; begin += MomentSums::chunk)
            add(sums[block], begin, std::min(MomentSums::chunk, end - begin));
    });
    for (std::size_t block = 1; block < blocks; ++block)
        sums[0].merge(sums[block]);
    return std::move(sums[0]);
}

} // namespace

std::vector<double> Auxiliaries::totals(std::span<const double> v) const
{
    assert(v.size() == rowCount());
    return summed(*this,
                  [&](MomentSums& sums, std::size_t begin, std::size_t length) {
                      sums.addTotals(begin, v.subspan(begin, length));
                  })
        .totals();
}

NormalEquations Auxiliaries::normalEquations(std::span<const double> v) const
{
    assert(v.size() == rowCount());
    return NormalEquations(
        summed(*this, [&](MomentSums& sums, std::size_t begin, std::size_t length) {
            sums.addProducts(begin, v.subspan(begin, length));
        }).products());
}

MomentSums::MomentSums(const Auxiliaries& auxiliaries)
    : m_auxiliaries(&auxiliaries), m_totals(auxiliaries.m_crossing.cellCount + 1, 0.0),
      m_products(m_totals.size() * (1 + auxiliaries.numberCount()), 0.0),
      m_numberTotals(Eigen::VectorXd::Zero(auxiliaries.m_numbers.cols())),
      m_numberProducts(
          Eigen::MatrixXd::Zero(auxiliaries.m_numbers.cols(), auxiliaries.m_numbers.cols()))
{}

std::size_t MomentSums::sumsPerBlock(const Auxiliaries& auxiliaries)
{
    return (auxiliaries.m_crossing.cellCount + 1) * (2 + auxiliaries.numberCount());
}

void MomentSums::addTotals(std::size_t begin, std::span<const double> w)
{
    const std::uint32_t* const cells = m_auxiliaries->m_crossing.cells.data() + begin;
    for (std::size_t k = 0; k < w.size(); ++k)
        m_totals[cells[k]] += w[k];
    if (m_numberTotals.size() == 0)
        return;
    const Eigen::Map<const Eigen::VectorXd> weights(w.data(), Eigen::Index(w.size()));
    m_numberTotals.noalias() +=
        m_auxiliaries->m_numbers.middleRows(Eigen::Index(begin), weights.size()).transpose() *
        weights;
}

void MomentSums::addProducts(std::size_t begin, std::span<const double> v)
{
    const std::uint32_t* const cells = m_auxiliaries->m_crossing.cells.data() + begin;
    const std::size_t numbers = m_auxiliaries->numberCount(), stride = numbers + 1;
    if (numbers == 0) {
        for (std::size_t k = 0; k < v.size(); ++k)
            m_products[cells[k]] += v[k];
        return;
    }
    const Eigen::Map<const Eigen::VectorXd> weights(v.data(), Eigen::Index(v.size()));
    const auto x = m_auxiliaries->m_numbers.middleRows(Eigen::Index(begin), weights.size());
    m_scaled.noalias() = weights.asDiagonal() * x;
    m_numberProducts.noalias() += x.transpose() * m_scaled;
    for (std::size_t k = 0; k < v.size(); ++k) {
        double* const own = m_products.data() + cells[k] * stride;
        own[0] += v[k];
        for (std::size_t j = 0; j < numbers; ++j)
            own[j + 1] += m_scaled(Eigen::Index(k), Eigen::Index(j));
    }
}

void MomentSums::merge(const MomentSums& other)
{
    const auto add = [](std::vector<double>& to, const std::vector<double>& from) {
        std::ranges::transform(to, from, to.begin(), std::plus<>());
    };
    add(m_totals, other.m_totals);
    add(m_products, other.m_products);
    m_numberTotals += other.m_numberTotals;
    m_numberProducts += other.m_numberProducts;
}

std::vector<double> MomentSums::totals() const
{
    std::vector<double> totals = m_auxiliaries->columnSums(m_totals);
    totals.insert(totals.end(), m_numberTotals.begin(), m_numberTotals.end());
    return totals;
}

CrossProducts MomentSums::products() const
{
    const Auxiliaries& x = *m_auxiliaries;
    const std::size_t factors = x.factorCount(), stride = x.numberCount() + 1;
    const std::size_t largest =
        std::size_t(std::ranges::max_element(x.m_categoryCounts) - x.m_categoryCounts.begin());
    const std::size_t leading = factors == 0 ? 0 : x.categoryCount(largest);
    const std::size_t first = factors == 0 ? 0 : x.firstColumn(largest);
    const auto others = Eigen::Index(x.columnCount() - leading);
    const auto numbersBegin = others - Eigen::Index(x.numberCount());

    CrossProducts products{
        .first = first,
        .diagonal = Eigen::VectorXd::Zero(Eigen::Index(leading)),
        .border = Eigen::MatrixXd::Zero(Eigen::Index(leading), others),
        .rest = Eigen::MatrixXd::Zero(others, others),
    };
    std::vector<Eigen::Index> columns; // of the cell's other categories, among the other columns
    for (std::size_t cell = 1; cell <= x.m_crossing.cellCount; ++cell) {
        const double* const own = m_products.data() + cell * stride;
        columns.clear();
        for (std::size_t f = 0; f < factors; ++f)
            if (f != largest) {
                const std::size_t column = x.firstColumn(f) + x.m_crossing.category(cell, f) - 1;
                columns.push_back(Eigen::Index(column < first ? column : column - leading));
            }
        for (const Eigen::Index column : columns) {
            for (const Eigen::Index other : columns)
                products.rest(column, other) += own[0];
            for (std::size_t j = 1; j < stride; ++j)
                products.rest(numbersBegin + Eigen::Index(j) - 1, column) += own[j];
        }
        if (factors == 0)
            continue;
        const auto category = Eigen::Index(x.m_crossing.category(cell, largest)) - 1;
        products.diagonal(category) += own[0];
        for (const Eigen::Index column : columns)
            products.border(category, column) += own[0];
        for (std::size_t j = 1; j < stride; ++j)
            products.border(category, numbersBegin + Eigen::Index(j) - 1) += own[j];
    }
    products.rest.bottomRightCorner(m_numberProducts.rows(), m_numberProducts.cols()) =
        m_numberProducts;
    return products;
}

} // namespace quadrat
