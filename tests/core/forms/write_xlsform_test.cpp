// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/write_xlsform.h"
#include "core/project/questionnaire_words.h"
#include "tests/core/forms/any_questionnaire.h"
#include "tests/core/forms/xlsform_file.h"
#include "tests/source_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace quadrat;

namespace {

Questionnaire readBack(const Questionnaire& questionnaire)
{
    return readXlsformBytes(workbookOf(xlsformSheets(questionnaire))).questionnaire;
}

std::string inWords(const Questionnaire& questionnaire)
{
    return writeQuestionnaire(questionnaire).dump(1);
}

/// The rows of a sheet by the header of their cells.
std::vector<std::map<std::string, std::string>> rowsOf(const std::vector<TextSheet>& sheets,
                                                       const std::string& name)
{
    const auto sheet = std::ranges::find(sheets, name, &TextSheet::name);
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t k = 1; k < sheet->rows.size(); ++k) {
        rows.emplace_back();
        for (const auto& [column, text] : sheet->rows[k].cells)
            rows.back()[sheet->rows[0].cells.at(column)] = text;
    }
    return rows;
}

std::map<std::string, std::string> rowOf(const std::vector<TextSheet>& sheets,
                                         const std::string& name)
{
    for (const auto& row : rowsOf(sheets, "survey"))
        if (row.contains("name") && row.at("name") == name)
            return row;
    return {};
}

} // namespace

TEST_CASE("Any questionnaire reads back from an XLSForm as it was", "[io][xlsform][identity]")
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        const Questionnaire any = AnyQuestionnaire(seed).make();
        INFO("seed " << seed);
        const Questionnaire back = readBack(any);
        if (back != any)
            CHECK(inWords(back) == inWords(any));
        CHECK(back == any);
    }
}

TEST_CASE("The example of the guide reads back from an XLSForm", "[io][xlsform][identity]")
{
    const std::string file =
        std::string(sourceFolder) + "/tests/data/questionnaires/satisfaction.json";
    const Questionnaire example = readQuestionnaire(Json::parse(bytesOf(file)), "");
    CHECK(inWords(readBack(example)) == inWords(example));
    CHECK(readBack(example) == example);
}

TEST_CASE("What is written is a form that other programs take", "[io][xlsform]")
{
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        const auto sheets = xlsformSheets(AnyQuestionnaire(seed).make());
        std::set<std::string> names, lists;
        for (const auto& row : rowsOf(sheets, "choices"))
            lists.insert(row.at("list_name"));
        std::vector<std::string> open;
        for (const auto& row : rowsOf(sheets, "survey")) {
            const std::string& type = row.at("type");
            INFO(type);
            if (type.starts_with("begin_"))
                open.push_back(type.substr(6));
            if (type.starts_with("end_")) {
                REQUIRE_FALSE(open.empty());
                CHECK(open.back() == type.substr(4));
                open.pop_back();
                continue;
            }
            const std::string& name = row.at("name");
            INFO(name);
            CHECK(std::ranges::all_of(name, [](char c) {
                return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
                       (c >= '0' && c <= '9');
            }));
            std::string small = name;
            std::ranges::transform(small, small.begin(), [](char c) { return char(tolower(c)); });
            CHECK(names.insert(small).second);
            const std::size_t blank = type.find(' ');
            if (blank != std::string::npos)
                CHECK(lists.contains(type.substr(blank + 1)));
        }
        CHECK(open.empty());
    }
}

