// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/audit.h"

#include "core/project/questionnaire_words.h"
#include "tests/core/questionnaire/small_form.h"
#include "tests/source_folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

using Part = QuestionnairePlace::Part;

/// "rule at question" of each finding but those on wording and translation.
std::vector<std::string> rules(const Questionnaire& questionnaire)
{
    static const std::set<std::string> left{"no-wording", "untranslated", "no-dont-know"};
    const Form form(questionnaire);
    std::vector<std::string> found;
    for (const AuditFinding& finding : audit(form)) {
        if (left.contains(finding.rule))
            continue;
        const Question* question = questionAt(questionnaire, finding.place);
        found.push_back(finding.rule + (question ? " at " + question->name : ""));
    }
    return found;
}

using Rules = std::vector<std::string>;

OptionList labelled(std::string name, const std::vector<std::string>& labels,
                    const std::string& language = "vi")
{
    OptionList list{.name = std::move(name), .options = {}};
    for (const std::string& label : labels)
        list.options.push_back(
            {.code = std::to_string(list.options.size() + 1), .label = {{language, label}}});
    return list;
}

Rules rulesOfList(const std::vector<std::string>& labels, const std::string& language = "vi")
{
    Questionnaire one =
        oneSection({{.name = "q", .kind = SingleChoice{"l"}}}, {labelled("l", labels, language)});
    one.languages = {language};
    return rules(one);
}

Rules rulesOfText(const std::string& text, const std::string& language = "vi",
                  QuestionKind kind = SingleChoice{"yesno"})
{
    Questionnaire one = oneSection(
        {{.name = "q", .kind = std::move(kind), .text = {{{language, text}}, {}}}}, {yesNo()});
    one.languages = {language};
    Rules found = rules(one);
    std::erase(found, "unused-list");
    return found;
}

} // namespace

TEST_CASE("A sound questionnaire has no findings but translations")
{
    CHECK(rules(oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}},
                            {.name = "q2",
                             .kind = NumberEntry{.least = 0, .most = 120},
                             .showIf = "q1 = 1",
                             .checks = {{"q2 > 10", {}}},
                             .besides = "dk"},
                            {.name = "q3", .kind = TextEntry{}, .showIf = "q2 >= 18"}},
                           {yesNo(), besides()})) == Rules());
}

TEST_CASE("Names, codes and lists that clash are told")
{
    OptionList twice = listOf("l", {"1", "1", "", "a b"});
    CHECK(rules(oneSection({{.name = "q", .kind = SingleChoice{"l"}}}, {twice})) ==
          Rules{"duplicate-code", "bad-code", "bad-code"});
    CHECK(rules(oneSection({{.name = "m", .kind = MultipleChoice{"yesno"}},
                            {.name = "m_1", .kind = TextEntry{}},
                            {.name = "case", .kind = TextEntry{}},
                            {.name = "2a", .kind = TextEntry{}}},
                           {yesNo()})) ==
          Rules{"duplicate-name at m_1", "duplicate-name at case", "bad-name at 2a"});
    CHECK(rules(oneSection({{.name = "q", .kind = SingleChoice{"nothing"}},
                            {.name = "g", .kind = Grid{"one"}},
                            {.name = "n", .kind = NumberEntry{.least = 5, .most = 4}}},
                           {listOf("one", {"1"}), listOf("idle", {"1", "2"})})) ==
          Rules{"no-list at q", "few-options at g", "no-items at g", "impossible-limits at n",
                "unused-list"});
    OptionList inside = besides();
    inside.options[0].code = "98";
    CHECK(rules(oneSection(
              {{.name = "age", .kind = NumberEntry{.least = 0, .most = 120}, .besides = "dk"}},
              {inside})) == Rules{"code-in-range at age"});
    CHECK(rules({}) == Rules{"empty", "no-language"});
}

