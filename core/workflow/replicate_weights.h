// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/estimation/replicate_moments.h"
#include "core/estimation/replicates.h"
#include "core/project/specification.h"
#include "core/workflow/weigh.h"

#include <optional>
#include <span>
#include <vector>

namespace quadrat {

/// The replicate weights of a study: made from its clusters, or columns that came with the data;
/// then every weighting step done again on each.
class ReplicateWeights {
public:
    /// \throws Error{InvalidInput} if no column fits the pattern, or a column is no weight
    ReplicateWeights(const Dataset& data, const Design& design, const ReplicateSpec& spec,
                     std::vector<double> base, WeightingPlan plan);

    std::size_t count() const { return m_coefficients.size(); }
    const std::vector<double>& coefficients() const { return m_coefficients; }
    ReplicateCentre centre() const { return m_centre; }

    /// The replicates as factors of clusters, if that is all there is to them; else null.
    const Replicates* ofClusters() const
    {
        return m_replicates && m_plan.empty() ? &*m_replicates : nullptr;
    }

    /// Weights of replicate r, one a row of the data, after all steps.
    /// \throws Error{InvalidInput} naming the replicate if a step cannot be done on it
    std::vector<double> weights(std::size_t r) const;

    /// Degrees of freedom of delivered columns: their rank less one. Nothing for made replicates.
    std::optional<double> degreesOfFreedom() const { return m_degreesOfFreedom; }

private:
    void takeColumns(const Dataset& data, const ReplicateSpec& spec);

    std::vector<double> m_base;
    WeightingPlan m_plan;
    std::optional<Replicates> m_replicates;
    std::vector<std::uint32_t> m_clusterOfRow;
    std::size_t m_clusterCount = 0;
    std::vector<std::vector<double>> m_columns;
    std::vector<double> m_coefficients;
    std::optional<double> m_degreesOfFreedom;
    ReplicateCentre m_centre = ReplicateCentre::Mean;
};

} // namespace quadrat
