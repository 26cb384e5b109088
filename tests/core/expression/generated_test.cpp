// SPDX-License-Identifier: GPL-3.0-or-later
//
// Random expressions from a fixed seed: what is written parses back, and columns evaluated in
// blocks with look-up tables agree with one case at a time, worked out the slow and plain way.
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/data/compute.h"
#include "core/expression/evaluate.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace quadrat;

namespace {

class Draw {
public:
    explicit Draw(unsigned seed) : m_engine(seed) {}
    std::size_t below(std::size_t count) { return m_engine() % count; }
    template <typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return choices.begin()[below(choices.size())];
    }

private:
    std::mt19937 m_engine;
};

Dataset randomData(std::size_t rows)
{
    Draw draw(7);
    const double none = std::numeric_limits<double>::quiet_NaN();
    NumberValues x, wide;
    TextValues said;
    std::vector<std::uint8_t> scale(rows), place(rows);
    std::vector<std::uint16_t> rating(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        x.values.push_back(draw.below(5) == 0 ? none : double(draw.below(9)) - 4);
        wide.values.push_back(draw.below(9) == 0 ? none : double(draw.below(1000)) / 8);
        said.bytes += draw.oneOf<std::string>({"", "1", "2 3", "Huế", "Hà Nội;Huế"});
        said.ends.push_back(said.bytes.size());
        scale[row] = std::uint8_t(draw.below(5));
        place[row] = std::uint8_t(draw.below(4));
        rating[row] = std::uint16_t(draw.below(4));
    }
    return Dataset(
        {Column("x", x), Column("wide", wide), Column("said", said),
         Column("scale",
                {.codes = scale,
                 .levels = {{"1", 1.0}, {"2", 2.0}, {"3", 3.0}, {"no", {}, Missing::Refused}}},
                Measure::Category),
         Column("nơi ở", {.codes = place, .levels = {{"Huế", {}}, {"Hà Nội", {}}, {"1", 1.0}}},
                Measure::Category),
         Column("rating", {.codes = rating, .levels = {{"-1", -1.0}, {"0", 0.0}, {"2", 2.0}}},
                Measure::Number)});
}

/// Grows a random tree whose kinds fit, node after node.
class Growth {
public:
    explicit Growth(unsigned seed) : m_draw(seed) {}

    Expression expression(Kind kind)
    {
        m_nodes.clear();
        grow(kind, 1 + m_draw.below(6));
        return Expression(m_nodes);
    }

private:
    using Index = std::uint32_t;

    Index add(Operation operation, std::vector<Index> arguments)
    {
        m_nodes.push_back({.operation = operation, .arguments = std::move(arguments)});
        return Index(m_nodes.size() - 1);
    }
    Index name(std::string text)
    {
        m_nodes.push_back({.operation = Operation::Name, .text = std::move(text)});
        return Index(m_nodes.size() - 1);
    }
    Index literal(double number)
    {
        m_nodes.push_back({.operation = Operation::Number, .number = number});
        return Index(m_nodes.size() - 1);
    }
    Index literal(std::string text)
    {
        m_nodes.push_back({.operation = Operation::Text, .text = std::move(text)});
        return Index(m_nodes.size() - 1);
    }
    std::vector<Index> several(Kind kind, std::size_t count, std::size_t depth)
    {
        std::vector<Index> all;
        for (std::size_t k = 0; k < count; ++k)
            all.push_back(grow(kind, depth));
        return all;
    }
    Kind anyKind() { return m_draw.oneOf({Kind::Condition, Kind::Number, Kind::Text}); }

    Index grow(Kind kind, std::size_t depth)
    {
        if (kind == Kind::Condition)
            return condition(depth);
        return kind == Kind::Number ? number(depth) : text(depth);
    }

    Index condition(std::size_t depth)
    {
        using enum Operation;
        if (depth == 0)
            return add(m_draw.oneOf({True, False}), {});
        const std::size_t next = depth - 1;
        switch (m_draw.below(9)) {
        case 0:
            return add(Not, several(Kind::Condition, 1, next));
        case 1:
        case 2:
            return add(m_draw.oneOf({And, Or}), several(Kind::Condition, 2, next));
        case 3:
            return add(m_draw.oneOf({Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual}),
                       several(Kind::Number, 2, next));
        case 4:
            return add(m_draw.oneOf({Equal, NotEqual}), several(Kind::Text, 2, next));
        case 5:
            return add(In, several(m_draw.oneOf({Kind::Number, Kind::Text}), 3, next));
        case 6:
            return add(m_draw.oneOf({Missing, Answered}), several(anyKind(), 1, next));
        case 7:
            return add(Between, several(Kind::Number, 3, next));
        default:
            return m_draw.below(2) == 0
                       ? add(Contains, several(Kind::Text, 2, next))
                       : add(Selected, {text(0), literal(m_draw.oneOf<std::string>({"2", "Huế"}))});
        }
    }

