// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/random_walk.h"

#include "core/project/questionnaire_words.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace quadrat;

namespace {

const std::string today = "2026-11-23";

std::shared_ptr<const Form> satisfaction()
{
    std::ifstream file(QUADRAT_TEST_DATA "/questionnaires/satisfaction.json");
    std::stringstream text;
    text << file.rdbuf();
    return std::make_shared<const Form>(readQuestionnaire(Json::parse(text.str()), ""));
}

/// never is asked if a number is above its own limit; rare if it is 7 of 0 to 9.
std::shared_ptr<const Form> small()
{
    Questionnaire all;
    all.sections.push_back({.name = "a"});
    all.sections[0].questions = {
        {.name = "n", .kind = NumberEntry{.least = 0, .most = 9}, .required = Required::Yes},
        {.name = "rare", .kind = TextEntry{}, .showIf = "n = 7"},
        {.name = "never", .kind = TextEntry{}, .showIf = "n > 9"}};
    return std::make_shared<const Form>(all);
}

} // namespace

TEST_CASE("Random answers can stand, and take an interview to its end", "[questionnaire]")
{
    const auto form = satisfaction();
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const InterviewRecord record = randomWalk(form, today, seed);
        Interview interview(form, today, record);
        CHECK_FALSE(interview.current());
        for (const AnswerFault& fault : stateOf(*form, record.answers, today).faults) {
            INFO(faultWord(fault.reason));
            CHECK(fault.severity != Severity::Fault);
        }
    }
}

TEST_CASE("The same seed gives the same answers", "[questionnaire][identity]")
{
    const auto form = satisfaction();
    CHECK(randomWalk(form, today, 5) == randomWalk(form, today, 5));
    CHECK_FALSE(randomWalk(form, today, 5).answers == randomWalk(form, today, 6).answers);
    CHECK(randomWalks(form, today, 4, 9) == randomWalks(form, today, 4, 9));
}

TEST_CASE("Interviews that come no further are told with their question", "[questionnaire]")
{
    Questionnaire all;
    all.sections.push_back({.name = "a"});
    all.sections[0].questions = {
        {.name = "n", .kind = NumberEntry{.least = 0, .most = 9}, .required = Required::Yes},
        {.name = "stop",
         .kind = NumberEntry{.least = 0, .most = 9},
         .checks = {{"stop >= 0", {}}, {"n < 5", {}}},
         .required = Required::Yes},
        {.name = "after", .kind = TextEntry{}}};
    const auto form = std::make_shared<const Form>(all);
    const WalkCoverage coverage = randomWalks(form, today, 200, 1);
    const WalkCoverage::Stuck& stuck = coverage.stuck[0][1];
    CHECK(stuck.interviews > 40);
    CHECK(stuck.interviews < 160);
    CHECK(stuck.check == 1);
    CHECK(coverage.shown[0][1] == 200);
    CHECK(coverage.shown[0][2] == 200 - stuck.interviews); // nobody else comes there
    CHECK(coverage.stuck[0][0] == WalkCoverage::Stuck());
}

TEST_CASE("What is never reached shows", "[questionnaire]")
{
    const auto form = small();
    const WalkCoverage coverage = randomWalks(form, today, 200, 1);
    CHECK(coverage.interviews == 200);
    CHECK(coverage.shown[0][0] == 200);
    CHECK(coverage.shown[0][1] > 0);
    CHECK(coverage.shown[0][1] < 60); // a tenth, more or less
    CHECK(coverage.shown[0][2] == 0);
    CHECK(coverage.conditions[0][2] == WalkCoverage::Branches{.held = false, .failed = true});
    CHECK(shareOf(coverage, form->questionnaire()) == CoverageShare{2, 3, 3, 4});

    WalkCoverage twice = coverage;
    twice.add(coverage);
    CHECK(twice.shown[0][1] == 2 * coverage.shown[0][1]);
}
