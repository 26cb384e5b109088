// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/sampling/selection_plan.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

enum class SampleRole { Main, Reserve };

/// One row of the frame that was drawn.
struct DrawnUnit {
    std::size_t row = 0;                  ///< of the frame, from 0
    std::vector<double> stageProbability; ///< one a stage
    double probability = 0;               ///< their product
    double weight = 0;                    ///< 1 / probability
    std::size_t order = 0;                ///< from 1 in its group; reserve counts on after main
    SampleRole role = SampleRole::Main;
    std::size_t stratum = 0; ///< into `strata`
    /// Certain at stage s: the unit asked for more than one chance and was taken out first.
    std::vector<bool> certain;
    /// Units at each stage in the group that the draw was made in (N_h, then N_hi …).
    std::vector<std::size_t> stagePopulation;
};

struct StratumCount {
    std::string label; ///< values of the strata columns joined by " / "; empty: no strata
    std::vector<std::size_t> units, drawn; ///< one a stage: in the frame, taken
    std::size_t reserve = 0;
};

struct DrawnSample {
    std::vector<DrawnUnit> units; ///< in the order of strata, stage units, main before reserve
    std::vector<StratumCount> strata;
    std::vector<Issue> issues; ///< row as in the file of the frame
};

/// The same plan and frame give the same sample on every platform and with every number of
/// threads: each group draws from a stream of its own, told by seed, stage and its label.
constexpr const char* selectionVersion = "quadrat-1";

/// (docs/methods/selection.md)
/// \throws Error{InvalidInput} naming column, stratum and row: a size that is missing, negative or
///         not a number, a stage unit that is blank, a unit of the last stage that comes twice, a
///         stratum asked for more than it has or for none by name, a stratum named that is not in
///         the frame, a probability above one that cannot be met
DrawnSample drawSample(const Dataset& frame, const SelectionPlan& plan,
                       const Progress& progress = {});

/// The drawn rows of the frame with all its columns and stage1_probability …, probability, weight,
/// draw_order, role.
Dataset sampleRows(const Dataset& frame, const DrawnSample& sample);

} // namespace quadrat
