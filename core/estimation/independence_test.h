// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Eigen/Core>

#include <cstddef>
#include <optional>

namespace quadrat {

/// A test of independence in a two-way table.
struct IndependenceTest {
    double statistic = 0;
    double df1 = 0;
    std::optional<double> df2; ///< F tests only
    double p = 1;
};

/// A table as the tests need it: cells of r rows and c columns, row by row; every row and column
/// with a positive total.
struct TwoWayShares {
    Eigen::Index rows = 0, columns = 0;
    Eigen::VectorXd shares;     ///< weighted cell shares, sum 1
    Eigen::MatrixXd covariance; ///< their design covariance
    double n = 0;               ///< unweighted cases
    double df = 0;              ///< design degrees of freedom
};

/// Rao and Scott's correction of Pearson's X² = n Σ (p_ij − p_i p_j)² / (p_i p_j), with
/// Δ = (C'D⁻¹C / n)⁻¹ (C'D⁻¹ V D⁻¹C), C the interaction contrasts and D = diag(p), 1/0 read as 0.
/// Second order: F = X² / tr Δ on tr(Δ)² / tr(Δ²) and that times df degrees of freedom.
/// First order: X² itself, with the p of X² / (tr Δ / k) on χ²_k, k = (r − 1)(c − 1).
/// \return nothing if the table has one row or column, or C'D⁻¹C is singular
/// Source: Rao, Scott (1984), Annals of Statistics 12, 46–60. Agrees with R survey's svychisq.
std::optional<IndependenceTest> raoScottF(const TwoWayShares& table);
std::optional<IndependenceTest> raoScottChisq(const TwoWayShares& table);

/// Wald's test of N_ij = N_i N_j / N from the counts' covariance, on k and df degrees of freedom.
/// \param adjusted  the statistic times (df − k + 1) / df, on k and df − k + 1
/// \param counts, covariance  weighted cell counts and their design covariance
/// \return nothing if the covariance of the contrasts is singular or no freedom is left
std::optional<IndependenceTest> waldTest(Eigen::Index rows, Eigen::Index columns,
                                         const Eigen::VectorXd& counts,
                                         const Eigen::MatrixXd& covariance, double df,
                                         bool adjusted);

} // namespace quadrat
