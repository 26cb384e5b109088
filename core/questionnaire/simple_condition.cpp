// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/simple_condition.h"

#include "core/base/error.h"
#include "core/expression/expression.h"

#include <utility>

namespace quadrat {

namespace {

using Sign = AnswerComparison::Sign;
using Value = AnswerComparison::Value;
using Comparisons = std::vector<AnswerComparison>;

/// Nobody chooses more than that together; it also bounds the depth of the tree.
constexpr std::size_t mostNodes = 400;

/// Reads the tree of a condition from its root.
class Reader {
public:
    explicit Reader(const Expression& expression) : m_nodes(expression.nodes()) {}

    std::optional<SimpleCondition> read() const
    {
        SimpleCondition condition;
        const Node& root = m_nodes.back();
        const bool isAny = root.operation == Operation::Or && !chosenAmong(root);
        condition.joining = isAny ? SimpleCondition::Joining::Any : SimpleCondition::Joining::All;
        if (!collect(root, isAny ? Operation::Or : Operation::And, condition.comparisons))
            return {};
        if (condition.comparisons.size() < 2)
            condition.joining = SimpleCondition::Joining::All;
        return condition;
    }

private:
    const Node& argument(const Node& node, std::size_t k) const
    {
        return m_nodes[node.arguments[k]];
    }

    /// Takes what `joining` joins, one after the other; false for what is no comparison.
    bool collect(const Node& node, Operation joining, Comparisons& all) const
    {
        if (node.operation == joining && !(joining == Operation::Or && chosenAmong(node)))
            return collect(argument(node, 0), joining, all) &&
                   collect(argument(node, 1), joining, all);
        if (node.operation == Operation::Between && joining == Operation::And) {
            const auto least = valueIn(argument(node, 1)), most = valueIn(argument(node, 2));
            if (!isName(argument(node, 0)) || !least || !most)
                return false;
            all.push_back({argument(node, 0).text, Sign::AtLeast, {*least}});
            all.push_back({argument(node, 0).text, Sign::AtMost, {*most}});
            return true;
        }
        auto found = comparisonIn(node);
        if (found)
            all.push_back(std::move(*found));
        return found.has_value();
    }

    static bool isName(const Node& node) { return node.operation == Operation::Name; }

    std::optional<Value> valueIn(const Node& node) const
    {
        if (node.operation == Operation::Number)
            return node.number;
        if (node.operation == Operation::Text)
            return node.text;
        if (node.operation == Operation::Negate && argument(node, 0).operation == Operation::Number)
            return -argument(node, 0).number;
        return {};
    }

    static std::optional<Sign> signOf(Operation operation)
    {
        switch (operation) {
        case Operation::Equal:
        case Operation::In:
            return Sign::Is;
        case Operation::NotEqual:
            return Sign::IsNot;
        case Operation::GreaterEqual:
            return Sign::AtLeast;
        case Operation::LessEqual:
            return Sign::AtMost;
        case Operation::Greater:
            return Sign::MoreThan;
        case Operation::Less:
            return Sign::LessThan;
        case Operation::Selected:
            return Sign::Chosen;
        case Operation::Contains:
            return Sign::Contains;
        case Operation::Answered:
            return Sign::Answered;
        case Operation::Missing:
            return Sign::NotAnswered;
        default:
            return {};
        }
    }

    /// The contrary of a sign, which holds, fails and is not known just where `not` of it is.
    static Sign contrary(Sign sign)
    {
        switch (sign) {
        case Sign::AtLeast:
            return Sign::LessThan;
        case Sign::LessThan:
            return Sign::AtLeast;
        case Sign::AtMost:
            return Sign::MoreThan;
        case Sign::MoreThan:
            return Sign::AtMost;
        default: // the others stand in pairs
            return Sign(int(sign) ^ 1);
        }
    }

