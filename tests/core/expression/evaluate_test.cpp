// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/evaluate.h"

#include "core/base/error.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <map>
#include <string>

using namespace quadrat;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// One case with the answers most functions need: as an interview would ask.
struct OneCase {
    std::vector<double> x{2.5}, y{none};
    std::vector<std::uint8_t> sex{1}, scale{2}, refused{3}, blank{0};
    std::vector<std::uint64_t> full{13}, empty{0};
    std::string said = "tốt; 3;12"; // 13 bytes, 9 characters… the ố takes three bytes

    Values values() const
    {
        const std::vector<Choice> names{{.label = "F"}, {.label = "M"}};
        const std::vector<Choice> steps{{"1", 1.0}, {"2", 2.0}, {"99", 99.0, true}};
        const auto codes = [](const std::vector<std::uint8_t>& column) {
            return std::span<const std::uint8_t>(column);
        };
        const std::map<std::string, Operand, std::less<>> all{
            {"x", NumberVariable{x}},
            {"y", NumberVariable{y}},
            {"sex", CodedVariable{codes(sex), names}},
            {"scale", CodedVariable{codes(scale), steps}},
            {"refused", CodedVariable{codes(refused), steps}},
            {"blank", CodedVariable{codes(blank), steps, ChoicesAre::Numbers}},
            {"count", CodedVariable{codes(scale), steps, ChoicesAre::Numbers}},
            {"said", TextVariable{full, said}},
            {"nothing", TextVariable{empty, ""}}};
        return {.rowCount = 1,
                .find = [all](std::string_view name) -> std::optional<Operand> {
                    const auto found = all.find(name);
                    return found == all.end() ? std::nullopt : std::optional(found->second);
                },
                .names =
                    [all] {
                        std::vector<std::string> known;
                        for (const auto& [name, variable] : all)
                            known.push_back(name);
                        return known;
                    }};
    }
};

const OneCase& oneCase()
{
    static const OneCase answers{.full = {OneCase().said.size()}};
    return answers;
}

Truth truth(std::string_view text)
{
    return evaluateCondition(parseExpression(text), oneCase().values()).at(0);
}

/// "missing", or the number in a form that compares.
std::optional<double> number(std::string_view text)
{
    const double value = evaluateNumber(parseExpression(text), oneCase().values()).at(0);
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

std::string text(std::string_view text)
{
    const Expression expression = parseExpression(text);
    return std::string(evaluateText(expression, oneCase().values()).at(0));
}

std::string fault(std::string_view text)
{
    try {
        kindOf(parseExpression(text), oneCase().values());
    } catch (const Error& error) {
        return error.message().english().substr(std::string("In the expression, ").size());
    }
    return "no error";
}

constexpr Truth F = Truth::False, T = Truth::True, U = Truth::Unknown;

} // namespace

TEST_CASE("Arithmetic follows the usual rules and a missing value spreads", "[expression]")
{
    CHECK(number("1 + 2 * 3 - 8 / 4") == 5);
    CHECK(number("-x * -2") == 5);
    CHECK(number("2 - 3 - 4") == -5);
    CHECK(number("12 / 2 / 3") == 2);
    CHECK(number("scale + count + x") == 6.5);
    CHECK(number("y + 1") == std::nullopt);
    CHECK(number("refused * 0") == std::nullopt);
    CHECK(number("blank - blank") == std::nullopt);
    CHECK(number("1 / 0") == std::nullopt);
    CHECK(number("0 / 0") == std::nullopt);
    CHECK(number("1e300 * 1e300") == std::nullopt);
}

TEST_CASE("A comparison with a missing value is not known", "[expression]")
{
    for (const char* sign : {"=", "<>", "<", "<=", ">", ">="}) {
        CHECK(truth("y " + std::string(sign) + " 1") == U);
        CHECK(truth("1 " + std::string(sign) + " refused") == U);
    }
    CHECK(truth("x < 2.5") == F);
    CHECK(truth("x <= 2.5") == T);
    CHECK(truth("x > 2.5") == F);
    CHECK(truth("x >= 2.5") == T);
    CHECK(truth("x = 2.5") == T);
    CHECK(truth("x <> 2.5") == F);
    CHECK(truth("y = 1 and x > 9") == F);
    CHECK(truth("y = 1 or x < 9") == T);
    CHECK(truth("not y = 1") == U);
    CHECK(truth("true and not false") == T);
    CHECK(truth("nothing = 'a' or said = 'a'") == U);
}

