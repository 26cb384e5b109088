// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/rename.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

/// trust: several of 1 and 9 "other"; why: asked of some; members repeat three times.
Questionnaire linked()
{
    Questionnaire all;
    all.lists = {{"who", {{.code = "1"}, {.code = "9", .specify = true}}}};
    Section first{.name = "a"};
    first.questions = {{.name = "trust", .kind = MultipleChoice{.list = "who"}},
                       {.name = "rank", .kind = Ranking{.list = "who"}},
                       {.name = "why",
                        .kind = SingleChoice{.list = "who", .within = "rank"},
                        .text = {.text = {{"vi", "Vì sao ${trust}?"}}},
                        .showIf = "trust_1 = 1 or  selected(trust, '1') and trust_9_text <> 'a'"}};
    first.questions.back().checks = {{"count(`trust`, ${trust}) > 0", {{"vi", "${trust}!"}}}};
    Section second{.name = "b", .showIf = "rank_2 = 1"};
    second.repeat = Repeat{.count = "trust", .most = 3};
    second.questions = {
        {.name = "age", .kind = NumberEntry{}},
        {.name = "sum", .kind = Calculation{.formula = "age_1 + age_3 + 2 * age"}},
        {.name = "g", .kind = Grid{.list = "who", .items = {{"g1", {}}, {"g2", {}}}}}};
    all.sections = {first, second};
    return all;
}

} // namespace

TEST_CASE("A renamed question is renamed in all that speaks of it", "[questionnaire]")
{
    Questionnaire all = linked();
    renameField(all, "trust", "tin");
    const Question& why = all.sections[0].questions[2];
    CHECK(all.sections[0].questions[0].name == "tin");
    CHECK(why.showIf == "tin_1 = 1 or  selected(tin, '1') and tin_9_text <> 'a'");
    CHECK(why.checks[0].condition == "count(`tin`, ${tin}) > 0");
    CHECK(why.checks[0].message.at("vi") == "${tin}!");
    CHECK(why.text.text.at("vi") == "Vì sao ${tin}?");
    CHECK(all.sections[1].repeat->count == "tin");

    renameField(all, "rank", "hạng");
    CHECK(all.sections[1].showIf == "hạng_2 = 1");
    CHECK(std::get<SingleChoice>(all.sections[0].questions[2].kind).within == "hạng");

    renameField(all, "age", "tuoi");
    CHECK(std::get<Calculation>(all.sections[1].questions[1].kind).formula ==
          "tuoi_1 + tuoi_3 + 2 * tuoi");
    renameField(all, "g2", "gb");
    CHECK(std::get<Grid>(all.sections[1].questions[2].kind).items[1].name == "gb");
}

TEST_CASE("Renaming there and back gives the questionnaire again", "[questionnaire][identity]")
{
    Questionnaire all = linked();
    renameField(all, "trust", "một");
    renameField(all, "một", "trust");
    CHECK(all == linked());
}

TEST_CASE("Only whole names are replaced, and functions are none", "[questionnaire]")
{
    const Renaming renaming{{"count", "n"}, {"tuổi", "age"}};
    CHECK(withNames("count(tuổi, tuổi2) > count and 'tuổi' = x", renaming) ==
          "count(age, tuổi2) > n and 'tuổi' = x");
    CHECK(withNames("tuổi > § tuổi", renaming) == "age > § tuổi"); // behind what cannot be read
    CHECK(withPipedNames("${tuổi} ${tuổi", renaming) == "${age} ${tuổi");
}

TEST_CASE("A name that is taken or none is refused", "[questionnaire][error]")
{
    Questionnaire all = linked();
    CHECK_THROWS_WITH(renameField(all, "trust", "g1"), Catch::Contains("“g1”"));
    CHECK_THROWS_WITH(renameField(all, "trust", "1 a"), Catch::Contains("“1 a”"));
    CHECK_THROWS_WITH(renameField(all, "none", "b"), Catch::Contains("“none”"));
    CHECK_THROWS_WITH(renameList(all, "who", ""), Catch::Contains("needs a name"));
    CHECK(all == linked());
    renameList(all, "who", "ai");
    CHECK(listNameOf(all.sections[0].questions[1].kind) == "ai");
    CHECK(listNameOf(all.sections[1].questions[2].kind) == "ai");
}
