// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss.h"

#include "core/base/error.h"
#include "core/io/spss_dictionary.h"
#include "tests/core/io/malformed.h"
#include "tests/core/io/what_was_read.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

const std::string folder = std::string(QUADRAT_TEST_DATA) + "/spss/";

std::string label(const Variable* variable, const std::string& value)
{
    const ValueLabel* entry = variable->find(value);
    return entry ? textIn(entry->label, "vi") : "(none)";
}

} // namespace

/// What PSPP 1.6.2 lists of the same file (LIST, DISPLAY DICTIONARY, MRSETS /DISPLAY).
TEST_CASE("A file of SPSS is read as PSPP reads it", "[io][reference]")
{
    for (const char* name : {"survey.sav", "survey.zsav", "uncompressed.sav"}) {
        CAPTURE(name);
        const Imported file = readSpss(folder + name);
        CHECK(file.issues.empty());
        CHECK(file.notes.empty());
        CHECK(textIn(file.codebook.title, "") == "Điều tra thử");
        REQUIRE(file.data.rowCount() == 4);
        const Dataset& data = file.data;
        CHECK(data.columns().size() == 14);
        CHECK(labelsOf(data.at("tỉnh")) ==
              std::vector<std::string>{"Đà Nẵng", "Hồ Chí Minh", "Hà Nội", ""});
        CHECK(labelsOf(data.at("tuoi")) == std::vector<std::string>{"34", "99", "-5", ""});
        CHECK(labelsOf(data.at("thunhap")) ==
              std::vector<std::string>{"1500000.5", "", "-3", "0.1"});
        CHECK(labelsOf(data.at("ngay")) ==
              std::vector<std::string>{"2026-11-23", "1959-12-31", "2000-02-29", ""});
        CHECK(labelsOf(data.at("gio")) ==
              std::vector<std::string>{"14:05:00", "00:00:59", "25:00:00", ""});
        CHECK(labelsOf(data.at("luc")) == std::vector<std::string>{"2026-11-23 14:05:09",
                                                                   "1960-01-01 00:00:00",
                                                                   "1999-12-31 23:59:59", ""});
        CHECK(labelsOf(data.at("macode")) == std::vector<std::string>{"abc", "zz", "zz", "  b"});
        CHECK(data.at("mota").label(0) == "Một đoạn dài");
        CHECK(data.at("mota2").number(0) == 1500000.5 / 3);
        CHECK(data.at("tuoi").measure() == Measure::Number);
        CHECK(data.at("mota").measure() == Measure::Category);
    }
}

TEST_CASE("The codebook holds what the dictionary of SPSS says", "[io][reference]")
{
    const Codebook codebook = readSpss(folder + "survey.sav").codebook;
    const Variable* q1 = codebook.find("q1");
    REQUIRE(q1);
    CHECK(textIn(q1->label, "") == "Ông/bà có hài lòng không?");
    CHECK(q1->level == MeasurementLevel::Ordinal);
    CHECK(q1->format == "F1.0");
    CHECK(label(q1, "2") == "Không hài lòng");
    CHECK(q1->find("1")->missing == Missing::None);
    CHECK(q1->find("8")->missing == Missing::DontKnow);
    CHECK(q1->find("9")->missing == Missing::Refused);

    const Variable* age = codebook.find("tuoi");
    CHECK(age->find("99")->missing == Missing::Refused);
    CHECK(age->missingRanges == std::vector<MissingRange>{{-std::numeric_limits<double>::infinity(),
                                                           0, Missing::NoAnswer}});

    CHECK(label(codebook.find("tỉnh"), "Đà Nẵng") == "Thành phố Đà Nẵng");
    CHECK(codebook.find("macode")->find("zz")->missing == Missing::NoAnswer);
    CHECK(codebook.find("mota")->format == "A300");
    CHECK(codebook.find("ngay")->kind == ValueKind::Date);
    CHECK(codebook.find("gio")->kind == ValueKind::Time);
    CHECK(codebook.find("luc")->kind == ValueKind::DateTime);

    const std::vector<MultipleResponseSet> sets{{"muc", {{"", "Các mục"}}, {"a1", "a2", "a3"}, "1"},
                                                {"ma", {{"", "Mã"}}, {"a1", "a2"}, {}},
                                                {"dem", {{"", "Đếm"}}, {"a2", "a3"}, "1"}};
    REQUIRE(codebook.sets.size() == 3);
    for (const MultipleResponseSet& set : sets) {
        CAPTURE(set.name);
        CHECK(std::ranges::find(codebook.sets, set) != codebook.sets.end());
    }
}

