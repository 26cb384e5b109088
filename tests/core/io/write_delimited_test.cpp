// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/write_delimited.h"

#include "core/base/parallel.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace quadrat;

TEST_CASE("Data are written as they stand, quoted only where needed", "[io]")
{
    const Dataset data({
        Column("name, full",
               {.codes = std::vector<std::uint8_t>{1, 2, 0, 3},
                .levels = {{"Đường \"A\"", {}}, {"x,y", {}}, {"99", 99.0, Missing::Refused}}},
               Measure::Category),
        Column("w", NumberValues{{0.1, 1e21, std::nan(""), -3}}),
        Column("open", TextValues{{2, 4, 4, 8}, "a\nok b c"}),
    });
    CHECK(writeDelimited(data) == "\"name, full\",w,open\n"
                                  "\"Đường \"\"A\"\"\",0.1,\"a\n\"\n"
                                  "\"x,y\",1e+21,ok\n"
                                  ",,\n"
                                  "99,-3,\" b c\"\n");
}

TEST_CASE("A row of one missing cell is still a row", "[io]")
{
    const Dataset data({Column("w", NumberValues{{1, std::nan(""), 3}})});
    CHECK(writeDelimited(data) == "w\n1\n\"\"\n3\n");
}

TEST_CASE("Written bytes do not depend on the number of threads", "[io][identity]")
{
    NumberValues numbers;
    for (int k = 0; k < 50'000; ++k)
        numbers.values.push_back(k / 7.0);
    const Dataset data({Column("x", numbers), Column("y", numbers)});
    const unsigned threads = threadCount();
    setThreadCount(1);
    const std::string one = writeDelimited(data);
    setThreadCount(3);
    CHECK(writeDelimited(data) == one);
    setThreadCount(threads);
}
