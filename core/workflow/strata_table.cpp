// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/strata_table.h"

#include "core/base/error.h"

#include <cmath>
#include <cstdint>
#include <optional>

namespace quadrat {

namespace {

std::int64_t lineOf(std::size_t row)
{
    return std::int64_t(row) + 2;
}

/// Nothing where the column or the cell is not there.
std::optional<double> numberAt(const Column* column, std::size_t row)
{
    if (!column || column->isMissing(row))
        return {};
    const double number = column->number(row);
    if (std::isnan(number))
        throw invalidInput(
            QUADRAT_TEXT("core", "Row %1 of the strata: %2 is \"%3\", not a number."),
            {lineOf(row), column->name(), column->label(row)});
    return number;
}

std::optional<double> deviationAt(const Dataset& table, std::size_t row)
{
    const auto share = numberAt(table.find("p"), row);
    const auto sd = numberAt(table.find("sd"), row);
    if (sd || !share)
        return sd;
    if (!(0 < *share && *share < 1))
        throw invalidInput(QUADRAT_TEXT("core", "Row %1 of the strata: p is %2; it must be above 0 "
                                                "and below 1."),
                           {lineOf(row), *share});
    return std::sqrt(*share * (1 - *share));
}

} // namespace

std::vector<PlannedStratum> strataIn(const Dataset& table)
{
    const Column& names = table.at("stratum");
    const Column& populations = table.at("population");
    std::vector<PlannedStratum> strata;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        if (names.isMissing(row) || populations.isMissing(row))
            throw invalidInput(QUADRAT_TEXT("core", "Row %1 of the strata has no %2."),
                               {lineOf(row), names.isMissing(row) ? "stratum" : "population"});
        strata.push_back({.name = names.label(row),
                          .population = *numberAt(&populations, row),
                          .sd = deviationAt(table, row),
                          .cost = numberAt(table.find("cost"), row).value_or(1),
                          .minimum = numberAt(table.find("minimum"), row),
                          .maximum = numberAt(table.find("maximum"), row),
                          .targetSe = numberAt(table.find("target_se"), row)});
    }
    return strata;
}

} // namespace quadrat