TEST_CASE("Conditions that look forward, at nothing or at no code are told")
{
    const Questionnaire all = oneSection(
        {{.name = "q1", .kind = SingleChoice{"yesno"}, .showIf = "q2 = 1"},
         {.name = "q2", .kind = SingleChoice{"yesno"}, .showIf = "nobody = 1"},
         {.name = "q3", .kind = TextEntry{}, .text = {{{"vi", "${q4} ${q2} ${gone}"}}, {}}},
         {.name = "q4", .kind = TextEntry{}, .showIf = "q2 = '5'"}},
        {yesNo()});
    CHECK(rules(all) == Rules{"forward-reference at q1", "broken-condition at q2",
                              "forward-reference at q3", "no-such-answer at q3",
                              "no-such-code at q4", "never-holds at q4"});
    // A check may look at what comes later.
    CHECK(rules(oneSection({{.name = "a", .kind = NumberEntry{}, .checks = {{"a < b", {}}}},
                            {.name = "b", .kind = NumberEntry{}}})) == Rules());
}

TEST_CASE("Conditions that can never or always hold are told")
{
    const auto condition = [](const std::string& text) {
        Rules found = rules(oneSection(
            {{.name = "q1", .kind = SingleChoice{"yesno"}, .required = Required::Yes},
             {.name = "n", .kind = NumberEntry{.least = 0, .most = 10}, .showIf = "q1 = 1"},
             {.name = "m", .kind = MultipleChoice{"abc"}},
             {.name = "t", .kind = TextEntry{}, .showIf = text}},
            {yesNo(), listOf("abc", {"a", "b", "c"})}));
        return found.empty() ? "nothing" : found.front();
    };
    CHECK(condition("q1 = 1") == "nothing");
    CHECK(condition("q1 = 1 and q1 = 2") == "never-holds at t");
    CHECK(condition("q1 in (1, 2, 98)") == "always-holds at t");
    CHECK(condition("q1 in (1, 2)") == "nothing");
    CHECK(condition("n > 10") == "never-holds at t");
    CHECK(condition("n >= 10") == "nothing");
    CHECK(condition("n < 3 and n > 5") == "never-holds at t");
    CHECK(condition("n < 5 and q1 = 2") == "unreachable at t");
    CHECK(condition("missing(n) or q1 = 1") == "always-holds at t");
    CHECK(condition("selected(m, 'a') and not selected(m, 'b')") == "nothing");
    CHECK(condition("m_a = 1 and m_a = 0") == "never-holds at t");
    CHECK(condition("answered(m) or missing(m)") == "always-holds at t");
    CHECK(condition("n + n > 1000") == "nothing"); // no claim about calculations
}

TEST_CASE("Checks that check nothing or refuse everything are told")
{
    CHECK(rules(oneSection({{.name = "n",
                             .kind = NumberEntry{.least = 0, .most = 10},
                             .checks = {{"n < 20", {}}, {"n > 20", {}}, {"n < 5", {}}}}})) ==
          Rules{"check-never-fails at n", "check-always-fails at n"});
}

TEST_CASE("Checks between two numbers and conditions on words of an option can turn out both ways")
{
    const Questionnaire numbers = oneSection(
        {{.name = "total", .kind = NumberEntry{.least = 0}},
         {.name = "men", .kind = NumberEntry{}, .checks = {{.condition = "men <= total"}}}},
        {});
    CHECK(rules(numbers) == Rules{});

    OptionList other = labelled("l", {"Bus", "Other"});
    other.options[1].specify = true;
    const Questionnaire words =
        oneSection({{.name = "q", .kind = SingleChoice{"l"}},
                    {.name = "t", .kind = TextEntry{}, .showIf = "answered(q_2_text)"}},
                   {other});
    CHECK(rules(words) == Rules{});
}

