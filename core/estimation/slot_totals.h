// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/design.h"
#include "core/estimation/interval.h"

#include <Eigen/Core>

#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

class SlotResiduals;

/// Where the rows of a table fall, in the order of the design. A slot is one cell: a category in a
/// domain for shares and crosstabs, a domain for means. Each slot holds `valueCount` totals:
///
///     t_s = Σ w            for counts (no values)
///     t_s = Σ w y, Σ w x   for ratios
///     t_s = Σ w y, Σ w     for means and totals (no x)
///
/// Slots of one domain are consecutive, `slotsPerDomain` of them.
struct SlotRows {
    std::vector<std::uint16_t> slot; ///< one a row; slotCount() for a row outside the table
    std::size_t domainCount = 1;
    std::size_t slotsPerDomain = 1;
    std::vector<double> y, x; ///< one a row, in the order of the design; or empty

    std::size_t slotCount() const { return domainCount * slotsPerDomain; }
    std::size_t valueCount() const { return y.empty() ? 1 : 2; }
    std::size_t totalCount() const { return slotCount() * valueCount(); }
};

/// Most slots a table can have.
constexpr std::size_t largestSlotCount = 65535;

/// What one pass over the rows tells of a table.
struct SlotTotals {
    std::vector<double> totals;            ///< totalCount(): slot by slot
    std::vector<std::size_t> observations; ///< rows with positive weight, one a slot
    std::vector<std::size_t> clusters;     ///< clusters with such a row, one a domain
    std::vector<std::size_t> strata;       ///< strata with such a row, one a domain
    std::vector<double> squaredWeights;    ///< Σ w², one a domain

    /// Totals of each unit of the last stage, units × totalCount(), so that variances need no
    /// second pass over the rows; empty where units are single rows or the table would be large.
    std::vector<double> ofUnits;
};

/// \param weights  one a row, in the order of the design
/// Cost: one pass over the rows, some 2 ns each.
SlotTotals slotTotals(const Design& design, std::span<const double> weights, const SlotRows& rows);

/// An estimate as a ratio of sums of a domain's totals: Σ t over [numerator, numeratorEnd) divided
/// by Σ t over [denominator, denominatorEnd), or by 1 if that is empty. Indices into the totals of
/// the domain. Shares, means, ratios, totals and distribution functions are all of this form.
struct RatioForm {
    std::uint32_t numerator = 0, numeratorEnd = 0;
    std::uint32_t denominator = 0, denominatorEnd = 0;
};

/// Where the scoring of "in this slot, or in another of its domain" starts, one a slot; counts
/// only. Weights are scaled to mean 1 over the cases of the domain.
std::vector<ScoringStart> scoringStarts(std::span<const double> weights, const SlotRows& rows,
                                        const SlotTotals& totals);

/// The value of a form at some totals; NaN if the denominator is 0.
double valueOf(const RatioForm& form, std::span<const double> domainTotals);

/// Linearised variances of all forms of all domains (domain by domain) in one pass:
///
///     z_i = (numerator(t_i) − R · denominator(t_i)) / denominator(T)
///     V   = Σ over stages and strata of scale · Σ (z_i − z̄)²
///
/// with t_i the totals of unit i. The same numbers as taylorVariance() on the influence values of
/// each form, which is its test.
/// \param totals     of slotTotals() with the same rows and weights
/// \param residuals  of the calibration that made the weights; null where there is none
/// Cost: a few operations a unit and form of the domains it touches; a pass over the rows where
/// totals.ofUnits is empty or there are residuals.
std::vector<double> formVariances(const Design& design, std::span<const double> weights,
                                  const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms,
                                  const SlotResiduals* residuals = nullptr);

/// Covariance matrix of all the totals of a table, by the same sums.
/// Cost: the square of the totals a unit touches; a pass over the rows as for formVariances().
Eigen::MatrixXd totalsCovariance(const Design& design, std::span<const double> weights,
                                 const SlotRows& rows, const SlotTotals& totals,
                                 const SlotResiduals* residuals = nullptr);

} // namespace quadrat
