// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/design.h"

#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

enum class ReplicateKind { JK1, JKn, BRR, Fay, Bootstrap };

struct ReplicateOptions {
    ReplicateKind method = ReplicateKind::JKn;
    std::size_t count = 500; ///< bootstrap only
    std::uint64_t seed = 1;  ///< bootstrap only
    double rho = 0.3;        ///< Fay only, in [0, 1)
};

/// What each replicate multiplies the weights of each first-stage cluster by, and how the
/// replicates' estimates become a variance:
///
///     V = Σ_r c_r (θ_r − centre)²
///
///     JK1        leaves out one cluster of all n: n/(n−1); c = (1 − f)(n − 1)/n
///     JKn        leaves out one cluster of stratum h: n_h/(n_h−1); c = (1 − f_h)(n_h − 1)/n_h
///     BRR, Fay   two clusters a stratum, 2 − ρ and ρ by the columns of a Hadamard matrix (ρ = 0
///                for BRR); c = 1 / (R (1 − ρ)²)
///     bootstrap  n_h − 1 clusters drawn with replacement, t_hi times each (Rao-Wu):
///                1 − A + A t n_h/(n_h−1), A = √(1 − f_h); c = 1/(R − 1)
///
/// Source: Wolter (2007), Introduction to Variance Estimation, 3-4; Rao, Wu, Yue (1992), Survey
/// Methodology 18, 209–217. Agrees with R survey's as.svrepdesign.
class Replicates {
public:
    /// \throws Error{InvalidInput} naming the stratum: JK1 with strata, BRR where a stratum has not
    ///         two clusters, a lonely cluster under Adjust or Average
    Replicates(const Design& design, const ReplicateOptions& options);

    std::size_t count() const { return m_coefficients.size(); }
    double coefficient(std::size_t r) const { return m_coefficients[r]; } ///< c_r

    /// Whether each replicate leaves out a single cluster; then `leftOut(r)` names it and only its
    /// stratum changes.
    bool isJackknife() const { return m_isJackknife; }
    std::uint32_t leftOut(std::size_t r) const { return m_leftOut[r]; }

    /// Factors of replicate r, one a first-stage cluster in the order of the design.
    /// Cost: one step a cluster; the same whatever was asked before.
    void factors(std::size_t r, std::span<double> result) const;

private:
    struct ClusterStratum {
        std::uint32_t first = 0, end = 0; ///< clusters
        double samplingFraction = 0;
    };

    void makeJackknife(const Design& design, bool stratified);
    void makeBalanced(const Design& design, double rho);
    void makeBootstrap(std::size_t count);
    void keepFactors(std::size_t clusters);
    void makeFactors(std::size_t r, std::span<double> result) const;

    ReplicateOptions m_options;
    std::vector<ClusterStratum> m_strata;
    std::vector<double> m_coefficients;
    bool m_isJackknife = false;
    std::vector<std::uint32_t> m_leftOut, m_leftOutStratum;
    std::vector<std::vector<std::uint8_t>> m_hadamard;
    std::vector<double> m_kept;              ///< replicates × clusters, where that is not too much
    std::vector<std::uint8_t> m_comesSecond; ///< BRR: by cluster, in the order of the data
};

} // namespace quadrat
