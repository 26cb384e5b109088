// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/io/delimited_text.h"
#include "core/io/workbook.h"
#include "packed.h"
#include "tests/core/io/what_was_read.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace quadrat;

namespace {

std::string textCell(const std::string& content)
{
    return "<table:table-cell office:value-type=\"string\">" + content + "</table:table-cell>";
}

std::string valueCell(const std::string& type, const std::string& attribute,
                      const std::string& value)
{
    return "<table:table-cell office:value-type=\"" + type + "\" office:" + attribute + "=\"" +
           value + "\"><text:p>as shown</text:p></table:table-cell>";
}

std::string row(const std::string& cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

std::string sheet(const std::string& name, const std::string& content)
{
    return "<table:table table:name=\"" + name + "\">" + content + "</table:table>";
}

const std::string header = row(textCell("<text:p>a</text:p>") + textCell("<text:p>b</text:p>"));

} // namespace

TEST_CASE("Values of OpenDocument are read by their type", "[io]")
{
    const Imported book = readWorkbookBytes(odsOf(sheet(
        "Data",
        row(textCell("<text:p>n</text:p>") + textCell("<text:p>share</text:p>") +
            textCell("<text:p>day</text:p>") + textCell("<text:p>when</text:p>") +
            textCell("<text:p>long</text:p>") + textCell("<text:p>yes</text:p>")) +
            row(valueCell("float", "value", "1.5") + valueCell("percentage", "value", "0.25") +
                valueCell("date", "date-value", "2026-11-23") +
                valueCell("date", "date-value", "2026-11-23T14:05:00.250000000") +
                valueCell("time", "time-value", "PT26H05M00S") +
                valueCell("boolean", "boolean-value", "true")) +
            row(valueCell("currency", "value", "-2") + valueCell("float", "value", "1e3") +
                valueCell("date", "date-value", "1850-02-28") +
                valueCell("date", "date-value", "2026-11-24") +
                valueCell("time", "time-value", "PT0H00M01S") +
                valueCell("boolean", "boolean-value", "false")))));
    CHECK(labels(book.data, "n") == Strings{"1.5", "-2"});
    CHECK(labels(book.data, "share") == Strings{"0.25", "1000"});
    CHECK(labels(book.data, "day") == Strings{"2026-11-23", "1850-02-28"});
    CHECK(labels(book.data, "when") == Strings{"2026-11-23 14:05:00.25", "2026-11-24 00:00:00"});
    CHECK(labels(book.data, "long") == Strings{"26:05:00", "00:00:01"});
    CHECK(labels(book.data, "yes") == Strings{"TRUE", "FALSE"});
    CHECK(book.codebook.find("day")->kind == ValueKind::Date);
    CHECK(book.codebook.find("when")->kind == ValueKind::DateTime);
    CHECK(book.codebook.find("long")->kind == ValueKind::Time);
    CHECK(saidOf(book) == Strings{});
}

TEST_CASE("Paragraphs, blanks and tabs of a cell are kept, notes left out", "[io]")
{
    const Imported book = readWorkbookBytes(odsOf(sheet(
        "Data",
        header +
            row(textCell("<office:annotation><text:p>a note</text:p></office:annotation>"
                         "<text:p>  Hà  <text:span>Nội</text:span></text:p><text:p>two<text:s "
                         "text:c=\"3\"/>x<text:tab/>y<text:line-break/>z</text:p>") +
                textCell("<text:p><text:ruby><text:ruby-base>字</text:ruby-base>"
                         "<text:ruby-text>zi</text:ruby-text></text:ruby></text:p>")) +
            row("<table:covered-table-cell office:value-type=\"string\"><text:p>under</text:p>"
                "</table:covered-table-cell>" +
                textCell("<text:p>v</text:p>")))));
    CHECK(labels(book.data, "a") == Strings{"Hà Nội\ntwo   x\ty\nz", ""});
    CHECK(labels(book.data, "b") == Strings{"字", "v"});
}

TEST_CASE("A million repeated blanks cost nothing, repeated values are many", "[io]")
{
    const std::string blankRows =
        "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
        "table:number-columns-repeated=\"16384\"/></table:table-row>";
    const Imported book = readWorkbookBytes(odsOf(sheet(
        "Data", "<table:table-header-rows>" + header + "</table:table-header-rows>" +
                    "<table:table-row-group><table:table-row table:number-rows-repeated=\"3\">"
                    "<table:table-cell table:number-columns-repeated=\"2\" office:value-type=\""
                    "float\" office:value=\"7\"/><table:table-cell table:number-columns-repeated="
                    "\"16382\"/></table:table-row></table:table-row-group>" +
                    blankRows)));
    CHECK(labels(book.data, "a") == Strings{"7", "7", "7"});
    CHECK(labels(book.data, "b") == Strings{"7", "7", "7"});
    CHECK(book.data.columns().size() == 2);
}

TEST_CASE("Sheets are listed and chosen; hidden ones only when named", "[io]")
{
    const std::string bytes = odsOf(
        "<table:tracked-changes><table:table table:name=\"no\"/></table:tracked-changes>"
        "<table:table table:name=\"secret\" table:style-name=\"ta2\">" +
            header + row(valueCell("float", "value", "1")) + "</table:table>" + sheet("blank", "") +
            sheet("Số liệu", header + row(valueCell("float", "value", "2"))),
        "<style:style style:name=\"ta2\" style:family=\"table\">"
        "<style:table-properties table:display=\"false\"/></style:style>");
    CHECK(sheetsOfBytes(bytes) == std::vector<SheetInfo>{{"secret", 2, 2, true},
                                                         {"blank", 0, 0, false},
                                                         {"Số liệu", 2, 2, false}});
    const Imported book = readWorkbookBytes(bytes);
    CHECK(labels(book.data, "a") == Strings{"2"});
    CHECK(saidOf(book) == Strings{"Sheet \"Số liệu\" is read, one of 3 in the workbook."});
    WorkbookOptions options;
    options.sheet = "secret";
    CHECK(labels(readWorkbookBytes(bytes, options).data, "a") == Strings{"1"});
}

TEST_CASE("Errors of formulas are missing in OpenDocument too", "[io][error]")
{
    const Imported book = readWorkbookBytes(odsOf(sheet(
        "Data", header + row(valueCell("float", "value", "1")) +
                    row("<table:table-cell office:value-type=\"string\" office:string-value=\"\" "
                        "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"))));
    CHECK(labels(book.data, "a") == Strings{"1", ""});
    CHECK(saidOf(book) ==
          Strings{"Cell A3 of sheet \"Data\" holds the error #N/A and is taken as missing."});
}

TEST_CASE("Other prefixes than the usual ones are read by their namespace", "[io]")
{
    const std::string names = "urn:oasis:names:tc:opendocument:xmlns:";
    const Imported book = readWorkbookBytes(packed(
        {{"content.xml",
          "<o:document-content xmlns:o=\"" + names + "office:1.0\" xmlns:t=\"" + names +
              "table:1.0\" xmlns:x=\"" + names +
              "text:1.0\"><o:body><o:spreadsheet><t:table t:name=\"s\"><t:table-row><t:table-cell "
              "o:value-type=\"string\"><x:p>a<x:s/>b</x:p></t:table-cell></t:table-row>"
              "<t:table-row t:number-rows-repeated=\"2\"><t:table-cell o:value-type=\"float\" "
              "o:value=\"3\"/></t:table-row></t:table></o:spreadsheet></o:body>"
              "</o:document-content>"}}));
    CHECK(labels(book.data, "a b") == Strings{"3", "3"});
}

TEST_CASE("An .ods says the same as the text it was made from", "[io][reference]")
{
    const std::filesystem::path folder = std::filesystem::path(QUADRAT_TEST_DATA) / "workbook";
    const Dataset expected = readDelimited(folder / "people.csv").data;
    for (const char* name : {"libreoffice.ods", "gnumeric.ods"}) {
        CAPTURE(name);
        const Imported book = readWorkbook(folder / name);
        CHECK(saidOf(book) == Strings{});
        CHECK(book.data == expected);
        CHECK(book.codebook.find("start")->kind == ValueKind::DateTime);
    }
}
