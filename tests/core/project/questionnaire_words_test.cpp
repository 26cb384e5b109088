// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/questionnaire_words.h"

#include "core/base/error.h"
#include "core/project/project.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

/// A questionnaire in which every kind of question and every entry stands once.
Questionnaire everything()
{
    Questionnaire all{.name = "poll",
                      .version = "2",
                      .title = {{"vi", "Khảo sát"}, {"en", "Poll"}},
                      .introduction = {{"vi", "Xin chào"}},
                      .closing = {{"vi", "Cảm ơn"}},
                      .languages = {"vi", "en"},
                      .seed = 4294967295u};
    all.lists = {{"yesno",
                  {{.code = "1", .label = {{"vi", "Có"}, {"en", "Yes"}}},
                   {.code = "2", .label = {{"vi", "Không"}}, .exclusive = true, .within = "01"},
                   {.code = "96", .specify = true, .keepsPlace = true}}},
                 {"dk", {{.code = "98", .missing = Missing::DontKnow}}},
                 {"empty", {}}};
    Section section{.name = "a", .title = {{"vi", "Phần A"}}, .showIf = "x = 1"};
    section.repeat = Repeat{.count = "members", .most = 4};
    section.order = Order::Random;
    const std::vector<QuestionKind> kinds{
        SingleChoice{.list = "yesno", .within = "q0", .order = Order::Random},
        MultipleChoice{.list = "yesno", .least = 1, .most = 2},
        RatingScale{.list = "yesno"},
        Grid{.list = "yesno", .items = {{"g1", {{"vi", "Một"}}}}, .order = Order::Random},
        NumberEntry{.unit = {{"vi", "đồng"}}, .least = -1.5, .most = 200, .decimals = 2},
        TextEntry{.longest = 80, .severalLines = true},
        DateEntry{.kind = ValueKind::DateTime, .earliest = "2020-01-01 00:00", .latest = "today"},
        Ranking{.list = "yesno", .places = 2, .order = Order::Random},
        Recommendation{.low = {{"vi", "Không bao giờ"}}, .high = {{"vi", "Chắc chắn"}}},
        Note{},
        Calculation{.formula = "a + b"}};
    for (const QuestionKind& kind : kinds)
        section.questions.push_back(
            {.name = "q" + std::to_string(section.questions.size()), .kind = kind});
    Question& first = section.questions.front();
    first.text = {.text = {{"vi", "Ông/bà…"}}, .byMode = {{Mode::Telephone, {{"vi", "Xin hỏi"}}}}};
    first.instruction = {.text = {}, .byMode = {{Mode::Paper, {{"", "Khoanh tròn"}}}}};
    first.interviewer = {{"vi", "Đọc to"}};
    first.showIf = "age > 18";
    first.checks = {{"q0 <> 2", {{"vi", "Sao?"}}, Severity::Warning}, {"q0 = 1", {}}};
    first.required = Required::Softly;
    first.besides = "dk";
    first.identifying = true;
    section.questions.back().required = Required::Yes;
    all.sections = {section, {}};
    all.delivery = {.address = "https://example.org/in", .email = "a@example.org"};
    return all;
}

} // namespace

TEST_CASE("A questionnaire reads back as it was written", "[identity]")
{
    const Questionnaire all = everything();
    CHECK(readQuestionnaire(writeQuestionnaire(all), "") == all);
    CHECK(readQuestionnaire(writeQuestionnaire({}), "") == Questionnaire());

    Project project;
    CHECK_FALSE(partsOf(project).contains("questionnaire"));
    project.questionnaire = all;
    project.versions = {{"1", "2026-11-23 14:05:00", "An", all}};
    CHECK(projectOf(partsOf(project)) == project);
}

TEST_CASE("Versions that are no list are refused with their place", "[error]")
{
    for (const char* text : {"5", "\"1\"", "{\"name\": \"1\"}"})
        CHECK_THROWS_WITH(projectOf({{"questionnaire versions", text}}),
                          Catch::Contains("questionnaire versions must be a list"));
}

TEST_CASE("What a questionnaire cannot hold is refused with its place", "[error]")
{
    const auto refusal = [](const char* text) -> std::string {
        try {
            readQuestionnaire(Json::parse(text), "questionnaire");
        } catch (const Error& error) {
            return error.what();
        }
        return "read";
    };
    CHECK_THAT(refusal(R"({"sections": [{"questions": [{"kind": "slider"}]}]})"),
               Catch::Contains("questionnaire.sections[0].questions[0].kind") &&
                   Catch::Contains("slider"));
    CHECK_THAT(refusal(R"({"sections": [{"questions": [{"kind": "note", "list": "a"}]}]})"),
               Catch::Contains("list"));
    CHECK_THAT(refusal(R"({"seed": 4294967296})"), Catch::Contains("4294967295"));
    CHECK_THAT(refusal(R"({"lists": [{"options": [{"kode": 1}]}]})"), Catch::Contains("kode"));
}
