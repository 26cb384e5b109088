// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/calibration.h"
#include "core/estimation/slot_totals.h"
#include "core/estimation/sparse_totals.h"

#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// What a calibration takes off the totals of a table before their variance: with x the auxiliary
/// variables and B_s a regression on them (weights before the step),
///
///     t̃_s = Σ (w y 1{slot = s} − w₁ x'B_s)
///
/// with w the final weights and w₁ those right after the step. B_s is the regression of
/// y w / w₁ 1{slot = s}, so that what later steps multiplied the weights by counts as in
/// linearised(). All slots of a table share one pass over the rows.
class SlotResiduals {
public:
    /// Cost: one pass over the rows, and one solved system a total.
    /// \param weights  final, one a row in the order of the design
    SlotResiduals(const Design& design, std::span<const double> weights, const SlotRows& rows,
                  const Calibration& calibration);

    /// Takes Σ w₁ x'B off the totals of a unit, rows in the order of the design.
    /// Cost: rows × totals.
    void subtractFitted(std::uint32_t firstRow, std::uint32_t endRow, SparseTotals& t) const;

private:
    std::span<const std::uint32_t> m_order;
    const Auxiliaries* m_auxiliaries;
    std::span<const double> m_weightsAfter;
    std::size_t m_size;                 ///< totals of the table
    std::vector<double> m_cellFit;      ///< cells × totals
    std::vector<double> m_numberSlopes; ///< numeric auxiliaries × totals
};

} // namespace quadrat
