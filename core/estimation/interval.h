// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

namespace quadrat {

struct Interval {
    double lower = 0;
    double upper = 0;

    bool operator==(const Interval&) const = default;
};

/// How the interval of a share is made; docs/methods/intervals.md tells them apart.
enum class ShareInterval { Logit, Wald, Wilson, Beta, BetaCapped, Asin, Xlogit, Likelihood };

/// The two-sided Student quantile t with P(|T| ≤ t) = level. \param df above 0, may be fractional
double studentQuantile(double level, double df);

/// P(|T| ≥ |t|) for Student's t. \param df above 0
double studentTail(double t, double df);

/// estimate ± t · √variance; nothing if df is not above 0.
std::optional<Interval> symmetricInterval(double estimate, double variance, double df,
                                          double level);

/// Sums over the cases of w v and of w v z at the point where glm's scoring of y ~ 1 starts:
/// μ = (w y + ½) / (w + 1), v = μ (1 − μ), z = logit μ + (y − μ) / v, weights scaled to mean 1.
struct ScoringStart {
    double information = 0;
    double score = 0;

    /// Adds one case. \param weight  scaled to mean 1; y is 0 or 1
    void addCase(double weight, bool y);
};

/// A share and what is known of its precision.
struct ShareEstimate {
    double share = 0;    ///< 0 to 1
    double variance = 0; ///< 0 or above
    double df = 0;
    std::size_t n = 0;        ///< unweighted cases
    double effectiveSize = 0; ///< (Σw)² / Σw² of the cases; used where the share is 0 or 1
    /// Where the scoring of the logistic model y ~ 1 starts (profile_interval.h); Likelihood only.
    ScoringStart start;
};

/// Interval of a share, with n* = p q / V the effective size and t Student's quantile on df:
///
///     Wald        p ± t √V
///     Logit, Xlogit  logit⁻¹(logit p ± t √V / (p q))
///     Asin        sin²(asin √p ± t √V / (2 √(p q))), the angle kept within [0, π/2]
///     Wilson      (p + t²/2n* ± (t/2n*) √(4 n* p q + t²)) / (1 + t²/n*)
///     Beta        Korn-Graubard: Beta⁻¹ on n* · (t_{n−1} / t_df)²; BetaCapped keeps that ≤ n
///     Likelihood  { θ : 2 n* (p ln(p/θ) + q ln(q/(1−θ))) ≤ t² }, see profile_interval.h
///
/// A share of 0 or 1 has V = 0 by construction: then one-sided Clopper-Pearson at `level` on
/// `effectiveSize`, e.g. [0, 1 − (1 − level)^{1/n_e}].
/// \return nothing if df is not above 0 and the share is within (0, 1)
/// Source: Korn, Graubard (1998), Survey Methodology 24, 193–201; Franco et al. (2019), J. Survey
/// Statistics and Methodology 7, 334–364. Agrees with R survey's svyciprop.
std::optional<Interval> shareInterval(const ShareEstimate& estimate, ShareInterval method,
                                      double level);

} // namespace quadrat
