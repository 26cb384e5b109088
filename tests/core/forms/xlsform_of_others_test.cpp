// SPDX-License-Identifier: GPL-3.0-or-later
// Forms as people write them who know other programs: small tables of the same shape as theirs.
#include "core/base/error.h"
#include "core/forms/form_markup.h"
#include "core/forms/likely_language.h"
#include "core/forms/xlsform_csv.h"
#include "core/forms/xlsform_types.h"
#include "core/questionnaire/fault_words.h"
#include "core/questionnaire/form.h"
#include "tests/core/forms/xlsform_file.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

const SheetRows yesNo{{"list_name", "name", "label::en"}, {"yn", "yes", "Yes"}, {"yn", "no", "No"}};

const Question& questionOf(const ReadQuestionnaire& read, const std::string& name)
{
    const Question* found = read.questionnaire.findQuestion(name);
    INFO(name);
    REQUIRE(found);
    return *found;
}

/// The condition that one is read as, beside a question of each kind.
std::string shownIf(const std::string& relevant)
{
    const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "relevant"},
                                             {"select_one yn", "a", "A"},
                                             {"select_multiple yn", "m", "M"},
                                             {"integer", "n", "N"},
                                             {"text", "t", "T", relevant}},
                                            yesNo);
    return questionOf(read, "t").showIf;
}

} // namespace

TEST_CASE("A form that names no language is taken for the one it seems to be in", "[xlsform]")
{
    const ReadQuestionnaire vietnamese =
        readForm({{"type", "name", "label"}, {"text", "q1", "Ông/bà biết tin này từ đâu?"}}, {},
                 {{"form_title"}, {"Khảo sát"}});
    CHECK(vietnamese.questionnaire.languages == std::vector<std::string>{"vi"});
    CHECK(vietnamese.questionnaire.title == Texts{{"vi", "Khảo sát"}});
    CHECK_THAT(toldOf(vietnamese.lost), Catch::Contains("taken for Tiếng Việt (vi)"));

    const ReadQuestionnaire besideFrench =
        readForm({{"type", "name", "label", "label::French (fr)"},
                  {"text", "q1", "What is the name of your village?", "Quel est votre village ?"}});
    CHECK(besideFrench.questionnaire.languages == std::vector<std::string>{"en", "fr"});

    const ReadQuestionnaire named =
        readForm({{"type", "name", "label"}, {"text", "q1", "Quel est votre village ?"}}, {},
                 {{"default_language"}, {"English (en)"}});
    CHECK(named.questionnaire.languages == std::vector<std::string>{"en"});
    CHECK(named.lost.empty());
}

TEST_CASE("A questionnaire without languages stays without when it is read again", "[xlsform]")
{
    Questionnaire questionnaire;
    questionnaire.sections = {{.questions = {{.name = "q", .text = {{{"", "What is it?"}}, {}}}}}};
    const auto again = readXlsformBytes(workbookOf(xlsformSheets(questionnaire)));
    CHECK(again.questionnaire == questionnaire);
}

TEST_CASE("A name that is an answer's name here gives way", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "relevant"},
                  {"select_multiple yn", "source", "Sources"},
                  {"text", "source_no", "Which?", "selected(${source}, 'no')"},
                  {"begin repeat", "child", "Child"},
                  {"text", "nm", "Name"},
                  {"end repeat"},
                  {"text", "nm_1", "Of ${source_no}", "${source_no} = 'x'"}},
                 yesNo);
    CHECK(questionOf(read, "source_no_2").showIf == "selected(source, 'no')");
    CHECK(questionOf(read, "nm_1_2").showIf == "source_no_2 = 'x'");
    CHECK(questionOf(read, "nm_1_2").text.text.at("en") == "Of ${source_no_2}");
    CHECK(Form(read.questionnaire).problems().empty());
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 3 name: \"source_no\" is the name of"));
}

TEST_CASE("The words of or_other can be named as in form tools", "[xlsform]")
{
    const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "relevant"},
                                             {"select_one yn or_other", "a", "A"},
                                             {"select one from yn or specify other", "b", "B"},
                                             {"text", "why", "Why?", "${a_other} != ''"}},
                                            yesNo);
    CHECK(questionOf(read, "why").showIf == "answered(a_other_text)");
    CHECK(Form(read.questionnaire).problems().empty());
    CHECK(read.questionnaire.findList("yn_or_other")->find("other")->specify);
}

