// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_name.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace quadrat {

namespace {

/// Levenshtein distance in bytes, letters compared without case.
std::size_t editDistance(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t(0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = diagonal + (lower(a[i - 1]) != lower(b[j - 1]));
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
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
