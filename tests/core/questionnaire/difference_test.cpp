// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/difference.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Questionnaire poll()
{
    Questionnaire all{.title = {{"vi", "Khảo sát"}}, .languages = {"vi"}};
    all.lists = {{"yesno", {{.code = "1", .label = {{"vi", "Có"}}}, {.code = "2"}}}};
    all.sections = {{.name = "a"}, {.name = "b"}};
    for (const char* name : {"q1", "q2", "q3"})
        all.sections[0].questions.push_back({.name = name,
                                             .kind = SingleChoice{.list = "yesno"},
                                             .text = {.text = {{"vi", std::string(name) + "?"}}}});
    all.sections[1].questions.push_back(
        {.name = "g",
         .kind = Grid{.list = "yesno", .items = {{"g1", {{"vi", "Một"}}}, {"g2", {}}}}});
    return all;
}

std::string told(const Questionnaire& now)
{
    std::string text;
    for (const QuestionnaireChange& change : differences(poll(), now))
        text += change.message.english() + "\n";
    return text;
}

} // namespace

TEST_CASE("A questionnaire does not differ from itself", "[questionnaire][identity]")
{
    CHECK(differences(poll(), poll()).empty());
}

TEST_CASE("What changed is said with the words that were and are", "[questionnaire]")
{
    Questionnaire now = poll();
    Question& question = now.sections[0].questions[0];
    question.text.text["vi"] = "Mới?";
    question.showIf = "q2 = 1";
    now.lists[0].options[0].label["vi"] = "Đúng";
    now.title["en"] = "Poll";
    CHECK(told(now) == "Title (en): “” became “Poll”.\n"
                       "q1, wording (vi): “q1?” became “Mới?”.\n"
                       "q1 is asked if: “” became “q2 = 1”.\n"
                       "Option yesno 1 (vi): “Có” became “Đúng”.\n");
}

TEST_CASE("The fewest questions count as moved", "[questionnaire]")
{
    Questionnaire now = poll();
    auto& questions = now.sections[0].questions;
    std::swap(questions[0], questions[2]); // q3 q2 q1
    std::swap(questions[0], questions[1]); // q2 q3 q1
    CHECK(told(now) == "Question q1 stands after q3 now.\n");

    now = poll();
    now.sections[1].questions.push_back(now.sections[0].questions[1]);
    now.sections[0].questions.erase(now.sections[0].questions.begin() + 1);
    CHECK(told(now) == "Question q2 went from section “a” to section “b”.\n");
}

TEST_CASE("What is new, gone or only renamed is told apart", "[questionnaire]")
{
    Questionnaire now = poll();
    now.sections[0].questions[1].name = "other";
    now.sections[0].questions.erase(now.sections[0].questions.begin());
    now.sections[0].questions.push_back({.name = "q9", .text = {.text = {{"vi", "Chín?"}}}});
    auto& items = std::get<Grid>(now.sections[1].questions[0].kind).items;
    items[1].name = "g3";
    now.lists[0].options.push_back({.code = "3"});
    CHECK(told(now) == "Question q2 is called other now.\n"
                       "Question q9 is new: “Chín?”.\n"
                       "g: item g3 is new.\n"
                       "g: item g2 was removed.\n"
                       "List “yesno”: option 3 is new.\n"
                       "Question q1 was removed: “q1?”.\n");
}
