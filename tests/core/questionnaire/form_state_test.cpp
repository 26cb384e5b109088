// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/form_state.h"

#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace quadrat;

namespace {

constexpr const char* today = "2026-11-23 14:05";

/// Names of the fields that are shown, with what counts there: "q1=1 q2=".
std::string shown(const Form& form, const Answers& answers)
{
    const FormState state = stateOf(form, answers, today);
    std::string all;
    for (std::size_t f = 0; f < form.fields().size(); ++f)
        if (state.fieldShown[f])
            all += (all.empty() ? "" : " ") + form.fields()[f].name + "=" + state.values[f];
    return all;
}

/// "q1:too-low", a warning with "?" after it.
std::vector<std::string> faults(const Form& form, const Answers& answers)
{
    std::vector<std::string> all;
    for (const AnswerFault& fault : stateOf(form, answers, today).faults) {
        const std::string name = fault.field ? form.fields()[*fault.field].name
                                             : form.question(form.asked()[fault.asked]).name + "#" +
                                                   std::to_string(fault.check);
        all.push_back(name + ":" + faultWord(fault.reason) +
                      (fault.severity == Severity::Warning ? "?" : ""));
    }
    return all;
}

using Words = std::vector<std::string>;

/// A form of one question, and the fault of one answer to it; "stands" without any.
std::string fault(QuestionKind kind, const std::string& answer, const std::string& beside = "")
{
    OptionList list = listOf("abc", {"a", "b", "c", "none", "dk"});
    list.options[3].exclusive = true;
    list.options[4].missing = Missing::DontKnow;
    const Form form(
        oneSection({{.name = "q", .kind = std::move(kind), .besides = beside}}, {list, besides()}));
    const Words found = faults(form, {{"q", answer}});
    return found.empty() ? "stands" : found.front().substr(2);
}

} // namespace

TEST_CASE("What a condition does not find true is hidden, and its answer does not count")
{
    const Form form(oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}},
                                {.name = "q2", .kind = NumberEntry{}, .showIf = "q1 = 1"},
                                {.name = "q3", .kind = TextEntry{}, .showIf = "q2 > 5"},
                                {.name = "q4", .kind = TextEntry{}, .showIf = "not (q1 = 1)"}},
                               {yesNo()}));
    CHECK(form.problems().empty());
    CHECK(shown(form, {}) == "q1=");
    CHECK(shown(form, {{"q1", "1"}, {"q2", "7"}}) == "q1=1 q2=7 q3=");
    // The answer to q2 is still there, and does not open q3.
    CHECK(shown(form, {{"q1", "2"}, {"q2", "7"}, {"q3", "x"}}) == "q1=2 q4=");
    CHECK(cleared(form, {{"q1", "2"}, {"q2", "7"}, {"q3", "x"}}, today) == Answers{{"q1", "2"}});
    // An answer that cannot stand is read as missing.
    CHECK(shown(form, {{"q1", "3"}}) == "q1=3");
}

TEST_CASE("A missing answer is found by its own code and by nothing else")
{
    const Form form(oneSection({{.name = "q1", .kind = SingleChoice{"yesno"}},
                                {.name = "n", .kind = NumberEntry{.least = 0}, .besides = "dk"},
                                {.name = "high", .kind = Note{}, .showIf = "q1 >= 2"},
                                {.name = "own", .kind = TextEntry{}, .showIf = "q1 = 98"},
                                {.name = "listed", .kind = TextEntry{}, .showIf = "q1 in (1, 98)"},
                                {.name = "other", .kind = TextEntry{}, .showIf = "q1 <> 1"},
                                {.name = "missed", .kind = TextEntry{}, .showIf = "missing(q1)"},
                                {.name = "low", .kind = TextEntry{}, .showIf = "n < 5"},
                                {.name = "unknown", .kind = TextEntry{}, .showIf = "n = -8"}},
                               {yesNo(), besides()}));
    CHECK(form.problems().empty());
    CHECK(shown(form, {{"q1", "98"}, {"n", "-8"}}) == "q1=98 n=-8 own= listed= missed= unknown=");
    CHECK(shown(form, {{"q1", "2"}, {"n", "3"}}) == "q1=2 n=3 other= low=");
    CHECK(faults(form, {{"n", "-9"}}).empty());
    CHECK(faults(form, {{"n", "-7"}}) == Words{"n:too-low"});
}

