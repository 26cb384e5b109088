// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/numbered_list.h"

#include "core/base/error.h"
#include "core/data/column_of.h"

#include <cmath>
#include <map>
#include <numeric>
#include <string_view>
#include <vector>

namespace quadrat {

namespace {

constexpr double mostUnits = 2e7;

void requireStrata(std::span<const PlannedStratum> strata)
{
    std::map<std::string_view, std::size_t> rows;
    double all = 0;
    for (std::size_t h = 0; h < strata.size(); ++h) {
        const PlannedStratum& stratum = strata[h];
        const auto row = std::int64_t(h + 1);
        if (stratum.name.empty())
            throw invalidInput(QUADRAT_TEXT("core", "The stratum in row %1 has no name."), {row});
        const auto [first, isNew] = rows.emplace(stratum.name, h + 1);
        if (!isNew)
            throw invalidInput(QUADRAT_TEXT("core", "The strata in rows %1 and %2 have the same "
                                                    "name, \"%3\"."),
                               {std::int64_t(first->second), row, stratum.name});
        if (!(stratum.population >= 1) || stratum.population != std::floor(stratum.population))
            throw invalidInput(QUADRAT_TEXT("core", "The stratum \"%1\" (row %2) has a population "
                                                    "of %3; it must be a whole number above 0."),
                               {stratum.name, row, stratum.population});
        all += stratum.population;
    }
    if (all > mostUnits)
        throw invalidInput(QUADRAT_TEXT("core", "The strata have %1 units in all, too many to be "
                                                "drawn from without a list. Draw some areas "
                                                "first."),
                           {all});
}

} // namespace

Dataset numberedList(std::span<const PlannedStratum> strata)
{
    requireStrata(strata);
    const auto rows = std::accumulate(
        strata.begin(), strata.end(), std::size_t(0),
        [](std::size_t sum, const PlannedStratum& h) { return sum + std::size_t(h.population); });
    std::vector<std::string_view> names;
    std::vector<double> numbers, counts;
    TextValues units;
    names.reserve(rows);
    numbers.reserve(rows);
    counts.reserve(rows);
    units.ends.reserve(rows);
    for (const PlannedStratum& stratum : strata)
        for (std::size_t k = 1; k <= std::size_t(stratum.population); ++k) {
            names.push_back(stratum.name);
            numbers.push_back(double(k));
            counts.push_back(stratum.population);
            units.bytes += stratum.name + '-' + std::to_string(k);
            units.ends.push_back(units.bytes.size());
        }
    return Dataset(
        {columnOf(numbered::stratum, names), columnOf(numbered::number, std::move(numbers)),
         Column(numbered::unit, std::move(units)), columnOf(numbered::units, std::move(counts))});
}

} // namespace quadrat
