// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/forms/lss_conditions.h"
#include "core/forms/lss_tables.h"
#include "core/forms/read_lss.h"
#include "core/questionnaire/form.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <map>

using namespace quadrat;

namespace {

using Fields = std::map<std::string, std::string>;

std::string table(const std::string& name, const std::vector<Fields>& rows)
{
    std::string xml = "<" + name + "><fields><fieldname>x</fieldname></fields><rows>";
    for (const Fields& row : rows) {
        xml += "<row>";
        for (const auto& [field, value] : row)
            xml += "<" + field + "><![CDATA[" + value + "]]></" + field + ">";
        xml += "</row>";
    }
    return xml + "</rows></" + name + ">";
}

std::string survey(const std::string& tables)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><document><LimeSurveyDocType>Survey"
           "</LimeSurveyDocType><DBVersion>600</DBVersion><languages><language>en</language>"
           "</languages>" +
           tables +
           table("surveys", {{{"sid", "77"}, {"language", "en"}, {"additional_languages", "vi"}}}) +
           table("surveys_languagesettings",
                 {{{"surveyls_language", "en"},
                   {"surveyls_title", "Poll"},
                   {"surveyls_welcometext", "<p>Hello <b>you</b></p><p>Again &amp; again</p>"}},
                  {{"surveyls_language", "vi"}, {"surveyls_title", "Khảo sát"}}}) +
           "</document>";
}

Fields question(const std::string& id, const std::string& code, const std::string& type,
                Fields more = {})
{
    more.insert({{"qid", id}, {"parent_qid", "0"}, {"gid", "1"}, {"type", type}, {"title", code}});
    more.insert({"question_order", id});
    return more;
}

Fields sub(const std::string& id, const std::string& parent, const std::string& code,
           const std::string& scale = "0")
{
    return {{"qid", id},     {"parent_qid", parent}, {"gid", "1"},
            {"title", code}, {"scale_id", scale},    {"question_order", id}};
}

Fields words(const std::string& id, const std::string& text, const std::string& language = "en",
             const std::string& help = "")
{
    return {{"qid", id}, {"question", text}, {"language", language}, {"help", help}};
}

const std::string& newLayout()
{
    static const std::string xml = survey(
        table("groups", {{{"gid", "1"}, {"group_order", "1"}, {"grelevance", "1"}}}) +
        table("group_l10ns", {{{"gid", "1"}, {"group_name", "Part one"}, {"language", "en"}}}) +
        table(
            "questions",
            {question("1", "Q1", "L", {{"mandatory", "Y"}, {"other", "Y"}}),
             question("2", "Q2", "M", {{"mandatory", "S"}, {"relevance", "((Q1.NAOK == \"A1\"))"}}),
             question("3", "Q3", "F", {{"relevance", "Q2_SQ1.NAOK == \"Y\" && !is_empty(Q1)"}}),
             question("4", "Q4", "N"),
             question("5", "Q5", "K"),
             question("6", "Q6", "T"),
             question("7", "Q7", "Y"),
             question("8", "Q8", "X"),
             question("9", "Q9", "R"),
             question("10", "Q10", "5"),
             question("11", "Q11", "I"),
             question("12", "Q12", "1"),
             question("13", "Q13", ";"),
             question("14", "Q14", "O"),
             question("15", "Q15", "A"),
             question("16", "Q16", "*"),
             question("17", "Q17", "D"),
             question("18", "Q18", "|"),
             question("19", "Q19", "S", {{"relevance", "regexMatch('/a/', Q6)"}}),
             question("20", "Q20", "G")}) +
        table("subquestions",
              {sub("21", "2", "SQ1"), sub("22", "2", "SQ2"), sub("31", "3", "SQ1"),
               sub("32", "3", "SQ2"), sub("51", "5", "a"), sub("52", "5", "b"),
               sub("121", "12", "x"), sub("131", "13", "r"), sub("132", "13", "c1", "1"),
               sub("133", "13", "c2", "1"), sub("151", "15", "p")}) +
        table("question_l10ns",
              {words("1", "Which <em>one</em>?", "en", "Choose"), words("1", "Câu nào?", "vi"),
               words("2", "Which, {Q1.shown}?"), words("21", "First"), words("22", "Second"),
               words("31", "Item"), words("51", "Left"), words("16", "{Q4*2}"), words("131", "Row"),
               words("132", "Col")}) +
        table("answers", {{{"aid", "1"}, {"qid", "1"}, {"code", "A1"}, {"sortorder", "2"}},
                          {{"aid", "2"}, {"qid", "1"}, {"code", "A2"}, {"sortorder", "1"}},
                          {{"aid", "3"}, {"qid", "3"}, {"code", "1"}},
                          {{"aid", "4"}, {"qid", "9"}, {"code", "1"}},
                          {{"aid", "5"}, {"qid", "12"}, {"code", "1"}},
                          {{"aid", "6"}, {"qid", "12"}, {"code", "2"}, {"scale_id", "1"}},
                          {{"aid", "7"}, {"qid", "14"}, {"code", "1"}}}) +
        table("answer_l10ns", {{{"aid", "1"}, {"answer", "Alpha"}, {"language", "en"}},
                               {{"aid", "2"}, {"answer", "Beta"}, {"language", "en"}}}) +
        table("question_attributes",
              {{{"qid", "2"}, {"attribute", "random_order"}, {"value", "1"}},
               {{"qid", "2"}, {"attribute", "max_answers"}, {"value", "1"}},
               {{"qid", "2"}, {"attribute", "exclude_all_others"}, {"value", "SQ2"}},
               {{"qid", "4"}, {"attribute", "suffix"}, {"value", "kg"}, {"language", "en"}},
               {{"qid", "4"}, {"attribute", "num_value_int_only"}, {"value", "1"}},
               {{"qid", "4"}, {"attribute", "max_num_value_n"}, {"value", "90"}},
               {{"qid", "6"}, {"attribute", "hidden"}, {"value", "1"}}}) +
        table("conditions", {{{"qid", "20"},
                              {"cqid", "1"},
                              {"cfieldname", "77X1X1"},
                              {"method", "=="},
                              {"value", "A1"},
                              {"scenario", "1"}},
                             {{"qid", "20"},
                              {"cqid", "1"},
                              {"cfieldname", "77X1X1"},
                              {"method", "=="},
                              {"value", "A2"},
                              {"scenario", "1"}},
                             {{"qid", "20"},
                              {"cqid", "2"},
                              {"cfieldname", "+77X1X2SQ1"},
                              {"method", "=="},
                              {"value", "Y"},
                              {"scenario", "1"}}}) +
        table("assessments", {{{"id", "1"}}}));
    return xml;
}

