// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spreadsheet_date.h"

#include "core/base/random.h"
#include "core/io/cell_place.h"
#include "core/io/number_format.h"

#include <catch2/catch.hpp>

#include <string>

using namespace quadrat;

TEST_CASE("Number formats tell dates from numbers", "[io]")
{
    for (const char* date : {"dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "m/d/yy", "mmm-yy", "yyyy\\-mm",
                             "[Red]dd.mm.;[Blue]0", "d \"h:mm\" mmmm", "[$-411]ge.m.d", "MM"}) {
        CAPTURE(date);
        CHECK(formatLook(date) == FormatLook::Date);
    }
    for (const char* both :
         {"dd/mm/yyyy hh:mm", "m/d/yy h:mm AM/PM", "yyyy-mm-dd\\Thh:mm:ss.000"}) {
        CAPTURE(both);
        CHECK(formatLook(both) == FormatLook::DateTime);
    }
    for (const char* time : {"h:mm", "hh:mm:ss", "mm:ss.0", "h:mm A/P", "h\"h\"mm"}) {
        CAPTURE(time);
        CHECK(formatLook(time) == FormatLook::Time);
    }
    for (const char* elapsed : {"[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[s]"}) {
        CAPTURE(elapsed);
        CHECK(formatLook(elapsed) == FormatLook::Elapsed);
    }
    for (const char* number :
         {"General", "0.00", "#,##0", "0%", "0.00E+00", "\"dd\"0", "[>=100]0;0.0", "\\d0", "_d0_m",
          "[$-409]General", "#,##0 \"đ\"", "@", "", "0;dd", "\"open", "[open"}) {
        CAPTURE(number);
        CHECK(formatLook(number) == FormatLook::Number);
    }
    CHECK(builtInFormatLook(14) == FormatLook::Date);
    CHECK(builtInFormatLook(20) == FormatLook::Time);
    CHECK(builtInFormatLook(22) == FormatLook::DateTime);
    CHECK(builtInFormatLook(46) == FormatLook::Elapsed);
    CHECK(builtInFormatLook(9) == FormatLook::Number);
}

TEST_CASE("Days of both epochs are those that Excel shows", "[io][reference]")
{
    // ECMA-376 part 1, 18.17.4: serial values of both date systems.
    CHECK(writeDate(momentOf(1, Epoch::Of1900).value()) == "1900-01-01");
    CHECK(writeDate(momentOf(59, Epoch::Of1900).value()) == "1900-02-28");
    CHECK_FALSE(momentOf(60, Epoch::Of1900).has_value());
    CHECK(writeDate(momentOf(61, Epoch::Of1900).value()) == "1900-03-01");
    CHECK(writeDate(momentOf(2'958'465, Epoch::Of1900).value()) == "9999-12-31");
    CHECK_FALSE(momentOf(2'958'466, Epoch::Of1900).has_value());
    CHECK_FALSE(momentOf(0, Epoch::Of1900).has_value());
    CHECK_FALSE(momentOf(-1, Epoch::Of1904).has_value());
    CHECK(writeDate(momentOf(0, Epoch::Of1904).value()) == "1904-01-01");
    CHECK(writeDate(momentOf(2'957'003, Epoch::Of1904).value()) == "9999-12-31");
    CHECK(writeDateTime(momentOf(45'000.999999999999, Epoch::Of1900).value()) ==
          "2023-03-16 00:00:00"); // rounds up into the next day
}

TEST_CASE("Moments written as days come back to the millisecond", "[io][identity]")
{
    Random random(1);
    for (int k = 0; k < 2'000; ++k) {
        const auto moment = Milliseconds(random.below(4'000'000'000'000)) - 2'000'000'000'000;
        CHECK(momentOf(daysOf(moment).value(), Epoch::Of1900) == moment);
        CHECK(readIsoMoment(writeDateTime(moment))->moment == moment);
        CHECK(readIsoTime(writeTime(moment)) == moment);
    }
}

TEST_CASE("Texts of ISO 8601 are read, others refused", "[io]")
{
    CHECK(writeDateTime(readIsoMoment("2026-11-23T14:05:00Z")->moment) == "2026-11-23 14:05:00");
    CHECK(writeDateTime(readIsoMoment("2026-11-23 14:05:00.25+07:00")->moment) ==
          "2026-11-23 14:05:00.25");
    for (const char* odd : {"2026-02-30", "26-01-01", "2026-11-23T25:00:00", "2026-11-23T", "",
                            "0000-01-01", "2026-11-23 14:05:00 ICT", "2026-1-1", "-026-01-01"}) {
        CAPTURE(odd);
        CHECK_FALSE(readIsoMoment(odd).has_value());
    }
    CHECK(readIsoDuration("PT26H05M00.5S") == 93'900'500);
    CHECK(readIsoDuration("-P1DT2H") == -93'600'000);
    for (const char* odd : {"P1Y", "PT", "P", "PT5", "26:05:00", "PT5H5"})
        CHECK((readIsoDuration(odd).value_or(0) == 0));
}

TEST_CASE("Places of cells and ranges are read as spreadsheets write them", "[io]")
{
    CHECK(readCellPlace("A1") == CellPlace{0, 0});
    CHECK(readCellPlace("$xfd$1048576") == CellPlace{1'048'575, 16'383});
    for (const char* odd : {"", "A", "1", "A0", "XFE1", "A1048577", "A1B", "1A", "A1:B2"}) {
        CAPTURE(odd);
        CHECK_FALSE(readCellPlace(odd).has_value());
    }
    for (std::size_t column = 0; column < mostSheetColumns; column += 7)
        CHECK(readCellPlace(writeCellPlace({9, column})) == CellPlace{9, column});
    CHECK(readCellRange("H200:B3") == CellRange{2, 1, 199, 7});
    CHECK(readCellRange("$B:D") == CellRange{0, 1, mostSheetRows - 1, 3});
    CHECK(readCellRange("3:$7") == CellRange{2, 0, 6, mostSheetColumns - 1});
    for (const char* odd : {"B3;H9", "B3:", ":", "B:7", "B", "3", ""}) {
        CAPTURE(odd);
        CHECK_FALSE(readCellRange(odd).has_value());
    }
}
