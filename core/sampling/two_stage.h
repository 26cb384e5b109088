// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/sample_size.h"

#include <optional>
#include <vector>

namespace quadrat {

/// Clusters, then units in each of them: what taking m units a cluster costs and gives.
///
///     deff(m) = 1 + ((v² + 1) m − 1) ρ,   v the coefficient of variation of the takes
///
/// Source: Kish (1965), Survey Sampling, 5.4, 8.3; unequal takes: Kish (1987).
class TwoStage {
public:
    /// \param issues  gets a finding if the correlation that follows from a past survey is below 0
    /// \throws Error{InvalidInput} naming the field ("cluster.icc")
    TwoStage(const ClusterPlan& plan, std::vector<Issue>& issues);

    double icc() const { return m_icc; }
    double deff(double take) const;

    /// sqrt(C1 / C2 · (1 − ρ) / (ρ (v² + 1))): the least variance for the money. Nothing without
    /// costs and with ρ = 0.
    std::optional<double> optimalTake() const;

    /// As given, else the optimum rounded. \throws Error{InvalidInput} if there is neither
    double take() const;

    /// The take with which the clusters that are given do:
    ///
    ///     clusters · m = d N / (N − c + d),   d = simple · deff(m)
    ///
    /// \param simple      of a simple random sample from a population without end
    /// \param population  N; nothing: without end
    /// \param correction  c: 1 for a proportion, 0 for a mean
    /// \throws Error{InvalidInput} if clusters ≤ simple · ρ (v² + 1) and the population is without
    ///         end: no take is enough
    double takeFor(double simple, std::optional<double> population, double correction) const;

    /// Clusters that the budget pays for, each with its units. \throws Error{InvalidInput} if none
    double clustersForBudget(double take) const;

    std::optional<double> cost(double clusters, double units) const;

private:
    ClusterPlan m_plan;
    double m_icc = 0;
    double m_spread = 1; ///< v² + 1
};

} // namespace quadrat
