// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/sampling/frame_checks.h"
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

    bool operator==(const DrawnUnit&) const = default;
};

struct StratumCount {
    std::string label; ///< values of the strata columns joined by " / "; empty: no strata
    std::vector<std::size_t> units, drawn; ///< one a stage: in the frame, taken
    std::size_t reserve = 0;

    bool operator==(const StratumCount&) const = default;
};

struct DrawnSample {
    std::vector<DrawnUnit> units; ///< in the order of strata, stage units, main before reserve
    std::vector<StratumCount> strata;
    std::vector<Issue> issues; ///< row as in the file of the frame
};

/// The same plan and frame give the same sample on every platform and with every number of
/// threads: each group draws from a stream of its own, told by seed, stage and its label.
constexpr const char* selectionVersion = "quadrat-1";

/// (docs/methods/selection.md) In every stratum, and in every unit drawn, the stage's units are
/// those that its column tells apart there: communes of one name in two strata are two.
///
/// A stratum must have what is asked of it; a unit drawn at an earlier stage that has fewer is
/// taken whole, with a finding. Units of size 0 are never drawn, with a finding.
///
/// \param numbers  of the rows in their file, for messages
/// \throws Error{InvalidInput} naming column, stratum and row: a plan that lacks something, a size
///         that is missing, negative or not a number, sizes that differ within a unit, a stratum or
///         stage unit that is blank, a unit of the last stage that comes twice (in the frame; of
///         several stages, in the same unit of the stage before), a stratum asked for more than it
///         has or not named in `nByStratum`, a stratum named that is not in the frame
/// Cost: 10 thousand of 10 million, by size, in about 0.3 s and 30 bytes a row.
DrawnSample drawSample(const Dataset& frame, const SelectionPlan& plan,
                       const Progress& progress = {}, const RowNumber& numbers = {});

/// The drawn rows of the frame with all its columns and stage1_probability …, probability, weight,
/// draw_order, role.
/// \throws Error{InvalidInput} if the frame has a column of one of these names
Dataset sampleRows(const Dataset& frame, const DrawnSample& sample);

} // namespace quadrat