TEST_CASE("Being in a list is being equal to one of it", "[expression]")
{
    CHECK(truth("x in (1, 2.5)") == T);
    CHECK(truth("x not in (1, 2.5)") == F);
    CHECK(truth("x in (1, y)") == U);
    CHECK(truth("x in (2.5, y)") == T);
    CHECK(truth("y in (1, 2)") == U);
    CHECK(truth("sex in ('M', 'F')") == T);
    CHECK(truth("scale in (1, 2)") == T);
    CHECK(truth("scale in ('1', '2')") == T);
    CHECK(truth("count in ('1', '2.0')") == T);
}

TEST_CASE("Missing and answered always know", "[expression]")
{
    CHECK(truth("missing(y)") == T);
    CHECK(truth("answered(y)") == F);
    CHECK(truth("missing(refused)") == T);
    CHECK(truth("missing(nothing)") == T);
    CHECK(truth("missing(sex)") == F);
    CHECK(truth("missing(y = 1)") == T);
    CHECK(truth("answered(y = 1 or x = 2.5)") == T);
    CHECK(number("count(x, y, sex, refused, said, nothing, y = 1)") == 3);
}

TEST_CASE("Functions of numbers", "[expression]")
{
    CHECK(number("abs(-3) + abs(3)") == 6);
    CHECK(number("floor(x) + ceil(x)") == 5);
    CHECK(number("floor(-x)") == -3);
    CHECK(number("round(x)") == 3);
    CHECK(number("round(-x)") == -3);
    CHECK(number("round(3.14159, 2)") == 3.14);
    CHECK(number("round(1250, -2)") == 1300);
    CHECK(number("round(1e300, 15)") == 1e300);
    CHECK(number("round(y, 2)") == std::nullopt);
}

TEST_CASE("Functions of several numbers take those that are answered", "[expression]")
{
    CHECK(number("min(3, y, x)") == 2.5);
    CHECK(number("max(3, y, x)") == 3);
    CHECK(number("sum(3, y, x)") == 5.5);
    CHECK(number("mean(3, y, x, 0.5)") == 2);
    CHECK(number("max(-3, y, -5) + min(-3, y, -5)") == -8);
    CHECK(number("sum(1e308, 1e308)") == std::nullopt);
    CHECK(number("mean(1e308, 1e308)") == std::nullopt);
    for (const char* name : {"min", "max", "sum", "mean"})
        CHECK(number(std::string(name) + "(y, refused)") == std::nullopt);
}

TEST_CASE("Choosing between values", "[expression]")
{
    CHECK(number("if(x > 2, 1, 0)") == 1);
    CHECK(number("if(x > 3, 1, 0)") == 0);
    CHECK(number("if(y > 3, 1, 0)") == std::nullopt);
    CHECK(number("if(x > 3, 1)") == std::nullopt);
    CHECK(text("if(sex = 'F', 'woman', '')") == "woman");
    CHECK(text("if(sex = 'M', 'man', sex)") == "F");
    CHECK(truth("if(x > 2, y = 1, true)") == U);
    CHECK(number("coalesce(y, refused, scale, 7)") == 2);
    CHECK(text("coalesce(nothing, 'silent')") == "silent");
    CHECK(truth("coalesce(y = 1, false)") == F);
    CHECK(truth("between(x, 2.5, 3) and between(x, 2, 2.5)") == T);
    CHECK(truth("between(x, 3, y)") == F);
    CHECK(truth("between(x, y, 3)") == U);
}

TEST_CASE("Functions of texts", "[expression]")
{
    CHECK(number("length('Đường')") == 5);
    CHECK(number("length(nothing)") == std::nullopt);
    CHECK(truth("contains(said, 'ốt')") == T);
    CHECK(truth("contains(said, 'Ốt')") == F);
    CHECK(truth("contains(nothing, 'a')") == U);
}

