// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/routing.h"

#include "core/base/random.h"
#include "core/questionnaire/condition_words.h"
#include "core/questionnaire/form_state.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace quadrat;

namespace {

Question single(const std::string& name, const std::string& showIf = "")
{
    return {.name = name, .kind = SingleChoice{.list = "abc"}, .showIf = showIf};
}

Questionnaire questionnaire(std::vector<Question> questions)
{
    Questionnaire made{.name = "q", .languages = {"en"}};
    made.lists = {{"abc",
                   {{.code = "1", .label = {{"en", "Yes"}, {"vi", "Có"}}},
                    {.code = "2", .label = {{"en", "No"}, {"vi", "Không"}}},
                    {.code = "98",
                     .label = {{"en", "Don't know"}, {"vi", "Không biết"}},
                     .missing = Missing::DontKnow}}}};
    made.sections = {
        {.name = "s", .title = {{"en", "Section"}}, .questions = std::move(questions)}};
    return made;
}

std::vector<QuestionRoute> routes(const Questionnaire& questionnaire)
{
    const Form form(questionnaire);
    REQUIRE(form.problems().empty());
    return routesOf(form, QuestionNumbers(questionnaire)).questions.at(0);
}

GoTo to(std::size_t question)
{
    return {.kind = GoTo::Kind::Question, .section = 0, .question = question};
}

/// The questions that somebody answers who follows the arrows of a printed section.
std::set<std::size_t> walked(const Form& form, const PrintedRoutes& routes, const FormState& state)
{
    std::set<std::size_t> answered;
    const std::vector<QuestionRoute>& stops = routes.questions.at(0);
    for (std::size_t at = 0; at < stops.size();) {
        const AskedQuestion& asked = form.asked()[at];
        if (stops[at].isFiltered && !state.askedShown[at]) {
            ++at;
            continue;
        }
        answered.insert(at);
        std::optional<GoTo> next = stops[at].after;
        const auto way = stops[at].byCode.find(state.values[asked.firstField]);
        if (way != stops[at].byCode.end())
            next = way->second;
        at = !next ? at + 1 : next->kind == GoTo::Kind::Question ? next->question : stops.size();
    }
    return answered;
}

} // namespace

TEST_CASE("A question asked after one answer only becomes an arrow after the others")
{
    const auto routed = routes(
        questionnaire({single("a"), single("b", "a = 1"), single("c", "a = 1"), single("d")}));
    CHECK(routed[0].byCode == std::map<std::string, GoTo>{{"2", to(3)}, {"98", to(3)}});
    CHECK_FALSE(routed[0].after);
    for (const QuestionRoute& route : routed)
        CHECK_FALSE(route.isFiltered);
}

TEST_CASE("Who has answered one branch is led past the other")
{
    const auto routed = routes(questionnaire(
        {single("a"), single("b", "a = 2"), single("c", "a in (1, 98)"), single("d")}));
    CHECK(routed[0].byCode == std::map<std::string, GoTo>{{"1", to(2)}, {"98", to(2)}});
    CHECK(routed[1].after == to(3));
}

TEST_CASE("Where arrows alone would lead astray the condition stands in words")
{
    // Everybody answers b, so nothing can lead past c.
    auto routed =
        routes(questionnaire({single("a"), single("b"), single("c", "a = 1"), single("d")}));
    CHECK(routed[2].isFiltered);
    CHECK(routed[0].byCode.empty());

    Question several{.name = "m", .kind = MultipleChoice{.list = "abc"}};
    routed = routes(questionnaire({several, single("b", "selected(m, '1')"), single("c")}));
    CHECK(routed[1].isFiltered);
}

TEST_CASE("What is asked to the end of a section leads out of it")
{
    Questionnaire two = questionnaire({single("a"), single("b", "a = 1")});
    two.sections.push_back({.name = "t", .title = {{"en", "Next"}}, .questions = {single("c")}});
    const Form plain(two);
    const GoTo next{.kind = GoTo::Kind::Question, .section = 1, .question = 0};
    CHECK(routesOf(plain, QuestionNumbers(two)).questions[0][0].byCode.at("2") == next);

    two.sections[1].showIf = "a = 1 or b = 2";
    const Form conditional(two);
    const PrintedRoutes routed = routesOf(conditional, QuestionNumbers(two));
    CHECK(routed.questions[0][0].byCode.at("2").kind == GoTo::Kind::Section);
    CHECK(routed.otherwise[1] == GoTo{.kind = GoTo::Kind::End});

    two.sections[0].repeat = Repeat{.count = "2", .most = 3};
    two.sections[1].showIf.clear();
    const Form repeated(two);
    CHECK(routesOf(repeated, QuestionNumbers(two)).questions[0][0].byCode.at("2").kind ==
          GoTo::Kind::NextBlock);
}