    std::optional<AnswerComparison> comparisonIn(const Node& node) const
    {
        if (node.operation == Operation::Not) {
            auto found = comparisonIn(argument(node, 0));
            if (found)
                found->sign = contrary(found->sign);
            return found;
        }
        if (node.operation == Operation::Or)
            return chosenAmong(node);
        const auto sign = signOf(node.operation);
        if (!sign || !isName(argument(node, 0)))
            return {};
        AnswerComparison found{argument(node, 0).text, *sign};
        for (std::size_t k = 1; k < node.arguments.size(); ++k) {
            auto value = valueIn(argument(node, k));
            if (!value)
                return {};
            found.values.push_back(std::move(*value));
        }
        return found;
    }

    /// selected(q, '1') or selected(q, '2'), of the same question.
    std::optional<AnswerComparison> chosenAmong(const Node& node) const
    {
        if (node.operation == Operation::Selected)
            return comparisonIn(node);
        if (node.operation != Operation::Or)
            return {};
        auto first = chosenAmong(argument(node, 0));
        auto second = chosenAmong(argument(node, 1));
        if (!first || !second || first->name != second->name)
            return {};
        for (Value& value : second->values)
            first->values.push_back(std::move(value));
        return first;
    }

    const std::vector<Node>& m_nodes;
};

Node node(const Value& value)
{
    if (const auto* number = std::get_if<double>(&value))
        return {.operation = Operation::Number, .number = *number};
    return {.operation = Operation::Text, .text = std::get<std::string>(value)};
}

std::string text(Node leaf)
{
    return write(Expression({std::move(leaf)}));
}

std::string listed(const std::vector<Value>& values)
{
    std::string all;
    for (const Value& value : values)
        all += (all.empty() ? "" : ", ") + text(node(value));
    return "(" + all + ")";
}

/// As it stands beside others: what joins more loosely than "and" is in brackets.
std::string written(const AnswerComparison& comparison)
{
    const std::string name = text({.operation = Operation::Name, .text = comparison.name});
    const auto compared = [&](const char* sign) {
        return name + sign + text(node(comparison.values.front()));
    };
    const bool isSeveral = comparison.values.size() > 1;
    std::string chosen;
    switch (comparison.sign) {
    case Sign::Is:
        return isSeveral ? name + " in " + listed(comparison.values) : compared(" = ");
    case Sign::IsNot:
        return isSeveral ? name + " not in " + listed(comparison.values) : compared(" <> ");
    case Sign::AtLeast:
        return compared(" >= ");
    case Sign::AtMost:
        return compared(" <= ");
    case Sign::MoreThan:
        return compared(" > ");
    case Sign::LessThan:
        return compared(" < ");
    case Sign::Chosen:
    case Sign::NotChosen:
        for (const Value& value : comparison.values)
            chosen += (chosen.empty() ? "selected(" : " or selected(") + name + ", " +
                      text(node(value)) + ")";
        if (comparison.sign == Sign::NotChosen)
            return isSeveral ? "not (" + chosen + ")" : "not " + chosen;
        return isSeveral ? "(" + chosen + ")" : chosen;
    case Sign::Contains:
        return "contains(" + name + ", " + text(node(comparison.values.front())) + ")";
    case Sign::ContainsNot:
        return "not contains(" + name + ", " + text(node(comparison.values.front())) + ")";
    case Sign::Answered:
        return "answered(" + name + ")";
    case Sign::NotAnswered:
        break;
    }
    return "missing(" + name + ")";
}

} // namespace

bool takesSeveralValues(Sign sign)
{
    return sign == Sign::Is || sign == Sign::IsNot || sign == Sign::Chosen ||
           sign == Sign::NotChosen;
}

bool takesValue(Sign sign)
{
    return sign != Sign::Answered && sign != Sign::NotAnswered;
}

std::optional<SimpleCondition> simpleConditionIn(std::string_view condition)
{
    try {
        const Expression expression = parseExpression(condition);
        if (expression.nodes().size() > mostNodes)
            return {};
        return Reader(expression).read();
    } catch (const Error&) {
        return {}; // whoever edits it is told elsewhere what is wrong
    }
}

std::string written(const SimpleCondition& condition)
{
    const bool isAny = condition.joining == SimpleCondition::Joining::Any;
    std::string all;
    for (const AnswerComparison& comparison : condition.comparisons)
        all += (all.empty() ? "" : isAny ? " or " : " and ") + written(comparison);
    return all;
}

} // namespace quadrat
