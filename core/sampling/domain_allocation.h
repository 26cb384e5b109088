// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/allocation.h"
#include "core/sampling/share_out.h"

#include <vector>

namespace quadrat {

/// Raises the lower limits of the strata to the whole numbers of least cost that give every domain,
/// and the whole where a target_se is asked of it, the precision asked at once:
///
///     minimise Σ c_h n_h   so that   Σ_{h ∈ d} N_h² S_h² (1/n_h − 1/N_h) ≤ (se_d N_d)² for all d
///
/// Without rounding n_h = N_h S_h √(Σ_{d ∋ h} λ_d / c_h); the λ_d are found by turns, each so that
/// its own domain is met exactly or is 0. The sizes are rounded up, then units are taken away
/// again, dearest first, as long as every target holds. Nothing changes where there are no domains.
/// \throws Error{InvalidInput} naming the domain: a stratum in it that is not there or twice, no
///         strata, no precision, a precision that its strata cannot give
/// Cost: strata × domains they are in × 60 for each of a few turns; the taking away strata².
/// Source: Bethel (1989), Survey Methodology 15, 47–57; Chromy (1987), Proceedings of the Survey
/// Research Methods Section, ASA, 194–199.
void raiseForDomains(const AllocationRequest& request, std::vector<Portion>& portions);

/// What the allocation gives each domain.
std::vector<DomainPrecision> domainPrecision(const AllocationRequest& request,
                                             const std::vector<Portion>& portions,
                                             const Allocation& allocation);

} // namespace quadrat
