// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/questionnaire/form.h"
#include "tests/core/forms/xlsform_file.h"

#include <catch2/catch.hpp>

using namespace quadrat;

namespace {

const SheetRows someChoices{{"list name", "name", "label::English (en)", "label::Tiếng Việt (vi)"},
                            {"yesno", "1", "Yes", "Có"},
                            {"yesno", "2", "No", "Không"},
                            {"media", "tv", "Television", "Truyền hình"},
                            {"media", "radio", "Radio", "Đài"},
                            {"media", "none", "None", "Không gì"}};

const Question& questionOf(const ReadQuestionnaire& read, const std::string& name)
{
    const Question* found = read.questionnaire.findQuestion(name);
    INFO(name);
    REQUIRE(found);
    return *found;
}

template <typename Kind>
const Kind& kindOf(const ReadQuestionnaire& read, const std::string& name)
{
    const auto* kind = std::get_if<Kind>(&questionOf(read, name).kind);
    INFO(name);
    REQUIRE(kind);
    return *kind;
}

} // namespace

TEST_CASE("A form of XLSForm is read with its types, languages and conditions", "[io][xlsform]")
{
    const ReadQuestionnaire read = readForm(
        {{"type", "name", "label::English (en)", "label::Tiếng Việt (vi)", "hint::English (en)",
          "guidance_hint::en", "required", "relevant", "constraint", "constraint_message::en"},
         {"begin_group", "a", "Part A", "Phần A"},
         {"integer", "age", "How old are you?", "Ông/bà bao nhiêu tuổi?", "In years", "Ask again",
          "yes", "", ". >= 18 and . < 120"},
         {"select_one yesno", "works", "Do you work, ${age}?", "", "", "", "TRUE", "${age} < 65"},
         {"select_multiple media", "news", "Which?", "", "", "", "", "",
          "count-selected(.) <= 2 and not(selected(., 'none') and count-selected(.) > 1)"},
         {"text", "why", "Why?", "", "", "", "", "not(selected(${news}, 'tv'))", "${why} != 'x'",
          "Not x"},
         {"end_group"},
         {"date", "day", "When?", "", "", "", "", "", ". <= today() and . >= date('2020-02-29')"},
         {"decimal", "weight", "Weight", "", "", "", "", "", ". > 0 and . <= 200.5"},
         {"time", "clock", "When?"},
         {"dateTime", "moment", "When?"},
         {"note", "thanks", "Thanks"},
         {"rank media", "best", "Rank"},
         {"calculate", "double", "", "", "", "", "", "", "", ""}},
        someChoices,
        {{"form_title", "form_id", "version", "default_language"},
         {"Khảo sát", "poll", "7", "Tiếng Việt (vi)"}});
    const Questionnaire& q = read.questionnaire;
    CHECK(q.name == "poll");
    CHECK(q.version == "7");
    CHECK(q.title == Texts{{"vi", "Khảo sát"}});
    CHECK(q.languages == std::vector<std::string>{"vi", "en"});
    REQUIRE(q.sections.size() == 2);
    CHECK(q.sections[0].name == "a");
    CHECK(q.sections[0].title == Texts{{"en", "Part A"}, {"vi", "Phần A"}});
    CHECK(q.sections[1].name.empty());

    const auto& age = kindOf<NumberEntry>(read, "age");
    CHECK(age == NumberEntry{.least = 18, .most = 119});
    CHECK(questionOf(read, "age").required == Required::Yes);
    CHECK(questionOf(read, "age").checks.empty());
    CHECK(questionOf(read, "age").instruction.text == Texts{{"en", "In years"}});
    CHECK(questionOf(read, "age").interviewer == Texts{{"en", "Ask again"}});
    CHECK(questionOf(read, "works").showIf == "age < 65");
    CHECK(questionOf(read, "works").required == Required::Yes);
    CHECK(questionOf(read, "works").text.text.at("en") == "Do you work, ${age}?");
    CHECK(kindOf<SingleChoice>(read, "works").list == "yesno");
    CHECK(kindOf<MultipleChoice>(read, "news") == MultipleChoice{.list = "media", .most = 2});
    CHECK(q.findList("media")->find("none")->exclusive);
    CHECK_FALSE(q.findList("media")->find("tv")->exclusive);
    CHECK(questionOf(read, "why").showIf == "not selected(news, 'tv')");
    REQUIRE(questionOf(read, "why").checks.size() == 1);
    CHECK(questionOf(read, "why").checks[0].condition == "why <> 'x'");
    CHECK(questionOf(read, "why").checks[0].message == Texts{{"en", "Not x"}});
    CHECK(kindOf<DateEntry>(read, "day") == DateEntry{.earliest = "2020-02-29", .latest = "today"});
    CHECK(kindOf<NumberEntry>(read, "weight") == NumberEntry{.most = 200.5, .decimals = 2});
    CHECK(questionOf(read, "weight").checks.at(0).condition == "weight > 0");
    CHECK(kindOf<DateEntry>(read, "clock").kind == ValueKind::Time);
    CHECK(kindOf<DateEntry>(read, "moment").kind == ValueKind::DateTime);
    CHECK(kindOf<Ranking>(read, "best").list == "media");
    CHECK(Form(q).problems().size() == 1); // the calculation without a formula
    CHECK(toldOf(read.lost) ==
          "survey 6 constraint: \"!=\" holds in XLSForm also where there is no answer; here it is "
          "then not known.\n"
          "survey 6 relevant: \"not\" holds in XLSForm also where there is no answer; here it is "
          "then not known.\n");
}

