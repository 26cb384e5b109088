// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss.h"

#include "core/base/error.h"
#include "tests/core/io/any_responses.h"
#include "tests/core/io/malformed.h"
#include "tests/core/io/what_was_read.h"
#include "tests/core/storage/study_folder.h"

#include <catch2/catch.hpp>

#include <cstdio>
#include <filesystem>
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

TEST_CASE_METHOD(Folder, "What is read from a file of SPSS is written equal", "[io][identity]")
{
    for (const char* name : {"survey.sav", "hotel.sav", "personnel.sav", "physiology.sav"})
        for (const char* suffix : {"a.sav", "a.zsav"}) {
            CAPTURE(name, suffix);
            const Imported file = readSpss(std::string(QUADRAT_TEST_DATA) + "/spss/" + name);
            CHECK(english(writeSpss(path / suffix, file.data, file.codebook)).empty());
            const Imported again = readSpss(path / suffix);
            CHECK(again.data == file.data);
            CHECK(again.codebook == file.codebook);
            CHECK(again.issues.empty());
            CHECK(again.notes.empty());
        }
}

TEST_CASE_METHOD(Folder, "Random responses come back equal from files of SPSS", "[io][identity]")
{
    Random random(7);
    for (int k = 0; k < 150; ++k) {
        CAPTURE(k);
        const AnyResponses any(random, AnyResponses::For::Spss);
        const std::filesystem::path file = path / (k % 2 ? "a.sav" : "a.zsav");
        CHECK(english(writeSpss(file, any.data, any.codebook)).empty());
        const Imported again = readSpss(file);
        for (const Variable& variable : any.codebook.variables) {
            CAPTURE(variable.name);
            REQUIRE(*again.codebook.find(variable.name) == variable);
            REQUIRE(again.data.at(variable.name) == any.data.at(variable.name));
        }
        REQUIRE(again.codebook == any.codebook);
        REQUIRE(again.data == any.data);
    }
}

