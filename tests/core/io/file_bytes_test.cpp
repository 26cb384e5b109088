// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_bytes.h"

#include "core/io/delimited_text.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using namespace quadrat;

namespace {

std::filesystem::path file(const std::string& name)
{
    return std::filesystem::path(QUADRAT_TEST_DATA) / "text" / name;
}

std::string faultOf(const std::filesystem::path& path)
{
    try {
        readDelimited(path);
    } catch (const Error& error) {
        CHECK(error.kind() == ErrorKind::UnreadableFile);
        return error.message().english();
    }
    return "no error";
}

} // namespace

TEST_CASE("A file is read whole, with room after it", "[io]")
{
    const FileBytes bytes = readFile(file("one_row.csv"));
    CHECK(bytes.view() == "a,b\n1,x");
    CHECK(std::string_view(bytes.data() + bytes.size(), FileBytes::padding) ==
          std::string(FileBytes::padding, '\0'));
    CHECK(readFile(file("empty.csv")).size() == 0);
}

TEST_CASE("Files say the same however they are written", "[io]")
{
    const Dataset expected = readDelimited(file("plain.csv")).data;
    REQUIRE(expected.rowCount() == 3);
    CHECK(expected.at("opinion").label(1) == "He said \"no\",\ntwice");
    CHECK(expected.at("income").number(0) == 1250.5);
    for (const char* name : {"crlf_marked.csv", "returns.csv", "tabs.tsv", "decimal_comma.csv"}) {
        CAPTURE(name);
        const Dataset data = readDelimited(file(name)).data;
        CHECK(data.at("sex") == expected.at("sex"));
        for (std::size_t row = 0; row < 3; ++row) {
            CHECK(data.at("income").isMissing(row) == expected.at("income").isMissing(row));
            if (!data.at("income").isMissing(row))
                CHECK(data.at("income").number(row) == expected.at("income").number(row));
        }
    }
}

TEST_CASE("A file that cannot be read says why", "[io][error]")
{
    CHECK(faultOf(file("not_there.csv")) == "There is no file \"tests/data/text/not_there.csv\".");
    CHECK(faultOf(file("")) == "\"tests/data/text/\" is not a file but a folder or a device.");
    CHECK(faultOf(file("empty.csv")) == "The file is empty.");
    CHECK(faultOf(file("header_only.csv")) == "The file has a header but no rows.");
    CHECK(faultOf(file("duplicate.csv")).find("\"income\" twice, in columns 2 and 4") !=
          std::string::npos);
    CHECK(faultOf(file("ragged.csv")).find("Row 4 has 4 fields where the header has 3") == 0);
    CHECK(faultOf(file("open_quote.csv")).find("row 3, column \"opinion\"") != std::string::npos);
    // Cut short within a letter: the first byte of the sequence is named.
    CHECK(faultOf(file("truncated.csv")).find("Row 3, column 2 holds the byte 225") == 0);
}
