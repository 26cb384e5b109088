// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/compare_entries.h"

#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace quadrat;

namespace {

/// q1 yes or no; q2 only after yes; name is identifying; note has no field.
const Form form(oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}},
                            {.name = "q2", .kind = NumberEntry{}, .showIf = "q1 = 1"},
                            {.name = "q3", .kind = TextEntry{}},
                            {.name = "who", .kind = TextEntry{}, .identifying = true},
                            {.name = "n", .kind = Note{}}},
                           {yesNo()}));

Entry keyed(const std::string& code, int pass, const std::string& clerk, Answers answers,
            EntryState state = EntryState::Complete)
{
    return {.pass = pass,
            .clerk = clerk,
            .state = state,
            .record = {.caseCode = code, .answers = std::move(answers)}};
}

} // namespace

TEST_CASE("Equal passes have no difference and no error", "[workflow][identity]")
{
    const Answers answers{{"q1", "1"}, {"q2", "7"}, {"q3", "x"}};
    const std::vector<Entry> both{keyed("A", 1, "Lan", answers), keyed("A", 2, "Minh", answers)};
    const KeyingComparison same = compareKeying(form, both, {});
    REQUIRE(same.cases.size() == 1);
    CHECK(same.cases[0].differences.empty());
    CHECK(same.cases[0].isDecided());
    CHECK(same.undecided == 0);
    CHECK(same.byQuestion.empty());
    CHECK(same.byClerk == std::vector<ErrorRate>{{"Lan", 0, 3}, {"Minh", 0, 3}});
}

// Counted by hand. Lan keys 3 + 2 fields (B skips q2 after "no"), Minh 3 + 3.
//   A: q2 7 against 1: 7 is right, an error of Minh's; q3 "x" against "y": "z" is right, of both.
//   B: q1 2 against 1, q2 nothing against 4, both undecided.
TEST_CASE("Errors a clerk and a question are counted among the fields keyed",
          "[workflow][reference]")
{
    const std::vector<Entry> all{keyed("A", 1, "Lan", {{"q1", "1"}, {"q2", "7"}, {"q3", "x"}}),
                                 keyed("A", 2, "Minh", {{"q1", "1"}, {"q2", "1"}, {"q3", "y"}}),
                                 keyed("B", 1, "Lan", {{"q1", "2"}, {"q3", "o"}}),
                                 keyed("B", 2, "Minh", {{"q1", "1"}, {"q2", "4"}, {"q3", "o"}}),
                                 keyed("C", 1, "Lan", {{"q1", "2"}}),
                                 keyed("D", 1, "Lan", {{"q1", "2"}}),
                                 keyed("D", 2, "Minh", {{"q1", "1"}}, EntryState::Open)};
    std::vector<EntryDecision> decided{{"A", "q2", "7", "Hoa", ""}, {"A", "q3", "z", "Hoa", ""}};
    const KeyingComparison now = compareKeying(form, all, decided);
    REQUIRE(now.cases.size() == 2); // C was keyed once, D is not ended
    CHECK(now.cases[0].isDecided());
    CHECK(now.cases[1].differences.size() == 2);
    CHECK_FALSE(now.cases[1].isDecided());
    CHECK(now.undecided == 2);
    CHECK(now.byClerk == std::vector<ErrorRate>{{"Lan", 1, 5}, {"Minh", 2, 6}});
    CHECK(now.byQuestion == std::vector<ErrorRate>{{"q2", 1, 3}, {"q3", 2, 4}});

    decided.push_back({"B", "q1", "1", "Hoa", ""});
    decided.push_back({"B", "q2", "4", "Hoa", ""});
    const KeyingComparison then = compareKeying(form, all, decided);
    CHECK(then.undecided == 0);
    CHECK(then.byClerk == std::vector<ErrorRate>{{"Lan", 3, 5}, {"Minh", 2, 6}});
}

// Wilson score interval of 5 in 100: R 4.2.2, prop.test(5, 100, correct = FALSE).
TEST_CASE("An error rate has Wilson's interval", "[workflow][reference]")
{
    const ErrorRate rate{"Lan", 5, 100};
    CHECK(rate.share() == Approx(0.05));
    REQUIRE(rate.interval());
    CHECK(rate.interval()->lower == Approx(0.0215436791544).epsilon(1e-6));
    CHECK(rate.interval()->upper == Approx(0.1117504692319).epsilon(1e-6));
    CHECK_FALSE(ErrorRate().share());
    CHECK_FALSE(ErrorRate().interval());
    // Without an error: 1 − 0.05^(1/100).
    CHECK(ErrorRate{"Lan", 0, 100}.interval()->upper == Approx(0.0295130496).epsilon(1e-6));
}

TEST_CASE("The share to be keyed twice is drawn from the ended forms, whatever their order",
          "[workflow]")
{
    std::vector<Entry> all;
    for (int k = 0; k < 101; ++k)
        all.push_back(keyed("F" + std::to_string(k), 1, "Lan", {}));
    const Keying keying{.secondShare = 10, .seed = 7};
    const auto chosen = chosenForSecond(keying, all);
    CHECK(chosen.size() == 11); // 10.1, rounded up
    std::ranges::reverse(all);
    CHECK(chosenForSecond(keying, all) == chosen);
    CHECK(chosenForSecond({.secondShare = 10, .seed = 8}, all) != chosen);
    CHECK(chosenForSecond({.secondShare = 0, .seed = 7}, all).empty());
    CHECK(chosenForSecond({.secondShare = 100, .seed = 7}, all).size() == 101);
    // One that was keyed a second time stays among them.
    all.push_back(keyed(chosen[0] == "F5" ? "F6" : "F5", 2, "Minh", {}));
    CHECK(std::ranges::count(chosenForSecond(keying, all), all.back().record.caseCode) == 1);
    CHECK(chosenForSecond(keying, all).size() == 11);
}