TEST_CASE("What a form refers to and we leave out is told where it is named", "[xlsform]")
{
    const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "relevant"},
                                             {"today", "today"},
                                             {"username", "who"},
                                             {"image", "photo", "Photo"},
                                             {"text audit", "ta"},
                                             {"caseid", "caseid"},
                                             {"note", "n", "It is ${today}, ${who}"},
                                             {"text", "t", "T", "${photo} != ''"}});
    CHECK(read.questionnaire.sections.at(0).questions.size() == 2);
    const std::string told = toldOf(read.lost);
    CHECK_THAT(told, Catch::Contains("survey 7 label: The text repeats the answer to \"today\""));
    CHECK_THAT(told, Catch::Contains("survey 7 label: The text repeats the answer to \"who\""));
    CHECK_THAT(told, Catch::Contains("survey 8 relevant: \"photo\" is left out here"));
    CHECK_THAT(told, Catch::Contains("survey 5 type: \"text audit\" is left out"));
}

TEST_CASE("The message of a constraint goes with the limits it becomes", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "constraint", "constraint_message::en"},
                  {"integer", "age", "Age", ". >= 15 and . < 100", "15 to 99, please"},
                  {"select_multiple yn", "m", "M", "count-selected(.) <= 1", "One"},
                  {"date", "d", "D", ". > date('2020-02-28') and . < date('2021-01-01')"},
                  {"time", "c", "C", ". >= '08:00:00.000' and . <= '17:30'"}},
                 yesNo);
    CHECK(questionOf(read, "age").kind == QuestionKind(NumberEntry{.least = 15, .most = 99}));
    CHECK(questionOf(read, "age").checks ==
          std::vector<AnswerCheck>{{.condition = "", .message = {{"en", "15 to 99, please"}}}});
    CHECK(questionOf(read, "m").checks.at(0).message == Texts{{"en", "One"}});
    CHECK(questionOf(read, "d").kind ==
          QuestionKind(DateEntry{.earliest = "2020-02-29", .latest = "2020-12-31"}));
    CHECK(questionOf(read, "c").kind == QuestionKind(DateEntry{
                                            .kind = ValueKind::Time,
                                            .earliest = "08:00",
                                            .latest = "17:30",
                                        }));
    CHECK(read.lost.empty());

    const Form form(read.questionnaire);
    CHECK(form.problems().empty());
    const FormState state = stateOf(form, {{"age", "7"}}, "2026-11-23");
    REQUIRE(state.faults.size() == 1);
    CHECK(state.faults[0].reason == FaultReason::TooLow);
    CHECK(faultMessage(form, state, state.faults[0], "en").english() == "15 to 99, please");
    const FormState text = stateOf(form, {{"age", "x"}}, "2026-11-23");
    CHECK(faultMessage(form, text, text.faults.at(0), "en").english() == "\"x\" is not a number.");
}

TEST_CASE("Values that stand for conditions, and conditions that stand for numbers", "[xlsform]")
{
    CHECK(shownIf("${a}") == "answered(a)");
    CHECK(shownIf("${a} = 'yes' and ${n}") == "a = 'yes' and answered(n)");
    CHECK(shownIf("1") == "true");
    CHECK(shownIf("boolean(${t}) or 0") == "answered(t) or false");
    CHECK(shownIf("number(selected(${m}, 'yes')) + number(${n} > 3) > 1") ==
          "if(selected(m, 'yes'), 1, 0) + if(n > 3, 1, 0) > 1");
    CHECK(shownIf("selected(${m}, 'yes') + 1 = 2") == "if(selected(m, 'yes'), 1, 0) + 1 = 2");
    CHECK(shownIf("if(${n}, ${n}, 2) = 2") == "if(answered(n), n, 2) = 2");
    CHECK(shownIf("${n} == 1 AND ${a} <> 'no' OR ${n} MOD 2 = 1") ==
          "n = 1 and a <> 'no' or n - floor(n / 2) * 2 = 1");
}

TEST_CASE("What not() and != mean otherwise is told", "[xlsform]")
{
    const auto told = [](const std::string& relevant) {
        return toldOf(readForm({{"type", "name", "label::en", "relevant"},
                                {"integer", "a", "A"},
                                {"text", "t", "T", relevant}})
                          .lost);
    };
    CHECK_THAT(told("not(${a} = 1)"), Catch::Contains("survey 3 relevant: \"not\" holds"));
    CHECK_THAT(told("${a} != 1"), Catch::Contains("survey 3 relevant: \"!=\" holds"));
    CHECK(told("not(${a} = '')").empty());
    CHECK(told("${a} != ''").empty());
}