TEST_CASE_METHOD(Folder, "A text of 32 kilobytes comes back from a file of SPSS", "[io]")
{
    std::string longest;
    while (longest.size() < 32'763)
        longest += "ế"; // three bytes
    longest += "abcd";
    REQUIRE(longest.size() == 32'767);
    const Dataset data({columnOf("chữ", std::vector<std::string_view>{longest, "", "ngắn"})});
    for (const char* name : {"a.sav", "a.zsav"}) {
        CHECK(writeSpss(path / name, data, {}).empty());
        CHECK(readSpss(path / name).data == data);
    }
    longest += "ế";
    const Dataset tooLong({columnOf("chữ", std::vector<std::string_view>{longest})});
    CHECK(english(writeSpss(path / "a.sav", tooLong, {})) ==
          std::vector<std::string>{
              "\"chữ\" has texts of more than the 32,767 bytes that SPSS holds; the "
              "rest of them is left out."});
    CHECK(readSpss(path / "a.sav").data.at("chữ").label(0) == longest.substr(0, 32'767));
}

TEST_CASE_METHOD(Folder, "A text that fills its variable keeps its last byte", "[io]")
{
    for (std::size_t length = 248; length < 13'000; length += length < 1'600 ? 1 : 113) {
        CAPTURE(length);
        const std::string full(length, 'x');
        const Dataset data({columnOf("a", std::vector<std::string_view>{full})});
        writeSpss(path / "a.sav", data, {});
        REQUIRE(readSpss(path / "a.sav").data == data);
    }
}

TEST_CASE_METHOD(Folder, "Many rows fill more than one block", "[io]")
{
    std::vector<double> values;
    for (int row = 0; row < 700'000; ++row)
        values.push_back(row * 0.1);
    const Dataset data = numbers("x", values);
    writeSpss(path / "a.zsav", data, {});
    CHECK(readSpss(path / "a.zsav").data == data);
}

TEST_CASE_METHOD(Folder, "PSPP reads what is written for SPSS", "[io][reference]")
{
    if (std::system("pspp --version >/dev/null 2>&1") != 0)
        return;
    const Imported survey = readSpss(std::string(QUADRAT_TEST_DATA) + "/spss/survey.sav");
    Dataset data = survey.data;
    Codebook codebook = survey.codebook;
    codebook.find("tỉnh")->values.push_back({"Hà Nội", {{"", "Thủ đô"}}, Missing::NoAnswer});
    codebook.find("tỉnh")->values.back().value = "Huế";
    writeSpss(path / "a.sav", data, codebook);
    writeSpss(path / "a.zsav", data, codebook);
    const auto shown = [&](const std::string& file) {
        std::FILE* syntax = std::fopen((path / "a.sps").string().c_str(), "w");
        std::fputs(("GET FILE='" + (path / file).string() +
                    "'.\nDISPLAY DICTIONARY.\nMRSETS /DISPLAY NAME=ALL.\nLIST.\n")
                       .c_str(),
                   syntax);
        std::fclose(syntax);
        const std::string command = "pspp -O format=csv -o " + (path / "a.csv").string() + " " +
                                    (path / "a.sps").string() + " >/dev/null 2>&1";
        CHECK(std::system(command.c_str()) == 0);
        return bytesOf((path / "a.csv").string());
    };
    for (const char* file : {"a.sav", "a.zsav"}) {
        const std::string words = shown(file);
        for (const char* line :
             {"q1,4,Ông/bà có hài lòng không?,Ordinal,Input,8,Right,F1.0,F1.0,8; 9\n",
              "tuoi,3,Tuổi của người trả lời,Scale,Input,8,Right,F3.0,F3.0,LOWEST THRU 0; 99\n",
              "mota,13,,Nominal,Input,32,Left,A300,A300,\n",
              "ngay,9,,Scale,Input,10,Right,SDATE10,SDATE10,\n", ",9[a],Từ chối trả lời\n",
              "tỉnh,Huế[a],Thủ đô\n,Đà Nẵng,Thành phố Đà Nẵng\n",
              "$muc,Các mục,Dichotomies,1,\"a1\na2\na3\"\n", "$ma,Mã,Categories,,\"a1\na2\"\n",
              "1,Đà Nẵng,34,1,1,0,1,1500000.50,2026/11/23,14:05:00,23-NOV-2026 14:05:09,abc,Một "
              "đoạn "
              "dài,500000.2\n"}) {
            CAPTURE(line);
            CHECK_THAT(words, Catch::Contains(line));
        }
        CHECK_THAT(words, !Catch::Contains("warning") && !Catch::Contains("error"));
    }
}

TEST_CASE_METHOD(Folder, "Names that SPSS does not allow are changed and told", "[io]")
{
    std::vector<Column> columns;
    const std::string longName(70, 'x');
    for (const char* name : {"1st", "a b", "a_b", "ALL", "Q", "q", "tên.", longName.c_str()})
        columns.push_back(columnOf(name, std::vector<double>{1}));
    const Dataset data(std::move(columns));
    const auto issues = english(writeSpss(path / "a.sav", data, {}));
    std::vector<std::string> names;
    const Dataset again = readSpss(path / "a.sav").data;
    for (const Column& column : again.columns())
        names.push_back(column.name());
    CHECK(names == std::vector<std::string>{"v1st", "a_b_2", "a_b", "ALL_", "Q", "q_2", "tên_",
                                            std::string(64, 'x')});
    CHECK(issues.size() == 6);
    CHECK(issues[0] == "\"1st\" is written as \"v1st\": SPSS does not allow its name.");
}

TEST_CASE("More missing codes than SPSS holds become a range, or are told", "[io]")
{
    Variable variable{.name = "q"};
    for (const char* code : {"95", "96", "97", "98", "99"})
        variable.values.push_back({code, {{"", "Từ chối"}}, Missing::Refused});
    Codebook codebook{.variables = {variable}};
    CHECK(
        english(lossesInSpss(numbers("q", {1, 2, 96}), codebook, "")) ==
        std::vector<std::string>{"SPSS holds up to three missing codes; those of \"q\" are written "
                                 "as the range from 95 to 99, in which there is no answer."});
    CHECK(english(lossesInSpss(numbers("q", {1, 2, 96.5}), codebook, "")) ==
          std::vector<std::string>{"SPSS holds up to three missing codes, or a range and one code: "
                                   "98, 99 of \"q\" are not marked as missing."});
    codebook.variables[0].missingRanges = {{-5, -1, Missing::NoAnswer}};
    CHECK(english(lossesInSpss(numbers("q", {1, 2, 96}), codebook, "")) ==
          std::vector<std::string>{"SPSS holds up to three missing codes, or a range and one code: "
                                   "96, 97, 98, 99 of \"q\" are not marked as missing."});
}

TEST_CASE_METHOD(Folder, "What a file of SPSS cannot hold is told", "[io]")
{
    const std::string question(300, 'q'), words(130, 'w');
    Variable variable{.name = "q",
                      .label = {{"vi", question}, {"en", "Question"}},
                      .role = VariableRole::Mode,
                      .values = {{"1", {{"vi", words}}},
                                 {"x", {{"vi", "không số"}}},
                                 {"9", {{"vi", "chín"}}, Missing::DontKnow}}};
    Variable day{.name = "ngày", .kind = ValueKind::Date};
    Dataset data({columnOf("q", std::vector<double>{1, missingWithLetter('a')}),
                  columnOf("ngày", std::vector<std::string_view>{"2026-11-23", "hôm qua"})});
    const Codebook codebook{.variables = {variable, day},
                            .sets = {{"m", {}, {"q", "không có"}, {}}}};
    const auto issues = english(lossesInSpss(data, codebook, "vi"));
    const std::vector<std::string> wantedWords{
        std::string("labels in one language"),
        std::string("the interviewer"),
        "only \"" + std::string(256, 'q') + "\" is written",
        "only \"" + std::string(120, 'w') + "\" is written",
        std::string("value x of \"q\""),
        std::string("Why value 9 of \"q\" is missing"),
        std::string("\"ngày\" is written as text: \"hôm qua\""),
        std::string("\"q\" has missing values with letters"),
        std::string("The multiple-response set \"m\"")};
    for (const std::string& wanted : wantedWords) {
        CAPTURE(wanted);
        CHECK(std::ranges::any_of(issues, [&](const std::string& issue) {
            return issue.find(wanted) != std::string::npos;
        }));
    }
    CHECK(issues.size() == 9);
    writeSpss(path / "a.sav", data, codebook, "vi");
    CHECK(readSpss(path / "a.sav").data.at("ngày").label(1) == "hôm qua");
}

TEST_CASE_METHOD(Folder, "A file that cannot be written leaves the old one", "[io][error]")
{
    writeSpss(path / "a.sav", numbers("x", {1}), {});
    const std::string before = bytesOf((path / "a.sav").string());
    const Progress stopped{.stopRequested = [] { return true; }};
    CHECK_THROWS_AS(writeSpss(path / "a.sav", numbers("x", {2}), {}, "", stopped), Cancelled);
    CHECK(bytesOf((path / "a.sav").string()) == before);
    CHECK(std::distance(std::filesystem::directory_iterator(path), {}) == 1);
    CHECK_THROWS_AS(writeSpss(path / "none" / "a.sav", numbers("x", {2}), {}), Error);
    CHECK_THROWS_AS(writeSpss(path / "b.sav", Dataset(), {}), Error);
}
