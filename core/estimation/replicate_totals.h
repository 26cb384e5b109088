// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/replicates.h"
#include "core/estimation/slot_totals.h"

#include <functional>
#include <span>

namespace quadrat {

/// Calls `use(r, totals)` for every replicate in order, with the totals of the table under its
/// weights. The rows are read once: totals are sums over clusters, so a replicate's are
///
///     T_r = Σ_i factor_ri t_i,   and for the jackknife   T − T_h + (T_h − t_i) n_h / (n_h − 1)
///
/// \param weights, totals  the full sample's, as given to and by slotTotals()
/// Cost: one pass over the rows (two for the jackknife) and replicates × clusters × totals
/// multiplications (for the jackknife clusters × totals).
void forEachReplicate(const Design& design, std::span<const double> weights, const SlotRows& rows,
                      const SlotTotals& totals, const Replicates& replicates,
                      const std::function<void(std::size_t, std::span<const double>)>& use);

} // namespace quadrat
