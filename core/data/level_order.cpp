// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/level_order.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Where a level stands among others: numbers by value, then labels by code point.
bool before(const Level& a, const Level& b, Measure measure)
{
    if (measure == Measure::Number && (a.value || b.value)) {
        if (a.value && b.value)
            return *a.value < *b.value;
        return a.value.has_value();
    }
    return a.label < b.label;
}

} // namespace

std::pair<std::vector<Level>, std::vector<LevelMap>>
joinedLevels(std::span<const std::vector<Level>* const> lists, Measure measure)
{
    std::vector<std::pair<std::size_t, std::size_t>> places; // list, level
    for (std::size_t list = 0; list < lists.size(); ++list)
        for (std::size_t level = 0; level < lists[list]->size(); ++level)
            places.emplace_back(list, level);
    const auto levelAt = [&](const auto& place) -> const Level& {
        return (*lists[place.first])[place.second];
    };
    std::ranges::stable_sort(places, [&](const auto& a, const auto& b) {
        return before(levelAt(a), levelAt(b), measure);
    });

    std::vector<Level> joined;
    std::vector<LevelMap> maps;
    for (const auto* list : lists)
        maps.emplace_back(list->size() + 1);
    for (const auto& place : places) {
        const Level& level = levelAt(place);
        if (joined.empty() || before(joined.back(), level, measure))
            joined.push_back(level);
        maps[place.first][place.second + 1] = std::uint32_t(joined.size());
    }
    return {std::move(joined), std::move(maps)};
}

} // namespace quadrat