TEST_CASE("A condition sees what stands before it and a check sees all")
{
    const Form form(oneSection({{.name = "a",
                                 .kind = NumberEntry{},
                                 .showIf = "missing(b)",
                                 .checks = {{"a <= b", {}}, {"a < 50", {}, Severity::Warning}}},
                                {.name = "b", .kind = NumberEntry{}}}));
    CHECK(shown(form, {{"a", "1"}, {"b", "2"}}) == "a=1 b=2");
    CHECK(faults(form, {{"a", "60"}, {"b", "2"}}) == Words{"a#0:check", "a#1:check?"});
    CHECK(faults(form, {{"a", "60"}}) == Words{"a#1:check?"}); // not known counts as right
}

TEST_CASE("Several answers and rankings are read as a whole and one by one")
{
    OptionList list = listOf("abc", {"a", "b", "c", "98"});
    list.options[3].missing = Missing::Refused;
    const Form form(
        oneSection({{.name = "m", .kind = MultipleChoice{"abc"}},
                    {.name = "r", .kind = Ranking{"abc", 2}},
                    {.name = "a_in", .kind = TextEntry{}, .showIf = "selected(m, 'a')"},
                    {.name = "b_in", .kind = TextEntry{}, .showIf = "m_b = 1"},
                    {.name = "b_out", .kind = TextEntry{}, .showIf = "m_b = 0"},
                    {.name = "two", .kind = TextEntry{}, .showIf = "sum(m_a, m_b, m_c) = 2"},
                    {.name = "no", .kind = TextEntry{}, .showIf = "selected(m, 98)"},
                    {.name = "best", .kind = TextEntry{}, .showIf = "r_1 = 'c'"}},
                   {list}));
    CHECK(form.problems().empty());
    CHECK(shown(form, {{"m", "a c"}, {"r", "c a"}}) == "m=a c r=c a a_in= b_out= two= best=");
    CHECK(shown(form, {{"m", "98"}}) == "m=98 r= no=");
    CHECK(shown(form, {}) == "m= r=");
}

TEST_CASE("A cascade offers what lies within the answer above it")
{
    OptionList communes{.name = "commune",
                        .options = {{.code = "11", .within = "1"},
                                    {.code = "12", .within = "1"},
                                    {.code = "21", .within = "2"},
                                    {.code = "99"}}};
    const Form form(oneSection({{.name = "p", .kind = SingleChoice{"province"}},
                                {.name = "c", .kind = SingleChoice{"commune", "p"}}},
                               {listOf("province", {"1", "2"}), communes}));
    const auto offered = [&](const Answers& answers) {
        std::string codes;
        for (const Option* option : offeredOptions(form, stateOf(form, answers, today), 1))
            codes += option->code + " ";
        return codes;
    };
    CHECK(offered({{"p", "1"}}) == "11 12 99 ");
    CHECK(offered({{"p", "2"}}) == "21 99 ");
    CHECK(offered({}) == "99 ");
    CHECK(faults(form, {{"p", "2"}, {"c", "11"}}) == Words{"c:not-offered"});
    CHECK(faults(form, {{"p", "1"}, {"c", "11"}}).empty());
}

