// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata.h"

#include "core/base/error.h"
#include "tests/core/io/any_responses.h"
#include "tests/core/io/malformed.h"
#include "tests/core/io/what_was_read.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

struct Folder {
    StudyFolder own;
    const std::filesystem::path& path = own.path();
};

Dataset numbers(const char* name, const std::vector<double>& values)
{
    return Dataset({columnOf(name, values)});
}

} // namespace

TEST_CASE_METHOD(Folder, "What is read from a file of Stata is written equal", "[io][identity]")
{
    for (const char* name : {"stata8", "stata10", "stata13", "stata14_strl", "stata15"}) {
        CAPTURE(name);
        const Imported file = readStata(std::string(QUADRAT_TEST_DATA) + "/stata/" + name + ".dta");
        CHECK(english(writeStata(path / "a.dta", file.data, file.codebook)).empty());
        const Imported again = readStata(path / "a.dta");
        CHECK(again.data == file.data);
        CHECK(again.codebook == file.codebook);
        CHECK(again.issues.empty());
        CHECK(again.notes.empty());
    }
}

TEST_CASE_METHOD(Folder, "Random responses come back equal from files of Stata", "[io][identity]")
{
    Random random(8);
    for (int k = 0; k < 150; ++k) {
        CAPTURE(k);
        const AnyResponses any(random, AnyResponses::For::Stata);
        CHECK(english(writeStata(path / "a.dta", any.data, any.codebook)).empty());
        const Imported again = readStata(path / "a.dta");
        for (const Variable& variable : any.codebook.variables) {
            CAPTURE(variable.name);
            REQUIRE(*again.codebook.find(variable.name) == variable);
            REQUIRE(again.data.at(variable.name) == any.data.at(variable.name));
        }
        REQUIRE(again.codebook == any.codebook);
        REQUIRE(again.data == any.data);
    }
}

