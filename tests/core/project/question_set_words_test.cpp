// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/question_set_words.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

using namespace quadrat;

TEST_CASE("Questions on the clipboard read back as they were", "[questionnaire][identity]")
{
    const QuestionSet set{{{.name = "q1", .kind = SingleChoice{.list = "a"}, .showIf = "x = 1"},
                           {.name = "q2", .kind = NumberEntry{.least = -1.5}}},
                          {{"a", {{.code = "1", .label = {{"vi", "Có"}}}}}}};
    CHECK(isQuestionSet(writeQuestionSet(set)));
    CHECK(readQuestionSet(writeQuestionSet(set)) == set);
    CHECK(readQuestionSet(writeQuestionSet({})) == QuestionSet());
    CHECK_FALSE(isQuestionSet("1. What do you think?"));
}

TEST_CASE("What is no question on the clipboard is told with its place", "[questionnaire][error]")
{
    CHECK_THROWS_WITH(readQuestionSet(R"({"questions": [{"kind": "slider"}]})"),
                      Catch::Contains("slider"));
    CHECK_THROWS_WITH(readQuestionSet("{\"questions\": ["), Catch::Contains("column"));
    CHECK_THROWS_AS(readQuestionSet(R"({"questions": [], "more": 1})"), Error);
}
