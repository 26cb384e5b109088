// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/simple_condition.h"

#include "core/base/random.h"
#include "core/expression/expression.h"

#include <catch2/catch.hpp>

using namespace quadrat;

using Sign = AnswerComparison::Sign;

namespace {

SimpleCondition all(std::vector<AnswerComparison> comparisons)
{
    return {SimpleCondition::Joining::All, std::move(comparisons)};
}

SimpleCondition any(std::vector<AnswerComparison> comparisons)
{
    return {SimpleCondition::Joining::Any, std::move(comparisons)};
}

} // namespace

TEST_CASE("A condition of comparisons is taken apart", "[questionnaire]")
{
    using Value = AnswerComparison::Value;
    CHECK(simpleConditionIn("q1 = 2") == all({{"q1", Sign::Is, {2.0}}}));
    CHECK(simpleConditionIn("q1 in (1, 2) and q3 >= -2.5") ==
          all({{"q1", Sign::Is, {1.0, 2.0}}, {"q3", Sign::AtLeast, {-2.5}}}));
    CHECK(simpleConditionIn("q1 not in ('a', 'b')") ==
          all({{"q1", Sign::IsNot, {Value("a"), Value("b")}}}));
    CHECK(simpleConditionIn("q1 = 1 or answered(q2) or contains(q4, 'xe')") ==
          any({{"q1", Sign::Is, {1.0}},
               {"q2", Sign::Answered},
               {"q4", Sign::Contains, {Value("xe")}}}));
    CHECK(simpleConditionIn("(selected(q5, '1') or selected(q5, '2')) and missing(q1)") ==
          all({{"q5", Sign::Chosen, {Value("1"), Value("2")}}, {"q1", Sign::NotAnswered}}));
    CHECK(simpleConditionIn("selected(q5, '1') or selected(q5, '2')") ==
          all({{"q5", Sign::Chosen, {Value("1"), Value("2")}}}));
    CHECK(simpleConditionIn("selected(q5, '1') or selected(q6, '1')") ==
          any({{"q5", Sign::Chosen, {Value("1")}}, {"q6", Sign::Chosen, {Value("1")}}}));
    CHECK(simpleConditionIn("between(q3, 18, 25)") ==
          all({{"q3", Sign::AtLeast, {18.0}}, {"q3", Sign::AtMost, {25.0}}}));
    CHECK(simpleConditionIn("not (q3 >= 5) and not answered(q2)") ==
          all({{"q3", Sign::LessThan, {5.0}}, {"q2", Sign::NotAnswered}}));
}

TEST_CASE("A richer condition stays text", "[questionnaire]")
{
    for (const char* condition :
         {"", "q1 =", "q1 = q2", "q1 + 1 = 2", "(q1 = 1 or q2 = 1) and q3 = 1",
          "q1 = 1 and q2 = 1 or q3 = 1", "not (q1 = 1 and q2 = 1)", "true", "5 > q3",
          "between(q3, q1, 25)", "between(q3, 1, 2) or q1 = 1", "answered(q1 + q2)",
          "count(q1) = 1", "length(q4) > 3"}) {
        INFO(condition);
        CHECK_FALSE(simpleConditionIn(condition).has_value());
    }
}

TEST_CASE("A simple condition is written so that it reads back equal", "[questionnaire][identity]")
{
    CHECK(written(all({})).empty());
    CHECK(written(any({{"nơi ở", Sign::Is, {std::string("it's")}}, {"q2", Sign::NotAnswered}})) ==
          "`nơi ở` = 'it''s' or missing(q2)");
    Random random(5);
    const std::vector<std::string> names{"q1", "q2", "tuổi", "and"};
    for (int k = 0; k < 2000; ++k) {
        SimpleCondition made;
        const std::size_t count = 1 + random.below(4);
        made.joining = count > 1 && random.below(2) == 0 ? SimpleCondition::Joining::Any
                                                         : SimpleCondition::Joining::All;
        for (std::size_t c = 0; c < count; ++c) {
            // Another name each time: two of the same question with "or" would read as one.
            AnswerComparison comparison{names[c], Sign(random.below(12))};
            const std::size_t values = !takesValue(comparison.sign)          ? 0
                                       : takesSeveralValues(comparison.sign) ? 1 + random.below(3)
                                                                             : 1;
            for (std::size_t v = 0; v < values; ++v)
                if (random.below(2) == 0 && comparison.sign < Sign::Chosen)
                    comparison.values.emplace_back(double(random.below(9)) - 4.5);
                else
                    comparison.values.emplace_back(std::string(v + 1, 'a'));
            made.comparisons.push_back(comparison);
        }
        const std::string text = written(made);
        INFO(text);
        CHECK(simpleConditionIn(text) == made);
    }
}
