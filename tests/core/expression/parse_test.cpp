// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/expression/expression.h"

#include <catch2/catch.hpp>

#include <string>
#include <utility>

using namespace quadrat;

namespace {

/// The text with every bracket that the language does not need taken out, and signs made one.
std::string canonical(std::string_view text)
{
    return write(parseExpression(text));
}

bool same(std::string_view a, std::string_view b)
{
    return parseExpression(a) == parseExpression(b);
}

/// What the parser says about a text, and where.
std::pair<std::int64_t, std::string> fault(std::string_view text)
{
    try {
        parseExpression(text);
    } catch (const Error& error) {
        const std::string english = error.message().english();
        return {std::get<std::int64_t>(error.message().arguments.at(0)),
                english.substr(english.find(": ") + 2)};
    }
    return {0, "no error"};
}

using Fault = std::pair<std::int64_t, std::string>;

std::string repeated(std::string_view part, int times)
{
    std::string text;
    for (int k = 0; k < times; ++k)
        text += part;
    return text;
}

} // namespace

TEST_CASE("Signs and words bind as in mathematics", "[expression]")
{
    CHECK(same("a or b and not c = 1 + 2 * -x", "a or (b and (not (c = (1 + (2 * (-x))))))"));
    CHECK(same("a - b - c", "(a - b) - c"));
    CHECK_FALSE(same("a - b - c", "a - (b - c)"));
    CHECK(same("a / b * c", "(a / b) * c"));
    CHECK(same("a or b or c", "(a or b) or c"));
    CHECK(same("not a = 1", "not (a = 1)"));
    CHECK_FALSE(same("not a and b", "not (a and b)"));
    CHECK(same("- x * y", "(-x) * y"));
    CHECK(same("a not in (1, 2)", "not (a in (1, 2))"));
    CHECK(same("a == 1 AND b != 2", "a = 1 and b <> 2"));
    CHECK(same("${quận 1} = 1", "`quận 1` = 1"));
    CHECK(same("MIN(a, b)", "min(a, b)"));
    CHECK(same("-5 < .5", "(-(5)) < 0.50"));
}

TEST_CASE("An expression is written without needless brackets", "[expression]")
{
    CHECK(canonical("((a)) - ((b - (c)))") == "a - (b - c)");
    CHECK(canonical("(a and (b or c)) and d") == "a and (b or c) and d");
    CHECK(canonical("not (not (a = 1))") == "not not a = 1");
    CHECK(canonical("x IN('it''s',\"say \"\"no\"\"\")") == "x in ('it''s', 'say \"no\"')");
    CHECK(canonical("- - 5 + -x - -(-x)") == "5 + -x - --x");
    CHECK(canonical("`a``b` = `and` + `2x` + `x y` + đường.phố_1") ==
          "`a``b` = `and` + `2x` + `x y` + đường.phố_1");
    CHECK(canonical("1e-7 + 1.50 + 100000000000000000000000") == "1e-07 + 1.5 + 1e+23");
    CHECK(canonical("if(a=1,Round(x,2),COALESCE(y,0))") ==
          "if(a = 1, round(x, 2), coalesce(y, 0))");
    CHECK(write(Expression()) == "true");
}

TEST_CASE("An expression tells the names it reads", "[expression]")
{
    CHECK(namesIn(parseExpression("max(b, a) > 1 and `c d` = a or \"e\" = 'b'")) ==
          std::vector<std::string>{"b", "a", "c d"});
    CHECK(namesIn(parseExpression("tuổi >= 18 and min = 2")) ==
          std::vector<std::string>{"tuổi", "min"});
}

