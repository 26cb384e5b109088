// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/fault_words.h"

#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using namespace quadrat;

namespace {

/// What is said of the first fault of an answer to a form of one question; "stands" without any.
std::string said(Question question, const std::string& answer)
{
    OptionList list{"abc",
                    {{.code = "1", .label = {{"en", "Good"}, {"vi", "Tốt"}}},
                     {.code = "2", .label = {{"en", "Fair"}}},
                     {.code = "3", .label = {{"en", "None"}}, .exclusive = true}}};
    question.name = "q";
    const Form form(oneSection({std::move(question)}, {list}));
    const FormState state = stateOf(form, {{"q", answer}}, "2026-11-23 14:05");
    return state.faults.empty() ? "stands"
                                : faultMessage(form, state, state.faults.front(), "en").english();
}

} // namespace

TEST_CASE("A fault is said with its limits and labels", "[questionnaire]")
{
    CHECK(said({.kind = SingleChoice{"abc"}, .required = Required::Yes}, "") ==
          "An answer is needed here.");
    CHECK_THAT(said({.kind = SingleChoice{"abc"}, .required = Required::Softly}, ""),
               Catch::Contains("once more"));
    CHECK(said({.kind = SingleChoice{"abc"}}, "7") ==
          "\"7\" is not among the answers offered here: 1, 2, 3.");
    CHECK(said({.kind = MultipleChoice{"abc"}}, "1 9") ==
          "\"9\" is not among the answers offered here: 1, 2, 3.");
    CHECK(said({.kind = MultipleChoice{"abc"}}, "1 3") == "\"None\" goes with no other answer.");
    CHECK(said({.kind = MultipleChoice{.list = "abc", .least = 2}}, "1") ==
          "Choose at least 2 answers.");
    CHECK(said({.kind = MultipleChoice{.list = "abc", .most = 1}}, "1 2") ==
          "Choose 1 answers at most.");
    CHECK(said({.kind = Ranking{.list = "abc", .places = 2}}, "1") ==
          "Give 2 places; 1 are given so far.");
    CHECK(said({.kind = Ranking{.list = "abc", .places = 2}}, "1 1") ==
          "\"Good\" stands here twice.");
    CHECK(said({.kind = Recommendation{}}, "11") == "The number must be from 0 to 10.");
    CHECK(said({.kind = TextEntry{.longest = 3}}, "đường") ==
          "No more than 3 characters go in here; these are 5.");
    CHECK(said({.kind = TextEntry{}}, "a\nb") == "Write it on one line.");
}

TEST_CASE("Limits of numbers and dates are said as they were set", "[questionnaire]")
{
    CHECK(said({.kind = NumberEntry{}}, "x") == "\"x\" is not a number.");
    CHECK(said({.kind = NumberEntry{}}, "1.5") == "Write a whole number.");
    CHECK(said({.kind = NumberEntry{.decimals = 2}}, "1.555") == "Write no more than 2 decimals.");
    CHECK(said({.kind = NumberEntry{.unit = {{"en", "years"}}, .least = 18, .most = 120}}, "17") ==
          "The number must be from 18 to 120 years.");
    CHECK(said({.kind = NumberEntry{.least = 0.5, .decimals = 1}}, "0.1") ==
          "The number must be 0.5 or more.");
    CHECK(said({.kind = NumberEntry{.unit = {{"en", "km"}}, .most = 1000000}}, "1000001") ==
          "The number must be 1000000 km or less.");
    CHECK_THAT(said({.kind = DateEntry{}}, "2026"), Catch::Contains("23/11/2026"));
    CHECK_THAT(said({.kind = DateEntry{.kind = ValueKind::Time}}, "x"), Catch::Contains("14:05"));
    CHECK(said({.kind = DateEntry{.earliest = "2020-02-01"}}, "2019-01-01") ==
          "It must not be before 01/02/2020.");
    CHECK(said({.kind = DateEntry{.latest = "today"}}, "2026-12-01") ==
          "It must not be after today.");
}

TEST_CASE("A check speaks with the words of the questionnaire", "[questionnaire]")
{
    const AnswerCheck check{"q < 5", {{"en", "Is ${q} not too much?"}}, Severity::Warning};
    CHECK(said({.kind = NumberEntry{}, .checks = {check}}, "7") == "Is 7 not too much?");
    CHECK_THAT(said({.kind = NumberEntry{}, .checks = {{"q < 5", {}}}}, "7"),
               Catch::Contains("does not fit"));
}

TEST_CASE("A year has no mark of thousands in any language", "[questionnaire]")
{
    const auto limit = [](NumberEntry entry, const std::string& answer) {
        const Form form(oneSection({{.name = "q", .kind = std::move(entry)}}));
        const FormState state = stateOf(form, {{"q", answer}}, "2026-11-23");
        return faultMessage(form, state, state.faults.front(), "vi").arguments.front();
    };
    CHECK(limit({.least = 1920, .most = 2008}, "1900") == Message::Argument("1920"));
    CHECK(limit({.unit = {{"vi", "đồng"}}, .least = 2000}, "1900") ==
          Message::Argument(std::int64_t(2000)));
    CHECK(limit({.least = 5000}, "1900") == Message::Argument(std::int64_t(5000)));
}
