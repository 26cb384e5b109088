// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/answered_condition.h"

#include "core/base/number.h"
#include "core/expression/typing.h"

#include <algorithm>
#include <array>

namespace quadrat {

namespace {

constexpr std::array understood{Operation::Number,   Operation::Text,         Operation::Name,
                                Operation::True,     Operation::False,        Operation::Equal,
                                Operation::NotEqual, Operation::Less,         Operation::LessEqual,
                                Operation::Greater,  Operation::GreaterEqual, Operation::In,
                                Operation::Not,      Operation::And,          Operation::Or,
                                Operation::Missing,  Operation::Answered};

constexpr std::size_t mostNodes = 500;

bool asksForOneAnswer(const Form& form, const Node& node)
{
    const Source& source = form.source(node.text);
    const Field& field = form.fields()[source.field];
    const QuestionKind& kind = form.question(field).kind;
    return field.option.empty() &&
           (source.part == Source::Part::Value || source.part == Source::Part::Code) &&
           (std::holds_alternative<SingleChoice>(kind) ||
            std::holds_alternative<RatingScale>(kind));
}

using Value = std::optional<std::string>; ///< a literal or a code; empty: missing
using Truth = std::optional<bool>;        ///< empty: not known

Truth compared(Operation operation, const Value& left, const Value& right, bool byNumber)
{
    if (!left || !right)
        return {};
    if (!byNumber)
        return (*left == *right) == (operation == Operation::Equal);
    const auto a = readNumber(*left), b = readNumber(*right);
    if (!a || !b)
        return {};
    switch (operation) {
    case Operation::Equal:
        return *a == *b;
    case Operation::NotEqual:
        return *a != *b;
    case Operation::Less:
        return *a < *b;
    case Operation::LessEqual:
        return *a <= *b;
    case Operation::Greater:
        return *a > *b;
    default:
        return *a >= *b;
    }
}

} // namespace

AnsweredCondition::AnsweredCondition(const Form& form, const Expression& settled)
    : m_form(&form), m_expression(&settled)
{
    const Values prototypes = form.prototypes();
    const TypedExpression typed = settleKinds(settled, prototypes, Kind::Condition);
    for (const Kind kind : typed.comparedAs)
        m_byNumber.push_back(kind == Kind::Number);
    for (const Node& node : settled.nodes())
        if (node.operation == Operation::Name)
            m_fields.push_back(form.source(node.text).field);
    std::ranges::sort(m_fields);
    m_fields.erase(std::unique(m_fields.begin(), m_fields.end()), m_fields.end());
}

std::optional<AnsweredCondition> AnsweredCondition::of(const Form& form, const Expression& settled)
{
    if (settled.nodes().size() > mostNodes)
        return {};
    for (const Node& node : settled.nodes())
        if (std::ranges::find(understood, node.operation) == understood.end() ||
            (node.operation == Operation::Name && !asksForOneAnswer(form, node)))
            return {};
    return AnsweredCondition(form, settled);
}

bool AnsweredCondition::holds(const std::map<std::size_t, std::string>& codes) const
{
    const std::vector<Node>& nodes = m_expression->nodes();
    std::vector<Value> values(nodes.size());
    std::vector<Truth> truths(nodes.size());
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        const Node& node = nodes[k];
        const auto truth = [&](std::size_t place) { return truths[node.arguments[place]]; };
        const auto value = [&](std::size_t place) { return values[node.arguments[place]]; };
        switch (node.operation) {
        case Operation::Number:
            values[k] = writeNumber(node.number);
            break;
        case Operation::Text:
            values[k] = node.text;
            break;
        case Operation::Name: {
            const Source& source = m_form->source(node.text);
            const auto found = codes.find(source.field);
            if (found == codes.end())
                break;
            const auto& options = m_form->options(source.field);
            const auto option = std::ranges::find(options, found->second, &Option::code);
            const bool isMissing = source.part == Source::Part::Value && option != options.end() &&
                                   (*option)->missing != Missing::None;
            if (!isMissing)
                values[k] = found->second;
            break;
        }
        case Operation::True:
        case Operation::False:
            truths[k] = node.operation == Operation::True;
            break;
        case Operation::Not:
            if (truth(0))
                truths[k] = !*truth(0);
            break;
        case Operation::And:
        case Operation::Or: {
            const bool decides = node.operation == Operation::Or;
            if (truth(0) == decides || truth(1) == decides)
                truths[k] = decides;
            else if (truth(0) && truth(1))
                truths[k] = !decides;
            break;
        }
        case Operation::Missing:
        case Operation::Answered: {
            const bool isThere = value(0) || truth(0);
            truths[k] = isThere == (node.operation == Operation::Answered);
            break;
        }
        case Operation::In: {
            if (!value(0))
                break;
            truths[k] = false;
            for (std::size_t place = 1; place < node.arguments.size(); ++place)
                if (compared(Operation::Equal, value(0), value(place), m_byNumber[k]) == true)
                    truths[k] = true;
            break;
        }
        default:
            truths[k] = compared(node.operation, value(0), value(1), m_byNumber[k]);
        }
    }
    return truths.back() == true;
}

} // namespace quadrat
