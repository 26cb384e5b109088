// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/arrange.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

/// Sections of the questions a b c, d e, and none.
Questionnaire letters()
{
    Questionnaire all;
    all.sections = {{.name = "1"}, {.name = "2"}, {.name = "3"}};
    for (const char* name : {"a", "b", "c"})
        all.sections[0].questions.push_back({.name = name});
    for (const char* name : {"d", "e"})
        all.sections[1].questions.push_back({.name = name});
    return all;
}

std::string order(const Questionnaire& all)
{
    std::string text;
    for (const Section& section : all.sections) {
        for (const Question& question : section.questions)
            text += question.name;
        text += '|';
    }
    return text;
}

using Places = std::vector<QuestionPlace>;

std::string shifted(Places places, Shift direction, Places expected)
{
    Questionnaire all = letters();
    CHECK(shiftQuestions(all, std::move(places), direction) == expected);
    return order(all);
}

} // namespace

TEST_CASE("Questions go one step within and between sections", "[questionnaire]")
{
    CHECK(shifted({{0, 1}}, Shift::Up, {{0, 0}}) == "bac|de||");
    CHECK(shifted({{0, 1}}, Shift::Down, {{0, 2}}) == "acb|de||");
    CHECK(shifted({{0, 2}}, Shift::Down, {{1, 0}}) == "ab|cde||");
    CHECK(shifted({{1, 0}}, Shift::Up, {{0, 3}}) == "abcd|e||");
    CHECK(shifted({{1, 1}}, Shift::Left, {{0, 3}}) == "abce|d||");
    CHECK(shifted({{1, 1}}, Shift::Right, {{2, 0}}) == "abc|d|e|");
    CHECK(shifted({{0, 0}}, Shift::Up, {{0, 0}}) == "abc|de||");
    // Several keep their order and gather.
    CHECK(shifted({{0, 0}, {0, 2}}, Shift::Right, {{1, 0}, {1, 1}}) == "b|acde||");
    CHECK(shifted({{0, 1}, {0, 2}}, Shift::Up, {{0, 0}, {0, 1}}) == "bca|de||");
}

TEST_CASE("Questions move before a place, counted before they left", "[questionnaire]")
{
    Questionnaire all = letters();
    CHECK(moveQuestions(all, {{1, 1}, {0, 0}}, {0, 3}) == Places{{0, 2}, {0, 3}});
    CHECK(order(all) == "bcae|d||");
    CHECK(moveQuestions(all, {{0, 1}}, {2, 9}) == Places{{2, 0}});
    CHECK(order(all) == "bae|d|c|");
    moveSection(all, 2, 0);
    CHECK(order(all) == "c|bae|d|");
    moveSection(all, 0, 1);
    CHECK(order(all) == "bae|c|d|");
    removeQuestions(all, {{0, 0}, {0, 2}, {9, 9}});
    CHECK(order(all) == "a|c|d|");
}

TEST_CASE("What is put in gets free names, and speaks of itself by them", "[questionnaire]")
{
    Questionnaire all = letters();
    all.lists = {{"yesno", {{.code = "1"}}}};
    QuestionSet set{{{.name = "a", .kind = SingleChoice{.list = "yesno"}},
                     {.name = "x", .kind = SingleChoice{.list = "other"}, .showIf = "a = 1"}},
                    {{"yesno", {{.code = "1"}, {.code = "2"}}}, {"other", {}}}};
    CHECK(insertQuestions(all, set, {0, 1}) == Places{{0, 1}, {0, 2}});
    const auto& questions = all.sections[0].questions;
    CHECK(order(all) == "aa_2xbc|de||");
    CHECK(listNameOf(questions[1].kind) == "yesno_2");
    CHECK(questions[2].showIf == "a_2 = 1");
    CHECK(all.lists.size() == 3);

    insertQuestions(all, set, {2, 0});
    CHECK(all.sections[2].questions[0].name == "a_3");
    CHECK(all.lists.size() == 3); // the same lists again
    CHECK(usersOf(all, "other") == Places{{0, 2}, {2, 1}});
}

TEST_CASE("What is taken out and put into nothing is as it was", "[questionnaire][identity]")
{
    Questionnaire all = letters();
    all.lists = {{"yesno", {{.code = "1"}}}, {"unused", {}}};
    all.sections[0].questions[0].kind = SingleChoice{.list = "yesno"};
    const QuestionSet set = questionsAt(all, {{0, 1}, {0, 0}});
    REQUIRE(set.questions.size() == 2);
    REQUIRE(set.lists.size() == 1);
    Questionnaire other;
    CHECK(questionsAt(other, insertQuestions(other, set, {0, 0})) == set);
    CHECK(nextQuestionName(all) == "q1");
    all.sections[2].questions.push_back({.name = "q17"});
    CHECK(nextQuestionName(all) == "q18");
    CHECK(freeFieldName(all, "q17") == "q17_2");
}