TEST_CASE("A required question that takes no answer is told with the answers before it")
{
    const auto asked = [](const std::string& check, Required required = Required::Yes,
                          const std::string& showIf = "") {
        return oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}, .required = Required::Yes},
                           {.name = "n",
                            .kind = NumberEntry{.least = 0, .most = 10, .decimals = 1},
                            .showIf = showIf,
                            .checks = {{check, {}}},
                            .required = required}},
                          {yesNo()});
    };
    const auto told = [](const Questionnaire& questionnaire) {
        std::string all;
        for (const AuditFinding& finding : audit(Form(questionnaire)))
            if (finding.rule == "dead-end")
                all += finding.message.english();
        return all;
    };
    // Where the answer is "don't know" the check is not known, and so right.
    CHECK_THAT(told(asked("q1 = 1 or n > 10")), Catch::StartsWith("Where q1 = 2, no answer"));
    CHECK(told(asked("q1 = 1 or n > 10", Required::Softly)).empty());
    CHECK(told(asked("q1 = 1 or n > 10", Required::Yes, "q1 = 1")).empty());
    CHECK(told(asked("q1 = 1 or n > 9.9")).empty());
    CHECK(told(asked("n > 2.2 and n < 2.4")).empty());
    CHECK_THAT(told(asked("q1 = 1 or (n > 2.2 and n < 2.3)")), Catch::StartsWith("Where q1 = 2"));
    CHECK(told(asked("q1 = 1 or n + n > 20")).empty()); // no claim about calculations
    CHECK(rules(asked("n > 10")) == Rules{"check-always-fails at n"}); // said once

    Questionnaire together = asked("n > 5");
    together.sections[0].questions[1].checks.push_back({"n < 4", {}});
    CHECK_THAT(told(together), Catch::StartsWith("No answer to this question is right"));
    together.sections[0].questions[1].checks[1].severity = Severity::Warning; // may be confirmed
    CHECK(told(together).empty());
}

TEST_CASE("A required cascade that offers nothing after some answer is told")
{
    OptionList communes = listOf("communes", {"11", "12", "21"});
    communes.options[0].within = communes.options[1].within = "1";
    communes.options[2].within = "2";
    Questionnaire all = oneSection(
        {{.name = "p", .kind = SingleChoice{"provinces"}, .required = Required::Yes},
         {.name = "c", .kind = SingleChoice{"communes", "p"}, .required = Required::Yes}},
        {listOf("provinces", {"1", "2"}), communes});
    CHECK(rules(all) == Rules{});
    all.lists[0].options.push_back({.code = "3"});
    CHECK(rules(all) == Rules{"dead-end at c"});
    all.sections[0].questions[1].showIf = "p <> 3";
    CHECK(rules(all) == Rules{});
}

TEST_CASE("Sections that are never asked make their questions unreachable")
{
    Questionnaire all = oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}}}, {yesNo()});
    all.sections.push_back({.name = "b",
                            .showIf = "q1 = 1 and q1 = 2",
                            .questions = {{.name = "q2", .kind = TextEntry{}}}});
    all.sections.push_back({.name = "c",
                            .showIf = "answered(q2)",
                            .questions = {{.name = "q3", .kind = TextEntry{}}}});
    CHECK(rules(all) ==
          Rules{"never-holds", "unreachable at q2", "unreachable", "unreachable at q3"});
}

TEST_CASE("Bands that overlap or leave a gap are told in the words people use")
{
    CHECK(rulesOfList({"18–25", "25–35", "Trên 35"}) == Rules{"overlapping-bands"});
    CHECK(rulesOfList({"18–24 tuổi", "25–34 tuổi", "35 tuổi trở lên"}) == Rules());
    CHECK(rulesOfList({"18-24", "26-34"}) == Rules{"gap-in-bands"});
    CHECK(rulesOfList({"Dưới 5 triệu", "Từ 5 đến dưới 10 triệu", "Từ 10 triệu trở lên"}) ==
          Rules());
    CHECK(rulesOfList({"Dưới 5 triệu", "Từ 5 đến 10 triệu", "Trên 10 triệu"}) == Rules());
    CHECK(rulesOfList({"Dưới 5 triệu", "5 – 10 triệu", "10 – 15 triệu"}) ==
          Rules{"overlapping-bands"});
    CHECK(rulesOfList({"Under 1,000", "1,000 to 1,999", "2,000 or more"}, "en") == Rules());
    CHECK(rulesOfList({"2,5–3", "3,5–4"}) == Rules{"gap-in-bands"});
    CHECK(rulesOfList({"Phường 1", "Phường 2", "Phường 5"}) == Rules());
}

