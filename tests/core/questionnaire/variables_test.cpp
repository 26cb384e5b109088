// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/variables.h"

#include "core/base/error.h"
#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace quadrat;

namespace {

Questionnaire poll()
{
    OptionList media = listOf("media", {"tv", "radio", "96", "98"});
    media.options[0].label = {{"vi", "Truyền hình"}};
    media.options[2].specify = true;
    media.options[3].missing = Missing::DontKnow;
    return oneSection(
        {{.name = "hello", .kind = Note{}},
         {.name = "age", .kind = NumberEntry{}, .text = {{{"vi", "Tuổi?"}}, {}}, .besides = "dk"},
         {.name = "m", .kind = MultipleChoice{"media"}, .text = {{{"vi", "Kênh nào?"}}, {}}},
         {.name = "r", .kind = Ranking{"media", 2}},
         {.name = "g", .kind = Grid{"yesno", {{"g1", {{"vi", "Một"}}}}}},
         {.name = "phone", .kind = TextEntry{}, .identifying = true},
         {.name = "d", .kind = DateEntry{}},
         {.name = "old", .kind = Calculation{"age > 60"}}},
        {media, yesNo(), besides()});
}

std::vector<std::string> row(const Dataset& data, std::size_t k)
{
    std::vector<std::string> cells;
    for (const Column& column : data.columns())
        cells.push_back(column.label(k));
    return cells;
}

} // namespace

TEST_CASE("The variables of a response set follow from the questionnaire")
{
    const Form form(poll());
    const Codebook book = codebookOf(form);
    std::string names;
    for (const Variable& variable : book.variables)
        names += variable.name + " ";
    CHECK(names == "case mode language started minutes age m_tv m_radio m_96 m_96_text "
                   "r_1 r_2 r_96_text g1 d old ");
    CHECK(book.find("case")->role == VariableRole::Key);
    REQUIRE(book.find("age")->find("-9"));
    CHECK(book.find("age")->find("-9")->missing == Missing::Refused);
    CHECK(book.find("age")->label.at("vi") == "Tuổi?");
    CHECK(book.find("m_tv")->label.at("vi") == "Truyền hình");
    CHECK(book.find("m_tv")->find("98")->missing == Missing::DontKnow);
    CHECK(book.find("g1")->level == MeasurementLevel::Ordinal);
    CHECK(book.find("d")->kind == ValueKind::Date);
    REQUIRE(book.sets.size() == 1);
    CHECK(book.sets[0].variables == std::vector<std::string>{"m_tv", "m_radio", "m_96"});

    const std::vector<Submission> sent{
        {.caseCode = "A1",
         .submission = "f00",
         .mode = "online",
         .language = "vi",
         .started = "2026-11-23 14:00:00",
         .ended = "2026-11-23 14:07:30",
         .answers = {{"age", "61"},
                     {"m", "tv 96"},
                     {"m_96_text", "báo"},
                     {"r", "radio tv"},
                     {"g1", "2"},
                     {"phone", "0900"},
                     {"d", "2026-01-02"},
                     {"old", "1"}}},
        {.submission = "f01", .answers = {{"age", "-8"}, {"m", "98"}}}};
    const Dataset data = datasetOf(form, sent);
    CHECK(data.columns().size() == book.variables.size());
    CHECK(row(data, 0) == std::vector<std::string>{"A1", "online", "vi", "2026-11-23 14:00:00",
                                                   "7.5", "61", "1", "0", "1", "báo", "radio", "tv",
                                                   "", "2", "2026-01-02", "1"});
    CHECK(row(data, 1) == std::vector<std::string>{"f01", "", "", "", "", "-8", "98", "98", "98",
                                                   "", "", "", "", "", "", ""});
}

TEST_CASE("An answer that is no number is refused with its case", "[error]")
{
    const Form form(poll());
    const std::vector<Submission> sent{{.caseCode = "A1", .answers = {{"g1", "two"}}}};
    CHECK_THROWS_WITH(datasetOf(form, sent),
                      Catch::Contains("A1") && Catch::Contains("g1") && Catch::Contains("two"));
}
