// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/moment.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

std::string iso(std::string_view text, DateOrder order = DateOrder::YearMonthDay)
{
    const auto moment = readMoment(text, order);
    return moment ? isoText(*moment) : "none";
}

Column column(const std::vector<std::string>& values)
{
    CodedValues coded;
    std::vector<std::uint8_t> codes;
    for (const std::string& value : values) {
        coded.levels.push_back({value, {}, Missing::None});
        codes.push_back(std::uint8_t(coded.levels.size()));
    }
    coded.codes = codes;
    return {"t", coded, Measure::Category};
}

} // namespace

TEST_CASE("Dates and times are read as survey tools write them", "[io]")
{
    CHECK(iso("2026-11-23") == "2026-11-23");
    CHECK(iso("2026-11-23T14:05:00.120+07:00") == "2026-11-23 14:05:00.12");
    CHECK(iso("2026-11-02T01:40:11Z") == "2026-11-02 01:40:11");
    CHECK(iso("2026/11/23 2:05:11 CH GMT+7") == "2026-11-23 14:05:11");
    CHECK(iso("2026/11/23 12:05:11 AM GMT+7") == "2026-11-23 00:05:11");
    CHECK(iso("2026/11/23 9:05:11 SA GMT+07:00") == "2026-11-23 09:05:11");
    CHECK(iso("23/11/2026 9:05:11", DateOrder::DayMonthYear) == "2026-11-23 09:05:11");
    CHECK(iso("11/23/26 19:06:23", DateOrder::MonthDayYear) == "2026-11-23 19:06:23");
    CHECK(iso("23.11.2026, 09:05", DateOrder::DayMonthYear) == "2026-11-23 09:05:00");
    CHECK(iso("7:05 PM") == "19:05:00");
    CHECK(iso("29/02/2028", DateOrder::DayMonthYear) == "2028-02-29");
}

TEST_CASE("What is no day or time that exists is none", "[io]")
{
    for (const char* text : {"2026-02-29", "2026-13-01", "24:00:00", "2026-11-23T", "12:61", "1.5",
                             "2026-11-23 14:05:00 GMT+", "13:05 PM", "23-11", "2026-11/23", "",
                             "2026-11-23 14:05:00 x", "20261123"})
        CHECK(iso(text) == "none");
    CHECK(iso("11/23/2026", DateOrder::DayMonthYear) == "none");
}

TEST_CASE("A time is told on the clock of another zone", "[io]")
{
    const auto moment = readMoment("2026-12-31T20:00:00Z", DateOrder::YearMonthDay);
    CHECK(isoText(*moment, 7 * 60) == "2027-01-01 03:00:00");
    CHECK(isoText(*readMoment("2027-01-01T03:00:00+07:00", DateOrder::YearMonthDay), 0) ==
          "2026-12-31 20:00:00");
    CHECK(zoneText(-210) == "-03:30");
}

TEST_CASE("Minutes pass midnight and zones", "[io]")
{
    const auto at = [](const char* text) { return *readMoment(text, DateOrder::YearMonthDay); };
    CHECK(minutesBetween(at("2026-11-02 23:50"), at("2026-11-03 00:20:30")) == 30.5);
    CHECK(minutesBetween(at("2026-11-02T09:00:00+07:00"), at("2026-11-02T02:10:00Z")) == 10.0);
    CHECK_FALSE(minutesBetween(at("2026-11-02"), at("2026-11-03 00:20")).has_value());
}

TEST_CASE("The order of day and month is found out from all values", "[io]")
{
    const DateLook dayFirst{ValueKind::Date, DateOrder::DayMonthYear, false};
    CHECK(dateLookOf(column({"05/07/2026", "23/11/2026"})) == dayFirst);
    CHECK(dateLookOf(column({"05/07/2026", "11/23/2026"}))->order == DateOrder::MonthDayYear);
    CHECK(dateLookOf(column({"05/07/2026", "06/07/2026"}))->isDoubtful);
    CHECK_FALSE(dateLookOf(column({"13/07/2026", "07/13/2026"})).has_value());
    CHECK_FALSE(dateLookOf(column({"05/07/2026", "không nhớ"})).has_value());
    CHECK_FALSE(dateLookOf(column({"2026-11-23", "2026-11-23 10:00"})).has_value());
}