TEST_CASE("Headers and types are read however they are written", "[io][xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"Type", "Name ", "Label", "Label : Vietnamese", "Relevance", "Read Only"},
                  {"Begin Group", "g", "Group"},
                  {"select one from yesno", "a", "A", "Á"},
                  {"Select All That Apply media", "b", "B"},
                  {"select_one yesno or_other", "c", "C", "", "${a} = 1"},
                  {"end group"},
                  {"int", "d", "D"},
                  {"string", "e", "E"},
                  {"trigger", "f", "F"}},
                 {{"list_name", "name", "label"}, {"yesno", "1", "Yes"}, {"media", "x", "X"}});
    const Questionnaire& q = read.questionnaire;
    CHECK(q.languages == std::vector<std::string>{"en", "vi"});
    CHECK(questionOf(read, "a").text.text == Texts{{"en", "A"}, {"vi", "Á"}});
    CHECK(kindOf<SingleChoice>(read, "a").list == "yesno");
    CHECK(kindOf<MultipleChoice>(read, "b").list == "media");
    CHECK(kindOf<SingleChoice>(read, "c").list == "yesno_or_other");
    CHECK(questionOf(read, "c").showIf == "a = 1");
    const OptionList* other = q.findList("yesno_or_other");
    REQUIRE(other);
    REQUIRE(other->options.size() == 2);
    CHECK(other->options[1].code == "other");
    CHECK(other->options[1].specify);
    kindOf<NumberEntry>(read, "d");
    kindOf<TextEntry>(read, "e");
    CHECK(kindOf<SingleChoice>(read, "f").list == "acknowledge");
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 5 type: \"or_other\" is an option"));
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 9 type: What is to be acknowledged"));
}

TEST_CASE("Groups within groups become sections with their conditions joined", "[io][xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label", "relevant"},
                  {"text", "before", "Before"},
                  {"begin group", "out", "Outer", "${before} = 'a'"},
                  {"text", "one", "One"},
                  {"begin group", "inner", "Inner", "${one} = 'b' or ${one} = 'c'"},
                  {"text", "two", "Two", "${one} = 'c'"},
                  {"end group"},
                  {"text", "three", "Three"},
                  {"end group"},
                  {"text", "after", "After"}});
    const auto& sections = read.questionnaire.sections;
    REQUIRE(sections.size() == 5);
    CHECK(sections[0].name.empty());
    CHECK(sections[1].name == "out");
    CHECK(sections[1].showIf == "before = 'a'");
    CHECK(sections[2].name == "inner");
    CHECK(sections[2].title == Texts{{"en", "Inner"}});
    CHECK(sections[2].showIf == "before = 'a' and (one = 'b' or one = 'c')");
    CHECK(sections[2].questions.at(0).showIf == "one = 'c'");
    CHECK(sections[3].name == "out_2");
    CHECK(sections[3].questions.at(0).name == "three");
    CHECK(sections[4].questions.at(0).name == "after");
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 5 type: The group \"inner\""));
}

