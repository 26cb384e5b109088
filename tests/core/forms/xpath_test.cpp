// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/random.h"
#include "core/expression/expression.h"
#include "core/forms/xpath.h"
#include "core/forms/xpath_conditions.h"
#include "core/forms/xpath_limits.h"
#include "tests/core/io/malformed.h"

#include <catch2/catch.hpp>

#include <map>
#include <string>
#include <vector>

using namespace quadrat;

namespace {

const std::map<std::string, NamedQuestion, std::less<>>& questions()
{
    static const std::map<std::string, NamedQuestion, std::less<>> all{
        {"age", {.name = "age"}},
        {"sex", {.name = "sex"}},
        {"my-name", {.name = "my_name"}},
        {"media", {.name = "media", .codes = {"tv", "radio"}}},
        {"best", {.name = "best", .isRanking = true}},
        {"member_age", {.name = "member_age", .repeat = "members", .mostInstances = 3}}};
    return all;
}

TranslatedXpath translated(const std::string& text)
{
    return translatedXpath(parseXpath(text), {.self = "age", .find = [](std::string_view name) {
                                                  const auto found = questions().find(name);
                                                  return found == questions().end()
                                                             ? std::nullopt
                                                             : std::optional(found->second);
                                              }});
}

std::string refusal(const std::string& text)
{
    try {
        return "read as " + translated(text).expression;
    } catch (const Error& error) {
        return error.what();
    }
}

} // namespace

TEST_CASE("XPath of forms becomes the language of conditions", "[io][xlsform]")
{
    const std::map<std::string, std::string> expected{
        {"${age} >= 18 and ${sex}='f'", "age >= 18 and sex = 'f'"},
        {"${age}>=18 and(${sex} = 'f' or ${ sex } = 'm')",
         "age >= 18 and (sex = 'f' or sex = 'm')"},
        {"selected(${media}, 'tv')", "selected(media, 'tv')"},
        {"not(selected(${media}, 'tv') or ${age} < 5)", "not (selected(media, 'tv') or age < 5)"},
        {". > 0 and . <= 120", "age > 0 and age <= 120"},
        {"${sex} = ''", "missing(sex)"},
        {"${sex} != ''", "answered(sex)"},
        {"string-length(${sex}) > 0", "answered(sex)"},
        {"string-length(${sex}) < 5", "length(sex) < 5"},
        {"${age} div 2 * 3 - 1", "age / 2 * 3 - 1"},
        {"${age} - (2 - 1)", "age - (2 - 1)"},
        {"-${age} < -5", "-age < -5"},
        {"${age} mod 2", "age - floor(age / 2) * 2"},
        {"count-selected(${media}) >= 2", "coalesce(sum(media_tv, media_radio), 0) >= 2"},
        {"selected-at(${best}, 0) = 'a'", "best_1 = 'a'"},
        {"sum(${member_age})", "sum(member_age_1, member_age_2, member_age_3)"},
        {"indexed-repeat(${member_age}, ${members}, 2)", "member_age_2"},
        {"if(${age} > 5, 'old', '')", "if(age > 5, 'old')"},
        {"if(${age} > 5, 1, 0)", "if(age > 5, 1, 0)"},
        {"coalesce(${age}, 3)", "coalesce(age, 3)"},
        {"round(${age}, 2) + int(${age})", "round(age, 2) + if(age >= 0, floor(age), ceil(age))"},
        {"../age = /data/group/age", "age = age"},
        {"${my-name} = 'it'", "my_name = 'it'"},
        {"${sex} = \u2018f\u2019", "sex = 'f'"},
        {"selected(${media}, 'tv') = true()", "selected(media, 'tv')"},
        {"true()", "true"},
        {"number(${age}) > 3", "age > 3"},
        {"'it''s' = \"a\"", ""}};
    for (const auto& [xpath, ours] : expected) {
        INFO(xpath);
        if (!ours.empty())
            CHECK(translated(xpath).expression == ours);
    }
    CHECK(translated("${age} != 5").remarks.size() == 1);
    CHECK(translated("${agee} = 5").remarks.at(0).english() == "There is no question \"agee\".");
    CHECK(translated("${age} = 5").remarks.empty());
}

