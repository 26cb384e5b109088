// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/html_form.h"

#include "core/base/error.h"
#include "core/forms/form_data.h"
#include "tests/core/questionnaire/small_form.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <regex>
#include <string>

using namespace quadrat;

namespace {

using Json = nlohmann::json;

Question single(std::string name, std::string showIf = {})
{
    return {.name = std::move(name),
            .kind = SingleChoice{.list = "yesno"},
            .text = {.text = {{"vi", "Câu hỏi"}}, .byMode = {}},
            .showIf = std::move(showIf)};
}

Json dataOf(Questionnaire questionnaire)
{
    return Json::parse(formData(Form(std::move(questionnaire)), "", 0));
}

std::string refusal(Questionnaire questionnaire, const HtmlFormOptions& options = {})
{
    try {
        htmlForm(Form(std::move(questionnaire)), options);
    } catch (const Error& error) {
        return error.what();
    }
    return "written";
}

/// What stands between two texts.
std::string between(const std::string& text, const std::string& begin, const std::string& end)
{
    const std::size_t first = text.find(begin) + begin.size();
    return text.substr(first, text.find(end, first) - first);
}

} // namespace

TEST_CASE("Conditions stand in the form as trees with their kinds settled")
{
    Questionnaire questionnaire =
        oneSection({single("a"),
                    {.name = "n", .kind = NumberEntry{}},
                    {.name = "m", .kind = MultipleChoice{.list = "yesno"}},
                    single("b", "a = 98 or n + 1 >= '3' and m_2 = 1"),
                    single("c", "selected(m, 1)"),
                    {.name = "t", .kind = Calculation{.formula = "if(missing(a), 'x', a)"}}},
                   {yesNo()});
    const Json data = dataOf(questionnaire);
    CHECK(data["asked"][3]["showIf"] == Json::parse(R"(["or", ["=", ["v", 0, "n"], ["n", 98]],
        ["and", [">=", ["+", ["v", 1, "n"], ["n", 1]], ["n", 3]],
                ["=", ["v", 2, "n"], ["n", 1]]]])"));
    CHECK(data["asked"][4]["showIf"] == Json::parse(R"(["selected", ["v", 3, "t"], ["1", 1]])"));
    CHECK(data["asked"][5]["formula"] ==
          Json::parse(R"(["if", ["missing", ["v", 4, "t"]], ["t", "x"], ["v", 4, "t"]])"));
    CHECK(data["sources"][0] == Json::parse(R"({"field": 0, "part": "code"})"));
    CHECK(data["sources"][2] == Json::parse(R"({"field": 2, "part": "indicator", "code": "2"})"));
    CHECK(data["sources"][4] == Json::parse(R"({"field": 0})"));
}

TEST_CASE("A text that is not translated says which language it is borrowed from")
{
    Questionnaire questionnaire = oneSection({single("a")}, {yesNo()});
    questionnaire.closing = {{"", "!"}};
    const Json data = dataOf(questionnaire);
    CHECK(data["sections"][0]["questions"][0]["text"] == Json::parse(R"(["Câu hỏi", 0])"));
    CHECK(data["lists"][0][0]["label"] == Json::parse(R"(["Có", "Yes"])"));
    CHECK(data["closing"] == Json::parse(R"([["!", -1], ["!", -1]])"));
    CHECK_FALSE(data.contains("title"));
}

TEST_CASE("No text of a questionnaire can end its place in the page", "[identity]")
{
    const std::string hostile = "</script><!--<script>&lt;\"'</title><img src=x>";
    Questionnaire questionnaire = oneSection({single("a")}, {yesNo()});
    questionnaire.title = {{"vi", hostile}};
    questionnaire.sections[0].questions[0].text.text = {{"vi", hostile}};
    const std::string page = htmlForm(Form(questionnaire), {.caseCode = hostile});
    const std::string data = between(page, "id=\"questionnaire\">", "</script>");
    CHECK(data.find_first_of("<>&") == std::string::npos);
    CHECK(Json::parse(data)["sections"][0]["questions"][0]["text"][0] == hostile);
    CHECK(Json::parse(data)["case"] == hostile);
    CHECK(between(page, "<title>", "</title>").find('<') == std::string::npos);
    CHECK(page.find("<img") == std::string::npos);
}

TEST_CASE("The policy of a form names the address that answers go to, and no other")
{
    Questionnaire questionnaire = oneSection({single("a")}, {yesNo()});
    const std::string tag = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    const std::string closed = between(htmlForm(Form(questionnaire)), tag, "\"");
    CHECK_THAT(closed, Catch::StartsWith("default-src 'none'; script-src 'sha256-") &&
                           Catch::Contains("connect-src 'none'; form-action 'none'; base-uri "
                                           "'none'"));
    CHECK(closed.find("unsafe") == std::string::npos);
    questionnaire.delivery.address = "https://example.org:8443/answers/in?form=1";
    CHECK_THAT(between(htmlForm(Form(questionnaire)), tag, "\""),
               Catch::Contains("connect-src https://example.org:8443/answers/in; "));
}

TEST_CASE("A form that could not work or would not be safe is refused by name", "[error]")
{
    Questionnaire questionnaire = oneSection({single("a")}, {yesNo()});
    CHECK_THAT(refusal(questionnaire, {.language = "fr"}), Catch::Contains("fr"));
    for (const char* address :
         {"http://example.org/", "https://example.org/; script-src *", "https://a b", "ftp://a",
          "https://user:secret@example.org/", "javascript:alert(1)", "https://"}) {
        questionnaire.delivery.address = address;
        INFO(address);
        CHECK_THAT(refusal(questionnaire), Catch::Contains(address));
    }
    questionnaire.delivery = {.email = "a@b?cc=c"};
    CHECK_THAT(refusal(questionnaire), Catch::Contains("a@b?cc=c"));
    questionnaire.delivery = {};
    questionnaire.sections[0].questions.push_back(single("late", "nobody = 1"));
    CHECK_THAT(refusal(questionnaire), Catch::Contains("\"late\""));
}
