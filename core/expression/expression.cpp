// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/expression.h"

#include "core/base/number.h"
#include "core/expression/functions.h"
#include "core/expression/token.h"
#include "core/expression/written.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace quadrat {

namespace {

std::string quoted(std::string_view text, char mark)
{
    std::string result(1, mark);
    for (const char c : text) {
        if (c == mark)
            result += mark;
        result += c;
    }
    return result + mark;
}

/// `left sign right`, where the right side must hold tighter: a − (b − c).
Written joined(const std::vector<Written>& parts, const char* sign, Binding binding, Binding left)
{
    const auto tighter = Binding(int(binding) + 1);
    return {parts[0].in(left) + sign + parts[1].in(tighter), binding};
}

std::string listed(const std::vector<Written>& parts, std::size_t first)
{
    std::string text = "(";
    for (std::size_t k = first; k < parts.size(); ++k) {
        if (k > first)
            text += ", ";
        text += parts[k].text;
    }
    return text + ")";
}

Written written(const Node& node, const std::vector<Written>& parts)
{
    const auto comparison = [&](const char* sign) {
        return joined(parts, sign, Binding::Comparison, Binding::Sum);
    };
    switch (node.operation) {
    case Operation::Number:
        return {writeNumber(node.number)};
    case Operation::Text:
        return {writtenText(node.text)};
    case Operation::Name:
        return {writtenName(node.text)};
    case Operation::True:
        return {"true"};
    case Operation::False:
        return {"false"};
    case Operation::Negate:
        return {"-" + parts[0].in(Binding::Sign), Binding::Sign};
    case Operation::Add:
        return joined(parts, " + ", Binding::Sum, Binding::Sum);
    case Operation::Subtract:
        return joined(parts, " - ", Binding::Sum, Binding::Sum);
    case Operation::Multiply:
        return joined(parts, " * ", Binding::Product, Binding::Product);
    case Operation::Divide:
        return joined(parts, " / ", Binding::Product, Binding::Product);
    case Operation::Equal:
        return comparison(" = ");
    case Operation::NotEqual:
        return comparison(" <> ");
    case Operation::Less:
        return comparison(" < ");
    case Operation::LessEqual:
        return comparison(" <= ");
    case Operation::Greater:
        return comparison(" > ");
    case Operation::GreaterEqual:
        return comparison(" >= ");
    case Operation::In:
        return {parts[0].in(Binding::Sum) + " in " + listed(parts, 1), Binding::Comparison};
    case Operation::Not:
        return {"not " + parts[0].in(Binding::Not), Binding::Not};
    case Operation::And:
        return joined(parts, " and ", Binding::And, Binding::And);
    case Operation::Or:
        return joined(parts, " or ", Binding::Or, Binding::Or);
    default:
        return {std::string(findFunction(node.operation)->name) + listed(parts, 0)};
    }
}

} // namespace

std::string writtenName(std::string_view name)
{
    return isPlainName(name) ? std::string(name) : quoted(name, '`');
}

std::string writtenText(std::string_view text)
{
    return quoted(text, '\'');
}

Expression::Expression(std::vector<Node> nodes) : m_nodes(std::move(nodes))
{
    assert(!m_nodes.empty());
}

std::string write(const Expression& expression)
{
    // A stack machine rather than a recursion: the tree may be as deep as it has nodes.
    std::vector<Written> stack;
    for (const Node& node : expression.nodes()) {
        const auto first = stack.end() - std::ptrdiff_t(node.arguments.size());
        std::vector<Written> parts(std::make_move_iterator(first),
                                   std::make_move_iterator(stack.end()));
        stack.erase(first, stack.end());
        stack.push_back(written(node, parts));
    }
    return stack.back().text;
}

std::vector<std::string> namesIn(const Expression& expression)
{
    std::vector<std::string> names;
    for (const Node& node : expression.nodes())
        if (node.operation == Operation::Name && std::ranges::count(names, node.text) == 0)
            names.push_back(node.text);
    return names;
}

} // namespace quadrat
