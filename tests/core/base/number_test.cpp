// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/number.h"

#include <catch2/catch.hpp>

#include <clocale>
#include <cmath>
#include <limits>

using namespace quadrat;

TEST_CASE("Numbers are read in the same way under every locale", "[base]")
{
    std::setlocale(LC_ALL, "vi_VN.UTF-8"); // where it is installed; harmless where not
    CHECK(readNumber("12.5") == 12.5);
    CHECK(readNumber("12,5", ',') == 12.5);
    CHECK(readNumber(" -0.001 ") == -0.001);
    CHECK(readNumber("+7") == 7.0);
    CHECK(readNumber(".5") == 0.5);
    CHECK(readNumber("5.") == 5.0);
    CHECK(readNumber("1e3") == 1000.0);
    CHECK(readNumber("3.100000000000000088817841970012523233890533447265625") == 3.1);
    CHECK(readNumber("12345678901234567890") == 12345678901234567890.0);
    std::setlocale(LC_ALL, "C");
}

TEST_CASE("What is not a plain number is not read as one", "[base][error]")
{
    for (const char* text : {"", " ", "-", ".", "1,5", "1.2.3", "1 2", "0x10", "nan", "inf",
                             "1e999", "12a", "+-3", "--3", "1e",
                             "\xC2\xA0"
                             "1"})
        CHECK_FALSE(readNumber(text).has_value());
    CHECK_FALSE(readNumber("1.5", ',').has_value());
}

TEST_CASE("A written number reads back as the same bits", "[base][identity]")
{
    for (const double number :
         {0.1, 1.0 / 3, 1e22, 1e23, 5e-324, -0.0, 123456.789, std::numeric_limits<double>::max()}) {
        const auto back = readNumber(writeNumber(number));
        REQUIRE(back.has_value());
        CHECK(*back == number);
        CHECK(std::signbit(*back) == std::signbit(number));
    }
    CHECK(writeNumber(0.1) == "0.1");
    CHECK(writeNumber(100000) == "100000");
    CHECK(writeNumber(-4e14) == "-400000000000000");
}