TEST_CASE("A section repeats as often as its count says")
{
    Questionnaire household = oneSection({{.name = "members", .kind = NumberEntry{.least = 0}}});
    household.lists = {yesNo()};
    household.sections.push_back(
        {.name = "member",
         .repeat = Repeat{.count = "members", .most = 3},
         .questions = {{.name = "age", .kind = NumberEntry{}},
                       {.name = "works", .kind = SingleChoice{"yesno"}, .showIf = "age >= 15"}}});
    household.sections.push_back(
        {.name = "end",
         .questions = {{.name = "adults",
                        .kind = Calculation{"sum(if(age_1 >= 18, 1, 0), if(age_2 >= 18, 1, 0))"}},
                       {.name = "first", .kind = TextEntry{}, .showIf = "works_1 = 1"}}});
    const Form form(household);
    CHECK(form.problems().empty());
    CHECK(shown(form, {}) == "members= adults=");
    CHECK(shown(form, {{"members", "2"}, {"age_1", "40"}, {"age_2", "7"}, {"works_1", "1"}}) ==
          "members=2 age_1=40 works_1=1 age_2=7 adults=1 first=");
    CHECK(shown(form, {{"members", "9"}}) == "members=9 age_1= age_2= age_3= adults=");
}

TEST_CASE("Words of another answer are asked where it is chosen")
{
    OptionList list = listOf("l", {"1", "96"});
    list.options[1].specify = true;
    const Form form(
        oneSection({{.name = "q", .kind = SingleChoice{"l"}, .required = Required::Softly},
                    {.name = "m", .kind = MultipleChoice{.list = "l", .least = 2}},
                    {.name = "why", .kind = TextEntry{}, .showIf = "q_96_text = 'bus'"}},
                   {list}));
    CHECK(shown(form, {{"q", "1"}, {"q_96_text", "bus"}}) == "q=1 m=");
    CHECK(shown(form, {{"q", "96"}, {"q_96_text", " bus "}}) == "q=96 q_96_text=bus m= why=");
    CHECK(shown(form, {{"m", "96"}}) == "q= m=96 m_96_text=");
    CHECK(faults(form, {{"q", "96"}}) == Words{"q_96_text:required?"});
    CHECK(faults(form, {{"q", "96"}, {"q_96_text", "a\nb"}}) == Words{"q_96_text:lines"});
}

TEST_CASE("Each kind of question says why an answer cannot stand")
{
    CHECK(fault(SingleChoice{"abc"}, "a") == "stands");
    CHECK(fault(SingleChoice{"abc"}, "d") == "not-offered");
    CHECK(fault(RatingScale{"abc"}, "A") == "not-offered");
    CHECK(fault(SingleChoice{"abc"}, "-8", "dk") == "stands");

    const MultipleChoice two{.list = "abc", .least = 2, .most = 2};
    CHECK(fault(two, "a b") == "stands");
    CHECK(fault(two, "a x") == "not-offered");
    CHECK(fault(two, "a") == "too-few");
    CHECK(fault(two, "a b c") == "too-many");
    CHECK(fault(two, "a a") == "repeated");
    CHECK(fault(two, "none") == "stands");
    CHECK(fault(two, "none a") == "alone");
    CHECK(fault(two, "a dk") == "alone");

    CHECK(fault(Ranking{"abc", 2}, "c a") == "stands");
    CHECK(fault(Ranking{"abc", 2}, "c") == "too-few");
    CHECK(fault(Ranking{"abc", 2}, "c a b") == "too-many");
    CHECK(fault(Ranking{"abc", 2}, "c c") == "repeated");
    CHECK(fault(Ranking{"abc"}, "a b") == "too-few");
    CHECK(fault(Ranking{"abc"}, "a b c") == "stands"); // "none" goes with no other
    CHECK(fault(Ranking{"abc", 2}, "dk") == "stands");

    const NumberEntry money{.least = 0, .most = 100, .decimals = 1};
    for (const char* number : {"0", "100", "99.5", "7.0", "-0"})
        CHECK(fault(money, number) == "stands");
    for (const char* wrong :
         {"1e2", "+5", "1,5", ".5", "5.", "0x1", "--1", "1234567890123456", "١"})
        CHECK(fault(money, wrong) == "not-a-number");
    CHECK(fault(money, "5.25") == "decimals");
    CHECK(fault(money, "-0.1") == "too-low");
    CHECK(fault(money, "100.1") == "too-high");
    CHECK(fault(Recommendation{}, "10") == "stands");
    CHECK(fault(Recommendation{}, "11") == "too-high");

    CHECK(fault(TextEntry{.longest = 5}, "đường") == "stands"); // characters, not bytes
    CHECK(fault(TextEntry{.longest = 5}, "đường2") == "too-long");
    CHECK(fault(TextEntry{}, "a\nb") == "lines");
    CHECK(fault(TextEntry{.severalLines = true}, "a\nb") == "stands");

    const DateEntry past{.earliest = "2020-02-29", .latest = "today"};
    CHECK(fault(past, "2026-11-23") == "stands");
    CHECK(fault(past, "2026-11-24") == "too-late");
    CHECK(fault(past, "2020-02-28") == "too-early");
    for (const char* wrong :
         {"2023-02-29", "2023-13-01", "23-11-2026", "2026-1-1", "2026-11-23 10:00"})
        CHECK(fault(past, wrong) == "not-a-date");
    CHECK(fault(DateEntry{.kind = ValueKind::Time}, "23:59") == "stands");
    CHECK(fault(DateEntry{.kind = ValueKind::Time}, "24:00") == "not-a-date");
    const DateEntry moment{.kind = ValueKind::DateTime, .latest = "today"};
    CHECK(fault(moment, "2026-11-23 14:05") == "stands");
    CHECK(fault(moment, "2026-11-23 14:06") == "too-late");
}

