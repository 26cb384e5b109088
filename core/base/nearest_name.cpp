// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_name.h"

#include "core/base/ascii.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

/// Bytes to add, take out, change or swap with their neighbour to make b of a (optimal string
/// alignment), letters compared without case.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const bool differs = lowerLetter(a[i - 1]) != lowerLetter(b[j - 1]);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + differs});
            if (i > 1 && j > 1 && lowerLetter(a[i - 1]) == lowerLetter(b[j - 2]) &&
                lowerLetter(a[i - 2]) == lowerLetter(b[j - 1]))
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

} // namespace

std::string nearestName(std::string_view wanted, const std::vector<std::string>& names)
{
    std::string nearest;
    std::size_t best = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    for (const std::string& name : names) {
        if (std::max(name.size(), wanted.size()) - std::min(name.size(), wanted.size()) >= best)
            continue;
        const std::size_t distance = editDistance(wanted, name);
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace quadrat