TEST_CASE("Following the arrows gives what a program would ask", "[identity]")
{
    Random random(20'261'123);
    const std::vector<std::string> codes{"1", "2", "98"};
    std::size_t arrows = 0, filters = 0;
    for (int round = 0; round < 400; ++round) {
        std::vector<Question> questions;
        for (std::size_t k = 0; k < 8; ++k) {
            std::string condition;
            const auto part = [&] {
                const std::string name = "q" + std::to_string(random.below(k));
                const std::string code = codes[random.below(3)];
                switch (random.below(5)) {
                case 0:
                    return name + " <> " + code;
                case 1:
                    return name + " in (1, " + code + ")";
                case 2:
                    return "not " + name + " = '" + code + "'";
                case 3:
                    return "answered(" + name + ")";
                default:
                    return name + " = " + code;
                }
            };
            if (k > 0 && random.below(5) < 3) {
                condition = part();
                if (random.below(4) == 0)
                    condition += (random.below(2) == 0 ? " and " : " or ") + part();
            }
            questions.push_back(single("q" + std::to_string(k), condition));
        }
        const Questionnaire made = questionnaire(questions);
        const Form form(made);
        REQUIRE(form.problems().empty());
        const PrintedRoutes routed = routesOf(form, QuestionNumbers(made));
        for (const QuestionRoute& route : routed.questions[0]) {
            arrows += route.byCode.size() + bool(route.after);
            filters += route.isFiltered;
        }
        for (int answered = 0; answered < 40; ++answered) {
            Answers answers;
            for (std::size_t k = 0; k < 8; ++k)
                answers["q" + std::to_string(k)] = codes[random.below(3)];
            const FormState state = stateOf(form, answers, "2026-11-23");
            std::set<std::size_t> shown;
            for (std::size_t k = 0; k < 8; ++k)
                if (state.askedShown[k])
                    shown.insert(k);
            CHECK(walked(form, routed, state) == shown);
        }
    }
    CHECK(arrows > 400);
    CHECK(filters > 100);
}

TEST_CASE("Conditions are said with numbers of questions and labels of options")
{
    const auto said = [](const std::string& condition, const char* language) {
        Question several{.name = "m", .kind = MultipleChoice{.list = "abc"}};
        Question age{.name = "age", .kind = NumberEntry{.decimals = 1}};
        Question twice{.name = "twice", .kind = Calculation{.formula = "age * 2"}};
        Questionnaire made = questionnaire({single("a"), several, age, twice, single("x")});
        made.sections[0].questions.back().showIf = condition;
        const Form form(made);
        REQUIRE(form.problems().empty());
        return inWords(form, *form.asked().back().showIf, QuestionNumbers(made), language);
    };
    CHECK(said("a = 1", "en") == "question 1 is “Yes”");
    CHECK(said("a <> 98", "vi") == "câu 1 không phải là “Không biết”");
    CHECK(said("a in (1, 2)", "vi") == "câu 1 là “Có” hoặc “Không”");
    CHECK(said("selected(m, '2')", "en") == "“No” is chosen in question 2");
    CHECK(said("not selected(m, '2') and m_1 = 1", "vi") ==
          "câu 2 không chọn “Không” và câu 2 có chọn “Có”");
    CHECK(said("age >= 2.5 and age <= 22", "vi") == "câu 3 từ 2,5 đến 22");
    CHECK(said("(a = 1 or a = 2) and age > 3", "en") ==
          "(question 1 is “Yes” or question 1 is “No”) and question 3 is above 3");
    CHECK(said("twice >= 10", "en") == "(question 3 × 2) is 10 or more");
    CHECK(said("missing(age)", "vi") == "câu 3 không có câu trả lời");
}
