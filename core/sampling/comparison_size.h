// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/sampling/sample_size.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace quadrat {

enum class ComparisonParameter { TwoProportions, TwoMeans };

enum class ComparisonMethod {
    Usual,      ///< Pooled for proportions, StudentT for means, Unpooled for everything else
    Pooled,     ///< Fleiss: no difference under the hypothesis; R power.prop.test
    Continuity, ///< the same with Fleiss's continuity correction
    Unpooled,   ///< normal, with the variances that are expected
    StudentT,   ///< means: noncentral t, R power.t.test
};

/// What is to be shown of the difference ε = second group less first.
enum class Objective {
    Difference,     ///< that it is not 0
    NonInferiority, ///< that ε is above δ: δ < 0 not worse by more, δ > 0 better by more
    Equivalence,    ///< that |ε| is below δ
};

/// Waves in which some are asked twice.
struct WaveOverlap {
    double share = 0; ///< of the first sample that is in the second too: (0, 1]
    /// Of the two answers of one person: proportions either, means the correlation.
    std::optional<double> joint; ///< share that is yes both times
    std::optional<double> correlation;

    bool operator==(const WaveOverlap&) const = default;
};

/// Two groups, areas or waves that are to be told apart. Shares are 0 to 1.
struct ComparisonRequest {
    ComparisonParameter parameter = ComparisonParameter::TwoProportions;
    ComparisonMethod method = ComparisonMethod::Usual;
    Objective objective = Objective::Difference;
    std::optional<double> p1, p2; ///< expected; without p2 the detectable difference is around p1
    std::optional<double> delta;  ///< means: expected difference ε
    std::optional<double> sd;     ///< means: in each group
    std::optional<double> margin; ///< δ of the two other objectives
    double power = 0.8;
    double level = 0.95;
    int sided = 2;
    double ratio = 1; ///< n₂ / n₁
    double deff = 1;
    double eligibleRate = 1, responseRate = 1;
    std::optional<double> population1, population2; ///< empty: so large that it does not matter
    std::optional<WaveOverlap> overlap;
    std::optional<double> n; ///< of the first group, completed: the difference is asked for

    bool operator==(const ComparisonRequest&) const = default;
};

/// One group, unrounded, each step from the one before it.
struct GroupSize {
    double simple = 0;                    ///< simple random sample from a population without end
    double designed = 0;                  ///< × design effect
    double finite = 0;                    ///< population correction; never above the population
    double invited = 0;                   ///< ÷ share of those invited who are eligible and answer
    std::size_t required = 0, invite = 0; ///< the last two rounded up

    bool operator==(const GroupSize&) const = default;
};

struct ComparisonSize {
    GroupSize first, second;
    ComparisonMethod method = ComparisonMethod::Pooled; ///< that was used
    std::vector<Issue> issues;

    bool operator==(const ComparisonSize&) const = default;
};

/// (docs/methods/sample-size.md)
/// \throws Error{InvalidInput} naming the field, as sampleSize; also for no difference to be shown
///         and an expected one that is on the wrong side of the margin
ComparisonSize comparisonSize(const ComparisonRequest& request);

/// The least difference that samples of `request.n` in the first and ratio times as many in the
/// second group show with this power. Proportions: with the variances of p1 and p2, or of p1 in
/// both. \throws Error{InvalidInput} as above
double detectableDifference(const ComparisonRequest& request);

} // namespace quadrat
