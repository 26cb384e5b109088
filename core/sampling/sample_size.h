// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>

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
    Wilson, ///< the margin is that of Wilson's interval; proportions with an absolute margin only
    Yamane, ///< N / (1 + N e²) as prescribed by some guidelines: z = 2, p = 0.5, no design effect
};

/// Two stages: clusters, then units in each of them.
struct ClusterPlan {
    double icc = 0; ///< intraclass correlation ρ, 0 to 1
    /// What one more cluster and one more unit cost, in one unit of money or time; both or none.
    std::optional<double> costPerCluster, costPerUnit;
    std::optional<double> take; ///< units a cluster, above 0; empty: the optimum, rounded
    double takeVariation = 0;   ///< coefficient of variation of the takes; 0: all alike

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
    double responseRate = 1;          ///< share of those invited who answer: (0, 1]
    std::optional<ClusterPlan> cluster;
    /// Of a planned sample whose margin is asked for: completed answers.
    std::optional<double> n;

    bool operator==(const SizeRequest&) const = default;
};

/// Two stages as they come out.
struct ClusterSize {
    std::optional<double>
        optimalTake; ///< sqrt(C1 / C2 · (1 − ρ) / ρ); nothing without costs, ρ = 0
    double take = 0;
    double clusters = 0; ///< n_finite / take, rounded up

    bool operator==(const ClusterSize&) const = default;
};

/// The size step by step, unrounded, each from the one before it.
struct SampleSize {
    double simple = 0;   ///< of a simple random sample from a population without end: n₀
    double deff = 1;     ///< all of it: given × clusters
    double designed = 0; ///< × design effect
    double finite = 0;   ///< population correction, n / (1 + (n − 1) / N) for a proportion; ≤ N
    double invited = 0;  ///< ÷ response rate
    std::size_t required = 0; ///< `finite` rounded up: completed answers
    std::size_t invite = 0;   ///< `invited` rounded up
    std::optional<ClusterSize> cluster;

    bool operator==(const SampleSize&) const = default;
};

/// (docs/methods/sample-size.md)
/// \throws Error{InvalidInput} that names the field by its word in the specification
///         ("response_rate"), what stands there and what may stand there
SampleSize sampleSize(const SizeRequest& request);

/// The margin that `request.n` completed answers give, of the type asked for: the inverse of
/// sampleSize. 0 for a census.
/// \throws Error{InvalidInput} as above, and if n is above the population
double marginOf(const SizeRequest& request);

} // namespace quadrat
