// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/delimited_text.h"

#include "core/base/error.h"
#include "tests/core/io/what_was_read.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

std::vector<std::string> levels(const Dataset& data, const std::string& name)
{
    std::vector<std::string> result;
    for (const Level& level : data.at(name).coded()->levels)
        result.push_back(level.label);
    return result;
}

std::string faultOf(std::string_view text, const TextOptions& options = {})
{
    try {
        readDelimitedBytes(text, options);
    } catch (const Error& error) {
        return error.message().english();
    }
    return "no error";
}

} // namespace

TEST_CASE("Delimited text becomes typed columns", "[io]")
{
    const auto [data, codebook, issues, notes, places] =
        readDelimitedBytes("id,sex,income\n1,F,10.5\n2,M,\n3,,NA\n4,F,2e1\n");
    CHECK(data.rowCount() == 4);
    CHECK(data.at("id").measure() == Measure::Number);
    CHECK(data.at("sex").measure() == Measure::Category);
    CHECK(data.at("income").measure() == Measure::Number);
    CHECK(labels(data, "sex") == Strings{"F", "M", "", "F"});
    CHECK(data.at("sex").isMissing(2));
    CHECK(data.at("income").number(0) == 10.5);
    CHECK(data.at("income").isMissing(1));
    CHECK(std::isnan(data.at("income").number(2)));
    CHECK(data.at("income").number(3) == 20);
    CHECK(issues.empty());
    CHECK(notes.empty());
}

TEST_CASE("Rows end with LF, CRLF or CR, the last one with or without", "[io]")
{
    const Dataset expected = readDelimitedBytes("a,b\n1,x\n2,y\n").data;
    for (const std::string text :
         {"a,b\n1,x\n2,y", "a,b\r\n1,x\r\n2,y\r\n", "a,b\r1,x\r2,y\r", "a,b\r1,x\r2,y",
          "\xEF\xBB\xBF"
          "a,b\n1,x\n2,y\n\n\r\n",
          "a;b\n1;x\n2;y\n", "a\tb\r\n1\tx\r\n2\ty", "\"a\",\"b\"\n\"1\",\"x\"\n2,y\n",
          " a , b\n1,x\n2,y\n"})
        CHECK(readDelimitedBytes(text).data == expected);
}

TEST_CASE("Quotes hold separators, line breaks and quotes", "[io]")
{
    const Dataset data = readDelimitedBytes("id,said\n"
                                            "1,\"a, b\"\n"
                                            "2,\"two\r\nlines\"\n"
                                            "3,\"he said \"\"no\"\"\"\n"
                                            "4,\"\"\n"
                                            "5,\"NA\"\n"
                                            "6,5\" pipe\n"
                                            "7,\"\"\"\"\n")
                             .data;
    CHECK(labels(data, "said") ==
          Strings{"a, b", "two\r\nlines", "he said \"no\"", "", "", "5\" pipe", "\""});
}

TEST_CASE("Levels stand in order, numbers by value and names by code point", "[io]")
{
    const Dataset data = readDelimitedBytes("n,c\n10,b\n9,B\n01,đ\n1.0,a\n1,z\n").data;
    CHECK(levels(data, "n") == Strings{"01", "9", "10"}); // 01, 1.0 and 1 are one value
    CHECK(labels(data, "n") == Strings{"10", "9", "01", "01", "01"});
    CHECK(levels(data, "c") == Strings{"B", "a", "b", "z", "đ"});
}

TEST_CASE("A type that is asked for comes before the look", "[io]")
{
    TextOptions options;
    options.types = {{"code", Measure::Category}, {"open", Measure::Text}};
    const Dataset data = readDelimitedBytes("code,open\n10,x\n9,x\n01,NA\n1,\n", options).data;
    CHECK(data.at("code").measure() == Measure::Category);
    CHECK(levels(data, "code") == Strings{"01", "1", "9", "10"});
    CHECK(data.at("open").text() != nullptr);
    CHECK(labels(data, "open") == Strings{"x", "x", "", ""});

    options.types = {{"code", Measure::Number}};
    CHECK(
        faultOf("code\n1\n\n3\nx4\n", options) ==
        "Column \"code\" should hold numbers, but row 5 holds \"x4\". Correct the value, or treat "
        "the column as categories.");
}

TEST_CASE("A decimal comma is decided a column and said", "[io]")
{
    const auto imported = readDelimitedBytes("a;b;c\n1,5;1.5;1,5\n2;2;2.5\n,25;;3\n");
    CHECK(imported.data.at("a").number(0) == 1.5);
    CHECK(imported.data.at("a").number(2) == 0.25);
    CHECK(imported.data.at("b").number(0) == 1.5);
    CHECK(imported.data.at("c").measure() == Measure::Category);
    CHECK(saidOf(imported) ==
          Strings{
              "Fields are separated by semicolons.",
              "Numbers in \"a\" are read with a decimal comma.",
              "Some numbers in \"c\" have a decimal point and some a decimal comma, so the column "
              "is taken as categories."});
    CHECK(imported.issues.front().row == 3u);
    CHECK(imported.issues.front().column == "c");

    CHECK(readDelimitedBytes("a,b\n\"1,5\",x\n\"2,5\",y\n").data.at("a").number(1) == 2.5);
}

TEST_CASE("Commas that may part thousands are pointed out", "[io]")
{
    const auto imported = readDelimitedBytes("pay,rate\n\"12,500\",\"1,125\"\n980,\"0,250\"\n");
    REQUIRE(imported.issues.size() == 1);
    CHECK(imported.issues[0].column == "pay");
    CHECK(imported.issues[0].row == 2u);
    CHECK(imported.data.at("pay").number(0) == 12.5);
}

