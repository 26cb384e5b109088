// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace quadrat {

/// What the sample is to tell.
enum class SizeParameter { Proportion, Mean, Total };

/// How precise it is to be.
enum class MarginType {
    Absolute, ///< half the width of the interval, in the unit of the figure
    Relative, ///< the same as a share of the figure
    CV,       ///< standard error as a share of the figure; no confidence level enters
};

enum class SizeMethod {
    Normal, ///< z² p q / e², Cochran
    Wilson, ///< the margin is that of Wilson's interval; proportions, absolute or relative
    Yamane, ///< N / (1 + N e²) as prescribed by some guidelines: z = 2, p = 0.5, no design effect
};

/// Two stages: clusters, then units in each of them.
struct ClusterPlan {
    double icc = 0; ///< intraclass correlation ρ, 0 to 1
    /// Design effect and take of a survey that was, which ρ follows from in place of `icc`; both
    /// or none.
    std::optional<double> pastDeff, pastTake;
    /// What one more cluster and one more unit cost, in one unit of money or time; both or none.
    std::optional<double> costPerCluster, costPerUnit;
    std::optional<double> take;     ///< units a cluster, 1 or more; empty: the optimum, rounded
    std::optional<double> clusters; ///< as many as there can be: the take then follows
    std::optional<double> budget;   ///< pays for clusters and units: the margin then follows
    double takeVariation = 0;       ///< coefficient of variation of the takes; 0: all alike
    double strata = 1;              ///< of clusters; `clusters` less these are degrees of freedom

    bool operator==(const ClusterPlan&) const = default;
};

/// What the size of a sample is reckoned from. Shares are 0 to 1.
struct SizeRequest {
    SizeParameter parameter = SizeParameter::Proportion;
    SizeMethod method = SizeMethod::Normal;
    MarginType marginType = MarginType::Absolute;
    std::optional<double> margin; ///< or the coefficient of variation, by `marginType`
    double level = 0.95;
    double p = 0.5;           ///< proportion: what is expected
    std::optional<double> sd; ///< mean and total: standard deviation in the population
    std::optional<double>
        mean; ///< of the population: for relative margins and CV of mean and total
    std::optional<double> population; ///< N; empty: so large that it does not matter
    double deff = 1;                  ///< beside what `cluster` adds
    double eligibleRate = 1;          ///< share of those invited who belong to the population
    double responseRate = 1;          ///< share of those who do who answer: (0, 1]
    std::optional<ClusterPlan> cluster;
    /// Of a planned sample whose margin is asked for: completed answers.
    std::optional<double> n;

    bool operator==(const SizeRequest&) const = default;
};

/// Two stages as they come out.
struct ClusterSize {
    double icc = 0; ///< that was reckoned with
    /// sqrt(C1 / C2 · (1 − ρ) / ρ); nothing without costs or with ρ = 0.
    std::optional<double> optimalTake;
    double take = 0;
    double clusters = 0;        ///< n_finite / take, rounded up; or as many as were given
    std::optional<double> cost; ///< of clusters and units; nothing without costs

    bool operator==(const ClusterSize&) const = default;
};

/// The size step by step, unrounded, each from the one before it.
struct SampleSize {
    double simple = 0;   ///< of a simple random sample from a population without end: n₀
    double deff = 1;     ///< all of it: given × clusters
    double designed = 0; ///< × design effect
    double finite = 0;   ///< population correction, n / (1 + (n − 1) / N) for a proportion; ≤ N
    double invited = 0;  ///< ÷ share of those invited who are eligible and answer
    std::size_t required = 0; ///< `finite` rounded up: completed answers
    std::size_t invite = 0;   ///< `invited` rounded up
    std::optional<ClusterSize> cluster;
    std::vector<Issue> issues; ///< more to invite than there are; a correlation below 0

    bool operator==(const SampleSize&) const = default;
};

/// What a planned sample gives.
struct PlannedMargin {
    double margin = 0;             ///< of the type asked for
    double n = 0;                  ///< completed answers: as asked, or what the budget pays for
    double deff = 1;               ///< all of it
    std::optional<double> degrees; ///< of Student's t, clusters − strata; empty: normal
    std::optional<ClusterSize> cluster;
    std::vector<Issue> issues;

    bool operator==(const PlannedMargin&) const = default;
};

/// (docs/methods/sample-size.md)
/// \throws Error{InvalidInput} that names the field by its word in the specification
///         ("response_rate"), what stands there and what may stand there
SampleSize sampleSize(const SizeRequest& request);

/// The margin that `request.n` completed answers give, or those that the budget of the clusters
/// pays for: t √(deff p q / n · (1 − n / N)), t being Student's where the clusters are given and z
/// elsewhere; 0 for a census. Of a mean's size it is the margin asked; of a share's, whose size
/// comes from the exact form, it is that times √((N − 1) / N).
/// \throws Error{InvalidInput} as above, and if n is above the population
PlannedMargin plannedMargin(const SizeRequest& request);
double marginOf(const SizeRequest& request);

/// A size as people are counted: rounded up, with a trillionth of it allowed for rounding noise.
std::size_t roundedUp(double size);

} // namespace quadrat