TEST_CASE("Repeats are read with how often they come", "[io][xlsform]")
{
    const ReadQuestionnaire read = readForm(
        {{"type", "name", "label", "relevant", "repeat_count", "calculation", "constraint"},
         {"integer", "n", "How many?", "", "", "", ". <= 6"},
         {"begin repeat", "member", "Member", "${n} > 0", "${n}"},
         {"integer", "m_age", "Age"},
         {"begin group", "adult", "Adults", "${m_age} >= 18"},
         {"text", "job", "Job"},
         {"end group"},
         {"end repeat"},
         {"calculate", "total", "", "", "", "sum(${m_age})"},
         {"begin repeat", "trip", "Trip"},
         {"text", "where", "Where?"},
         {"end repeat"},
         {"begin repeat", "twice", "Twice", "", "2"},
         {"text", "what", "What?"},
         {"end repeat"}});
    const auto& sections = read.questionnaire.sections;
    REQUIRE(sections.size() == 5);
    REQUIRE(sections[1].repeat);
    CHECK(*sections[1].repeat == Repeat{.count = "n", .most = 6});
    CHECK(sections[1].showIf == "n > 0");
    REQUIRE(sections[1].questions.size() == 3);
    CHECK(sections[1].questions[1].name == "adult"); // a note with the title of the group
    CHECK(sections[1].questions[1].showIf == "m_age >= 18");
    CHECK(sections[1].questions[2].showIf == "m_age >= 18");
    CHECK(kindOf<Calculation>(read, "total").formula ==
          "sum(m_age_1, m_age_2, m_age_3, m_age_4, m_age_5, m_age_6)");
    CHECK(kindOf<NumberEntry>(read, "trip_count").most == 20.0);
    CHECK(*sections[3].repeat == Repeat{.count = "trip_count", .most = 20});
    CHECK(*sections[4].repeat == Repeat{.count = "2", .most = 2});
    CHECK(Form(read.questionnaire).problems().empty());
    CHECK_THAT(toldOf(read.lost), Catch::Contains("\"trip_count\" asks first how many"));
}

TEST_CASE("Tables and heads with rows become grids", "[io][xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label", "appearance", "required", "relevant"},
                  {"begin group", "rate", "Rate these", "table-list", "", "true()"},
                  {"select_one yesno", "r1", "One", "", "yes"},
                  {"select_one yesno", "r2", "Two", "", "yes"},
                  {"end group"},
                  {"begin group", "page", "Page", "field-list"},
                  {"select_one yesno", "heads", "Heads", "label"},
                  {"select_one yesno", "h1", "One", "list-nolabel"},
                  {"select_one yesno", "h2", "Two", "list-nolabel"},
                  {"text", "rest", "Rest"},
                  {"end group"},
                  {"begin group", "no", "No grid", "table-list"},
                  {"select_one yesno", "n1", "One", ""},
                  {"text", "n2", "Two", ""},
                  {"end group"},
                  {"select_one yesno", "scale", "Scale", "likert"}},
                 {{"list_name", "name", "label"}, {"yesno", "1", "Yes"}, {"yesno", "2", "No"}});
    const auto& rate = kindOf<Grid>(read, "rate");
    CHECK(rate.list == "yesno");
    REQUIRE(rate.items.size() == 2);
    CHECK(rate.items[1].name == "r2");
    CHECK(questionOf(read, "rate").required == Required::Yes);
    CHECK(questionOf(read, "rate").showIf == "true");
    CHECK(kindOf<Grid>(read, "heads").items.size() == 2);
    CHECK(questionOf(read, "heads").text.text == Texts{{"en", "Heads"}});
    kindOf<SingleChoice>(read, "n1");
    kindOf<RatingScale>(read, "scale");
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 12 appearance: The group is no grid"));
}

TEST_CASE("Cascades offer what belongs to the answer above", "[io][xlsform]")
{
    const ReadQuestionnaire read = readForm(
        {{"type", "name", "label", "choice_filter", "parameters"},
         {"select_one province", "p", "Province"},
         {"select_one district", "d", "District", "province=${p}"},
         {"select_one commune", "c", "Commune", "province = ${p} and district=${d}"},
         {"select_one commune", "c2", "Commune of the province", "${p} = province"},
         {"select_one district", "odd", "Odd", "province != ${p}", "randomize=true seed=3"}},
        {{"list_name", "name", "label", "province", "district", "unused"},
         {"province", "01", "Hà Nội"},
         {"province", "79", "HCM", "", "", "x"},
         {"district", "001", "Ba Đình", "01"},
         {"district", "760", "Quận 1", "79"},
         {"commune", "1", "Phúc Xá", "01", "001"},
         {"commune", "1", "Tân Định", "79", "760"}});
    CHECK(kindOf<SingleChoice>(read, "d") == SingleChoice{.list = "district", .within = "p"});
    CHECK(kindOf<SingleChoice>(read, "c") == SingleChoice{.list = "commune", .within = "d"});
    CHECK(kindOf<SingleChoice>(read, "c2") ==
          SingleChoice{.list = "commune_province", .within = "p"});
    CHECK(kindOf<SingleChoice>(read, "odd") ==
          SingleChoice{.list = "district", .order = Order::Random});
    const Questionnaire& q = read.questionnaire;
    CHECK(q.findList("district")->find("760")->within == "79");
    CHECK(q.findList("commune")->options.at(1) ==
          Option{.code = "1_760", .label = {{"en", "Tân Định"}}, .within = "760"});
    CHECK_THAT(toldOf(read.lost), Catch::Contains("survey 6 choice_filter") &&
                                      Catch::Contains("stands twice in the list \"commune\"") &&
                                      Catch::Contains("choices 0 unused"));
}

