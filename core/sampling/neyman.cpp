// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/neyman.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <queue>

namespace quadrat {

namespace {

using Sizes = std::vector<std::size_t>;

/// What one unit more lowers the variance by.
struct Priority {
    bool isFirst = false; ///< the stratum has none yet
    double gain = 0;
    std::size_t stratum = 0;

    bool operator<(const Priority& other) const
    {
        if (isFirst != other.isFirst)
            return other.isFirst;
        if (gain != other.gain)
            return gain < other.gain;
        return stratum > other.stratum;
    }
};

Priority nextOf(const std::vector<Portion>& portions, std::size_t h, std::size_t n)
{
    const double square = portions[h].share * portions[h].share;
    const double pairs = n == 0 ? 1 : double(n) * double(n + 1);
    return {n == 0, square / pairs, h};
}

std::size_t sum(const Sizes& sizes)
{
    return std::accumulate(sizes.begin(), sizes.end(), std::size_t(0));
}

/// Sizes when every unit with more than this gain is given, less `fewer` units, between the limits
/// and not under 1.
Sizes sizesAbove(const std::vector<Portion>& portions, double gain, double fewer)
{
    Sizes sizes;
    for (const Portion& portion : portions) {
        const double crossing = 0.5 + std::sqrt(0.25 + portion.share * portion.share / gain);
        const double least = std::max(portion.lower, std::min(1.0, portion.upper));
        sizes.push_back(
            std::size_t(std::clamp(std::floor(crossing) - fewer, least, portion.upper)));
    }
    return sizes;
}

bool isShort(const std::vector<Portion>& portions, const Extent& extent, const Sizes& sizes)
{
    if (extent.total)
        return double(sum(sizes)) < *extent.total;
    if (extent.budget)
        return costOf(portions, sizes) < *extent.budget;
    return varianceOf(portions, sizes).value_or(std::numeric_limits<double>::infinity()) >
           *extent.variance;
}

/// Sizes that the sharing out passes through shortly before its end: those above a common gain,
/// found by halving, less one a stratum, so that rounding in the formula cannot give one too many.
Sizes startOf(const std::vector<Portion>& portions, const Extent& extent)
{
    double least = std::numeric_limits<double>::infinity(), most = 0, largest = 0;
    Sizes lower;
    for (const Portion& portion : portions) {
        least = std::min(least, portion.share);
        most = std::max(most, portion.share);
        largest = std::max(largest, portion.upper);
        lower.push_back(std::size_t(portion.lower));
    }
    double high = 2 * std::log(most) + 1; // above every gain
    double low = 2 * std::log(least) - 2 * std::log(largest + 1) - 1;
    if (!isShort(portions, extent, sizesAbove(portions, std::exp(high), 0)))
        return lower;
    for (int step = 0; step < 80; ++step) {
        const double middle = low / 2 + high / 2;
        (isShort(portions, extent, sizesAbove(portions, std::exp(middle), 0)) ? high : low) =
            middle;
    }
    return sizesAbove(portions, std::exp(high), 1);
}

} // namespace

std::vector<std::size_t> neymanSizes(const std::vector<Portion>& portions, const Extent& extent)
{
    Sizes sizes = startOf(portions, extent);
    std::priority_queue<Priority> waiting;
    const auto enter = [&](std::size_t h) {
        if (double(sizes[h]) < portions[h].upper)
            waiting.push(nextOf(portions, h, sizes[h]));
    };
    for (std::size_t h = 0; h < portions.size(); ++h)
        enter(h);
    double spent = costOf(portions, sizes);
    auto given = double(sum(sizes));
    while (!waiting.empty()) {
        const bool isEnough = extent.total ? given >= *extent.total
                                           : extent.variance && !isShort(portions, extent, sizes);
        const std::size_t h = waiting.top().stratum;
        if (isEnough || (extent.budget && spent + portions[h].cost > *extent.budget * (1 + 1e-12)))
            break;
        waiting.pop();
        ++sizes[h];
        ++given;
        spent += portions[h].cost;
        enter(h);
    }
    return sizes;
}

} // namespace quadrat
