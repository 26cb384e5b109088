// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/inclusion.h"

#include "core/base/error.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <functional>
#include <numeric>

namespace quadrat {

namespace {

constexpr double almostOne = 1 - 0x1p-32;

/// Σ x with the rounding of each step carried along (Neumaier): exact to the last place or so,
/// whatever the number of units.
class Sum {
public:
    void add(double x)
    {
        const double sum = m_sum + x;
        m_lost += std::abs(m_sum) >= std::abs(x) ? (m_sum - sum) + x : (x - sum) + m_sum;
        m_sum = sum;
    }
    double value() const { return m_sum + m_lost; }

private:
    double m_sum = 0, m_lost = 0;
};

bool isCertain(double size, double n, double total)
{
    return n * size >= almostOne * total;
}

/// The units that are certain, largest first, and what is left of the total without them.
std::pair<std::vector<std::size_t>, double> certainUnits(std::span<const double> sizes, double n)
{
    std::vector<std::size_t> largest(sizes.size());
    std::iota(largest.begin(), largest.end(), std::size_t(0));
    const auto before = [&](std::size_t a, std::size_t b) {
        return sizes[a] != sizes[b] ? sizes[a] > sizes[b] : a < b;
    };
    const auto most = std::min(sizes.size(), std::size_t(std::ceil(n)));
    const auto end = largest.begin() + std::ptrdiff_t(most);
    std::nth_element(largest.begin(), end, largest.end(), before);
    std::sort(largest.begin(), end, before);

    // Totals of what is left after the k largest, from the small end: nothing cancels out.
    std::vector<double> left(most + 1);
    Sum sum;
    std::for_each(end, largest.end(), [&](std::size_t unit) { sum.add(sizes[unit]); });
    left[most] = sum.value();
    for (std::size_t k = most; k > 0; --k) {
        sum.add(sizes[largest[k - 1]]);
        left[k - 1] = sum.value();
    }
    std::size_t k = 0;
    while (k < most && n - double(k) > 0 && isCertain(sizes[largest[k]], n - double(k), left[k]))
        ++k;
    largest.resize(k);
    return {std::move(largest), left[k]};
}

} // namespace

Inclusion inclusionProbabilities(std::span<const double> sizes, double n)
{
    assert(std::ranges::all_of(sizes, [](double x) { return std::isfinite(x) && x >= 0; }));
    const auto positive =
        std::size_t(std::ranges::count_if(sizes, [](double size) { return size > 0; }));
    if (!(n > 0) || n > double(positive))
        throw invalidInput(
            QUADRAT_TEXT("core", "%1 units are asked for, but only %2 of %3 have a size above 0. "
                                 "Ask for 1 to %2."),
            {n, std::int64_t(positive), std::int64_t(sizes.size())});

    Inclusion result;
    result.probabilities.assign(sizes.size(), 0);
    Sum sum;
    double largest = 0;
    for (const double size : sizes) {
        sum.add(size);
        largest = std::max(largest, size);
    }
    double total = sum.value();
    if (isCertain(largest, n, total))
        std::tie(result.certain, total) = certainUnits(sizes, n);
    n -= double(result.certain.size());
    const double perSize = n > 0 && total > 0 ? n / total : 0;
    std::ranges::transform(sizes, result.probabilities.begin(),
                           [perSize](double size) { return size * perSize; });
    for (const std::size_t unit : result.certain)
        result.probabilities[unit] = 1;
    std::ranges::sort(result.certain);
    return result;
}

} // namespace quadrat