TEST_CASE("How often a repeat comes can be counted", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "repeat_count", "calculation"},
                  {"integer", "n", "N"},
                  {"begin repeat", "member", "M", "${n} + 1"},
                  {"text", "m", "M"},
                  {"end repeat"},
                  {"begin repeat", "trip", "T"},
                  {"text", "t", "T"},
                  {"end repeat"},
                  {"calculate", "c1", "", "", "count(${member}) * 2"},
                  {"calculate", "c2", "", "", "count(../trip)"}});
    CHECK(std::get<Calculation>(questionOf(read, "c1").kind).formula == "(n + 1) * 2");
    CHECK(std::get<Calculation>(questionOf(read, "c2").kind).formula == "trip_count");
    CHECK(Form(read.questionnaire).problems().empty());
}

TEST_CASE("Scores and rankings of KoBoToolbox are grids and rankings", "[xlsform]")
{
    const ReadQuestionnaire read = readForm(
        {{"type", "name", "label::en", "kobo--score-choices", "kobo--rank-items", "relevant"},
         {"begin_score", "s", "Rate", "yn"},
         {"score__row", "s1", "Speed"},
         {"score__row", "s2", "Cost"},
         {"end_score"},
         {"begin_rank", "r", "Order", "", "yn"},
         {"rank__level", "first", "1st"},
         {"rank__level", "second", "2nd"},
         {"end_rank"},
         {"text", "t", "T", "", "", "${first} = 'no'"}},
        yesNo);
    const auto* grid = std::get_if<Grid>(&questionOf(read, "s").kind);
    REQUIRE(grid);
    CHECK(grid->list == "yn");
    REQUIRE(grid->items.size() == 2);
    CHECK(grid->items[1] == GridItem{"s2", {{"en", "Cost"}}});
    CHECK(questionOf(read, "r").kind == QuestionKind(Ranking{.list = "yn", .places = 2}));
    CHECK(questionOf(read, "t").showIf == "r_1 = 'no'");
    CHECK(read.lost.empty());
}

TEST_CASE("Types of older forms and of SurveyCTO are known", "[xlsform]")
{
    CHECK(surveyType("add integer prompt").type == SurveyType::Integer);
    CHECK(surveyType("q string").type == SurveyType::Text);
    CHECK(surveyType("get start time").type == SurveyType::Metadata);
    CHECK(surveyType("add image prompt").type == SurveyType::Media);
    CHECK(surveyType("speed violations count").type == SurveyType::Metadata);
    CHECK(surveyType("calculate_here").type == SurveyType::Calculate);
    CHECK(surveyType("begin-group").type == SurveyType::BeginGroup);
    CHECK(surveyType("select one using cities").list == "cities");
    CHECK(surveyType("select_one a__b") ==
          SurveyTypeCell{.type = SurveyType::SelectOne, .list = "a__b"});
    CHECK(surveyType("score__row").type == SurveyType::ScoreRow);
    CHECK(surveyType("begin loop over cities").type == SurveyType::BeginLoop);
    CHECK(surveyType("wibble").type == SurveyType::Unknown);
}

TEST_CASE("Columns of older forms and rows above the header are known", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"My form"},
                  {"type", "name", "label::en", "bind:relevant", "bind:constraint",
                   "bind:jr:constraintMsg", "control:appearance", "bind:required"},
                  {"int", "n", "N", "", ". < 10", "Less than 10", "", "yes"},
                  {"string", "s", "S", "${n} = 5", "", "", "multiline"}});
    CHECK(questionOf(read, "n").checks.at(0).message == Texts{{"en", "Less than 10"}});
    CHECK(questionOf(read, "n").required == Required::Yes);
    CHECK(questionOf(read, "s").showIf == "n = 5");
    CHECK(questionOf(read, "s").kind == QuestionKind(TextEntry{.severalLines = true}));
    CHECK(read.lost.empty());
}