TEST_CASE("What has no counterpart in a condition is refused with its place",
          "[io][xlsform][error]")
{
    CHECK(refusal("${age} > 1 and regex(${sex}, '[a-z]+')") ==
          "At character 16: there is no counterpart to the function regex() with 2 values.");
    CHECK_THAT(refusal("today() > ${age}"), Catch::Contains("today()"));
    CHECK_THAT(refusal("pulldata('a', 'b', 'c', ${age})"), Catch::Contains("pulldata()"));
    CHECK_THAT(refusal("count-selected(${age}) > 1"), Catch::Contains("count-selected()"));
    CHECK_THAT(refusal("instance('a')/root/item[name = ${age}]/label"), Catch::Contains("/"));
    CHECK_THAT(refusal("${age} = "), Catch::Contains("At character 10: it ends"));
    CHECK_THAT(refusal("${age"), Catch::Contains("no closing mark"));
    CHECK_THAT(refusal("${age} & 1"), Catch::Contains("\"&\""));
    CHECK_THAT(refusal(std::string(300, '(')), Catch::Contains("100"));
    std::string deep = "${age}";
    for (int k = 0; k < 90; ++k)
        deep = "int(" + deep + ")";
    CHECK_THAT(refusal(deep), Catch::Contains("int()"));
    std::string chain = "1";
    for (int k = 0; k < 5'000; ++k)
        chain += "+1";
    CHECK_THAT(refusal(chain), Catch::Contains("too many parts"));
    CHECK_THAT(refusal("\xFF"), Catch::Contains("UTF-8"));
}

TEST_CASE("Limits are found in constraints however they are written", "[io][xlsform]")
{
    const auto limit = [](const char* text) { return limitIn(parseXpath(text), "q"); };
    CHECK(limit(". >= 5")->sign == ">=");
    CHECK(limit("5 <= .")->sign == ">=");
    CHECK(limit("${q} < 5")->bound.number == 5);
    CHECK(limit("count-selected(.) = 2")->of == XpathLimit::Of::Chosen);
    CHECK(limit("string-length(.) <= 80")->of == XpathLimit::Of::Length);
    CHECK_FALSE(limit("${r} < 5"));
    CHECK_FALSE(limit(". != 5"));
    for (const char* text : {"not(selected(., 'no') and count-selected(.) > 1)",
                             "not(count-selected(.) >= 2 and selected(., 'no'))",
                             "not(selected(., 'no')) or count-selected(.) = 1",
                             "count-selected(.) = 1 or not(selected(${q}, 'no'))",
                             "if(selected(., 'no'), count-selected(.) = 1, true())"}) {
        INFO(text);
        CHECK(aloneCodeIn(parseXpath(text), "q") == "no");
    }
    CHECK_FALSE(aloneCodeIn(parseXpath("not(selected(., 'no') and count-selected(.) > 2)"), "q"));
    CHECK(decimalsIn(parseXpath(". = round(., 1)"), "q") == 1u);
}

TEST_CASE("Malformed XPath is refused or translated into what can be parsed", "[io][error]")
{
    const std::vector<std::string> seeds{
        "${age} >= 18 and (${sex}='f' or not(selected(${media}, 'tv')))",
        "if(count-selected(${media}) > 1, int(${age} mod 3), -(. + 2.5) div 4)",
        "indexed-repeat(${member_age}, ../members, 2) != \"a\" or string-length(.) = 0"};
    CHECK(survived(seeds, 1'000, [](const std::string& text) {
              const std::string ours = translated(text).expression;
              CHECK(write(parseExpression(ours)) == ours);
          }) == 1'000);
}
