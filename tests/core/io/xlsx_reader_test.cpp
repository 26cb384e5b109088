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

/// Text cells of one row after another, without places: rows and columns count up.
std::string rows(const std::vector<Strings>& cells)
{
    std::string xml;
    for (const Strings& row : cells) {
        xml += "<row>";
        for (const std::string& cell : row)
            xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
        xml += "</row>";
    }
    return xml;
}

} // namespace

TEST_CASE("Shared, inline and formula texts are read, runs joined", "[io]")
{
    const Imported book = readWorkbookBytes(
        xlsxOf("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
               "<c r=\"D1\" t=\"inlineStr\"><is><r><t>lo</t></r><r><t>ud</t></r></is></c></row>"
               "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\" t=\"s\"><v>2</v></c>"
               "<c r=\"D2\" t=\"str\"><f>A2&amp;\"x\"</f><v>1x</v></c></row>"
               "<row r=\"4\"><c r=\"A4\"><f>1+1</f><v>2</v></c><c r=\"B4\" t=\"s\"><v>3</v></c>"
               "<c r=\"D4\" t=\"str\"><f>\"\"</f><v></v></c></row>",
               "<si><t>id</t></si><si><t xml:space=\"preserve\"> name </t></si>"
               "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Hà </t></r><r><t>Nội</t></r>"
               "<rPh sb=\"0\" eb=\"1\"><t>ha noi</t></rPh><phoneticPr fontId=\"1\"/></si>"
               "<si><t> a_x000D_b_x005F_x0041_ _xZZZZ_ _x0000_ _xD83D__xDE00_</t></si>"));
    CHECK(labels(book.data, "id") == Strings{"1", "2"});
    CHECK(book.data.at("id").measure() == Measure::Number);
    CHECK(labels(book.data, "name") ==
          Strings{"Hà Nội", "a\rb_x0041_ _xZZZZ_ _x0000_ \xF0\x9F\x98\x80"});
    CHECK(labels(book.data, "loud") == Strings{"1x", ""});
    CHECK(book.data.columns().size() == 3); // column C has neither name nor content
    CHECK(saidOf(book) == Strings{"Row 3 is blank and was left out."});
    CHECK(book.places == RowPlaces{"Data", 2, {3}});
    CHECK(book.places.numberOf(0) == 2);
    CHECK(book.places.numberOf(1) == 4);
}

TEST_CASE("Numbers formatted as dates are dates, of both epochs", "[io]")
{
    const std::string styles =
        "<numFmts count=\"3\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/>"
        "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"&quot;day &quot;0\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/>"
        "<xf numFmtId=\"165\"/><xf numFmtId=\"20\"/><xf numFmtId=\"166\"/></cellXfs>";
    const auto row = [](int number, const Strings& values) {
        const std::string place = std::to_string(number);
        std::string xml = "<row r=\"" + place + "\">";
        for (std::size_t k = 0; k < values.size(); ++k)
            if (!values[k].empty())
                xml += std::string("<c r=\"") + char('A' + k) + place + "\" s=\"" +
                       std::to_string(k + 1) + "\"><v>" + values[k] + "</v></c>";
        return xml + "</row>";
    };
    const std::string data = rows({{"date", "both", "long", "clock", "count"}}) +
                             row(2, {"46349", "46349.5868055556", "1.25", "0.5", "3"}) +
                             row(3, {"1", "59", "0", "0.999988425925926", "4"}) +
                             row(4, {"61", "46350", "10", "0", ""});
    const Imported book = readWorkbookBytes(xlsxOf(data, {}, styles));
    CHECK(labels(book.data, "date") == Strings{"2026-11-23", "1900-01-01", "1900-03-01"});
    CHECK(labels(book.data, "both") ==
          Strings{"2026-11-23 14:05:00", "1900-02-28 00:00:00", "2026-11-24 00:00:00"});
    CHECK(labels(book.data, "long") == Strings{"30:00:00", "00:00:00", "240:00:00"});
    CHECK(labels(book.data, "clock") == Strings{"12:00:00", "23:59:59", "00:00:00"});
    CHECK(book.data.at("count").measure() == Measure::Number);
    CHECK(book.codebook.find("date")->kind == ValueKind::Date);
    CHECK(book.codebook.find("both")->kind == ValueKind::DateTime);
    CHECK(book.codebook.find("long")->kind == ValueKind::Time);
    CHECK(book.codebook.find("count") == nullptr);

    const Imported from1904 =
        readWorkbookBytes(xlsxOf(data, {}, styles, "<workbookPr date1904=\"1\"/>"));
    CHECK(labels(from1904.data, "date") == Strings{"2030-11-24", "1904-01-02", "1904-03-02"});

    // Day 60 of 1900 is a 29 February that never was.
    const Imported odd =
        readWorkbookBytes(xlsxOf(rows({{"date"}}) + row(2, {"60"}) + row(3, {"61"}), {}, styles));
    CHECK(labels(odd.data, "date") == Strings{"", "1900-03-01"});
    REQUIRE(odd.issues.size() == 1);
    CHECK(odd.issues[0].message.english() ==
          "Cell A2 of sheet \"Data\" is formatted as a date but holds 60, which is no day, and is "
          "taken as missing.");
    CHECK(odd.issues[0].row == 2);
    CHECK(odd.issues[0].column == "date");
    CHECK(odd.issues[0].sheet == "Data");
}

