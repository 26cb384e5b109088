// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/without_identity.h"

#include "core/questionnaire/audit.h"
#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace quadrat;

namespace {

/// phone says who somebody is; short is worked out from it; when, much, town hang on them.
Questionnaire withPhone()
{
    Questionnaire all = oneSection(
        {{.name = "phone", .kind = TextEntry{}, .identifying = true},
         {.name = "again", .kind = SingleChoice{.list = "yesno"}},
         {.name = "short", .kind = Calculation{.formula = "length(phone)"}},
         {.name = "when",
          .kind = TextEntry{},
          .showIf = "answered(phone)",
          .required = Required::Yes},
         {.name = "much", .kind = TextEntry{}, .showIf = "short < 10"},
         {.name = "why", .kind = TextEntry{}, .showIf = "again = 2", .required = Required::Yes},
         {.name = "street", .kind = TextEntry{}, .showIf = "phone = 'x'", .identifying = true}},
        {yesNo()});
    all.sections.push_back({.name = "b",
                            .showIf = "missing(phone)",
                            .repeat = Repeat{.count = "short", .most = 2},
                            .questions = {{.name = "age", .kind = NumberEntry{}}}});
    return all;
}

} // namespace

TEST_CASE("Where identifying answers are not there, nothing hangs on them")
{
    const Questionnaire rest = withoutIdentity(withPhone());
    const std::vector<Question>& questions = rest.sections[0].questions;
    CHECK(questions[3].showIf.empty());
    CHECK(questions[3].required == Required::No);
    CHECK(questions[4].showIf.empty());
    CHECK(questions[5] == withPhone().sections[0].questions[5]);
    CHECK(rest.sections[1].showIf.empty());
    CHECK(rest.sections[1].repeat->count == "2");
    CHECK(withoutIdentity(rest).sections == rest.sections);
}

TEST_CASE("What hangs on an identifying answer is told, but not of identifying questions")
{
    std::vector<std::string> told;
    for (const AuditFinding& finding : audit(Form(withPhone())))
        if (finding.rule == "reads-identity") {
            const QuestionnairePlace& place = finding.place;
            told.push_back(std::to_string(place.section.value_or(9)) + "." +
                           (place.question ? std::to_string(*place.question) : "-"));
            CHECK_THAT(finding.message.english(),
                       Catch::Contains("phone") || Catch::Contains("short"));
        }
    std::ranges::sort(told);
    CHECK(told == std::vector<std::string>{"0.2", "0.3", "0.4", "1.-", "1.-"});
}
