// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata.h"

#include "core/base/error.h"
#include "tests/core/io/malformed.h"
#include "tests/core/io/what_was_read.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace quadrat;

namespace {

const std::string folder = std::string(QUADRAT_TEST_DATA) + "/stata/";

} // namespace

/// The values are those of make.R.
TEST_CASE("Files of Stata of several versions are read alike", "[io][reference]")
{
    for (const char* name : {"stata8", "stata10", "stata13", "stata14_strl", "stata15"}) {
        CAPTURE(name);
        const Imported file = readStata(folder + name + ".dta");
        CHECK(file.issues.empty());
        CHECK(file.notes.empty());
        CHECK(file.places.numberOf(0) == 1);
        REQUIRE(file.data.rowCount() == 4);
        const Dataset& data = file.data;
        CHECK(labelsOf(data.at("id")) == std::vector<std::string>{"1", "2", "3", "4"});
        CHECK(labelsOf(data.at("age")) == std::vector<std::string>{"34", ".a", "17", ""});
        CHECK(labelsOf(data.at("big")) == std::vector<std::string>{"0.1", "-3.5", "1e+300", ""});
        CHECK(labelsOf(data.at("text")) == std::vector<std::string>{"x", "", "  y", "zz"});
        CHECK(labelsOf(data.at("day")) ==
              std::vector<std::string>{"2026-11-23", "1959-12-31", "2000-02-29", ""});
        CHECK(labelsOf(data.at("time")) == std::vector<std::string>{"2026-11-23 14:05:09",
                                                                    "1960-01-01 00:00:00",
                                                                    "1999-12-31 23:59:59", ""});
        const Variable* age = file.codebook.find("age");
        REQUIRE(age);
        CHECK(textIn(age->label, "") == "Tuoi");
        CHECK(textIn(age->find("17")->label, "") == "seventeen");
        CHECK(age->find(".a")->missing == Missing::Refused);
        CHECK(file.codebook.find("day")->kind == ValueKind::Date);
        CHECK(file.codebook.find("time")->kind == ValueKind::DateTime);
        CHECK(file.codebook.find("time")->format == "%tc");
    }
}

TEST_CASE("Vietnamese names and texts of any length are read", "[io]")
{
    const Imported file = readStata(folder + "stata14_strl.dta");
    CHECK(textIn(file.codebook.title, "") == "Điều tra");
    CHECK(file.data.at("tỉnh").label(0) == "Đà Nẵng");
    std::string longText, longer;
    for (int k = 0; k < 10'923; ++k) {
        longer += "ố";
        if (k < 1'000)
            longText += "ế";
    }
    CHECK(file.data.at("tỉnh").label(3) == longText);
    CHECK(labelsOf(file.data.at("dai")) == std::vector<std::string>{longer, "", "ngắn", "Đà Nẵng"});
}

TEST_CASE("A preview of a file of Stata reads the rows and columns asked for", "[io]")
{
    const Imported file =
        readStata(folder + "stata15.dta", {.columns = {"text", "age"}, .maximumRows = 3});
    REQUIRE(file.data.columns().size() == 2);
    CHECK(labelsOf(file.data.at("age")) == std::vector<std::string>{"34", ".a", "17"});
    CHECK(file.codebook.find("age")->values.size() == 2);
}

TEST_CASE("What is wrong with a file of Stata is said", "[io][error]")
{
    const auto saying = [](const std::string& words) { return Catch::Contains(words); };
    CHECK_THROWS_WITH(readStata(folder + "none.dta"), saying("There is no file"));
    CHECK_THROWS_WITH(readStataBytes(""), saying("not a data file of Stata"));
    CHECK_THROWS_WITH(readStataBytes("id,age\n1,2\n"), saying("not a data file of Stata"));
    std::string bytes = bytesOf(folder + "stata13.dta");
    CHECK_THROWS_WITH(readStataBytes(bytes.substr(0, 1'400)), saying("cut off"));
    bytes.replace(bytes.find("117"), 3, "120");
    CHECK_THROWS_WITH(readStataBytes(bytes), saying("version 120"));
    CHECK_THROWS_WITH(readStata(folder + "stata8.dta", {.columns = {"ages"}}),
                      saying("Did you mean \"age\"?"));
}

TEST_CASE("A thousand malformed files of Stata are read or refused", "[io]")
{
    std::vector<std::string> seeds;
    for (const char* name : {"stata8", "stata13", "stata14_strl", "stata15"})
        seeds.push_back(bytesOf(folder + name + ".dta"));
    CHECK(survived(seeds, 1'000, [](const std::string& bytes) { readStataBytes(bytes); }) == 1'000);
}