    Index number(std::size_t depth)
    {
        using enum Operation;
        if (depth == 0 || m_draw.below(4) == 0)
            return m_draw.below(3) == 0
                       ? literal(double(m_draw.below(40)) / 8 - 2)
                       : name(m_draw.oneOf<std::string>({"x", "wide", "scale", "rating"}));
        const std::size_t next = depth - 1;
        switch (m_draw.below(6)) {
        case 0: {
            const Index inner = add(Abs, several(Kind::Number, 1, next));
            return add(Negate, {inner});
        }
        case 1:
            return add(m_draw.oneOf({Add, Subtract, Multiply, Divide}),
                       several(Kind::Number, 2, next));
        case 2:
            return add(m_draw.oneOf({Min, Max, Sum, Mean, Coalesce}),
                       several(Kind::Number, 1 + m_draw.below(3), next));
        case 3: {
            std::vector<Index> arguments = several(Kind::Condition, 1, next);
            for (const Index branch : several(Kind::Number, 1 + m_draw.below(2), next))
                arguments.push_back(branch);
            return add(If, std::move(arguments));
        }
        case 4:
            return m_draw.below(2) == 0 ? add(Length, several(Kind::Text, 1, next))
                                        : add(Count, several(anyKind(), 2, next));
        default:
            return add(m_draw.oneOf({Floor, Ceil, Round, Abs}), several(Kind::Number, 1, next));
        }
    }

    Index text(std::size_t depth)
    {
        if (depth == 0 || m_draw.below(3) == 0)
            return m_draw.below(3) == 0
                       ? literal(m_draw.oneOf<std::string>({"Huế", "it's", "1", "2"}))
                       : name(m_draw.oneOf<std::string>({"said", "nơi ở", "scale"}));
        if (m_draw.below(2) == 0)
            return add(Operation::Coalesce, several(Kind::Text, 2, depth - 1));
        std::vector<Index> arguments = several(Kind::Condition, 1, depth - 1);
        arguments.push_back(text(depth - 1));
        return add(Operation::If, std::move(arguments));
    }

    Draw m_draw;
    std::vector<Node> m_nodes;
};

/// A value in every form it has; missing if it has none.
struct Value {
    std::optional<bool> condition{};
    std::optional<double> number{};
    std::optional<std::string> text{};

    bool missing() const { return !condition && !number && !text; }
};

Value ofNumber(double number)
{
    return std::isfinite(number) ? Value{.number = number} : Value();
}

/// The plain way: one row, one node after the other, straight from the page for users.
class Plain {
public:
    Plain(const Expression& expression, const Dataset& data, std::size_t row)
        : m_nodes(expression.nodes()), m_data(data), m_row(row)
    {}

    Value value(std::size_t k) const
    {
        const Node& node = m_nodes[k];
        std::vector<Value> of;
        for (const std::uint32_t argument : node.arguments)
            of.push_back(value(argument));
        using enum Operation;
        switch (node.operation) {
        case Number:
            return ofNumber(node.number);
        case Text:
            return {.number = readNumber(node.text), .text = node.text};
        case Name:
            return read(m_data.at(node.text));
        case True:
            return {.condition = true};
        case False:
            return {.condition = false};
        case Not:
            return of[0].missing() ? Value() : Value{.condition = !*of[0].condition};
        case And:
        case Or: {
            const bool decisive = node.operation == Or;
            if (of[0].condition == decisive || of[1].condition == decisive)
                return {.condition = decisive};
            return of[0].missing() || of[1].missing() ? Value() : Value{.condition = !decisive};
        }
        case In: {
            bool unknown = of[0].missing();
            for (std::size_t j = 1; j < of.size(); ++j) {
                unknown = unknown || of[j].missing();
                if (!of[0].missing() && !of[j].missing() && equal(of[0], of[j]))
                    return {.condition = true};
            }
            return unknown ? Value() : Value{.condition = false};
        }
        case Missing:
            return {.condition = of[0].missing()};
        case Answered:
            return {.condition = !of[0].missing()};
        case Count:
            return ofNumber(double(std::ranges::count(of, false, &Value::missing)));
        case If:
            if (of[0].condition == true)
                return of[1];
            return of[0].condition == false && of.size() > 2 ? of[2] : Value();
        case Coalesce: {
            const auto found = std::ranges::find(of, false, &Value::missing);
            return found == of.end() ? Value() : *found;
        }
        case Min:
        case Max:
        case Sum:
        case Mean:
            return ofSeveral(node.operation, of);
        case Between:
            return between(of);
        default:
            if (std::ranges::count(of, true, &Value::missing) > 0)
                return {};
            return ofAnswered(node.operation, of);
        }
    }

private:
    Value read(const Column& column) const
    {
        if (column.isMissing(m_row))
            return {};
        Value value;
        if (column.measure() != Measure::Number)
            value.text = column.label(m_row);
        if (const double number = column.number(m_row); !std::isnan(number))
            value.number = number;
        return value;
    }

    static bool equal(const Value& a, const Value& b)
    {
        return a.text && b.text ? a.text == b.text : a.number == b.number;
    }

