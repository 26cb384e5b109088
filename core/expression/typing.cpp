// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/typing.h"

#include "core/base/nearest_name.h"
#include "core/base/number.h"
#include "core/expression/place.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace quadrat {

namespace {

/// The kinds in which a node can be read: a category whose labels are numbers has two.
class Offer {
public:
    Offer() = default;
    Offer(Kind kind) : m_bits(bit(kind)) {}

    bool has(Kind kind) const { return (m_bits & bit(kind)) != 0; }
    bool none() const { return m_bits == 0; }
    Offer operator|(Offer other) const { return Offer(std::uint8_t(m_bits | other.m_bits)); }
    Offer operator&(Offer other) const { return Offer(std::uint8_t(m_bits & other.m_bits)); }

    /// A category is a text first.
    Kind natural() const
    {
        return has(Kind::Text) ? Kind::Text : has(Kind::Number) ? Kind::Number : Kind::Condition;
    }

private:
    explicit Offer(std::uint8_t bits) : m_bits(bits) {}
    static std::uint8_t bit(Kind kind) { return std::uint8_t(1u << unsigned(kind)); }

    std::uint8_t m_bits = 0;
};

/// A label that is not a number, if there is one among the valid choices.
const Choice* firstName(const CodedVariable& variable)
{
    const auto found = std::ranges::find_if(
        variable.choices, [](const Choice& choice) { return !choice.missing && !choice.value; });
    return found == variable.choices.end() ? nullptr : &*found;
}

Offer offerOf(const Operand& variable)
{
    if (const auto* coded = std::get_if<CodedVariable>(&variable)) {
        if (coded->choicesAre == ChoicesAre::Numbers)
            return Kind::Number;
        return firstName(*coded) ? Offer(Kind::Text) : Offer(Kind::Text) | Kind::Number;
    }
    return std::holds_alternative<NumberVariable>(variable) ? Kind::Number : Kind::Text;
}

bool isComparison(Operation operation)
{
    return operation >= Operation::Equal && operation <= Operation::In;
}

class Typing {
public:
    Typing(const Expression& expression, const Values& values) : m_values(values)
    {
        m_typed.nodes = expression.nodes();
        const std::size_t count = m_typed.nodes.size();
        m_typed.kinds.resize(count);
        m_typed.comparedAs.resize(count);
        m_typed.variable.resize(count);
        m_offers.resize(count);
    }

    TypedExpression settle(std::optional<Kind> asked)
    {
        for (std::size_t k = 0; k < m_typed.nodes.size(); ++k)
            m_offers[k] = offer(k);
        const std::size_t root = m_typed.nodes.size() - 1;
        if (asked)
            need(root, *asked);
        m_typed.kinds[root] = asked.value_or(m_offers[root].natural());
        for (std::size_t k = root + 1; k-- > 0;)
            hand(k);
        return std::move(m_typed);
    }

private:
    Offer offer(std::size_t k);
    Offer offerOfName(std::size_t k);
    Offer common(const Node& node, std::size_t first);
    void settleComparison(std::size_t k);
    void checkRound(const Node& node) const;
    void checkSelected(const Node& node) const;
    void hand(std::size_t k);

    void need(std::size_t k, Kind kind) const;
    void needAll(const Node& node, Kind kind) const
    {
        for (const std::uint32_t argument : node.arguments)
            need(argument, kind);
    }
    /// A quoted number counts as one beside a number: age = '5'.
    bool readsAsNumber(std::size_t k) const
    {
        const Node& node = m_typed.nodes[k];
        return m_offers[k].has(Kind::Number) ||
               (node.operation == Operation::Text && readNumber(node.text));
    }
    [[noreturn]] void notANumber(std::size_t k) const;
    [[noreturn]] void notAText(std::size_t k) const;