TEST_CASE("Filters of choices by a constant and by what always holds are carried", "[xlsform]")
{
    const SheetRows choices{{"list_name", "name", "label::en", "area", "kind"},
                            {"area", "n", "North", "", ""},
                            {"area", "s", "South", "", ""},
                            {"place", "p1", "P1", "n", "town"},
                            {"place", "p2", "P2", "s", "town"},
                            {"place", "p3", "P3", "all", "village"}};
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "choice_filter"},
                  {"select_one area", "area", "Area"},
                  {"select_one place", "any", "Any", "area = ${area} or area = 'all'"},
                  {"select_one place", "town", "Town", "kind = 'town'"},
                  {"select_one place", "near", "Near", "kind='town' and ${area}=area"},
                  {"select_one place", "every", "Every", "true()"},
                  {"select_one place", "big", "Big", "kind > ${area}"}},
                 choices);
    const auto kind = [&](const std::string& name) {
        return std::get<SingleChoice>(questionOf(read, name).kind);
    };
    const Questionnaire& q = read.questionnaire;
    CHECK(kind("any") == SingleChoice{.list = "place", .within = "area"});
    CHECK(q.findList("place")->find("p1")->within == "n");
    CHECK(q.findList("place")->find("p3")->within.empty());
    CHECK(kind("town") == SingleChoice{.list = "place_town"});
    CHECK(q.findList("place_town")->options.size() == 2);
    CHECK(kind("near").within == "area");
    CHECK(q.findList(kind("near").list)->find("p2")->within == "s");
    CHECK(q.findList(kind("near").list)->options.size() == 2);
    CHECK(toldOf(read.lost) == "survey 7 choice_filter: \"kind > ${area}\" cannot be carried: all "
                               "choices of the list are offered.\n");
}

TEST_CASE("Ranges are numbers, their steps told where they are lost", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "parameters"},
                  {"range", "down", "Down", "start=10 end=0 step=-1"},
                  {"range", "tenth", "Tenth", "start=0;end=1;step=0.1"},
                  {"range", "quarter", "Quarter", "start=0 end=1 step=0.25"}});
    CHECK(questionOf(read, "down").kind == QuestionKind(NumberEntry{.least = 0, .most = 10}));
    CHECK(questionOf(read, "tenth").kind ==
          QuestionKind(NumberEntry{.least = 0, .most = 1, .decimals = 1}));
    CHECK(questionOf(read, "quarter").kind ==
          QuestionKind(NumberEntry{.least = 0, .most = 1, .decimals = 2}));
    const std::string told = toldOf(read.lost);
    CHECK_THAT(told, Catch::Contains("survey 4 parameters: Any number within the limits"));
    CHECK_THAT(told, !Catch::Contains("survey 2 parameters"));
    CHECK_THAT(told, !Catch::Contains("survey 3 parameters"));
}

TEST_CASE("Choices that are not in the form are told by where they stand", "[xlsform]")
{
    const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "appearance"},
                                             {"text", "who", "Who?"},
                                             {"select_one ${who}", "a", "A"},
                                             {"select_one", "b", "B"},
                                             {"select_one yn", "c", "C", "search('towns') quick"}},
                                            yesNo);
    const std::string told = toldOf(read.lost);
    CHECK_THAT(told, Catch::Contains("survey 3 type: Answers given before (\"${who}\")"));
    CHECK_THAT(told, Catch::Contains("survey 4 type: It does not say which list"));
    CHECK_THAT(told, Catch::Contains("survey 5 appearance: The choices are looked up in a file"));
}

TEST_CASE("Findings come in the order of the rows", "[xlsform]")
{
    const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "appearance"},
                                             {"text", "a b", "A", "w1"},
                                             {"wibble", "c", "C", "w2"},
                                             {"text", "d e", "D"}});
    CHECK(toldOf(read.lost) ==
          "survey 2 name: \"a b\" is called \"a_b\" here.\n"
          "survey 2 appearance: The appearance \"w1\" is left out.\n"
          "survey 3 type: The type \"wibble\" is not known: \"c\" is a text question here.\n"
          "survey 3 appearance: The appearance \"w2\" is left out.\n"
          "survey 4 name: \"d e\" is called \"d_e\" here.\n");
}

TEST_CASE("Ways of saying that an answer is chosen alone", "[xlsform]")
{
    for (const std::string constraint :
         {"not(selected(., 'no') and count-selected(.) > 1)",
          "if(selected(., 'no'), count-selected(.) = 1, true())",
          "(selected(., 'no') and count-selected(.) = 1) or not(selected(., 'no'))",
          "(count-selected(.) = 1 and selected(.,'no')) or (count-selected(.) > 0 and "
          "not(selected(.,'no')))",
          ". = 'no' or not(selected(., 'no'))",
          "not(selected(${m}, 'no')) or count-selected(.) < 2"}) {
        const ReadQuestionnaire read = readForm({{"type", "name", "label::en", "constraint"},
                                                 {"select_multiple yn", "m", "M", constraint}},
                                                yesNo);
        INFO(constraint);
        CHECK(read.questionnaire.findList("yn")->find("no")->exclusive);
        CHECK_FALSE(read.questionnaire.findList("yn")->find("yes")->exclusive);
        CHECK(questionOf(read, "m").checks.empty());
        CHECK(read.lost.empty());
    }
}