TEST_CASE("A text that is no expression is refused at its place", "[expression][error]")
{
    CHECK(fault("age = 5 and (x = 1") ==
          Fault(19, "there is no closing bracket for the one at character 13."));
    CHECK(fault("(a and max(b, c)") ==
          Fault(17, "there is no closing bracket for the one at character 1."));
    CHECK(fault("age = 5)") == Fault(8, "this closing bracket has no opening one."));
    CHECK(fault("") == Fault(1, "there is nothing here yet."));
    CHECK(fault("tuổi >= ") == Fault(9, "it ends where a value is expected."));
    CHECK(fault("tuổi >= and b") == Fault(9, "a value is expected here, not \"and\"."));
    CHECK(fault("max()") == Fault(5, "a value is expected here, not \")\"."));
    CHECK(fault("a in (1, )") == Fault(10, "a value is expected here, not \")\"."));
    CHECK(fault("age > 16,5") ==
          Fault(9, "a comma stands only between the values of a list or a function; numbers are "
                   "written with a point."));
    CHECK(fault("(1, 2)").first == 3);
    CHECK(fault("age = 5 sex = 'F'") ==
          Fault(9, "there is no sign or word such as \"and\" before \"sex\"."));
    CHECK(fault("(age 5)") == Fault(6, "there is no sign or word such as \"and\" before \"5\"."));
    CHECK(fault("1 < age < 5") ==
          Fault(9, "a comparison cannot be compared again; join two with \"and\", or use "
                   "between(value, least, most)."));
    CHECK(fault("a in 1") ==
          Fault(6, "after \"in\" stands a list in brackets, such as in (1, 2)."));
    CHECK(fault("a not b") == Fault(7, "after \"not\" stands \"in\" here."));
}

TEST_CASE("A character or word that is no part of the language is refused", "[expression][error]")
{
    CHECK(fault("đường = 'abc") ==
          Fault(9, "the text that begins here has no closing quotation mark."));
    CHECK(fault("1 = `abc") == Fault(5, "the name that begins here has no closing mark."));
    CHECK(fault("1 = ${abc") == Fault(5, "the name that begins here has no closing mark."));
    CHECK(fault("a = ‘x’") == Fault(5, "‘ does not enclose a text here; use ' or \" instead."));
    CHECK(fault("a & b") == Fault(3, "write \"and\" or \"or\" in place of \"&\"."));
    CHECK(fault("a ; b") == Fault(3, "\";\" means nothing here."));
    CHECK(fault("a = \u200B1") == Fault(5, "\"U+200B\" means nothing here."));
    CHECK(fault("ấ = 'x\xFF'") == Fault(7, "this is not text in UTF-8."));
    CHECK(fault("1 + 2x") == Fault(5, "\"2x\" is not a number; a name that begins with a digit is "
                                      "put in backquotes: `2x`."));
    CHECK(fault("1e999").first == 1);
    CHECK(fault("menn(a)") == Fault(1, "there is no function \"menn\". Did you mean \"mean\"?"));
    CHECK(fault("a = today()") == Fault(5, "there is no function \"today\"."));
    CHECK(fault("1 + between(a, b)") ==
          Fault(5, "\"between\" takes 3 values in its brackets, not 2."));
    CHECK(fault("round(1, 2, 3)") ==
          Fault(1, "\"round\" takes 1 to 2 values in its brackets, not 3."));
}

TEST_CASE("Too much of anything is refused and nothing crashes", "[expression][error]")
{
    const std::string deepest = repeated("(", 200) + "a" + repeated(")", 200);
    CHECK(canonical(deepest) == "a");
    CHECK(fault("(" + deepest + ")") ==
          Fault(201, "brackets stand in each other more than 200 deep."));
    CHECK(fault(repeated("abs(", 16'000)).first == 804);
    CHECK(fault(repeated("not ", 16'000) + "a").second ==
          "it has too many parts; at most 10000 are allowed.");
    CHECK(fault(repeated("-", 60'000) + "a").second ==
          "it has too many parts; at most 10000 are allowed.");
    CHECK(fault(repeated("a+", 5'001) + "a").second ==
          "it has too many parts; at most 10000 are allowed.");
    CHECK(fault(repeated(" ", 64 * 1024)) == Fault(65'537, "there is nothing here yet."));
    CHECK(fault(repeated("a", 64 * 1024 + 1)) ==
          Fault(65'537, "it is longer than the 65536 bytes that are allowed."));

    // As long as is allowed: no recursion may be as deep as these trees are.
    const Expression longest = parseExpression(repeated("a+", 4'999) + "a");
    CHECK(parseExpression(write(longest)) == longest);
    const Expression negated = parseExpression(repeated("not ", 9'999) + "a");
    CHECK(parseExpression(write(negated)) == negated);
}
