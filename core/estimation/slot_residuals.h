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
/// variables and B_s the regression of "y in slot s, 0 elsewhere" on them (weights before),
///
///     t̃_s = Σ w (y 1{slot = s} − x'B_s)
///
/// so that all slots of a table share one pass over the rows.
class SlotResiduals {
public:
    /// Cost: one pass over the rows, and one solved system a total.
    SlotResiduals(const Design& design, const SlotRows& rows, const Calibration& calibration);

    /// Takes Σ w x'B off the totals of a unit, rows in the order of the design.
    /// Cost: rows × totals.
    void subtractFitted(std::uint32_t firstRow, std::uint32_t endRow,
                        std::span<const double> weights, SparseTotals& t) const;

private:
    std::span<const std::uint32_t> m_order;
    const Auxiliaries* m_auxiliaries;
    std::size_t m_size;                 ///< totals of the table
    std::vector<double> m_cellFit;      ///< cells × totals
    std::vector<double> m_numberSlopes; ///< numeric auxiliaries × totals
};

} // namespace quadrat
