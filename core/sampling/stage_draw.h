// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/sampling/selection_plan.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Which numbers a group draws by: they depend on the seed, the stage and the labels on the way to
/// the group alone, so that no group changes what another draws.
struct DrawStream {
    std::uint64_t seed = 1;
    std::size_t stage = 0;           ///< from 0
    std::vector<std::string> labels; ///< of the stratum, then of the units drawn before
};

/// What is asked of one group of units.
struct StageRequest {
    SelectionMethod method = SelectionMethod::Srs;
    double n = 0;                       ///< at most the units that can be drawn
    std::size_t count = 0;              ///< units of the group
    std::span<const double> sizes;      ///< one a unit where the method goes by size
    std::span<const std::size_t> order; ///< in which units are counted; empty: as they stand
    std::size_t reserve = 0;            ///< as many as are left if there are fewer
};

/// Units of the group, by their number from 0.
struct StageDraw {
    std::vector<std::size_t> taken;   ///< in random order
    std::vector<std::size_t> reserve; ///< in the order of use
    std::vector<double> probability;  ///< of taken, then of reserve, to be taken
    std::vector<bool> isCertain;      ///< the same
};

/// Draws some of the units of a group, puts them into random order, and draws a reserve: a simple
/// random sample, in random order, of the units that can be drawn and were not.
StageDraw drawStage(const StageRequest& request, const DrawStream& stream,
                    const Progress& progress);

} // namespace quadrat
