// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/independence_test.h"

#include <Eigen/LU>

#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/fisher_f.hpp>

namespace quadrat {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

double tailOfF(double statistic, double df1, double df2)
{
    return boost::math::cdf(
        boost::math::complement(boost::math::fisher_f_distribution<>(df1, df2), statistic));
}

double tailOfChi(double statistic, double df)
{
    return boost::math::cdf(
        boost::math::complement(boost::math::chi_squared_distribution<>(df), statistic));
}

double pearson(const TwoWayShares& table)
{
    const auto p = Eigen::Map<const Eigen::Matrix<double, -1, -1, Eigen::RowMajor>>(
        table.shares.data(), table.rows, table.columns);
    const VectorXd rows = p.rowwise().sum();
    const Eigen::RowVectorXd columns = p.colwise().sum();
    const MatrixXd expected = rows * columns;
    return table.n * ((p - expected).array().square() / expected.array()).sum();
}

/// Interaction contrasts (e_i − 1/r) ⊗ (e_j − 1/c), i < r, j < c: cells × (r − 1)(c − 1).
MatrixXd interactionContrasts(Index rows, Index columns)
{
    MatrixXd contrasts(rows * columns, (rows - 1) * (columns - 1));
    for (Index i = 0; i + 1 < rows; ++i)
        for (Index j = 0; j + 1 < columns; ++j)
            for (Index r = 0; r < rows; ++r)
                for (Index c = 0; c < columns; ++c)
                    contrasts(r * columns + c, i * (columns - 1) + j) =
                        (double(r == i) - 1 / double(rows)) *
                        (double(c == j) - 1 / double(columns));
    return contrasts;
}

struct Delta {
    double statistic = 0; ///< X²
    double trace = 0;
    double traceOfSquare = 0;
    double k = 0;
};

std::optional<Delta> generalisedEffects(const TwoWayShares& table)
{
    if (table.rows < 2 || table.columns < 2 || !(table.df > 0))
        return {};
    const MatrixXd contrasts = interactionContrasts(table.rows, table.columns);
    const VectorXd inverse = table.shares.unaryExpr([](double p) { return p > 0 ? 1 / p : 0.0; });
    const MatrixXd scaled = inverse.asDiagonal() * contrasts;
    const Eigen::FullPivLU<MatrixXd> denominator(contrasts.transpose() * scaled / table.n);
    if (!denominator.isInvertible())
        return {};
    const MatrixXd delta = denominator.solve(scaled.transpose() * table.covariance * scaled);
    const double trace = delta.trace();
    if (!(trace > 0))
        return {};
    return Delta{pearson(table), trace, delta.cwiseProduct(delta.transpose()).sum(),
                 double(delta.rows())};
}

} // namespace

std::optional<IndependenceTest> raoScottF(const TwoWayShares& table)
{
    const auto delta = generalisedEffects(table);
    if (!delta)
        return {};
    IndependenceTest test;
    test.statistic = delta->statistic / delta->trace;
    test.df1 = delta->trace * delta->trace / delta->traceOfSquare;
    test.df2 = test.df1 * table.df;
    test.p = tailOfF(test.statistic, test.df1, *test.df2);
    return test;
}

std::optional<IndependenceTest> raoScottChisq(const TwoWayShares& table)
{
    const auto delta = generalisedEffects(table);
    if (!delta)
        return {};
    IndependenceTest test;
    test.statistic = delta->statistic;
    test.df1 = delta->k;
    test.p = tailOfChi(delta->statistic / (delta->trace / delta->k), delta->k);
    return test;
}

std::optional<IndependenceTest> waldTest(Index rows, Index columns, const VectorXd& counts,
                                         const MatrixXd& covariance, double df, bool adjusted)
{
    const Index k = (rows - 1) * (columns - 1);
    if (k < 1 || !(df > 0) || (adjusted && !(df - double(k) + 1 > 0)))
        return {};
    const auto N = Eigen::Map<const Eigen::Matrix<double, -1, -1, Eigen::RowMajor>>(counts.data(),
                                                                                    rows, columns);
    const VectorXd byRow = N.rowwise().sum();
    const Eigen::RowVectorXd byColumn = N.colwise().sum();
    const double total = byRow.sum();

    // Y_ij = N_ij − N_i N_j / N for all but the first row and column, and its gradient.
    VectorXd Y(k);
    MatrixXd gradient(k, rows * columns);
    for (Index i = 1; i < rows; ++i)
        for (Index j = 1; j < columns; ++j) {
            const Index at = (i - 1) * (columns - 1) + j - 1;
            Y[at] = N(i, j) - byRow[i] * byColumn[j] / total;
            for (Index r = 0; r < rows; ++r)
                for (Index c = 0; c < columns; ++c)
                    gradient(at, r * columns + c) = double(r == i && c == j) -
                                                    double(r == i) * byColumn[j] / total -
                                                    double(c == j) * byRow[i] / total +
                                                    byRow[i] * byColumn[j] / (total * total);
        }
    const Eigen::FullPivLU<MatrixXd> V(gradient * covariance * gradient.transpose());
    if (!V.isInvertible())
        return {};
    IndependenceTest test;
    test.df1 = double(k);
    test.df2 = adjusted ? df - double(k) + 1 : df;
    test.statistic = Y.dot(V.solve(Y)) / double(k) * (adjusted ? *test.df2 / df : 1);
    test.p = tailOfF(std::max(0.0, test.statistic), test.df1, *test.df2);
    return test;
}

} // namespace quadrat