TEST_CASE_METHOD(Folder, "Numbers keep all their digits at the ends of each type", "[io]")
{
    for (const std::vector<double>& ends :
         std::vector<std::vector<double>>{{-127, 100},
                                          {-128, 100},
                                          {-127, 101},
                                          {-32'767, 32'740},
                                          {-32'768, 0},
                                          {0, 32'741},
                                          {-2'147'483'647, 2'147'483'620},
                                          {-2'147'483'648.0, 0},
                                          {0, 2'147'483'621.0},
                                          {0.1, -1e307, 5e-324},
                                          {-0x1.fffffffffffffp+1022, 0x1.fffffffffffffp+1022}}) {
        CAPTURE(ends);
        std::vector<double> values = ends;
        values.push_back(std::numeric_limits<double>::quiet_NaN());
        for (const char letter : {'a', 'm', 'z'})
            values.push_back(missingWithLetter(letter));
        const Dataset data = numbers("x", values);
        CHECK(english(writeStata(path / "a.dta", data, {})).empty());
        const Column again = readStata(path / "a.dta").data.at("x");
        CHECK(again == data.at("x"));
        CHECK(labelsOf(again) == labelsOf(data.at("x")));
    }
    CHECK(
        english(writeStata(path / "a.dta", numbers("x", {1, 1e308}), {})) ==
        std::vector<std::string>{"\"x\" has numbers beyond 8.9·10^307, which Stata does not hold; "
                                 "they are missing values."});
    CHECK(readStata(path / "a.dta").data.at("x").isMissing(1));
}

TEST_CASE_METHOD(Folder, "Missing codes become letters in rising order, with their words", "[io]")
{
    const std::vector<ValueLabel> values{{"1", {{"vi", "Có"}}},
                                         {"98", {{"vi", "Không biết"}}, Missing::DontKnow},
                                         {"99", {{"vi", "Từ chối"}}, Missing::Refused}};
    Codebook codebook{
        .variables = {{.name = "q1", .values = values}, {.name = "q2", .values = values}}};
    codebook.variables[1].values.erase(codebook.variables[1].values.begin() + 1);
    codebook.variables[1].missingRanges = {{-9, -1, Missing::NoAnswer}};
    const Dataset data({columnOf("q1", std::vector<double>{1, 98, 99}),
                        columnOf("q2", std::vector<double>{99, -3, 1})});
    CHECK(english(writeStata(path / "a.dta", data, codebook, "vi")) ==
          std::vector<std::string>{
              "Missing codes are written as missing values of Stata: -3 → .a, 98 → .b, 99 → .c."});
    const Imported again = readStata(path / "a.dta");
    CHECK(labelsOf(again.data.at("q1")) == std::vector<std::string>{"1", ".b", ".c"});
    CHECK(labelsOf(again.data.at("q2")) == std::vector<std::string>{".c", ".a", "1"});
    const Variable* q1 = again.codebook.find("q1");
    CHECK(textIn(q1->find(".b")->label, "") == "Không biết");
    CHECK(q1->find(".c")->missing == Missing::Refused);
}

TEST_CASE_METHOD(Folder, "More missing codes than letters are plain missing values", "[io]")
{
    Variable variable{.name = "q", .missingRanges = {{100, 200, Missing::NoAnswer}}};
    std::vector<double> values{1, missingWithLetter('b')};
    for (int code = 100; code < 130; ++code)
        values.push_back(code);
    const auto issues =
        english(writeStata(path / "a.dta", numbers("q", values), {.variables = {variable}}));
    REQUIRE(issues.size() == 2);
    CHECK_THAT(issues[0], Catch::StartsWith("Missing codes of \"q\" are written as missing values "
                                            "of Stata: 100 → .a, 101 → .c, 102 → .d"));
    CHECK_THAT(issues[1], Catch::Contains("\"q\" has more missing codes than the 26 letters"));
    const Column again = readStata(path / "a.dta").data.at("q");
    CHECK(again.label(1) == ".b");
    CHECK(again.label(2) == ".a");
    CHECK(again.label(26) == ".z");
    CHECK(again.label(27).empty());
    CHECK(again.label(31).empty());
}

TEST_CASE_METHOD(Folder, "Names that Stata does not allow are changed and told", "[io]")
{
    std::vector<Column> columns;
    std::string longName;
    for (int k = 0; k < 40; ++k)
        longName += "ế";
    for (const char* name :
         {"1st", "a.b", "a_b", "int", "str12", "Q", "q", "tên", longName.c_str()})
        columns.push_back(columnOf(name, std::vector<double>{1}));
    const Dataset data(std::move(columns));
    const auto issues = english(writeStata(path / "a.dta", data, {}));
    std::vector<std::string> names;
    const Dataset again = readStata(path / "a.dta").data;
    for (const Column& column : again.columns())
        names.push_back(column.name());
    CHECK(names == std::vector<std::string>{"v1st", "a_b_2", "a_b", "int_", "str12_", "Q", "q",
                                            "tên", longName.substr(0, 32 * 3)});
    CHECK(issues.size() == 5);
    CHECK(issues[0] == "\"1st\" is written as \"v1st\": Stata does not allow its name.");
}

TEST_CASE_METHOD(Folder, "What a file of Stata cannot hold is told", "[io]")
{
    Codebook codebook;
    codebook.variables = {
        {.name = "q",
         .label = {{"vi", std::string(90, 'q')}},
         .level = MeasurementLevel::Ordinal,
         .values = {{"2", {{"vi", "hai"}}}, {"1", {{"vi", "một"}}}, {"1.5", {{"vi", "rưỡi"}}}}},
        {.name = "tỉnh",
         .kind = ValueKind::Text,
         .values = {{"HN", {{"vi", "Hà Nội"}}}, {"?", {}, Missing::NoAnswer}}}};
    codebook.sets = {{"m", {}, {"q"}, {}}};
    const Dataset data({columnOf("q", std::vector<double>{1, 2}),
                        columnOf("tỉnh", std::vector<std::string_view>{"HN", "?"})});
    const auto issues = english(lossesInStata(data, codebook, "vi"));
    for (const char* wanted :
         {"no multiple-response sets", "no levels of measurement", "The label of \"q\" is longer",
          "those for 1.5 of \"q\" are left out", "The values of \"q\" have another order",
          "those for the texts of \"tỉnh\"", "the missing codes of \"tỉnh\""}) {
        CAPTURE(wanted);
        CHECK(std::ranges::any_of(issues, [&](const std::string& issue) {
            return issue.find(wanted) != std::string::npos;
        }));
    }
    CHECK(issues.size() == 7);
}

TEST_CASE_METHOD(Folder, "A file of Stata that cannot be written leaves the old one", "[io][error]")
{
    writeStata(path / "a.dta", numbers("x", {1}), {});
    const std::string before = bytesOf((path / "a.dta").string());
    const Progress stopped{.stopRequested = [] { return true; }};
    CHECK_THROWS_AS(writeStata(path / "a.dta", numbers("x", {2}), {}, "", stopped), Cancelled);
    CHECK(bytesOf((path / "a.dta").string()) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(path), {}) == 1);
    CHECK_THROWS_AS(writeStata(path / "none" / "a.dta", numbers("x", {2}), {}), Error);
    CHECK_THROWS_AS(writeStata(path / "b.dta", Dataset(), {}), Error);
}
