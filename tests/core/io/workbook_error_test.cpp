// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/io/file_bytes.h"
#include "core/io/workbook.h"
#include "packed.h"

#include <catch2/catch.hpp>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

std::string faultOf(const std::string& bytes, const WorkbookOptions& options = {})
{
    try {
        readWorkbookBytes(bytes, options);
    } catch (const Error& error) {
        return error.message().english();
    }
    return "no error";
}

bool tells(const std::string& fault, const std::string& words)
{
    CAPTURE(fault);
    CHECK(fault.find(words) != std::string::npos);
    return fault.find(words) != std::string::npos;
}

/// A cell of text.
std::string cell(const std::string& place, const std::string& text)
{
    return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

const std::string header = "<row r=\"1\">" + cell("A1", "income") + cell("B1", "age") + "</row>";
const std::string twoRows =
    header + "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>2</v></c></row>";

std::string textOf(const std::string& name)
{
    const auto file = std::filesystem::path(QUADRAT_TEST_DATA) / "workbook" / name;
    return std::string(readFile(file).view());
}

} // namespace

TEST_CASE("What is no workbook is named, with the way out", "[io][error]")
{
    CHECK(faultOf("id,age\n1,2\n") ==
          "The file is no workbook (.xlsx, .xlsm or .ods), whatever its name says. If it is text, "
          "name it .csv; else save it as .xlsx.");
    CHECK(faultOf("").find("The file is no workbook") == 0);
    const std::string older = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0');
    CHECK(faultOf(older) == "Workbooks of Excel before 2007 (.xls) are not read. Save it as .xlsx "
                            "in a spreadsheet program.");
    CHECK(faultOf(older + std::string("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)) ==
          "The workbook is protected by a password. Save it without one, then open it again.");
    CHECK(faultOf(packed({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                          {"META-INF/manifest.xml",
                           "<manifest><file-entry><encryption-data/></file-entry></manifest>"},
                          {"content.xml", "\x8F\x01\x02"}})) ==
          "The workbook is protected by a password. Save it without one, then open it again.");
    tells(faultOf(packed({{"readme.txt", "hello"}})), "no workbook of the kinds");
    tells(faultOf(packed({{"[Content_Types].xml", "<Types/>"}})), "lacks its part");
    tells(faultOf(packed(
              {{"[Content_Types].xml", "<Types/>"},
               {"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                               "Target=\"xl/workbook.bin\"/></Relationships>"}})),
          ".xlsb");
    const std::string whole = xlsxOf(twoRows);
    tells(faultOf(whole.substr(0, whole.size() / 2)), "The workbook is damaged");
    const std::string large = textOf("libreoffice.xlsx");
    std::string flipped = large;
    flipped[flipped.find("xl/worksheets/sheet1.xml") + 300] ^= 0x10;
    CHECK(faultOf(flipped) != "no error");
}

TEST_CASE("What is wrong with a sheet is said with its cell", "[io][error]")
{
    CHECK(faultOf(xlsxOf("<row r=\"1\">" + cell("A1", "q") + cell("C1", " q ") + "</row>")) ==
          "The header of sheet \"Data\" names \"q\" twice, in cells A1 and C1. Give each column a "
          "name of its own.");
    CHECK(faultOf(xlsxOf(header)) == "Sheet \"Data\" has a header but no rows.");
    CHECK(faultOf(xlsxOf("")) == "No sheet of the workbook that is shown holds anything.");
    WorkbookOptions options;
    options.sheet = "data";
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "The workbook has no sheet \"data\". Did you mean \"Data\"?");
    options.sheet = "Something else";
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "The workbook has no sheet \"Something else\". It has \"Data\".");
    options = {};
    options.columns = {"incom"};
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "The data have no column \"incom\". Did you mean \"income\"?");
    options = {};
    options.range = "B3;H9";
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "\"B3;H9\" is no range of a sheet. Write it as B3:H200 or, for whole columns, B:H.");
    options.range = "D5:F9";
    CHECK(faultOf(xlsxOf(twoRows), options) == "There is nothing in the cells D5:F9 of the "
                                               "workbook.");
    options.range = "A1:B9";
    options.headerRow = 5;
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "Row 5 of sheet \"Data\", which should name the columns, is blank. Name another row.");
    tells(faultOf(xlsxOf(header + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>5</v></c></row>")),
          "Cell A2 of sheet \"Data\" names a text that the workbook does not hold.");
    tells(faultOf(xlsxOf(header + "<row r=\"1048577\"/>")), "a row \"1048577\" after its row 1");
    tells(faultOf(xlsxOf("<row r=\"3\"/><row r=\"2\"/>")), "a row \"2\" after its row 3");
    tells(faultOf(xlsxOf("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>")), "a cell \"XFE1\"");
    tells(faultOf(xlsxOf("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")), "a cell \"A2\"");
    tells(faultOf(xlsxOf("<row r=\"1\"><c></row>")),
          "\"xl/worksheets/sheet1.xml\" of the workbook is not well formed in line 2");
    tells(faultOf(odsOf("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                        "table:number-columns-repeated=\"16385\" office:value-type=\"float\" "
                        "office:value=\"1\"/></table:table-row></table:table>")),
          "Sheet \"a\" has cells beyond row 1048576 or column 16384");
    tells(faultOf(odsOf("<table:table table:name=\"a\"><table:table-row "
                        "table:number-rows-repeated=\"1048577\"><table:table-cell "
                        "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
                        "</table:table>")),
          "more than 1048576 rows");
    tells(faultOf(odsOf("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                        "office:value-type=\"string\"><text:p><text:s text:c=\"99999999\"/>"
                        "<text:s text:c=\"99999999\"/></text:p></table:table-cell>"
                        "</table:table-row></table:table>")),
          "A cell of the workbook holds more than 1000000 bytes of text");
    tells(faultOf(xlsxOf("<row>" + cell("A1", std::string(1'000'001, 'x')) + "</row>")),
          "A cell of the workbook holds more than 1000000 bytes of text");
    std::string again;
    for (int k = 0; k < 16'385; ++k)
        again += "<c r=\"A1\"><v>1</v></c>";
    tells(faultOf(xlsxOf("<row r=\"1\">" + again + "</row>")), "more than 16384 cells");
}

TEST_CASE("A workbook that would fill the memory is refused", "[io][error]")
{
    // 80 MB of blanks, 80 KB packed.
    tells(faultOf(xlsxOf(twoRows + std::string(80'000'000, ' '))),
          "is packed more than 200 times smaller than it is");

    WorkbookOptions options;
    options.limits.partBytes = 2'000'000;
    tells(faultOf(xlsxOf(twoRows + std::string(3'000'000, ' ')), options), "grows beyond 1 MB");
    options = {};
    options.limits.totalBytes = 2'000'000;
    tells(faultOf(xlsxOf(twoRows, "<si><t>x</t></si>" + std::string(1'999'900, ' ')), options),
          "when it is unpacked");
    options = {};
    options.limits.parts = 4;
    CHECK(faultOf(xlsxOf(twoRows), options) ==
          "The workbook is packed from 5 parts, where at most 4 are read. Copy the sheet into a "
          "new workbook.");
    options = {};
    options.limits.textBytes = 1'000;
    tells(faultOf(xlsxOf(twoRows, "<si><t>" + std::string(2'000, 'x') + "</t></si>"), options),
          "The texts of the workbook take more than");
    options = {};
    options.limits.cells = 1;
    tells(faultOf(xlsxOf(twoRows), options), "million cells. Name the columns that are needed");

    std::string deep, shallow;
    for (int k = 0; k < 300; ++k) {
        deep += "<x>";
        shallow += "</x>";
    }
    tells(faultOf(xlsxOf(twoRows + deep + shallow)), "elements more than 256 deep");
    tells(faultOf(xlsxOf("<row r=\"1\" spans=\"" + std::string(3'000'000, '1') + "\"/>")),
          "a tag or comment of more than 1048576 bytes");
    const std::string doctype = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
    tells(faultOf(packed({{"content.xml", doctype + "<x>&b;</x>"}})),
          "\"content.xml\" of the workbook declares a document type");
    tells(faultOf(packed(
              {{"[Content_Types].xml", "<Types/>"}, {"xl/workbook.xml", doctype + "<workbook/>"}})),
          "declares a document type");

    // A repeated row of repeated cells: as many cells as sheets have, from 300 bytes.
    tells(faultOf(odsOf("<table:table table:name=\"a\"><table:table-row "
                        "table:number-rows-repeated=\"1048576\"><table:table-cell "
                        "table:number-columns-repeated=\"16384\" office:value-type=\"string\">"
                        "<text:p>x</text:p></table:table-cell></table:table-row></table:table>")),
          "The header of sheet \"a\" names \"x\" twice, in cells A1 and B1.");
    options = {};
    options.headerRow = 1;
    options.limits.cells = 1'000'000;
    tells(faultOf(odsOf("<table:table table:name=\"a\"><table:table-row><table:table-cell "
                        "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
                        "</table:table-row><table:table-row table:number-rows-repeated="
                        "\"1048570\"><table:table-cell table:number-columns-repeated=\"16384\" "
                        "office:value-type=\"float\" office:value=\"1\"/></table:table-row>"
                        "</table:table>"),
                  options),
          "has more than 1 million cells");
}

TEST_CASE("Reading a workbook stops when asked to", "[io]")
{
    const Progress stopped{.report = {}, .stopRequested = [] { return true; }};
    CHECK_THROWS_AS(readWorkbookBytes(xlsxOf(twoRows), {}, stopped), Cancelled);
}

TEST_CASE("Damaged workbooks end in data or an Error", "[io][error]")
{
    const std::array<std::string, 16> pieces{"<row>",
                                             "</row>",
                                             "<c t=\"s\">",
                                             "</c>",
                                             "<v>99999999999</v>",
                                             "r=\"XFD9\"",
                                             "<t>",
                                             "<is><t>x</t>",
                                             "&#0;",
                                             "&lt;",
                                             "_xD800_",
                                             "\xFF",
                                             "repeated=\"99999999\"",
                                             "1e999",
                                             "office:value-type=\"date\"",
                                             "<table:table-row>"};
    Random random(4);
    std::size_t read = 0, refused = 0;
    const auto tryReading = [&](const std::string& bytes) {
        WorkbookOptions options;
        options.limits.cells = 100'000;
        if (random.below(4) == 0)
            options.types = {{"age", Measure::Number}};
        try {
            readWorkbookBytes(bytes, options);
            ++read;
        } catch (const Error& error) {
            CHECK_FALSE(error.message().english().empty());
            ++refused;
        }
    };
    for (const char* name :
         {"libreoffice.xlsx", "libreoffice.ods", "gnumeric.xlsx", "gnumeric.ods"}) {
        const std::string seed = textOf(name);
        const Parts parts = unpacked(seed);
        for (int k = 0; k < 250; ++k) {
            if (k % 5 == 0) { // the packed bytes themselves
                std::string bytes = seed;
                for (int flips = 0; flips < 3; ++flips)
                    bytes[random.below(bytes.size())] = char(random.next());
                tryReading(bytes);
                continue;
            }
            Parts changed = parts;
            for (std::uint64_t changes = 1 + random.below(4); changes > 0; --changes) {
                std::string& content = changed[random.below(changed.size())].second;
                const std::size_t at = random.below(content.size() + 1);
                switch (random.below(4)) {
                case 0:
                    content.erase(at, random.below(40));
                    break;
                case 1:
                    content.insert(at, pieces[random.below(pieces.size())]);
                    break;
                case 2:
                    content.insert(at, content.substr(random.below(content.size() + 1), 60));
                    break;
                default:
                    if (at < content.size())
                        content[at] = char(random.next());
                }
            }
            tryReading(packed(changed));
        }
    }
    CHECK(read + refused == 1'000);
    CHECK(read > 100);
    CHECK(refused > 100);
}
