// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

enum class AllocationMethod {
    Equal,
    Proportional,
    Neyman, ///< least variance of the mean for the size, exact in whole numbers (Wright 2012)
    Cost,   ///< least variance for the money: n_h ∝ N_h S_h / √c_h
    Power,  ///< n_h ∝ N_h^q, between equal (q = 0) and proportional (q = 1)
};

/// One stratum of the population, as a plan sees it.
struct PlannedStratum {
    std::string name;
    double population = 0;       ///< N_h, whole, above 0
    std::optional<double> sd;    ///< S_h; for a share √(p q); needed by Neyman, Cost and a target
    std::optional<double> share; ///< expected p_h from which a person had `sd` made, 0 to 1
    double cost = 1;             ///< of one unit
    std::optional<double> minimum, maximum; ///< of n_h, in place of those of the request
    /// Standard error asked of this stratum's own mean: n_h is never below what it takes.
    std::optional<double> targetSe;

    bool operator==(const PlannedStratum&) const = default;
};

/// Precision asked of strata taken together.
struct DomainTarget {
    std::string name;
    std::vector<std::string> strata; ///< by name; domains may share strata
    double targetSe = 0;             ///< of the mean of the domain

    bool operator==(const DomainTarget&) const = default;
};

/// How a sample is to be spread over strata. Exactly one of total, budget and targetSe says how
/// large it is; with targets of strata or domains none need be: the size is then what they take.
struct AllocationRequest {
    AllocationMethod method = AllocationMethod::Proportional;
    std::optional<double> total;    ///< n
    std::optional<double> budget;   ///< Σ c_h n_h must not pass it
    std::optional<double> targetSe; ///< of the mean of the whole
    /// Of every n_h, where the stratum has so many; empty: 2 for Neyman, Cost and Power, else 0.
    std::optional<double> minimum;
    std::optional<double> maximum;
    double power = 0.5; ///< q of AllocationMethod::Power
    double deff = 1;    ///< by which targets of precision are made harder
    std::vector<PlannedStratum> strata;
    std::vector<DomainTarget> domains;

    bool operator==(const AllocationRequest&) const = default;
};

struct AllocatedStratum {
    std::string name;
    double exact = 0; ///< before rounding, limits included
    std::size_t n = 0;
    double fraction = 0;      ///< n / N_h
    std::optional<double> se; ///< of the stratum's mean; nothing without sd or with n = 0
};

struct DomainPrecision {
    std::string name;
    double se = 0; ///< of the mean of the domain; at most what was asked
    std::size_t n = 0;
};

struct Allocation {
    std::size_t total = 0;
    double cost = 0; ///< Σ c_h n_h
    /// Standard error of the stratified mean, with population correction; nothing if a stratum
    /// gets none or has no sd.
    std::optional<double> seMean;
    std::vector<AllocatedStratum> strata; ///< in the order of the request
    std::vector<DomainPrecision> domains; ///< likewise
    std::vector<Issue> issues;            ///< where a limit was met; row: stratum, from 1
};

/// (docs/methods/allocation.md) Never more than a stratum's population, never under its minimum.
/// \throws Error{InvalidInput} naming the stratum and its row: a population of zero or missing, a
///         minimum above it, a name twice, no sd where it is needed, limits that cannot be met
/// Cost: H log H and a step for each unit moved in rounding; 1,000 strata in about 1 ms.
Allocation allocate(const AllocationRequest& request);

} // namespace quadrat
