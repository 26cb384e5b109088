// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/share_out.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace quadrat {

namespace {

double held(const Portion& portion, double t)
{
    return std::clamp(t * portion.share, portion.lower, portion.upper);
}

/// Rises with t: total and budget as they are, variance as its negative.
double amountAt(const std::vector<Portion>& portions, const Extent& extent, double t)
{
    double amount = 0;
    for (const Portion& portion : portions) {
        const double n = held(portion, t);
        if (!extent.variance)
            amount += extent.budget ? portion.cost * n : n;
        else if (portion.deviation > 0)
            amount -= portion.deviation * portion.deviation * (1 / n - 1 / portion.population);
    }
    return amount;
}

double wanted(const Extent& extent)
{
    return extent.total ? *extent.total : extent.budget ? *extent.budget : -*extent.variance;
}

/// Values of t at which a stratum leaves its lower limit or reaches its upper one, rising.
std::vector<double> turningPoints(const std::vector<Portion>& portions)
{
    std::vector<double> points;
    for (const Portion& portion : portions) {
        points.push_back(portion.lower / portion.share);
        points.push_back(portion.upper / portion.share);
    }
    std::ranges::sort(points);
    return points;
}

/// The sizes in the one stretch between turning points where the extent is met: the strata at their
/// limits are known there, the others share what is left.
std::vector<double> solvedBetween(const std::vector<Portion>& portions, const Extent& extent,
                                  double from, double to)
{
    const double middle = from / 2 + to / 2;
    double left = wanted(extent);
    double scale = 0;
    for (const Portion& portion : portions) {
        const double n = held(portion, middle);
        const bool isFree = portion.lower < n && n < portion.upper;
        const double a2 = portion.deviation * portion.deviation;
        if (extent.variance) {
            left -= a2 / portion.population;
            if (isFree)
                scale += a2 / portion.share;
            else if (a2 > 0)
                left += a2 / n;
        } else {
            const double each = extent.budget ? portion.cost : 1;
            if (isFree)
                scale += each * portion.share;
            else
                left -= each * n;
        }
    }
    std::vector<double> sizes;
    for (const Portion& portion : portions) {
        const double n = held(portion, middle);
        const bool isFree = portion.lower < n && n < portion.upper;
        const double exact =
            extent.variance ? portion.share * scale / -left : left * portion.share / scale;
        sizes.push_back(isFree ? std::clamp(exact, portion.lower, portion.upper) : n);
    }
    return sizes;
}

std::int64_t billionths(double share)
{
    return std::llround(share * 1e9);
}

double whole(double size)
{
    return std::floor(size + 1e-9);
}

/// Strata by falling remainder.
std::vector<std::size_t> byRemainder(const std::vector<double>& sizes)
{
    std::vector<std::size_t> order(sizes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::ranges::greater(),
                             [&](std::size_t h) { return billionths(sizes[h] - whole(sizes[h])); });
    return order;
}

std::vector<std::size_t> roundedDown(const std::vector<double>& sizes)
{
    std::vector<std::size_t> counts;
    for (const double size : sizes)
        counts.push_back(std::size_t(whole(size)));
    return counts;
}

} // namespace

std::vector<double> sharedOut(const std::vector<Portion>& portions, const Extent& extent)
{
    const std::vector<double> points = turningPoints(portions);
    const double amount = wanted(extent);
    std::vector<double> sizes;
    if (points.empty() || amountAt(portions, extent, points.front()) >= amount ||
        amountAt(portions, extent, points.back()) <= amount) {
        const bool atLower =
            !points.empty() && amountAt(portions, extent, points.front()) >= amount;
        for (const Portion& portion : portions)
            sizes.push_back(atLower ? portion.lower : portion.upper);
        return sizes;
    }
    const auto next = std::partition_point(points.begin(), points.end(), [&](double t) {
        return amountAt(portions, extent, t) <= amount;
    });
    return solvedBetween(portions, extent, *(next - 1), *next);
}

std::vector<std::size_t> roundedTo(const std::vector<double>& sizes,
                                   const std::vector<Portion>& portions, std::size_t total)
{
    std::vector<std::size_t> counts = roundedDown(sizes);
    std::size_t given = std::accumulate(counts.begin(), counts.end(), std::size_t(0));
    const std::vector<std::size_t> order = byRemainder(sizes);
    bool gave = true;
    while (given < total && gave) {
        gave = false;
        for (const std::size_t h : order) {
            if (given == total)
                break;
            if (double(counts[h]) >= portions[h].upper)
                continue;
            ++counts[h];
            ++given;
            gave = true;
        }
    }
    return counts;
}

std::vector<std::size_t> roundedWithin(const std::vector<double>& sizes,
                                       const std::vector<Portion>& portions, double budget)
{
    std::vector<std::size_t> counts = roundedDown(sizes);
    double spent = costOf(portions, counts);
    for (const std::size_t h : byRemainder(sizes)) {
        const bool fits = spent + portions[h].cost <= budget * (1 + 1e-12);
        if (!fits || double(counts[h]) >= portions[h].upper || sizes[h] <= double(counts[h]))
            continue;
        ++counts[h];
        spent += portions[h].cost;
    }
    return counts;
}

std::optional<double> varianceOf(const std::vector<Portion>& portions,
                                 const std::vector<std::size_t>& sizes)
{
    double variance = 0;
    for (std::size_t h = 0; h < portions.size(); ++h) {
        const Portion& portion = portions[h];
        if (portion.deviation == 0)
            continue;
        if (sizes[h] == 0)
            return {};
        const auto n = double(sizes[h]);
        variance += portion.deviation * portion.deviation * (portion.population - n) /
                    (n * portion.population);
    }
    return variance;
}

double costOf(const std::vector<Portion>& portions, const std::vector<std::size_t>& sizes)
{
    double cost = 0;
    for (std::size_t h = 0; h < portions.size(); ++h)
        cost += portions[h].cost * double(sizes[h]);
    return cost;
}

} // namespace quadrat
