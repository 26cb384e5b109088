// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/lonely_cluster.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// One stage of sampling, one entry a row; codes are any small whole numbers.
struct StageInput {
    std::vector<std::uint32_t> stratum; ///< empty: no strata at this stage
    std::vector<std::uint32_t> cluster; ///< empty: every row is its own cluster (last stage only)
    /// Clusters in the population of the row's stratum, or sampling fractions if all are ≤ 1;
    /// empty: not known, sampling as if with replacement.
    std::vector<double> population;

    std::vector<std::string> stratumNames; ///< by code, for messages
    std::vector<std::string> clusterNames; ///< by code, for messages; may be empty
};

struct DesignInput {
    std::size_t rows = 0;
    std::vector<StageInput> stages; ///< at least one
    bool nest = false;              ///< first-stage cluster codes repeat across strata
    LonelyCluster lonely = LonelyCluster::Fail;
};

/// How the sample was drawn, without weights: strata and clusters, nested stage in stage, and what
/// each stratum's spread counts for in the variance. Rows are put in the order of the design
/// (stratum, cluster, next stage …), so that every unit of every stage is one run of rows.
///
/// Stages: later ones count only if the first has population counts, because with replacement the
/// first stage carries all variance (ultimate clusters). A later stage without population counts
/// is taken as with replacement; single units there add nothing.
class Design {
public:
    /// A stratum at some stage: its units are [firstUnit, endUnit) of that stage.
    struct Stratum {
        std::uint32_t firstUnit = 0;
        std::uint32_t endUnit = 0;
        /// What Σ(z − z̄)² over its units counts for in the variance:
        /// f₁ … f₍ₛ₋₁₎ · (1 − f) · n / (n − 1); for a lonely stratum without n / (n − 1).
        double scale = 0;
        bool lonely = false; ///< one unit though it has more
        double samplingFraction = 0;

        std::size_t unitCount() const { return endUnit - firstUnit; }
    };

    /// A unit at some stage: its rows are [firstRow, endRow) in the order of the design, and its
    /// strata at the next stage [firstStratum, endStratum) of that stage.
    struct Unit {
        std::uint32_t firstRow = 0, endRow = 0;
        std::uint32_t firstStratum = 0, endStratum = 0;
    };

    struct Stage {
        std::vector<Stratum> strata;
        std::vector<Unit> units; ///< empty at a stage whose units are single rows
        bool rowsAreUnits = false;
    };

    Design() = default;

    /// \throws Error{InvalidInput} naming the stratum or cluster: a cluster in two strata without
    ///         `nest`, a population below the sample or different within a stratum, a lonely
    ///         cluster under LonelyCluster::Fail
    /// Cost: two counting sorts over the rows a stage.
    explicit Design(const DesignInput& input);

    std::size_t rows() const { return m_order.size(); }
    /// Row of the data for each place in the order of the design.
    std::span<const std::uint32_t> order() const { return m_order; }
    bool isInOrder() const { return m_inOrder; } ///< order() is 0, 1, 2 …

    const std::vector<Stage>& stages() const { return m_stages; }
    std::size_t stratumCount() const { return m_stages.front().strata.size(); }
    std::size_t clusterCount() const { return m_clusterCount; }
    double degreesOfFreedom() const { return double(clusterCount()) - double(stratumCount()); }

    LonelyCluster lonely() const { return m_lonely; }
    std::size_t lonelyCount() const { return m_lonelyCount; } ///< at the first stage

    /// Label of a first-stage stratum, for messages; empty where the design has no strata.
    const std::string& stratumName(std::size_t h) const { return m_stratumNames[h]; }

    /// First-stage cluster of each row of the data, 0 … clusterCount() − 1 in the order of the
    /// design.
    std::vector<std::uint32_t> clusterOfRows() const;

    /// N / n multiplied over the stages, one a row of the data: the weights that the population
    /// counts imply. \throws Error{InvalidInput} if a stage has none
    std::vector<double> weightsFromPopulation() const;

private:
    void sortRows(const DesignInput& input);
    void nestStages(const DesignInput& input);
    static void openStratum(Stage& stage, std::uint32_t row);
    void openUnit(std::size_t s, std::uint32_t row);
    void closeUnit(std::size_t s, std::uint32_t row);
    std::uint32_t nextStratum(std::size_t s) const;

    void scaleStrata(const DesignInput& input);
    std::vector<std::uint32_t> parentsOfStrata(std::size_t stage) const;
    std::string labelOf(const Stage& stage, const Stratum& stratum, const StageInput& given) const;
    double populationOf(const Stage& stage, const Stratum& stratum, const StageInput& given,
                        std::size_t s, bool fractions) const;
    void scaleStratum(Stratum& stratum, double share, std::size_t s, bool populationIsKnown,
                      const std::string& name);

    std::vector<std::uint32_t> m_order;
    bool m_inOrder = true;
    std::vector<Stage> m_stages;
    std::size_t m_clusterCount = 0;
    LonelyCluster m_lonely = LonelyCluster::Fail;
    std::size_t m_lonelyCount = 0;
    std::vector<std::string> m_stratumNames; ///< of the first stage
    bool m_populationKnown = false;
};

} // namespace quadrat