TEST_CASE("A code is selected among those of a cell", "[expression]")
{
    CHECK(truth("selected(said, 'tốt')") == T);
    CHECK(truth("selected(said, '3')") == T);
    CHECK(truth("selected(said, 3)") == T);
    CHECK(truth("selected(said, 1)") == F);
    CHECK(truth("selected('a b  c', 'c')") == T);
    CHECK(truth("selected('trade union; party', 'trade union')") == T);
    CHECK(truth("selected('trade union; party', 'union')") == F);
    CHECK(truth("selected(x, 2.5) and selected(x, '2.5')") == T);
    CHECK(truth("selected(x, 'b')") == F);
    CHECK(truth("selected(y, 1)") == U);
    CHECK(truth("selected(nothing, 1)") == U);
}

TEST_CASE("What a whole expression gives is known before it runs", "[expression]")
{
    const Values values = oneCase().values();
    CHECK(kindOf(parseExpression("x = 1"), values) == Kind::Condition);
    CHECK(kindOf(parseExpression("x + 1"), values) == Kind::Number);
    CHECK(kindOf(parseExpression("sex"), values) == Kind::Text);
    CHECK(kindOf(parseExpression("scale"), values) == Kind::Text);
    CHECK(kindOf(parseExpression("count"), values) == Kind::Number);
    CHECK(kindOf(parseExpression("coalesce(scale, 0)"), values) == Kind::Number);
}

TEST_CASE("Kinds that do not fit are told at their place", "[expression][error]")
{
    CHECK(fault("x + sex") == "at character 5: the categories of \"sex\" are not numbers; compare "
                              "it with one of them in quotes, such as 'F'.");
    CHECK(fault("-said") == "at character 2: \"said\" holds text where a number is expected; "
                            "compare it with a text in quotes.");
    CHECK(fault("x = 'two'") ==
          "at character 5: the text 'two' stands where a number is expected.");
    CHECK(fault("abs('5')") == "at character 5: the text '5' stands where a number is expected.");
    CHECK(fault("sex in ('F', 2)") ==
          "at character 1: the categories of \"sex\" are not numbers; compare it with one of them "
          "in quotes, such as 'F'.");
    CHECK(fault("sex < said") ==
          "at character 5: texts have no order here; compare them with = or <>.");
    CHECK(fault("1 + (x = 2)") ==
          "at character 8: this is a condition where a number is expected.");
    CHECK(fault("abs(coalesce(sex, said))") ==
          "at character 5: this is a text where a number is expected.");
    CHECK(fault("(x = 1) = true") ==
          "at character 4: this is a condition and cannot be compared; join conditions with "
          "\"and\", \"or\" and \"not\".");
    CHECK(fault("said = ''") == "at character 8: an empty text is a missing value, and nothing "
                                "equals it; ask with missing(…).");
    CHECK(fault("length(x)") == "at character 8: \"x\" holds numbers where a text is expected.");
    CHECK(fault("length(1 + 1)") == "at character 10: this is a number where a text is expected.");
    CHECK(fault("contains(said, x = 1)") ==
          "at character 18: this is a condition where a text is expected.");
    CHECK(fault("not sex") == "at character 5: \"sex\" alone is not a condition; compare it with "
                              "a value, such as sex = 1.");
    CHECK(fault("x = 1 and 5") ==
          "at character 11: a condition is expected here, such as age >= 18.");
    CHECK(fault("if(x = 1, 5, 'a')") ==
          "at character 14: the text 'a' stands where a number is expected.");
    CHECK(fault("round(x, y)") ==
          "at character 10: the digits to round to are a whole number from -15 to 15.");
    CHECK(fault("round(x, 16)") ==
          "at character 10: the digits to round to are a whole number from -15 to 15.");
    CHECK(fault("selected(said, sex)") ==
          "at character 16: the code to look for is a number or a text in quotes.");
    CHECK(fault("said = 'a' or tuổi > 1") ==
          "at character 15: there is no variable \"tuổi\"; a text stands in quotes.");
    CHECK(fault("saids = 'a'") ==
          "at character 1: there is no variable \"saids\". Did you mean \"said\"?");
}