TEST_CASE("Numbers take the form that serves them", "[io]")
{
    std::string text = "cluster,serial,weight,zip,long\n";
    for (int k = 0; k < 5000; ++k) {
        std::string zip = std::to_string(k);
        zip.insert(0, 5 - zip.size(), '0');
        text += std::to_string(k % 1000 + 1) + ',' + std::to_string(k) + ',' +
                std::to_string(k * 0.25) + ',' + zip + ",12345678901234567" +
                std::to_string(100 + k % 300) + '\n';
    }
    for (const std::size_t chunkSize : {std::size_t(1) << 20, std::size_t(1000)}) {
        TextOptions options;
        options.chunkSize = chunkSize;
        const Imported imported = readDelimitedBytes(text, options);
        const Dataset& data = imported.data;
        REQUIRE(data.at("cluster").coded());
        CHECK(data.at("cluster").coded()->levels.size() == 1000);
        CHECK(data.at("cluster").label(999) == "1000");
        REQUIRE(data.at("serial").numbers());
        CHECK(data.at("serial").number(4999) == 4999);
        REQUIRE(data.at("weight").numbers());
        CHECK(data.at("weight").number(4999) == 1249.75);
        REQUIRE(data.at("zip").coded()); // as doubles they would lose their zeros
        CHECK(data.at("zip").label(7) == "00007");
        CHECK(data.at("zip").measure() == Measure::Number);
        CHECK(saidOf(imported).size() == 1); // long: more digits than a double holds
        CHECK(imported.issues.front().column == "long");
    }
}

TEST_CASE("More texts than codes become open text", "[io]")
{
    std::string text = "early,late\n";
    for (int k = 0; k < 70000; ++k)
        text += "answer number " + std::to_string(k) + ",n" +
                std::to_string(k < 20000 ? k % 10 : k) + '\n';
    const Dataset data = readDelimitedBytes(text).data;
    REQUIRE(data.at("early").text());
    CHECK(data.at("early").label(69999) == "answer number 69999");
    REQUIRE(data.at("late").coded());
    CHECK(data.at("late").label(69999) == "n69999");
    CHECK(data.at("late").label(19999) == "n9");
}

TEST_CASE("Only the columns wanted are kept, and all rows are checked", "[io][error]")
{
    TextOptions options;
    options.columns = {"c", "a"};
    const Dataset data = readDelimitedBytes("a,b,c\n1,x,2\n", options).data;
    REQUIRE(data.columns().size() == 2);
    CHECK(data.columns()[0].name() == "a");
    CHECK(faultOf("a,b,c\n1,x,2\n1,2\n", options) ==
          "Row 3 has 2 fields where the header has 3. Put quotes around text that holds the "
          "separator, or add the fields that are missing.");
    options.columns = {"incom"};
    CHECK(faultOf("income,b\n1,x\n", options) ==
          "The data have no column \"incom\". Did you mean \"income\"?");
    options.columns = {};
    options.maximumRows = 2;
    CHECK(readDelimitedBytes("a,b\n1,\"x\ny\"\n2,y\n3,z\n4,zz,zzz\n", options).data.rowCount() ==
          2);
}

TEST_CASE("What is wrong with a text is said with its place", "[io][error]")
{
    CHECK(faultOf("") == "The file is empty.");
    CHECK(faultOf("\r\n\n") == "The file is empty.");
    CHECK(faultOf("a,b\n") == "The file has a header but no rows.");
    CHECK(faultOf("a,b,a\n1,2,3\n") ==
          "The header names \"a\" twice, in columns 1 and 3. Give each "
          "column a name of its own.");
    CHECK(faultOf("a,b\n1,\"x\ny\"\n1\n2,3\n1,2,3\n") ==
          "Row 3 has 1 fields where the header has 2, and 2 rows in all differ (3, 5). Put quotes "
          "around text that holds the separator, or add the fields that are missing.");
    CHECK(faultOf("a,b\n1,x\n2,\"open\n3,y\n") ==
          "A quote opens in row 3, column \"b\", and never closes. Close it, or take it out.");
    CHECK(
        faultOf("a,b\n1,x\n2,\"so\" he said\n") ==
        "In row 3, column \"b\", text follows the closing quote. Write a quote inside quoted text "
        "twice.");
    CHECK(faultOf("a,b\n1,x\n2,caf\xE9 cr\xE8me\n") ==
          "Row 3, column 2 holds the byte 233 (at byte 13), which is not UTF-8. Save the file as "
          "UTF-8, or name the encoding it has.");
    CHECK(faultOf(std::string_view("a,b\n1,x\0\n2,y\n", 13)) ==
          "Row 2, column 2 holds a zero byte (at byte 7), which text does not have. The file is "
          "damaged or is not a text file.");
}

TEST_CASE("Blank rows and nameless columns are findings", "[io]")
{
    const Imported imported = readDelimitedBytes("\"\",x\n1,a\n\n2,b\n");
    CHECK(imported.data.rowCount() == 2);
    CHECK(imported.data.columns().front().name() == "column_1");
    CHECK(saidOf(imported) ==
          Strings{"Column 1 has no name in the header; it is called \"column_1\".",
                  "Row 3 is blank and was left out."});
    CHECK(saidOf(readDelimitedBytes("a,b\r\r\n1,2\r\r\n3,4\r\r\n")) ==
          Strings{"2 blank rows were left out, the first of them row 2."});
    // In a file of one column a blank row is a missing value.
    CHECK(readDelimitedBytes("x\n1\n\n2\n").data.rowCount() == 3);
}

TEST_CASE("Reading stops when asked to", "[io]")
{
    const Progress stopped{.report = {}, .stopRequested = [] { return true; }};
    CHECK_THROWS_AS(readDelimitedBytes("a\n1\n", TextOptions{}, stopped), Cancelled);
}