TEST_CASE("A scale is balanced, in order and runs like the others")
{
    const auto scale = [](const std::vector<std::string>& labels, const std::string& language) {
        Questionnaire one = oneSection({{.name = "q", .kind = RatingScale{"l"}}},
                                       {labelled("l", labels, language)});
        one.languages = {language};
        return rules(one);
    };
    const std::vector<std::string> balanced{"Rất không hài lòng", "Không hài lòng", "Bình thường",
                                            "Hài lòng", "Rất hài lòng"};
    CHECK(scale(balanced, "vi") == Rules());
    CHECK(scale({"Không hài lòng", "Hài lòng", "Rất hài lòng", "Cực kỳ hài lòng"}, "vi") ==
          Rules{"unbalanced-scale"});
    CHECK(scale({"Good", "Poor", "Excellent", "Bad"}, "en") == Rules{"scale-out-of-order"});
    CHECK(scale({"Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree",
                 "Strongly agree"},
                "en") == Rules());

    Questionnaire two =
        oneSection({{.name = "a", .kind = RatingScale{"up"}},
                    {.name = "b", .kind = Grid{"down", {{"b1", {}}}}}},
                   {labelled("up", balanced), labelled("down", {"Tốt", "Bình thường", "Kém"})});
    CHECK(rules(two) == Rules{"scale-direction at b"});
}

TEST_CASE("Wording that asks two things, leads, or asks who somebody is gets a hint")
{
    CHECK(rulesOfText("Ông/bà có hài lòng với thái độ và thời gian phục vụ không?") ==
          Rules{"double-barrelled at q"});
    CHECK(rulesOfText("Ông và bà hài lòng với thái độ phục vụ ở mức nào?") == Rules());
    CHECK(rulesOfText("How satisfied are you with the price and the quality?", "en") ==
          Rules{"double-barrelled at q"});
    CHECK(rulesOfText("Rõ ràng là dịch vụ đã tốt hơn, phải không?") == Rules{"leading at q"});
    CHECK(rulesOfText("Do you agree that the office is clean?", "en") == Rules{"leading at q"});
    CHECK(rulesOfText("Ông/bà có hài lòng không?") == Rules());
    CHECK(rulesOfText("Ông/bà không muốn việc này không được làm?") ==
          Rules{"double-negative at q"});
    CHECK(rulesOfText("Số điện thoại của ông/bà?", "vi", TextEntry{}) == Rules{"identifying at q"});
    CHECK(rulesOfText("Ông/bà dùng điện thoại mấy giờ một ngày?", "vi", NumberEntry{}) == Rules());
}

TEST_CASE("Every text that a language lacks is listed with its place")
{
    Questionnaire all = oneSection({{.name = "q",
                                     .kind = SingleChoice{"yesno"},
                                     .text = {{{"vi", "Hỏi"}}, {{Mode::Paper, {{"en", "Ask"}}}}}}},
                                   {yesNo()});
    all.title = {{"", "2026"}}; // the same in all languages
    const auto missing = untranslated(all);
    REQUIRE(missing.size() == 2);
    CHECK(missing[0].text == "Hỏi");
    CHECK(missing[0].place.language == "en");
    CHECK(missing[1].place.mode == Mode::Paper);
    CHECK(missing[1].place.language == "vi");

    for (const PlacedText& text : textsOf(all)) {
        REQUIRE(textAt(all, text.place));
        CHECK(*textAt(all, text.place) == text.texts);
    }
    CHECK(textsOf(all).size() == 5);
}

TEST_CASE("Telephone takes longer than reading, and more questions take longer", "[identity]")
{
    Questionnaire one = oneSection({{.name = "q",
                                     .kind = SingleChoice{"yesno"},
                                     .text = {{{"vi", "Ông bà có nhà riêng không"}}, {}}}},
                                   {yesNo()});
    // 6 syllables and 2 of the answers, three quarters of a word each; 3 s to choose.
    CHECK(minutesToAnswer(one, Mode::Paper) * 60 == Approx(8 * 0.75 / 4 + 3));
    CHECK(minutesToAnswer(one, Mode::Telephone) * 60 == Approx(8 * 0.75 / 2.5 + 3));
    const double once = minutesToAnswer(one, Mode::Online);
    one.sections.push_back(one.sections.front());
    CHECK(minutesToAnswer(one, Mode::Online) == Approx(2 * once));
}

TEST_CASE("The example of the guide has no faults")
{
    std::ifstream file(std::string(sourceFolder) + "/tests/data/questionnaires/satisfaction.json");
    const Form form(readQuestionnaire(Json::parse(file), ""));
    for (const AuditFinding& finding : audit(form)) {
        INFO(finding.rule << ": " << finding.message.english());
        CHECK(finding.severity == Severity::Note);
    }
}
