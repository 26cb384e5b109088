// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/renewed_labels.h"

#include "core/questionnaire/variables.h"
#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

Questionnaire poll()
{
    Questionnaire all = oneSection(
        {{.name = "q1",
          .kind = SingleChoice{"yesno"},
          .text = {.text = {{"vi", "Được chưa?"}, {"en", "Well?"}}}},
         {.name = "m", .kind = MultipleChoice{"yesno"}, .text = {.text = {{"vi", "Những gì?"}}}}},
        {yesNo()});
    return all;
}

Codebook asked(const Questionnaire& questionnaire)
{
    return codebookOf(Form(questionnaire));
}

} // namespace

TEST_CASE("Responses take words from the questionnaire, and nothing else", "[questionnaire]")
{
    Codebook known = asked(poll());
    CHECK(renewedLabels(known, asked(poll())).empty());
    known.find("q1")->label[""] = "Q1. Well?";
    known.find("q1")->role = VariableRole::Area;
    known.find("q1")->values.push_back({.value = "7", .label = {{"vi", "Cũ"}}});
    known.variables.push_back({.name = "own", .label = {{"vi", "Riêng"}}});

    Questionnaire now = poll();
    now.sections[0].questions[0].text.text = {{"vi", "Ổn chưa?"}, {"en", ""}};
    now.lists[0].options[1].label["en"] = "Not at all";
    now.lists[0].options.push_back({.code = "3", .label = {{"vi", "Mới"}}});
    const auto renewed = renewedLabels(known, asked(now));
    REQUIRE(renewed.size() >= 2);
    CHECK(renewed[0].name == "q1");
    REQUIRE(renewed[0].labels.size() == 2);
    CHECK(renewed[0].labels[0] ==
          RenewedLabel{.value = {},
                       .former = {{"", "Q1. Well?"}, {"en", "Well?"}, {"vi", "Được chưa?"}},
                       .now = {{"", "Q1. Well?"}, {"en", "Well?"}, {"vi", "Ổn chưa?"}}});
    CHECK(renewed[0].labels[1].value == "2");
    CHECK(renewed[0].labels[1].now.at("en") == "Not at all");
    CHECK_FALSE(renewed[0].hasMoved());
    CHECK(renewed[1].name == "m_2"); // its label names the option

    const Codebook made = withLabels(known, renewed);
    CHECK(renewedLabels(made, asked(now)).empty());
    Codebook expected = known;
    expected.find("q1")->label["vi"] = "Ổn chưa?";
    std::ranges::find(expected.find("q1")->values, "2", &ValueLabel::value)->label["en"] =
        "Not at all";
    CHECK(*std::as_const(made).find("q1") == *std::as_const(expected).find("q1"));
    CHECK(made.variables.back() == known.variables.back());
    CHECK(made.variables.size() == known.variables.size());
}

TEST_CASE("Words that moved to another code are marked", "[questionnaire]")
{
    const Codebook known = asked(poll());
    Questionnaire now = poll();
    std::swap(now.lists[0].options[0].label, now.lists[0].options[1].label);
    const auto renewed = renewedLabels(known, asked(now));
    REQUIRE_FALSE(renewed.empty());
    CHECK(renewed[0].name == "q1");
    CHECK(renewed[0].hasMoved());
}

TEST_CASE("The words of a set of variables follow too", "[questionnaire]")
{
    const Codebook known = asked(poll());
    Questionnaire now = poll();
    now.sections[0].questions[1].text.text["vi"] = "Gì nữa?";
    const auto renewed = renewedLabels(known, asked(now));
    REQUIRE_FALSE(renewed.empty());
    CHECK(renewed.back().isSet);
    CHECK(withLabels(known, renewed).sets.front().label.at("vi") == "Gì nữa?");
}