    const Values& m_values;
    TypedExpression m_typed;
    std::vector<Offer> m_offers;
    std::map<std::string, std::size_t, std::less<>> m_known;
};

Offer Typing::offer(std::size_t k)
{
    const Node& node = m_typed.nodes[k];
    switch (node.operation) {
    case Operation::Name:
        return offerOfName(k);
    case Operation::Text:
        return Kind::Text;
    case Operation::True:
    case Operation::False:
    case Operation::Missing:
    case Operation::Answered:
        return Kind::Condition;
    case Operation::Number:
    case Operation::Count:
        return Kind::Number;
    case Operation::Not:
    case Operation::And:
    case Operation::Or:
        needAll(node, Kind::Condition);
        return Kind::Condition;
    case Operation::If:
        need(node.arguments[0], Kind::Condition);
        return common(node, 1);
    case Operation::Coalesce:
        return common(node, 0);
    case Operation::Length:
        needAll(node, Kind::Text);
        return Kind::Number;
    case Operation::Contains:
        needAll(node, Kind::Text);
        return Kind::Condition;
    case Operation::Selected:
        checkSelected(node);
        return Kind::Condition;
    case Operation::Between:
        for (const std::uint32_t argument : node.arguments)
            if (!readsAsNumber(argument))
                notANumber(argument);
        return Kind::Condition;
    case Operation::Round:
        checkRound(node);
        [[fallthrough]];
    default:
        if (isComparison(node.operation)) {
            settleComparison(k);
            return Kind::Condition;
        }
        needAll(node, Kind::Number);
        return Kind::Number;
    }
}

Offer Typing::offerOfName(std::size_t k)
{
    const Node& node = m_typed.nodes[k];
    const auto known = m_known.find(node.text);
    if (known != m_known.end()) {
        m_typed.variable[k] = known->second;
        return offerOf(m_typed.variables[known->second]);
    }
    std::optional<Operand> variable = m_values.find(node.text);
    if (!variable) {
        const std::string nearest =
            nearestName(node.text, m_values.names ? m_values.names() : std::vector<std::string>());
        if (nearest.empty())
            throw errorAt(node.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: there is no "
                                               "variable \"%2\"; a text stands in quotes."),
                          {node.text});
        throw errorAt(node.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: there is no "
                                           "variable \"%2\". Did you mean \"%3\"?"),
                      {node.text, nearest});
    }
    m_typed.variable[k] = m_typed.variables.size();
    m_known.emplace(node.text, m_typed.variables.size());
    m_typed.variables.push_back(std::move(*variable));
    return offerOf(m_typed.variables.back());
}

/// What all arguments from `first` on can be read as.
Offer Typing::common(const Node& node, std::size_t first)
{
    Offer all = m_offers[node.arguments[first]];
    for (std::size_t j = first + 1; j < node.arguments.size(); ++j) {
        const Offer both = all & m_offers[node.arguments[j]];
        if (both.none())
            need(node.arguments[j], all.natural());
        all = both;
    }
    return all;
}

void Typing::settleComparison(std::size_t k)
{
    const Node& node = m_typed.nodes[k];
    const bool ordered = node.operation >= Operation::Less && node.operation != Operation::In;
    bool allTexts = true, allNumbers = true, someNumber = false;
    for (const std::uint32_t argument : node.arguments) {
        const Node& part = m_typed.nodes[argument];
        if (m_offers[argument].has(Kind::Condition))
            throw errorAt(part.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: this is a "
                                               "condition and cannot be compared; join conditions "
                                               "with \"and\", \"or\" and \"not\"."));
        if (part.operation == Operation::Text && part.text.empty())
            throw errorAt(part.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: an empty text "
                                               "is a missing value, and nothing equals it; ask "
                                               "with missing(…)."));
        allTexts = allTexts && m_offers[argument].has(Kind::Text);
        allNumbers = allNumbers && readsAsNumber(argument);
        someNumber = someNumber || m_offers[argument].has(Kind::Number);
    }
    if (allTexts && !ordered) {
        m_typed.comparedAs[k] = Kind::Text;
        return;
    }
    m_typed.comparedAs[k] = Kind::Number;
    if (allNumbers && someNumber)
        return;
    if (allTexts)
        throw errorAt(node.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: texts have no "
                                           "order here; compare them with = or <>."));
    for (const std::uint32_t argument : node.arguments)
        if (!readsAsNumber(argument))
            notANumber(argument);
}

void Typing::checkRound(const Node& node) const
{
    if (node.arguments.size() == 1)
        return;
    const Node& digits = m_typed.nodes[node.arguments[1]];
    if (digits.operation != Operation::Number || std::abs(digits.number) > 15 ||
        digits.number != std::floor(digits.number))
        throw errorAt(digits.place,
                      QUADRAT_TEXT("core",
                                   "In the expression, at character %1: the digits to round "
                                   "to are a whole number from -15 to 15."));
}

