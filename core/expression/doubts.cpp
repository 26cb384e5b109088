// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/doubts.h"

#include "core/base/nearest_name.h"
#include "core/base/number.h"
#include "core/expression/typing.h"

#include <algorithm>
#include <optional>
#include <string>

namespace quadrat {

namespace {

bool isMeantBy(const Choice& choice, const Node& literal)
{
    return literal.operation == Operation::Text ? choice.label == literal.text
                                                : choice.value == literal.number;
}

std::optional<Message> doubt(const Node& name, const CodedVariable& variable, const Node& literal)
{
    const std::string written =
        literal.operation == Operation::Text ? literal.text : writeNumber(literal.number);
    const auto choice = std::ranges::find_if(
        variable.choices, [&](const Choice& candidate) { return isMeantBy(candidate, literal); });
    if (choice != variable.choices.end()) {
        if (!choice->missing)
            return {};
        return Message{QUADRAT_TEXT("core", "At character %1: '%2' of \"%3\" is marked as missing, "
                                            "and no comparison finds it; ask with missing(…)."),
                       {std::int64_t(literal.place), written, name.text}};
    }
    if (literal.operation == Operation::Number || variable.choicesAre == ChoicesAre::Numbers)
        return {}; // an age that nobody has is no slip
    std::vector<std::string> labels;
    for (const Choice& candidate : variable.choices)
        labels.emplace_back(candidate.label);
    const std::string nearest = nearestName(written, labels);
    if (nearest.empty())
        return Message{QUADRAT_TEXT("core", "At character %1: \"%3\" is nowhere '%2'."),
                       {std::int64_t(literal.place), written, name.text}};
    return Message{
        QUADRAT_TEXT("core", "At character %1: \"%3\" is nowhere '%2'. Did you mean '%4'?"),
        {std::int64_t(literal.place), written, name.text, nearest}};
}

bool isEquality(Operation operation)
{
    return operation == Operation::Equal || operation == Operation::NotEqual ||
           operation == Operation::In;
}

} // namespace

std::vector<Message> doubtsAbout(const Expression& expression, const Values& values)
{
    const TypedExpression typed = settleKinds(expression, values, {});
    std::vector<Message> doubts;
    for (const Node& node : typed.nodes) {
        if (!isEquality(node.operation))
            continue;
        for (const std::uint32_t left : node.arguments) {
            if (typed.nodes[left].operation != Operation::Name)
                continue;
            const Operand& variable = typed.variables[typed.variable[left]];
            const auto* coded = std::get_if<CodedVariable>(&variable);
            for (const std::uint32_t right : node.arguments) {
                const Node& literal = typed.nodes[right];
                const bool isLiteral =
                    literal.operation == Operation::Text || literal.operation == Operation::Number;
                if (!coded || !isLiteral)
                    continue;
                if (auto found = doubt(typed.nodes[left], *coded, literal))
                    doubts.push_back(std::move(*found));
            }
        }
    }
    return doubts;
}

} // namespace quadrat