TEST_CASE("What can be said by the means of XLSForm is said so", "[io][xlsform]")
{
    Questionnaire q{.name = "poll", .title = {{"vi", "Khảo sát"}}, .languages = {"vi", "en"}};
    q.lists = {
        {"media",
         {{.code = "tv", .label = {{"vi", "Truyền hình"}}},
          {.code = "no", .label = {{"vi", "Không"}}, .exclusive = true},
          {.code = "96", .label = {{"vi", "Khác"}}, .specify = true}}},
        {"dk", {{.code = "98", .label = {{"vi", "Không biết"}}, .missing = Missing::DontKnow}}},
        {"town", {{.code = "1", .within = "tv"}}}};
    q.sections = {
        {.name = "a",
         .title = {{"vi", "Phần A"}},
         .showIf = "age in (1, 2) and media_tv = 1",
         .questions = {{.name = "age",
                        .kind = NumberEntry{.unit = {{"vi", "năm"}}, .least = 18, .most = 99},
                        .instruction = {.text = {{"vi", "Tròn năm"}}, .byMode = {}},
                        .required = Required::Yes,
                        .besides = "dk"},
                       {.name = "media",
                        .kind = MultipleChoice{.list = "media", .order = Order::Random, .most = 2},
                        .checks = {{"media_tv = 1 or missing(age)", {{"en", "Really?"}}}},
                        .required = Required::Yes,
                        .besides = "dk"},
                       {.name = "town", .kind = SingleChoice{.list = "town", .within = "media"}},
                       {.name = "rate",
                        .kind = Grid{.list = "media",
                                     .items = {{"r1", {{"vi", "Một"}}}, {"r2", {}}}}}}},
        {.name = "b",
         .repeat = Repeat{.count = "age + 1", .most = 4},
         .questions = {
             {.name = "score", .kind = Recommendation{}},
             {.name = "sum",
              .kind = Calculation{.formula = "sum(score_1, score_2, score_3, score_4)"}}}}};
    const auto sheets = xlsformSheets(q);
    CHECK(rowOf(sheets, "a").at("relevant") ==
          "(${age} = 1 or ${age} = 2) and selected(${media}, 'tv')");
    CHECK(rowOf(sheets, "a").at("label::Tiếng Việt (vi)") == "Phần A");
    const auto age = rowOf(sheets, "age");
    CHECK(age.at("type") == "integer");
    CHECK(age.at("constraint") == ". >= 18 and . <= 99");
    CHECK(age.at("hint::Tiếng Việt (vi)") == "Tròn năm (năm)");
    CHECK_FALSE(age.contains("required"));
    const auto beside = rowOf(sheets, "age_besides");
    CHECK(beside.at("type") == "select_one dk");
    CHECK(beside.at("relevant") == "${age} = ''");
    CHECK(beside.at("required") == "yes");
    const auto media = rowOf(sheets, "media");
    CHECK(media.at("type") == "select_multiple media_dk");
    CHECK(media.at("parameters") == "randomize=true");
    CHECK(media.at("constraint") ==
          "count-selected(.) <= 2 and not(selected(., 'no') and count-selected(.) > 1) and "
          "not(selected(., '98') and count-selected(.) > 1) and "
          "(selected(${media}, 'tv') or ${age} = '')");
    CHECK(media.at("constraint_message::English (en)") == "Really?");
    CHECK(rowOf(sheets, "media_96_text").at("relevant") == "selected(${media}, '96')");
    CHECK(rowOf(sheets, "town").at("choice_filter") == "within=${media}");
    CHECK(rowOf(sheets, "rate").at("appearance") == "table-list");
    CHECK(rowOf(sheets, "r2").at("type") == "select_one media");
    CHECK(rowOf(sheets, "b").at("repeat_count") == "if(${age} + 1 > 4, 4, ${age} + 1)");
    CHECK(rowOf(sheets, "score").at("parameters") == "start=0 end=10 step=1");
    CHECK(rowOf(sheets, "sum").at("calculation") == "sum(${score})");
    const auto settings = rowsOf(sheets, "settings").at(0);
    CHECK(settings.at("form_title") == "Khảo sát");
    CHECK(settings.at("default_language") == "Tiếng Việt (vi)");
    CHECK(readBack(q) == q);
}