TEST_CASE("Means and sums of PSPP's examples are PSPP's", "[io][reference]")
{
    const auto total = [](const Imported& file, const char* name) {
        double sum = 0;
        for (const double number : numbersOf(file.data.at(name)))
            sum += std::isnan(number) ? 0 : number;
        return sum;
    };
    // DESCRIPTIVES /STATISTICS=ALL
    const Imported hotel = readSpss(folder + "hotel.sav");
    CHECK(hotel.data.rowCount() == 17);
    CHECK(total(hotel, "v1") == 43);
    CHECK(total(hotel, "v5") == 34);
    const Imported people = readSpss(folder + "personnel.sav");
    CHECK(people.data.rowCount() == 56);
    CHECK(total(people, "sex") == 21);
    CHECK(std::round(total(people, "salary")) == 2'241'622);
    CHECK(people.data.at("firstname").label(0) == "Ahmed");
    const std::vector<std::string> births = labelsOf(people.data.at("dob"));
    CHECK(*std::ranges::min_element(births) == "1949-03-24");
    CHECK(*std::ranges::max_element(births) == "2002-12-12");
    const Imported body = readSpss(folder + "physiology.sav");
    CHECK(total(body, "height") == Approx(67'084.94).margin(0.005));
    CHECK(total(body, "weight") == Approx(2'884.81).margin(0.005));
}

TEST_CASE("Texts of SPSS in an old encoding become UTF-8, composed", "[io]")
{
    const Imported file = readSpss(folder + "windows1258.sav");
    CHECK(labelsOf(file.data.at("ten")) ==
          std::vector<std::string>{"Hà Nội", "Đà Nẵng", "Cần Thơ"});
    CHECK(textIn(file.codebook.find("so")->label, "") == "Số người ở đây");
    CHECK(label(file.codebook.find("so"), "1") == "một người");
    REQUIRE(file.notes.size() == 1);
    CHECK(file.notes[0].english() == "Its texts were read as windows-1258.");
}

TEST_CASE("A text of another encoding than the file says is told with its row and column", "[io]")
{
    std::string bytes = bytesOf(folder + "uncompressed.sav");
    const std::size_t place = bytes.find("Hồ Chí Minh");
    REQUIRE(place != std::string::npos);
    bytes[place + 1] = 'o'; // ồ is three bytes: two of them stay behind
    const Imported file = readSpssBytes(bytes);
    REQUIRE(file.issues.size() == 1);
    CHECK(file.issues[0].row == 2);
    CHECK(file.issues[0].column == "tỉnh");
    CHECK(file.issues[0].message.english() ==
          "A text is not of the encoding UTF-8; it reads \"Ho�� Chí Minh\". Name the encoding of "
          "the file.");
    CHECK(file.data.at("tỉnh").label(1) == "Ho�� Chí Minh");
}

TEST_CASE("A preview reads the rows and columns asked for", "[io]")
{
    const Imported file =
        readSpss(folder + "survey.sav", {.columns = {"q1", "tỉnh"}, .maximumRows = 2});
    REQUIRE(file.data.columns().size() == 2);
    CHECK(file.data.rowCount() == 2);
    CHECK(file.data.columns()[0].name() == "tỉnh");
    CHECK(labelsOf(file.data.at("q1")) == std::vector<std::string>{"1", "2"});
    CHECK(file.codebook.variables.size() == 2);
}

TEST_CASE("What is wrong with a file of SPSS is said", "[io][error]")
{
    const auto saying = [](const std::string& words) { return Catch::Contains(words); };
    CHECK_THROWS_WITH(readSpss(folder + "none.sav"), saying("There is no file"));
    CHECK_THROWS_WITH(readSpssBytes(""), saying("damaged"));
    CHECK_THROWS_WITH(readSpssBytes("a,b\n1,2\n"), saying("not an SPSS data file"));
    CHECK_THROWS_WITH(readSpss(folder + "survey.sav", {.columns = {"tinh"}}),
                      saying("no column \"tinh\""));

    std::string bytes = bytesOf(folder + "uncompressed.sav");
    CHECK_THROWS_WITH(readSpssBytes(bytes.substr(0, bytes.size() - 200)),
                      saying("has 4 rows, but ends after 3"));
    CHECK_THROWS_WITH(readSpssBytes(bytes.substr(0, 1'000)), saying("damaged"));
    bytes = bytesOf(folder + "survey.sav");
    CHECK_THROWS_WITH(readSpssBytes(bytes.substr(0, bytes.size() - 100)), saying("was cut off"));
}

TEST_CASE("Reading a file of SPSS stops when asked", "[io]")
{
    const Progress stopped{.stopRequested = [] { return true; }};
    CHECK_THROWS_AS(readSpss(folder + "survey.sav", {}, stopped), Cancelled);
}

TEST_CASE("Multiple-response sets are read in all their forms", "[io]")
{
    // The example of PSPP's Developers' Guide.
    const std::vector<RawResponseSet> sets = responseSetsIn("$a=C 10 my mcgroup a b c\n"
                                                            "$b=D2 55 0  g e f d\n"
                                                            "$c=D3 Yes 10 mdgroup #2 h i j\n"
                                                            "$d=E 1 2 34 13 third mdgroup k l m\n"
                                                            "$e=E 11 6 choice 0  n o p\n"
                                                            "$f=X\n$g=D9 short\n");
    REQUIRE(sets.size() == 5);
    CHECK(sets[0].label == "my mcgroup");
    CHECK(sets[0].variables == std::vector<std::string>{"a", "b", "c"});
    CHECK_FALSE(sets[0].countedValue);
    CHECK(sets[1].countedValue == "55");
    CHECK(sets[1].label.empty());
    CHECK(sets[1].variables == std::vector<std::string>{"g", "e", "f", "d"});
    CHECK(sets[2].countedValue == "Yes");
    CHECK(sets[2].label == "mdgroup #2");
    CHECK(sets[3].countedValue == "34");
    CHECK(sets[3].label == "third mdgroup");
    CHECK(sets[4].countedValue == "choice");
    CHECK(sets[4].variables == std::vector<std::string>{"n", "o", "p"});
}

TEST_CASE("A thousand malformed files of SPSS are read or refused", "[io]")
{
    std::vector<std::string> seeds;
    for (const char* name : {"survey.sav", "survey.zsav", "uncompressed.sav", "hotel.sav"})
        seeds.push_back(bytesOf(folder + name));
    CHECK(survived(seeds, 1'000, [](const std::string& bytes) { readSpssBytes(bytes); }) == 1'000);
}