void Typing::checkSelected(const Node& node) const
{
    if (m_offers[node.arguments[0]].has(Kind::Condition))
        notAText(node.arguments[0]);
    const Node& code = m_typed.nodes[node.arguments[1]];
    const bool isText = code.operation == Operation::Text && !code.text.empty();
    if (!isText && code.operation != Operation::Number)
        throw errorAt(code.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: the code to look "
                                           "for is a number or a text in quotes."));
}

/// Tells the arguments of a node how they will be read. Nodes above come first.
void Typing::hand(std::size_t k)
{
    const Node& node = m_typed.nodes[k];
    for (std::size_t j = 0; j < node.arguments.size(); ++j) {
        const std::uint32_t argument = node.arguments[j];
        Kind& kind = m_typed.kinds[argument];
        const Kind natural = m_offers[argument].natural();
        switch (node.operation) {
        case Operation::Not:
        case Operation::And:
        case Operation::Or:
            kind = Kind::Condition;
            break;
        case Operation::Missing:
        case Operation::Answered:
        case Operation::Count:
        case Operation::Selected:
            kind = natural;
            break;
        case Operation::If:
            kind = j == 0 ? Kind::Condition : m_typed.kinds[k];
            break;
        case Operation::Coalesce:
            kind = m_typed.kinds[k];
            break;
        case Operation::Length:
        case Operation::Contains:
            kind = Kind::Text;
            break;
        default:
            kind = isComparison(node.operation) ? m_typed.comparedAs[k] : Kind::Number;
        }
    }
}

void Typing::need(std::size_t k, Kind kind) const
{
    if (m_offers[k].has(kind))
        return;
    if (kind == Kind::Number)
        notANumber(k);
    if (kind == Kind::Text)
        notAText(k);
    const Node& node = m_typed.nodes[k];
    if (node.operation == Operation::Name)
        throw errorAt(node.place,
                      QUADRAT_TEXT("core",
                                   "In the expression, at character %1: \"%2\" alone is not "
                                   "a condition; compare it with a value, such as %2 = 1."),
                      {node.text});
    throw errorAt(node.place,
                  QUADRAT_TEXT("core",
                               "In the expression, at character %1: a condition is expected "
                               "here, such as age >= 18."));
}

void Typing::notANumber(std::size_t k) const
{
    const Node& node = m_typed.nodes[k];
    if (node.operation == Operation::Name) {
        const Operand& variable = m_typed.variables[m_typed.variable[k]];
        if (const auto* coded = std::get_if<CodedVariable>(&variable))
            throw errorAt(node.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: the categories "
                                               "of \"%2\" are not numbers; compare it with one of "
                                               "them in quotes, such as '%3'."),
                          {node.text, std::string(firstName(*coded)->label)});
        throw errorAt(node.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" holds text "
                                           "where a number is expected; compare it with a text in "
                                           "quotes."),
                      {node.text});
    }
    if (node.operation == Operation::Text)
        throw errorAt(node.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: the text '%2' "
                                           "stands where a number is expected."),
                      {node.text});
    throw errorAt(node.place, m_offers[k].has(Kind::Condition)
                                  ? QUADRAT_TEXT("core", "In the expression, at character %1: this "
                                                         "is a condition where a number is "
                                                         "expected.")
                                  : QUADRAT_TEXT("core", "In the expression, at character %1: this "
                                                         "is a text where a number is expected."));
}

void Typing::notAText(std::size_t k) const
{
    const Node& node = m_typed.nodes[k];
    if (node.operation == Operation::Name)
        throw errorAt(node.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" holds "
                                           "numbers where a text is expected."),
                      {node.text});
    throw errorAt(node.place, m_offers[k].has(Kind::Condition)
                                  ? QUADRAT_TEXT("core", "In the expression, at character %1: this "
                                                         "is a condition where a text is expected.")
                                  : QUADRAT_TEXT("core", "In the expression, at character %1: this "
                                                         "is a number where a text is expected."));
}

} // namespace

TypedExpression settleKinds(const Expression& expression, const Values& values,
                            std::optional<Kind> asked)
{
    return Typing(expression, values).settle(asked);
}

} // namespace quadrat