TEST_CASE("Error cells are missing, and each is told", "[io][error]")
{
    const Imported book = readWorkbookBytes(xlsxOf(
        rows({{"x"}}) + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"
                        "<row r=\"3\"><c r=\"A3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"));
    CHECK(book.data.at("x").measure() == Measure::Number);
    CHECK(book.data.at("x").isMissing(1));
    CHECK(saidOf(book) ==
          Strings{"Cell A3 of sheet \"Data\" holds the error #DIV/0! and is taken as missing."});
    CHECK(book.issues[0].row == 3);
}

TEST_CASE("A text among numbers makes them categories, and is named", "[io]")
{
    const std::string bytes =
        xlsxOf(rows({{"x", "code"}}) +
               "<row r=\"2\"><c r=\"A2\"><v>0.10000000000000001</v></c>"
               "<c r=\"B2\" t=\"inlineStr\"><is><t>007</t></is></c></row>"
               "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>about 3</t></is></c></row>"
               "<row r=\"4\"><c r=\"A4\" t=\"inlineStr\"><is><t>NA</t></is></c></row>"
               "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>2.5</t></is></c></row>");
    const Imported book = readWorkbookBytes(bytes);
    CHECK(labels(book.data, "x") == Strings{"0.1", "about 3", "", "2.5"});
    CHECK(book.data.at("x").measure() == Measure::Category);
    CHECK(labels(book.data, "code") == Strings{"007", "", "", ""});
    CHECK(book.data.at("code").measure() == Measure::Category); // a text of digits is a text
    CHECK(saidOf(book) ==
          Strings{"Cell A3 of sheet \"Data\" holds \"about 3\", which is no number, "
                  "so \"x\" is taken as categories."});

    WorkbookOptions options;
    options.types = {{"x", Measure::Number}};
    const Imported numbers = readWorkbookBytes(bytes, options);
    CHECK(numbers.data.at("x").measure() == Measure::Number);
    CHECK(labels(numbers.data, "x") == Strings{"0.1", "", "", "2.5"});
    CHECK(saidOf(numbers) ==
          Strings{"Cell A3 of sheet \"Data\" holds \"about 3\" where \"x\" should "
                  "hold numbers, and is taken as missing."});
}

TEST_CASE("The header is found under a title, and a range says where to read", "[io]")
{
    const std::string bytes =
        xlsxOf("<row r=\"1\"><c r=\"B1\" t=\"inlineStr\"><is><t>Survey of 2026</t></is></c></row>" +
               std::string("<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>a</t></is></c>"
                           "<c r=\"C3\" t=\"inlineStr\"><is><t>b</t></is></c>"
                           "<c r=\"D3\" t=\"inlineStr\"><is><t>c</t></is></c></row>"
                           "<row r=\"4\"><c r=\"B4\"><v>1</v></c><c r=\"C4\"><v>2</v></c>"
                           "<c r=\"D4\"><v>3</v></c><c r=\"F4\"><v>9</v></c></row>"
                           "<row r=\"5\"><c r=\"B5\"><v>4</v></c><c r=\"C5\"><v>5</v></c></row>"
                           "<row r=\"6\"><c r=\"A6\" s=\"0\"/></row>"));
    const Imported book = readWorkbookBytes(bytes);
    CHECK(labels(book.data, "a") == Strings{"1", "4"});
    CHECK(labels(book.data, "column_6") == Strings{"9", ""});
    CHECK(
        saidOf(book) ==
        Strings{"The header of sheet \"Data\" is row 3; what stands above it is left out.",
                "Cell F3 of sheet \"Data\" gives its column no name; it is called \"column_6\"."});

    WorkbookOptions options;
    options.range = "C3:D4";
    CHECK(readWorkbookBytes(bytes, options).data == readDelimitedBytes("b,c\n2,3\n").data);
    options.range = "b:c";
    options.headerRow = 3;
    CHECK(labels(readWorkbookBytes(bytes, options).data, "b") == Strings{"2", "5"});
    options.range = "";
    CHECK(labels(readWorkbookBytes(bytes, options).data, "b") == Strings{"2", "5"});
    options.columns = {"c"};
    CHECK(readWorkbookBytes(bytes, options).data.columns().size() == 1);
    options.columns = {};
    options.maximumRows = 1;
    CHECK(readWorkbookBytes(bytes, options).data.rowCount() == 1);
}

TEST_CASE("A workbook says the same as the text it was made from", "[io][reference]")
{
    const std::filesystem::path folder = std::filesystem::path(QUADRAT_TEST_DATA) / "workbook";
    const Dataset expected = readDelimited(folder / "people.csv").data;
    for (const char* name : {"libreoffice.xlsx", "gnumeric.xlsx"}) {
        CAPTURE(name);
        const Imported book = readWorkbook(folder / name);
        CHECK(saidOf(book) == Strings{});
        for (std::size_t k = 0; k < expected.columns().size(); ++k)
            CHECK(labels(book.data, expected.columns()[k].name()) ==
                  labels(expected, expected.columns()[k].name()));
        CHECK(book.data == expected);
        CHECK(book.codebook.find("interviewed")->kind == ValueKind::Date);
        CHECK(book.codebook.find("start")->kind == ValueKind::DateTime);
    }
}