TEST_CASE("A sheet that was edited elsewhere is read as it is then", "[io][xlsform]")
{
    Questionnaire q;
    q.sections = {{.questions = {{.name = "a", .kind = NumberEntry{}},
                                 {.name = "b",
                                  .kind = NumberEntry{.least = 1},
                                  .showIf = "a=1", // not as our writer of conditions would
                                  .checks = {{"b > a", {}, Severity::Warning}}}}}};
    auto sheets = xlsformSheets(q);
    CHECK(readXlsformBytes(workbookOf(sheets)).questionnaire == q);
    for (TextRow& row : sheets[0].rows)
        for (auto& [column, text] : row.cells) {
            if (text == "${a} = 1")
                text = "${a} = 2";
            if (text == ". >= 1")
                text = ". >= 5";
        }
    const Questionnaire edited = readXlsformBytes(workbookOf(sheets)).questionnaire;
    const Question* b = edited.findQuestion("b");
    CHECK(b->showIf == "a = 2");
    CHECK(std::get<NumberEntry>(b->kind).least == 5.0);
    CHECK(b->checks.empty());
}

TEST_CASE("What other programs will not do is said before a form is written", "[io][xlsform]")
{
    Questionnaire q{.title = {{"vi", "a"}, {"en", "b"}}, .languages = {"vi", "en"}};
    q.delivery.address = "https://example.org";
    q.lists = {{"dk", {{.code = "98", .missing = Missing::DontKnow}}}, {"none", {}}};
    Question tuoi{.name = "tuổi", .kind = NumberEntry{.unit = {{"vi", "năm"}}}};
    tuoi.text.byMode[Mode::Paper] = {{"vi", "a"}};
    tuoi.required = Required::Softly;
    tuoi.identifying = true;
    tuoi.besides = "dk";
    tuoi.showIf = "tuổi <> 98";
    tuoi.checks = {{"unknown = 1", {}, Severity::Warning}, {"today() > 1", {}}};
    q.sections = {{.order = Order::Random,
                   .questions = {tuoi,
                                 tuoi,
                                 {.name = "r", .kind = Ranking{.list = "dk", .places = 1}},
                                 {.name = "n", .kind = Recommendation{}}}}};
    const std::string told = toldOf(lostInXlsform(q));
    for (const char* words :
         {"title in one language", "send answers", "98 is an answer like any other",
          "choice \"none\"", "in the order as written", "called \"tuoi\"", "one wording",
          "asking once more", "who somebody is", "is a question of its own", "unit stands in",
          "also holds where", "never answered with 98", "do not warn", "no question \"unknown\"",
          "is no condition", "stands twice", "not 1 of them", "without words"}) {
        INFO(told);
        CHECK_THAT(told, Catch::Contains(words));
    }
    CHECK(lostInXlsform({}).empty());
}

TEST_CASE("Malformed sheets of a form are read or refused", "[io][xlsform][error]")
{
    Random random(20'261'123);
    int ended = 0;
    for (int k = 0; k < 1'000; ++k) {
        auto sheets = xlsformSheets(AnyQuestionnaire(std::uint64_t(k) % 40).make());
        for (int changes = 0; changes < 12; ++changes) {
            TextSheet& sheet = sheets[random.below(sheets.size())];
            TextRow& row = sheet.rows[random.below(sheet.rows.size())];
            if (row.cells.empty())
                continue;
            auto cell = row.cells.begin();
            std::advance(cell, std::ptrdiff_t(random.below(row.cells.size())));
            switch (random.below(4)) {
            case 0:
                cell->second = malformed(cell->second, random);
                break;
            case 1:
                row.cells.erase(cell);
                break;
            case 2:
                std::swap(cell->second, row.cells.begin()->second);
                break;
            default: {
                const TextRow copy = row;
                sheet.rows.push_back(copy);
            }
            }
        }
        try {
            const Questionnaire read = readSheetsOfForm(sheets).questionnaire;
            if (k % 20 == 0)
                CHECK(readSheetsOfForm(xlsformSheets(read)).questionnaire == read);
        } catch (const Error&) {
        }
        ++ended;
    }
    CHECK(ended == 1'000);
}
