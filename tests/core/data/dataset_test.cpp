// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Column sex()
{
    return Column("sex",
                  {.codes = std::vector<std::uint8_t>{1, 2, 0, 3},
                   .levels = {{"F", {}}, {"M", {}}, {"9", 9.0, Missing::Refused}}},
                  Measure::Category);
}

} // namespace

TEST_CASE("A coded column knows labels, numbers and what is missing", "[data]")
{
    const Column column = sex();
    CHECK(column.label(1) == "M");
    CHECK(column.label(2).empty());
    CHECK_FALSE(column.isMissing(0));
    CHECK(column.isMissing(2));
    CHECK(column.isMissing(3));
    CHECK(std::isnan(column.number(3)));
}

TEST_CASE("A dataset refuses columns that do not fit together", "[data][error]")
{
    CHECK_THROWS_AS(Dataset({sex(), sex()}), Error);
    CHECK_THROWS_AS(Dataset({sex(), Column("age", NumberValues{{1, 2}})}), Error);
}

TEST_CASE("An unknown column is named together with the nearest one", "[data][error]")
{
    const Dataset data({sex(), Column("income", NumberValues{{1, 2, 3, 4}})});
    try {
        data.at("incom");
        FAIL("no error");
    } catch (const Error& error) {
        CHECK(error.message().english() ==
              "The data have no column \"incom\". Did you mean \"income\"?");
    }
}
