// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/written_date.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("A date is read as people here write it", "[questionnaire]")
{
    for (const char* written : {"5/7/2026", "05/07/2026", "05.07.2026", "5-7-2026", "05072026",
                                "2026-07-05", " 5/7/2026 "})
        CHECK(readWrittenDate(written, ValueKind::Date) == "2026-07-05");
    for (const char* written : {"9:05", "09:05", "0905", "9h05", "09.05"})
        CHECK(readWrittenDate(written, ValueKind::Time) == "09:05");
    CHECK(readWrittenDate("14h", ValueKind::Time) == "14:00");
    CHECK(readWrittenDate("5/7/2026  14h05", ValueKind::DateTime) == "2026-07-05 14:05");
}

TEST_CASE("What is no date stays as it was written", "[questionnaire][error]")
{
    for (const char* written : {"31/2/2026", "5/7/26", "5/13/2026", "5//2026", "yesterday",
                                "572026", "", "1/1/20260", "/7/2026"})
        CHECK(readWrittenDate(written, ValueKind::Date) == written);
    for (const char* written : {"24:00", "9:5", "12:60", "h", "905"})
        CHECK(readWrittenDate(written, ValueKind::Time) == written);
    CHECK(readWrittenDate("5/7/2026", ValueKind::DateTime) == "5/7/2026");
}

TEST_CASE("A date is written as it is read", "[questionnaire][identity]")
{
    CHECK(writtenDate("2026-07-05") == "05/07/2026");
    CHECK(writtenDate("2026-07-05 14:05") == "05/07/2026 14:05");
    CHECK(writtenDate("14:05") == "14:05");
    CHECK(writtenDate("98") == "98");
    for (const char* answer : {"2026-07-05", "1954-12-31"})
        CHECK(readWrittenDate(writtenDate(answer), ValueKind::Date) == answer);
    CHECK(readWrittenDate(writtenDate("2026-07-05 00:01"), ValueKind::DateTime) ==
          "2026-07-05 00:01");
}
