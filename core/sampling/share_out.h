// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace quadrat {

/// One stratum as the arithmetic of allocation sees it.
struct Portion {
    double share = 0; ///< n_h is proportional to it between the limits; above 0
    double deviation =
        0; ///< N_h S_h √deff: n_h units leave a variance of deviation² (1/n_h − 1/N_h)
    double population = 0;
    double cost = 1;
    double lower = 0, upper = 0; ///< whole; lower ≤ upper ≤ population
};

/// What ends the sharing; exactly one.
struct Extent {
    std::optional<double> total;    ///< Σ n_h
    std::optional<double> budget;   ///< Σ c_h n_h
    std::optional<double> variance; ///< Σ deviation² (1/n_h − 1/N_h)
};

/// Sizes before rounding: n_h = t share_h, held to the limits, with the one t that meets the
/// extent; all at a limit where the extent lies outside what the limits allow. What a stratum
/// cannot take is thereby given to the others again.
/// Cost: H log H.
std::vector<double> sharedOut(const std::vector<Portion>& portions, const Extent& extent);

/// Rounded to a sum of `total` by largest remainder, the earlier stratum first where remainders
/// are the same to a billionth; never outside the limits.
std::vector<std::size_t> roundedTo(const std::vector<double>& sizes,
                                   const std::vector<Portion>& portions, std::size_t total);

/// Rounded down, then one more each by largest remainder while the money lasts.
std::vector<std::size_t> roundedWithin(const std::vector<double>& sizes,
                                       const std::vector<Portion>& portions, double budget);

/// Σ deviation² (1/n_h − 1/N_h); nothing if a stratum with any deviation gets none.
std::optional<double> varianceOf(const std::vector<Portion>& portions,
                                 const std::vector<std::size_t>& sizes);

double costOf(const std::vector<Portion>& portions, const std::vector<std::size_t>& sizes);

} // namespace quadrat
