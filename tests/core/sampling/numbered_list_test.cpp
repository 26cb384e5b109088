// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/numbered_list.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

PlannedStratum stratum(const char* name, double population)
{
    PlannedStratum made;
    made.name = name;
    made.population = population;
    return made;
}

} // namespace

TEST_CASE("Counts by stratum stand for a list of numbers", "[sampling]")
{
    const Dataset list = numberedList(std::vector{stratum("Xã Yên Sơn", 2), stratum("A", 3)});
    REQUIRE(list.rowCount() == 5);
    const auto row = [&](std::size_t k) {
        std::string words;
        for (const Column& column : list.columns())
            words += column.label(k) + '|';
        return words;
    };
    CHECK(row(0) == "Xã Yên Sơn|1|Xã Yên Sơn-1|2|");
    CHECK(row(1) == "Xã Yên Sơn|2|Xã Yên Sơn-2|2|");
    CHECK(row(4) == "A|3|A-3|3|");
}

TEST_CASE("Strata that make no list are refused by row", "[sampling][error]")
{
    CHECK_THROWS_WITH(numberedList(std::vector{stratum("a", 2), stratum("a", 3)}),
                      Catch::Contains("rows 1 and 2") && Catch::Contains("\"a\""));
    CHECK_THROWS_WITH(numberedList(std::vector{stratum("a", 2), stratum("", 3)}),
                      Catch::Contains("row 2"));
    for (const double population : {0.0, -1.0, 2.5, std::nan("")})
        CHECK_THROWS_WITH(numberedList(std::vector{stratum("a", population)}),
                          Catch::Contains("\"a\" (row 1)"));
    CHECK_THROWS_WITH(numberedList(std::vector{stratum("a", 1e9)}), Catch::Contains("1000000000"));
}