std::string told(const ReadQuestionnaire& read)
{
    std::string all;
    for (const Issue& issue : read.lost)
        all += issue.column + ": " + issue.message.english() + "\n";
    return all;
}

template <typename Kind>
const Kind& kindOf(const Questionnaire& questionnaire, const std::string& name)
{
    INFO(name);
    const Question* found = questionnaire.findQuestion(name);
    REQUIRE(found);
    const auto* kind = std::get_if<Kind>(&found->kind);
    REQUIRE(kind);
    return *kind;
}

} // namespace

TEST_CASE("A survey of LimeSurvey becomes a questionnaire", "[io][lss]")
{
    const ReadQuestionnaire read = readLssText(newLayout());
    const Questionnaire& q = read.questionnaire;
    CHECK(q.languages == std::vector<std::string>{"en", "vi"});
    CHECK(q.title == Texts{{"en", "Poll"}, {"vi", "Khảo sát"}});
    CHECK(q.introduction == Texts{{"en", "Hello you\nAgain & again"}});
    REQUIRE(q.sections.size() == 1);
    CHECK(q.sections[0].title == Texts{{"en", "Part one"}});
    CHECK(q.sections[0].showIf.empty());

    const Question& first = *q.findQuestion("Q1");
    CHECK(first.text.text == Texts{{"en", "Which one?"}, {"vi", "Câu nào?"}});
    CHECK(first.instruction.text == Texts{{"en", "Choose"}});
    CHECK(first.required == Required::Yes);
    const OptionList& list = *q.findList(kindOf<SingleChoice>(q, "Q1").list);
    REQUIRE(list.options.size() == 3);
    CHECK(list.options[0].code == "A2"); // by its place
    CHECK(list.options[1].label == Texts{{"en", "Alpha"}});
    CHECK(list.options[2].specify);

    CHECK(q.findQuestion("Q2")->showIf == "Q1 = 'A1'");
    CHECK(q.findQuestion("Q2")->required == Required::Softly);
    CHECK(q.findQuestion("Q2")->text.text.at("en") == "Which, ${Q1}?");
    const auto& several = kindOf<MultipleChoice>(q, "Q2");
    CHECK(several.order == Order::Random);
    CHECK(several.most == 1u);
    CHECK(q.findList(several.list)->find("SQ2")->exclusive);
    CHECK(q.findQuestion("Q3")->showIf == "Q2_SQ1 = 1 and not missing(Q1)");
    CHECK(kindOf<Grid>(q, "Q3").items.at(1).name == "Q3_SQ2");
    CHECK(kindOf<NumberEntry>(q, "Q4") ==
          NumberEntry{.unit = {{"en", "kg"}}, .most = 90, .decimals = 0});
    CHECK(q.findQuestion("Q5_a")->text.text.at("en") == "Left");
    CHECK(kindOf<TextEntry>(q, "Q6").severalLines);
    CHECK(q.findList(kindOf<SingleChoice>(q, "Q7").list)->find("Y"));
    kindOf<Note>(q, "Q8");
    kindOf<Ranking>(q, "Q9");
    kindOf<RatingScale>(q, "Q10");
    CHECK_FALSE(q.findQuestion("Q11"));
    CHECK(kindOf<Grid>(q, "Q12").items.at(0).name == "Q12_x_0");
    CHECK(kindOf<Grid>(q, "Q12_scale_2").items.at(0).name == "Q12_x_1");
    CHECK(q.findQuestion("Q13_r_c1")->text.text.at("en") == "Row – Col");
    kindOf<TextEntry>(q, "Q14_comment");
    CHECK(q.findList(kindOf<Grid>(q, "Q15").list)->options.size() == 5);
    CHECK(kindOf<Calculation>(q, "Q16").formula == "Q4 * 2");
    kindOf<DateEntry>(q, "Q17");
    CHECK(q.findQuestion("Q20")->showIf == "Q2_SQ1 = 1 and (Q1 = 'A1' or Q1 = 'A2')");
    for (const char* wanted : {"Q11: A question of the type \"I\"", "Q18: A question of the type",
                               "Q12: An array with two scales", "Q13: A table to write into",
                               "Q6: The setting \"hidden\"", "Assessments", "Q19: \"regexMatch"}) {
        INFO(told(read));
        CHECK_THAT(told(read), Catch::Contains(wanted));
    }
    CHECK(Form(q).problems().size() == 1); // the pattern that is kept as it stands
}

