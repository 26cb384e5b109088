// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/two_stage.h"

#include "core/base/error.h"
#include "core/sampling/field_limits.h"
#include "core/sampling/intraclass.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

void checkCosts(const ClusterPlan& plan)
{
    if (plan.costPerCluster)
        requireAtLeast("cluster.cost_per_cluster", *plan.costPerCluster, 0);
    if (plan.costPerUnit)
        requireAbove("cluster.cost_per_unit", *plan.costPerUnit, 0);
    if (plan.costPerCluster && !plan.costPerUnit)
        required("cluster.cost_per_unit", {}, "cluster.cost_per_cluster");
    if (plan.costPerUnit && !plan.costPerCluster)
        required("cluster.cost_per_cluster", {}, "cluster.cost_per_unit");
    if (plan.budget) {
        requireAbove("cluster.budget", *plan.budget, 0);
        required("cluster.cost_per_cluster", plan.costPerCluster, "cluster.budget");
    }
}

void checkCounts(const ClusterPlan& plan)
{
    requireAtLeast("cluster.take_variation", plan.takeVariation, 0);
    requireWhole("cluster.strata", plan.strata, 1);
    if (plan.take)
        requireAtLeast("cluster.take", *plan.take, 1);
    if (plan.clusters)
        requireWhole("cluster.clusters", *plan.clusters, 1);
    if (plan.clusters && plan.budget)
        throw invalidInput(QUADRAT_TEXT("core", "cluster.clusters and cluster.budget are both "
                                                "given; one follows from the other: leave one "
                                                "out."));
}

} // namespace

TwoStage::TwoStage(const ClusterPlan& plan, std::vector<Issue>& issues)
    : m_plan(plan), m_icc(plan.icc), m_spread(plan.takeVariation * plan.takeVariation + 1)
{
    checkCosts(plan);
    checkCounts(plan);
    if (plan.pastDeff || plan.pastTake) {
        const IntraclassCorrelation past =
            intraclassFromDeff(required("cluster.past_deff", plan.pastDeff, "cluster.past_take"),
                               required("cluster.past_take", plan.pastTake, "cluster.past_deff"));
        m_icc = past.forPlanning;
        issues.insert(issues.end(), past.issues.begin(), past.issues.end());
    }
    if (!(0 <= m_icc && m_icc <= 1))
        throw invalidInput(QUADRAT_TEXT("core", "cluster.icc is %1; it must be between 0 and 1. "
                                                "One that was estimated below 0 counts as 0 in "
                                                "planning."),
                           {m_icc});
}

double TwoStage::deff(double take) const
{
    return 1 + (m_spread * take - 1) * m_icc;
}

std::optional<double> TwoStage::optimalTake() const
{
    if (!m_plan.costPerCluster || m_icc == 0)
        return {};
    return std::sqrt(*m_plan.costPerCluster / *m_plan.costPerUnit * (1 - m_icc) /
                     (m_icc * m_spread));
}

double TwoStage::take() const
{
    if (m_plan.take)
        return *m_plan.take;
    const auto optimal = optimalTake();
    if (!optimal && m_plan.costPerCluster)
        throw invalidInput(QUADRAT_TEXT("core", "cluster.take is missing: with cluster.icc 0 there "
                                                "is no best number of units a cluster."));
    if (!optimal)
        throw invalidInput(QUADRAT_TEXT("core", "cluster.take is missing: say how many units to "
                                                "take in a cluster, or what a cluster and a unit "
                                                "cost (cost_per_cluster, cost_per_unit)."));
    return std::max(1.0, std::round(*optimal));
}

double TwoStage::takeFor(double simple, std::optional<double> population, double correction) const
{
    const double clusters = *m_plan.clusters;
    // d = fixed + slope · m
    const double fixed = simple * (1 - m_icc);
    const double slope = simple * m_icc * m_spread;
    if (!population) {
        if (clusters <= slope)
            throw invalidInput(QUADRAT_TEXT("core", "%1 clusters are too few for this precision, "
                                                    "however many units are taken in each: it "
                                                    "takes more than %2."),
                               {clusters, slope});
        return fixed / (clusters - slope);
    }
    // clusters · slope · m² + middle · m − fixed · N = 0
    const double size = *population;
    const double middle = clusters * (size - correction + fixed) - slope * size;
    const double root = std::sqrt(middle * middle + 4 * clusters * slope * fixed * size);
    return middle > 0 ? 2 * fixed * size / (middle + root)
                      : (root - middle) / (2 * clusters * slope);
}

double TwoStage::clustersForBudget(double take) const
{
    const double one = *m_plan.costPerCluster + *m_plan.costPerUnit * take;
    const double clusters = std::floor(*m_plan.budget / one * (1 + 1e-12));
    if (clusters < 1)
        throw invalidInput(QUADRAT_TEXT("core", "cluster.budget is %1; one cluster with %2 units "
                                                "costs %3 already."),
                           {*m_plan.budget, take, one});
    return clusters;
}

std::optional<double> TwoStage::cost(double clusters, double units) const
{
    if (!m_plan.costPerCluster)
        return {};
    return clusters * *m_plan.costPerCluster + units * *m_plan.costPerUnit;
}

} // namespace quadrat