TEST_CASE("What a questionnaire does not know is told with its row", "[io][xlsform]")
{
    const ReadQuestionnaire read =
        readForm({{"type", "name", "label", "default", "appearance", "media::image", "parameters",
                   "required", "calculation", "read_only", "relevant", "body::x", "constraint"},
                  {"start", "start"},
                  {"geopoint", "place", "Where?"},
                  {"image", "photo", "Photo"},
                  {"range", "r", "Range", "", "", "", "start=0 end=5 step=0.5"},
                  {"text", "t", "T", "abc", "numbers", "a.png", "", "${r} > 3"},
                  {"select_one_from_file towns.csv", "town", "Town"},
                  {"select_one nolist", "n", "N"},
                  {"wonder", "w", "W"},
                  {"integer", "shown", "Shown", "", "", "", "", "", "${r} * 2", "yes"},
                  {"integer", "begins", "B", "", "", "", "", "", "today()"},
                  {"text", "bad", "Bad", "", "", "", "", "", "", "", "regex(${t}, 'a')", "x"},
                  {"text", "t", "Twice"},
                  {"text", "no-minus", "Says ${no-minus}", "", "", "", "", "", "", "",
                   "${nothing} = 1", "", "regex(., 'b')"},
                  {"", "no_type", "No type"},
                  {"end group"}});
    const std::string told = toldOf(read.lost);
    for (const char* words :
         {"survey 2 type: \"start\" is left out",
          "survey 3 type: What a device reads",
          "survey 4 type: Files cannot be answered",
          "survey 5 type: A range is a number",
          "survey 6 default:",
          "survey 6 appearance: The appearance \"numbers\"",
          "survey 6 media::image: Pictures",
          "survey 6 required: That an answer",
          "survey 7 type: The choices stand in the file \"towns.csv\"",
          "survey 8 type: There is no list \"nolist\"",
          "survey 9 type: The type \"wonder\"",
          "survey 10 calculation: A question that shows",
          "survey 11 calculation: That an answer",
          "survey 12 relevant: At character 1: there is no counterpart to the function regex()",
          "survey 12 relevant: \"regex(${t}, 'a')\" is kept",
          "survey 12 body::x: The column",
          "survey 13 name: The name \"t\" stands twice",
          "survey 14 name: \"no-minus\" is called",
          "survey 14 relevant: There is no question \"nothing\"",
          "survey 14 constraint: At char",
          "survey 15 type: The row has no type",
          "survey 16 type: This ends a group"}) {
        INFO(told);
        CHECK_THAT(told, Catch::Contains(words));
    }
    CHECK(kindOf<NumberEntry>(read, "r") == NumberEntry{.least = 0, .most = 5, .decimals = 1});
    CHECK(questionOf(read, "t").required == Required::Softly);
    CHECK(kindOf<SingleChoice>(read, "town").list == "towns");
    CHECK(kindOf<Calculation>(read, "shown").formula == "r * 2");
    CHECK(questionOf(read, "bad").showIf == "regex(${t}, 'a')");
    CHECK(questionOf(read, "t_2").text.text == Texts{{"en", "Twice"}});
    CHECK(questionOf(read, "no_minus").text.text == Texts{{"en", "Says ${no_minus}"}});
    CHECK(questionOf(read, "no_minus").checks.at(0).condition == "regex(., 'b')");
}

TEST_CASE("A workbook without a survey is refused by name", "[io][xlsform][error]")
{
    CHECK_THROWS_WITH(readXlsformBytes(workbookOf({textSheet("Data", {{"a", "b"}, {"1", "2"}})})),
                      Catch::Contains("\"survey\"") && Catch::Contains("\"Data\""));
    CHECK_THROWS_AS(readXlsformBytes("no workbook"), Error);
    CHECK_THROWS_AS(readXlsform("/nowhere/form.xlsx"), Error);
}