TEST_CASE("An answer that is required is asked for, softly or not")
{
    const Form form(oneSection(
        {{.name = "g", .kind = Grid{"yesno", {{"g1", {}}, {"g2", {}}}}, .required = Required::Yes},
         {.name = "t", .kind = TextEntry{}, .required = Required::Softly}},
        {yesNo()}));
    CHECK(faults(form, {{"g2", "98"}}) == Words{"g1:required", "t:required?"});
}

TEST_CASE("What was answered stands in a later text in the language of the reader")
{
    const Form form(oneSection(
        {{.name = "q1", .kind = MultipleChoice{"yesno"}}, {.name = "who", .kind = TextEntry{}}},
        {yesNo()}));
    const FormState state = stateOf(form, {{"q1", "1 2"}, {"who", "<b>${q1}</b>"}}, today);
    CHECK(withAnswers(form, state, "A ${q1} – ${who}!", "vi") == "A Có, Không – <b>${q1}</b>!");
    CHECK(withAnswers(form, state, "A ${q1}", "en") == "A Yes, No");
    CHECK(withAnswers(form, state, "${nobody} ${q1", "en") == "… ${q1");
}

TEST_CASE("A condition that cannot be run is told and left out", "[error]")
{
    const Form form(oneSection(
        {{.name = "q1", .kind = SingleChoice{"yesno"}, .showIf = "q9 = 1"},
         {.name = "q2", .kind = TextEntry{}, .showIf = "q1 = ", .checks = {{"q1 + 1", {}}}},
         {.name = "c", .kind = Calculation{"nothing + 1"}}},
        {yesNo()}));
    REQUIRE(form.problems().size() == 4);
    CHECK(form.problems()[0].message.english() ==
          "In the expression, at character 1: there is no variable \"q9\". Did you mean \"q1\"?");
    CHECK(form.problems()[2].part == FormProblem::Part::Check);
    CHECK(shown(form, {}) == "q1= q2= c=");
    CHECK(faults(form, {}).empty());
}

TEST_CASE("A calculation that gives text is text to whatever reads it, before it or after")
{
    const Form form(oneSection(
        {{.name = "n", .kind = NumberEntry{}, .checks = {{"c = 'big'", {}}}},
         {.name = "c", .kind = Calculation{"d"}, .checks = {{"c <> 'small'", {}}}},
         {.name = "d", .kind = Calculation{"if(n > 5, 'big', 'small')"}},
         {.name = "e", .kind = Calculation{"coalesce(c, d)"}, .checks = {{"e + 1 > 0", {}}}}}));
    REQUIRE(form.problems().size() == 1);
    CHECK(form.problems()[0].question == 3);
    CHECK(shown(form, {{"n", "7"}}) == "n=7 c= d=big e=big");
    CHECK(faults(form, {{"n", "7"}}).empty());
}