    static Value ofSeveral(Operation operation, const std::vector<Value>& of)
    {
        std::vector<double> answered;
        for (const Value& value : of)
            if (value.number)
                answered.push_back(*value.number);
        if (answered.empty())
            return {};
        if (operation == Operation::Min)
            return ofNumber(*std::ranges::min_element(answered));
        if (operation == Operation::Max)
            return ofNumber(*std::ranges::max_element(answered));
        double sum = 0;
        for (const double number : answered)
            sum += number;
        return ofNumber(operation == Operation::Sum ? sum : sum / double(answered.size()));
    }

    static Value between(const std::vector<Value>& of)
    {
        const bool known = !of[0].missing();
        if (known && of[1].number && *of[0].number < *of[1].number)
            return {.condition = false};
        if (known && of[2].number && *of[0].number > *of[2].number)
            return {.condition = false};
        return known && of[1].number && of[2].number ? Value{.condition = true} : Value();
    }

    static Value ofAnswered(Operation operation, const std::vector<Value>& of)
    {
        using enum Operation;
        const double a = of[0].number.value_or(0);
        const double b = of.size() > 1 ? of[1].number.value_or(0) : 0;
        const std::string text = of[0].text.value_or("");
        switch (operation) {
        case Negate:
            return ofNumber(-a);
        case Add:
            return ofNumber(a + b);
        case Subtract:
            return ofNumber(a - b);
        case Multiply:
            return ofNumber(a * b);
        case Divide:
            return ofNumber(a / b);
        case Equal:
            return {.condition = equal(of[0], of[1])};
        case NotEqual:
            return {.condition = !equal(of[0], of[1])};
        case Less:
            return {.condition = a < b};
        case LessEqual:
            return {.condition = a <= b};
        case Greater:
            return {.condition = a > b};
        case GreaterEqual:
            return {.condition = a >= b};
        case Abs:
            return ofNumber(a < 0 ? -a : a);
        case Floor:
            return ofNumber(std::floor(a));
        case Ceil:
            return ofNumber(std::ceil(a));
        case Round:
            return ofNumber(std::round(a));
        case Length: // the only characters of the data with more bytes than one have three or two
            return ofNumber(double(std::ranges::count_if(
                text, [](char c) { return static_cast<signed char>(c) >= -64; })));
        case Contains:
            return {.condition = text.find(*of[1].text) != std::string::npos};
        case Selected: {
            std::string cell = text.find(';') == std::string::npos ? " " + text + " " : text;
            std::ranges::replace(cell, cell == text ? ';' : ' ', '|');
            return {.condition =
                        ("|" + cell + "|").find("|" + *of[1].text + "|") != std::string::npos};
        }
        default:
            FAIL("an operation without a plain way");
            return {};
        }
    }

    const std::vector<Node>& m_nodes;
    const Dataset& m_data;
    std::size_t m_row;
};

bool agrees(const Expression& expression, Kind kind, const Dataset& data)
{
    const Values values = valuesOf(data);
    const std::size_t root = expression.nodes().size() - 1;
    const auto everyRow = [&](auto results, auto same) {
        for (std::size_t row = 0; row < data.rowCount(); ++row)
            if (!same(results[row], Plain(expression, data, row).value(root)))
                return false;
        return true;
    };
    if (kind == Kind::Condition)
        return everyRow(evaluateCondition(expression, values), [](Truth a, const Value& b) {
            return b.missing() ? a == Truth::Unknown : (a == Truth::True) == *b.condition;
        });
    if (kind == Kind::Number)
        return everyRow(evaluateNumber(expression, values), [](double a, const Value& b) {
            return b.missing() ? std::isnan(a) : a == *b.number;
        });
    return everyRow(evaluateText(expression, values), [](std::string_view a, const Value& b) {
        return b.missing() ? a.empty() : a == *b.text;
    });
}

} // namespace

TEST_CASE("What is written parses back to an equal tree", "[expression][identity]")
{
    Growth growth(11);
    for (int k = 0; k < 2000; ++k) {
        const Expression expression = growth.expression(Kind::Condition);
        const std::string text = write(expression);
        INFO(text);
        const Expression again = parseExpression(text);
        REQUIRE(again == expression);
        REQUIRE(write(again) == text);
    }
}

TEST_CASE("Columns in blocks give what each case gives alone", "[expression][identity]")
{
    const Dataset data = randomData(300);
    Growth growth(23);
    int refused = 0;
    for (int k = 0; k < 1500; ++k) {
        const Kind kind = std::array{Kind::Condition, Kind::Number, Kind::Text}[std::size_t(k % 3)];
        const Expression expression = growth.expression(kind);
        INFO(write(expression));
        try {
            kindOf(expression, valuesOf(data));
        } catch (const Error&) {
            ++refused;
            continue;
        }
        REQUIRE(agrees(expression, kind, data));
    }
    CHECK(refused == 0);
}

TEST_CASE("Blocks and pieces join without a seam", "[expression][identity]")
{
    const Dataset data = randomData(70'000); // more than one piece, and the last block not full
    const Expression expression = parseExpression("wide > 60 and (scale >= 2 or `nơi ở` = 'Huế') "
                                                  "and not contains(said, 'Nội') or x = rating");
    CHECK(agrees(expression, Kind::Condition, data));
}
