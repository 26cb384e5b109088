// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/interview.h"

#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <memory>
#include <string>

using namespace quadrat;

namespace {

std::shared_ptr<const Form> form()
{
    return std::make_shared<Form>(
        oneSection({{.name = "hello", .kind = Note{}},
                    {.name = "q1", .kind = SingleChoice{"yesno"}, .required = Required::Yes},
                    {.name = "age",
                     .kind = NumberEntry{},
                     .showIf = "q1 = 1",
                     .checks = {{"age < 100", {}, Severity::Warning}}},
                    {.name = "twice", .kind = Calculation{"age * 2"}},
                    {.name = "t", .kind = TextEntry{}, .required = Required::Softly}},
                   {yesNo()}));
}

std::string at(const Interview& interview)
{
    const auto current = interview.current();
    return current ? interview.form().question(interview.form().asked()[*current]).name : "end";
}

} // namespace

TEST_CASE("An interview goes on, back and to its end")
{
    Interview interview(form(), "2026-11-23");
    CHECK(at(interview) == "hello");
    CHECK_FALSE(interview.back());
    CHECK(interview.next().empty());
    CHECK(at(interview) == "q1");
    CHECK(interview.next().front().reason == FaultReason::Required);
    CHECK(interview.next().size() == 1); // a second time does not help
    CHECK_FALSE(interview.skip());
    interview.answer("q1", "1");
    CHECK(interview.next().empty());
    CHECK(at(interview) == "age");
    interview.answer("age", "120");
    CHECK(interview.next().front().reason == FaultReason::Check);
    CHECK(interview.next().empty()); // confirmed
    CHECK(at(interview) == "t");     // calculations are not asked
    CHECK(interview.back());
    interview.answer("age", "130"); // another answer is confirmed anew
    CHECK(interview.next().size() == 1);
    CHECK(interview.next().empty());
    CHECK(interview.skip());
    CHECK(at(interview) == "end");
    CHECK(interview.back());
    CHECK(at(interview) == "t");
    CHECK(interview.finish().empty());
    CHECK(interview.record().complete);
    CHECK(interview.record().answers == Answers{{"q1", "1"}, {"age", "130"}, {"twice", "260"}});
}

TEST_CASE("Hidden answers come back with the way back and go at the end")
{
    Interview interview(form(), "2026-11-23");
    interview.answer("q1", "1");
    interview.answer("age", "30");
    interview.answer("q1", "2");
    CHECK(interview.path().size() == 3);
    interview.answer("q1", "1");
    CHECK(interview.state().values[1] == "30");
    interview.answer("q1", "2");
    CHECK(interview.finish().size() == 1); // t was never left without an answer knowingly
    interview.answer("t", " x ");
    CHECK(interview.finish().empty());
    CHECK(interview.record().answers == Answers{{"q1", "2"}, {"t", "x"}});
}

TEST_CASE("An interview goes on where it was left", "[identity]")
{
    Interview first(form(), "2026-11-23", {.caseCode = "A1"});
    first.next();
    first.answer("q1", "1");
    first.next();
    first.answer("age", "120");
    first.next();
    first.next();
    Interview second(form(), "2026-11-24", first.record());
    CHECK(at(second) == "t");
    CHECK(second.record() == first.record());
    CHECK(second.state() == first.state());
    second.answer("q1", "2");
    second.goToFirstOpen();
    CHECK(at(second) == "t");
    // Left on a question that is hidden by now: on the next one.
    InterviewRecord hidden = first.record();
    hidden.answers["q1"] = "2";
    hidden.position = "age";
    CHECK(at(Interview(form(), "2026-11-23", hidden)) == "t");
}
