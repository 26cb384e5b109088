// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("Days have their dates", "[base]")
{
    CHECK(isoDate(0) == "1970-01-01");
    CHECK(isoDate(-141'428) == "1582-10-14");
    CHECK(isoDate(-3'653) == "1960-01-01");
    CHECK(isoDate(11'016) == "2000-02-29");
    CHECK(isoDate(2'932'896) == "9999-12-31");
    CHECK_FALSE(isoDate(2'932'897));
    CHECK(dayOfIso("1582-10-14") == -141'428);
    for (const char* wrong : {"", "2026", "2026-13-01", "2026-02-29", "26-01-01", "2026-1-1",
                              "2026-01-01 ", "2026/01/01", "0000-01-01"})
        CHECK_FALSE(dayOfIso(wrong));
}

TEST_CASE("Times may be durations and have fractions", "[base]")
{
    CHECK(isoTime(0) == "00:00:00");
    CHECK(isoTime(90'000) == "25:00:00");
    CHECK(isoTime(-1'800.5) == "-00:30:00.5");
    CHECK(isoTime(59.999999) == "00:01:00");
    CHECK_FALSE(isoTime(1e12));
    CHECK(secondsOfIso("25:00:00") == 90'000);
    CHECK(secondsOfIso("-00:30:00.5") == -1'800.5);
    for (const char* wrong : {"", "1:00:00", "10:60:00", "10:00:60", "10:00", "10:00:00.", "aa"})
        CHECK_FALSE(secondsOfIso(wrong));
}

TEST_CASE("A date with a time reads back", "[base]")
{
    CHECK(isoDateTime(0.5) == "1970-01-01 00:00:00.5");
    CHECK(isoDateTime(-1) == "1969-12-31 23:59:59");
    CHECK(isoDateTime(86'399.999999) == "1970-01-02 00:00:00"); // to five decimals
    CHECK(secondsOfIsoDateTime("1970-01-02") == 86'400);
    CHECK(secondsOfIsoDateTime("1970-01-01T00:00:09.25") == 9.25);
    CHECK_FALSE(secondsOfIsoDateTime("1970-01-01 24:00:00"));
    CHECK_FALSE(secondsOfIsoDateTime("1970-01-01 -00:00:01"));
    CHECK_FALSE(secondsOfIsoDateTime("1970-01-01 "));
    for (const double seconds : {13'999'999'999.12345, -1e10 + 0.00001, 1.5}) {
        const std::string text = *isoDateTime(seconds);
        CHECK(isoDateTime(*secondsOfIsoDateTime(text)) == text);
    }
}