TEST_CASE("What can be carried of a constraint is, whatever stands beside it", "[xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label::en", "constraint"},
                  {"date", "from", "From", ". <= today()"},
                  {"date", "to", "To", ". > ${from} and . <= today()"},
                  {"text", "phone", "Phone", "string-length(.) <= 10 and regex(., '[0-9]+')"}});
    CHECK(questionOf(read, "to").kind == QuestionKind(DateEntry{.latest = "today"}));
    CHECK(questionOf(read, "to").checks.at(0).condition == ". > ${from} and . <= today()");
    CHECK(questionOf(read, "phone").kind == QuestionKind(TextEntry{.longest = 10}));
    const std::string told = toldOf(read.lost);
    CHECK_THAT(told, Catch::Contains("survey 3 constraint: At character 3: \"to\" is a date"));
    CHECK_THAT(told, Catch::Contains("survey 4 constraint: At character 28: there is no "
                                     "counterpart to the function regex()"));
    CHECK_THAT(told, Catch::Contains("is kept as it stands and has no effect"));
}

TEST_CASE("Marks of layout are taken out of texts, words are not", "[xlsform]")
{
    CHECK(withoutMarkup("<span style=\"color:red\">**Stop** _now_</span><br/>go") ==
          "Stop now\ngo");
    CHECK(withoutMarkup("# Part 1\nRead ***this*** [page](https://example.org)") ==
          "Part 1\nRead this page (https://example.org)");
    for (const std::string plain :
         {"2 * 3 * 4 = ?", "* Name", "a_b_c and ${a_b} _", "x < 5 and y > 3", "<b", "#1 of 3",
          "a [b] (c)", "Tiền lương (**) là gì?", "${*a*} ${_b_}", "5*3*2", "<name>", ""})
        CHECK(withoutMarkup(plain) == plain);

    const ReadQuestionnaire read = readForm(
        {{"type", "name", "label::en", "hint::en"}, {"text", "q", "Your **age**", "<i>years</i>"}});
    CHECK(questionOf(read, "q").text.text.at("en") == "Your age");
    CHECK(questionOf(read, "q").instruction.text.at("en") == "years");
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 2 label: Bold letters"));
    Questionnaire own = read.questionnaire;
    own.sections[0].questions[0].text.text["en"] = "a **b** <i>c</i>";
    CHECK(readXlsformBytes(workbookOf(xlsformSheets(own))).questionnaire == own);
}

TEST_CASE("Languages are told by letters and small words", "[xlsform]")
{
    CHECK(likelyLanguage("Ông/bà có hài lòng với thái độ phục vụ không?") == "vi");
    CHECK(likelyLanguage("How satisfied are you with the service of the office?") == "en");
    CHECK(likelyLanguage("Quel est le nom de votre village et combien de personnes avez-vous ?") ==
          "fr");
    CHECK(likelyLanguage("¿Cuántos años tiene usted y con quién vive en los meses del año?") ==
          "es");
    CHECK(likelyLanguage("Сколько вам лет?") == "ru");
    CHECK(likelyLanguage("Скільки вам років? Чи є у вас їжа?") == "uk");
    CHECK(likelyLanguage("كم عمرك؟") == "ar");
    CHECK(likelyLanguage("Do you live in Huế or in Hà Nội, and what is the name of your ward?") ==
          "en");
    CHECK(likelyLanguage("Q1 Y N") == "en");
    CHECK(likelyLanguage("") == "en");
    CHECK(likelyLanguage("\xff\xfe") == "en");
}

TEST_CASE("Forms as comma-separated text", "[xlsform]")
{
    const std::string text =
        "survey,,,\r\n,type,name,label::en\r\n,select_one yn,q,\"Say \"\"yes\"\", "
        "or\nno\"\r\nchoices\r\n,list_name,name,label::en\r\n,yn,yes,Yes\r\n";
    const ReadQuestionnaire read = readSheetsOfForm(sheetsOfCsv(text));
    CHECK(questionOf(read, "q").text.text.at("en") == "Say \"yes\", or\nno");
    CHECK(read.questionnaire.findList("yn")->options.size() == 1);
    CHECK(sheetsOfCsv("type,name\ntext,a").at(0).name == "survey");
    CHECK(sheetsOfCsv("").empty());
    try {
        sheetsOfCsv("type,name\ntext,\"a");
        FAIL("nothing was wrong");
    } catch (const Error& error) {
        CHECK(error.message().english() == "In row 2 a quotation mark does not close.");
    }
}