TEST_CASE("Strict documents, prefixes and absolute paths are read", "[io]")
{
    const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const auto links = [](const std::string& content) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
               "relationships\">" +
               content + "</Relationships>";
    };
    const auto link = [&](const std::string& id, const std::string& type,
                          const std::string& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + strict + "/" + type + "\" Target=\"" +
               target + "\"/>";
    };
    const std::string root = " xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\"";
    const std::string bytes = packed(
        {{"[Content_Types].xml", "<Types/>"},
         {"_rels/.rels", links(link("rId1", "officeDocument", "/book/main.xml"))},
         {"book/main.xml",
          "<x:workbook" + root + " xmlns:rel=\"" + strict +
              "\" conformance=\"strict\"><x:sheets><x:sheet name=\"chart\" sheetId=\"1\" "
              "rel:id=\"c\"/><x:sheet name=\"one\" sheetId=\"2\" rel:id=\"a\" "
              "state=\"veryHidden\"/><x:sheet name=\"two\" sheetId=\"3\" rel:id=\"b\"/>"
              "</x:sheets></x:workbook>"},
         {"book/_rels/main.xml.rels",
          links(link("a", "worksheet", "../sheets/./one.xml") +
                link("b", "worksheet", "/sheets/two.xml") + link("c", "chartsheet", "chart.xml"))},
         {"sheets/one.xml", "<x:worksheet" + root +
                                "><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row>"
                                "<x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData>"
                                "</x:worksheet>"},
         {"Sheets/Two.xml",
          "<x:worksheet" + root +
              "><x:dimension ref=\"A1:C3\"/><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>day"
              "</x:t></x:is></x:c><x:c t=\"inlineStr\"><x:is><x:t>at</x:t></x:is></x:c></x:row>"
              "<x:row><x:c t=\"d\"><x:v>2026-11-23</x:v></x:c><x:c t=\"d\"><x:v>"
              "2026-11-23T14:05:00</x:v></x:c></x:row></x:sheetData><x:mergeCells/>"
              "</x:worksheet>"}});
    CHECK(sheetsOfBytes(bytes) ==
          std::vector<SheetInfo>{{"one", 2, 1, true}, {"two", 3, 3, false}});
    const Imported book = readWorkbookBytes(bytes);
    CHECK(labels(book.data, "day") == Strings{"2026-11-23"});
    CHECK(labels(book.data, "at") == Strings{"2026-11-23 14:05:00"});
    CHECK(saidOf(book) == Strings{"Sheet \"two\" is read, one of 2 in the workbook."});
    CHECK(book.codebook.find("at")->kind == ValueKind::DateTime);
}

TEST_CASE("Dates among others say why a column is no date", "[io]")
{
    const std::string styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    const Imported book = readWorkbookBytes(
        xlsxOf(rows({{"when", "mixed"}}) + "<row><c s=\"1\"><v>46349</v></c><c><v>5</v></c></row>"
                                           "<row><c t=\"inlineStr\"><is><t>soon</t></is></c>"
                                           "<c s=\"1\"><v>46349</v></c></row>",
               {}, styles));
    CHECK(labels(book.data, "when") == Strings{"2026-11-23", "soon"});
    CHECK(labels(book.data, "mixed") == Strings{"5", "2026-11-23"});
    CHECK(saidOf(book) ==
          Strings{
              "Cell A3 of sheet \"Data\" holds \"soon\", which is no date, so \"when\" is taken as "
              "categories.",
              "Cell B3 of sheet \"Data\" holds \"2026-11-23\", which is no number, so \"mixed\" is "
              "taken as categories."});
    CHECK(book.codebook.variables.empty());
}

TEST_CASE("A sheet with one column keeps its blank rows, one of thousands its cells", "[io]")
{
    const std::string row5 = "<row r=\"5\"><c r=\"A5\"><v>2</v></c></row>";
    const Imported single = readWorkbookBytes(xlsxOf(rows({{"x"}, {"1"}}) + row5, {}, {}));
    CHECK(labels(single.data, "x") == Strings{"1", "", "", "2"});
    CHECK(single.data == readDelimitedBytes("x\n1\n\n\n2\n",
                                            [] {
                                                TextOptions options;
                                                options.types = {{"x", Measure::Category}};
                                                return options;
                                            }())
                             .data);

    // More errors than are listed.
    std::string many = rows({{"x", "y"}});
    for (int k = 0; k < 1'500; ++k)
        many += "<row><c t=\"e\"><v>#N/A</v></c><c><v>1</v></c></row>";
    const Imported counted = readWorkbookBytes(xlsxOf(many));
    CHECK(counted.issues.size() == 1'001);
    CHECK(counted.issues.back().message.english() ==
          "1500 cells in all are taken as missing; not all of them are listed.");
}
