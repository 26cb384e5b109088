// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/import_mapping.h"

#include "core/base/error.h"
#include "tests/core/io/import_file.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quadrat;

namespace {

Codebook known()
{
    Variable q1;
    q1.name = "q1";
    q1.values = {{"5", {{"vi", "Rất hài lòng"}}}, {"1", {{"vi", "Rất không hài lòng"}}}};
    Variable day;
    day.name = "day";
    day.kind = ValueKind::Date;
    return {{}, {q1, day}, {}};
}

MappedImport applied(const std::string& text, const ImportMapping& mapping)
{
    return applyMapping(readDelimitedBytes(text), mapping, known());
}

} // namespace

TEST_CASE("Labels become codes, whatever their case, marks and blanks", "[io]")
{
    const MappedImport mapped = applied(
        "a,b\nRất hài lòng,1\n RAT  HAI LONG,2\n5.0,3\n5,4\n9,5\nbỏ qua,6\n",
        {.columns = {
             {.column = "a", .variable = "q1", .codes = {{"Rất hài lòng", "5"}, {"Bỏ qua", ""}}},
             {.column = "b"}}});
    CHECK(valuesOf(mapped.responses.data, "q1") == Values{"5", "5", "5", "5", "9", ""});
    CHECK(mapped.responses.data.at("q1").measure() == Measure::Number);
    CHECK(mapped.responses.issues.empty());
    CHECK(mapped.responses.data.columns().size() == 1);
}

TEST_CASE("Each refused cell is named with its place and value", "[io]")
{
    const MappedImport mapped = applied(
        "a,b\nkhá,2026-11-02\n\n5,\nkhá,05/13/2026\n1,13/05/2026\n",
        {.columns = {{.column = "a", .variable = "q1"},
                     {.column = "b", .variable = "day", .dates = DateOrder::DayMonthYear}}});
    CHECK(valuesOf(mapped.responses.data, "q1") == Values{"", "5", "", "1"});
    CHECK(valuesOf(mapped.responses.data, "day") == Values{"2026-11-02", "", "", "2026-05-13"});
    CHECK(mapped.refusedCells == 3);
    REQUIRE(mapped.responses.issues.size() == 4);
    const Issue& first = mapped.responses.issues[1]; // after the blank row of the reader
    CHECK(first.row == 2u);
    CHECK(first.column == "a");
    CHECK(first.message.english() == "\"khá\" is no number and no label of \"q1\", which holds "
                                     "numbers; the cell is left blank.");
    CHECK(mapped.responses.issues[2].row == 5u);
    CHECK(mapped.responses.issues[3].row == 5u);
    CHECK(mapped.responses.issues[3].message.english().find("05/13/2026") != std::string::npos);
}

TEST_CASE("Decimal signs, kept spellings and forced kinds", "[io]")
{
    const MappedImport mapped =
        applied("w;x;t;n\n1,5;1.5;007;3\n2;2;012;x\n",
                {.columns = {{.column = "w", .variable = "w", .kind = ValueKind::Number},
                             {.column = "x", .variable = "x", .decimal = ','},
                             {.column = "t", .variable = "t", .kind = ValueKind::Text},
                             {.column = "n", .variable = "n", .kind = ValueKind::Number}}});
    CHECK(mapped.responses.data.at("w").number(0) == 1.5);
    CHECK(valuesOf(mapped.responses.data, "x") == Values{"", "2"}); // no decimal comma in 1.5
    CHECK(mapped.responses.data.at("t").measure() == Measure::Category);
    CHECK(valuesOf(mapped.responses.data, "t") == Values{"007", "012"});
    CHECK(mapped.responses.codebook.find("t")->kind == ValueKind::Text);
    CHECK(valuesOf(mapped.responses.data, "n") == Values{"3", ""});
    CHECK(mapped.refusedCells == 2);
}

TEST_CASE("What file and mapping do not share is told", "[io]")
{
    const MappedImport mapped =
        applied("a,b\n1,2\n",
                {.columns = {{.column = "a", .variable = "q1"}, {.column = "c", .variable = "q3"}},
                 .choices = {{.set = "m", .columns = {"d"}, .options = {{"x", "m_x"}}}}});
    REQUIRE(mapped.responses.issues.size() == 3);
    CHECK(mapped.responses.issues[0].message.english().find("no column \"c\"") !=
          std::string::npos);
    CHECK(mapped.responses.issues[1].message.english().find("no column \"d\"") !=
          std::string::npos);
    CHECK(mapped.responses.issues[2].message.english().find("\"b\" is not in the mapping") !=
          std::string::npos);
    CHECK(mapped.refusedCells == 0);
}

TEST_CASE("A mapping that cannot hold is refused", "[io][error]")
{
    const ImportMapping twice{
        .columns = {{.column = "a", .variable = "q1"}, {.column = "b", .variable = "q1"}}};
    CHECK_THROWS_WITH(applied("a,b\n1,2\n", twice),
                      Catch::Contains("Both \"a\" and \"b\"") && Catch::Contains("\"q1\""));
    CHECK_THROWS_WITH(
        applied("a\n1\n", {.columns = {{.column = "a", .variable = "q1"}}, .keys = {"id"}}),
        Catch::Contains("no column \"id\""));
}

TEST_CASE("Minutes that go backwards are refused", "[io]")
{
    const MappedImport mapped =
        applied("s,e\n2026-11-02 10:00,2026-11-02 09:00\n2026-11-02 23:50,2026-11-03 00:05\n",
                {.duration = DurationMapping{"minutes", "s", "e"}});
    CHECK(valuesOf(mapped.responses.data, "minutes") == Values{"", "15"});
    REQUIRE(mapped.responses.issues.size() == 1);
    CHECK(mapped.responses.issues[0].row == 2u);
}

TEST_CASE("Very many refused cells are counted, not listed", "[io]")
{
    std::string text = "a,b\n";
    for (std::size_t row = 0; row < mostListedCells + 5; ++row)
        text += "x,1\n";
    const MappedImport mapped =
        applied(text, {.columns = {{.column = "a", .variable = "q1"}, {.column = "b"}}});
    CHECK(mapped.refusedCells == mostListedCells + 5);
    CHECK(mapped.responses.issues.size() == mostListedCells + 1);
    CHECK(mapped.responses.issues.back().message.english().starts_with("5 more cells"));
}