TEST_CASE("The older layout with a row a language is read too", "[io][lss]")
{
    const Questionnaire q =
        readLssText(
            survey(table("groups", {{{"gid", "1"}, {"group_name", "G"}, {"language", "en"}},
                                    {{"gid", "1"}, {"group_name", "N"}, {"language", "vi"}}}) +
                   table("questions",
                         {question("1", "a", "L", {{"question", "Why?"}, {"language", "en"}}),
                          question("1", "a", "L", {{"question", "Sao?"}, {"language", "vi"}})}) +
                   table("answers",
                         {{{"qid", "1"}, {"code", "1"}, {"answer", "Yes"}, {"language", "en"}},
                          {{"qid", "1"}, {"code", "1"}, {"answer", "Có"}, {"language", "vi"}}})))
            .questionnaire;
    REQUIRE(q.sections.size() == 1);
    REQUIRE(q.sections[0].questions.size() == 1);
    CHECK(q.sections[0].title == Texts{{"en", "G"}, {"vi", "N"}});
    CHECK(q.sections[0].questions[0].text.text == Texts{{"en", "Why?"}, {"vi", "Sao?"}});
    REQUIRE(q.findList("a")->options.size() == 1);
    CHECK(q.findList("a")->options[0].label == Texts{{"en", "Yes"}, {"vi", "Có"}});
}

TEST_CASE("What is no survey of LimeSurvey is refused", "[io][lss][error]")
{
    CHECK_THROWS_WITH(readLssText("<html></html>"), Catch::Contains("\"html\""));
    CHECK_THROWS_AS(readLssText("<!DOCTYPE a [<!ENTITY b 'c'>]><document>&b;</document>"), Error);
    CHECK_THROWS_WITH(readLssText("<document></document>"), Catch::Contains("no questions"));
    CHECK_THROWS_AS(readLssText(""), Error);
    CHECK_THROWS_AS(readLss("/nowhere.lss"), Error);
    CHECK(plainText("a<br/>b &lt;c&gt; &#7841;<script>x()</script> 1 < 2") == "a\nb <c> ạ 1 < 2");
    const auto unknown = [](std::string_view) { return std::optional<LssName>(); };
    CHECK_THROWS_AS(translatedEquation("Q1 == \"a", unknown), Error);
    CHECK(translatedEquation("Q1.NAOK == \"\" or Q2 gt 3", unknown) == "missing(Q1) or Q2 > 3");
}

TEST_CASE("Malformed surveys are read or refused", "[io][lss][error]")
{
    CHECK(survived({newLayout()}, 1'000, [](const std::string& xml) { readLssText(xml); }) ==
          1'000);
}
