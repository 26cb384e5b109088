// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpath_conditions.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/expression/expression.h"
#include "core/expression/written.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace quadrat {

namespace {

bool isEmptyText(const Xpath& node)
{
    return node.kind == Xpath::Kind::Text && node.text.empty();
}

bool isNumber(const Xpath& node, double number)
{
    return node.kind == Xpath::Kind::Number && node.number == number;
}

std::optional<std::size_t> wholeNumber(const Xpath& node)
{
    if (node.kind != Xpath::Kind::Number || node.number < 0 || node.number > 1e6 ||
        node.number != std::floor(node.number))
        return {};
    return std::size_t(node.number);
}

/// What is true or false, rather than a number or a text.
bool isCondition(const Xpath& node)
{
    constexpr std::array<std::string_view, 8> signs{"or", "and", "=", "!=", "<", "<=", ">", ">="};
    constexpr std::array<std::string_view, 6> functions{"selected", "not",      "true",
                                                        "false",    "contains", "boolean"};
    if (node.kind == Xpath::Kind::Operation)
        return std::ranges::count(signs, node.text) > 0;
    if (node.isCall("if", 3))
        return isCondition(node.parts[1]) && isCondition(node.parts[2]);
    return node.kind == Xpath::Kind::Call && std::ranges::count(functions, node.text) > 0;
}

class Translation {
public:
    explicit Translation(const XpathContext& context) : m_context(context) {}

    /// Of what is to be true or false.
    Written condition(const Xpath& node);
    /// Of what is to be a number or a text: a condition counts as 1 or 0.
    Written value(const Xpath& node);

    Written of(const Xpath& node)
    {
        Written piece = untested(node);
        if (piece.text.size() > maximumExpressionBytes) // "int" and "mod" repeat what they are of
            refuse(node);
        return piece;
    }
    std::vector<Message> takeRemarks() { return std::move(m_remarks); }

private:
    Written untested(const Xpath& node);
    Written named(const Xpath& node);
    Written operation(const Xpath& node);
    Written equality(const Xpath& node);
    std::optional<Written> emptiness(const Xpath& node);
    Written call(const Xpath& node);
    std::optional<Written> callOfQuestion(const Xpath& node);
    Written function(const char* name, const Xpath& node);
    Written countOfChosen(const Xpath& node);
    bool readsOthers(const Xpath& node) const;
    void tellOfNot(const Xpath& condition);
    std::optional<NamedQuestion> questionIn(const Xpath& node) const;
    [[noreturn]] void refuse(const Xpath& node) const;
    void remark(Message message)
    {
        if (std::ranges::count(m_remarks, message) == 0)
            m_remarks.push_back(std::move(message));
    }

    const XpathContext& m_context;
    std::vector<Message> m_remarks;
};

void Translation::refuse(const Xpath& node) const
{
    if (node.kind == Xpath::Kind::Call)
        throw invalidInput(QUADRAT_TEXT("core", "At character %1: there is no counterpart to the "
                                                "function %2() with %3 values."),
                           {std::int64_t(node.place), node.text, std::int64_t(node.parts.size())});
    throw invalidInput(QUADRAT_TEXT("core", "At character %1: there is no counterpart to \"%2\"."),
                       {std::int64_t(node.place), node.text});
}

std::optional<NamedQuestion> Translation::questionIn(const Xpath& node) const
{
    if (node.kind == Xpath::Kind::Self && !m_context.self.empty())
        return m_context.find(m_context.self);
    return node.kind == Xpath::Kind::Name ? m_context.find(node.text) : std::nullopt;
}

Written Translation::named(const Xpath& node)
{
    if (node.kind == Xpath::Kind::Self) {
        const auto self = questionIn(node);
        if (!self)
            throw invalidInput(QUADRAT_TEXT("core", "At character %1: \".\" stands for no "
                                                    "question here."),
                               {std::int64_t(node.place)});
        return {writtenName(self->name)};
    }
    const auto question = m_context.find(node.text);
    if (!question)
        remark({node.isReference ? QUADRAT_TEXT("core", "There is no question \"%1\".")
                                 : QUADRAT_TEXT("core", "There is no question \"%1\"; a text "
                                                        "stands in quotes."),
                {node.text}});
    else if (question->isLeftOut)
        remark({QUADRAT_TEXT("core", "\"%1\" is left out here, so that this is never known. "
                                     "Write it without \"%1\"."),
                {node.text}});
    else if (!question->repeat.empty() && question->repeat != m_context.repeat)
        remark({QUADRAT_TEXT("core", "\"%1\" stands in the repeat \"%2\", and it is not said "
                                     "which of its answers is meant."),
                {question->name, question->repeat}});
    return {writtenName(question ? question->name : node.text)};
}

Written Translation::condition(const Xpath& node)
{
    if (isCondition(node))
        return of(node);
    switch (node.kind) {
    case Xpath::Kind::Number:
        return {node.number != 0 ? "true" : "false"};
    case Xpath::Kind::Text:
        return {node.text.empty() ? "false" : "true"};
    case Xpath::Kind::Name:
    case Xpath::Kind::Self:
        remark({QUADRAT_TEXT("core", "\"%1\" alone holds where it is answered, whatever the "
                                     "answer."),
                {node.text}});
        return {"answered(" + of(node).text + ")"};
    case Xpath::Kind::Operation:
    case Xpath::Kind::Minus:
        return {of(node).in(Binding::Sum) + " <> 0", Binding::Comparison};
    case Xpath::Kind::Call:
        break;
    }
    return of(node);
}

Written Translation::value(const Xpath& node)
{
    return isCondition(node) ? Written{"if(" + of(node).text + ", 1, 0)"} : of(node);
}

Written Translation::untested(const Xpath& node)
{
    switch (node.kind) {
    case Xpath::Kind::Number:
        return {writeNumber(node.number), node.number < 0 ? Binding::Sign : Binding::Whole};
    case Xpath::Kind::Text:
        return {writtenText(node.text)};
    case Xpath::Kind::Name:
    case Xpath::Kind::Self:
        return named(node);
    case Xpath::Kind::Operation:
        return operation(node);
    case Xpath::Kind::Minus:
        return {"-" + value(node.parts[0]).in(Binding::Sign), Binding::Sign};
    case Xpath::Kind::Call:
        break;
    }
    return call(node);
}

Written Translation::operation(const Xpath& node)
{
    if (node.text == "and" || node.text == "or") {
        const Binding binding = node.text == "or" ? Binding::Or : Binding::And;
        std::string text;
        for (const Xpath& part : node.parts)
            text += (text.empty() ? "" : " " + node.text + " ") +
                    condition(part).in(Binding(int(binding) + 1));
        return {text, binding};
    }
    if (auto empty = emptiness(node))
        return *empty;
    if (node.text == "=" || node.text == "!=")
        return equality(node);
    if (node.text == "mod") {
        const std::string a = value(node.parts[0]).in(Binding::Product),
                          b = value(node.parts[1]).in(Binding::Sign);
        remark(
            {QUADRAT_TEXT("core", "\"mod\" is written as what is left of a division, and differs "
                                  "for numbers below 0."),
             {}});
        return {a + " - floor(" + a + " / " + b + ") * " + b, Binding::Sum};
    }
    for (const Xpath& side : node.parts)
        if (const auto question = questionIn(side); question && question->isDate)
            throw invalidInput(QUADRAT_TEXT("core", "At character %1: \"%2\" is a date, and dates "
                                                    "are neither reckoned with nor compared with "
                                                    "other answers here."),
                               {std::int64_t(node.place), question->name});
    const bool isSum = node.text == "+" || node.text == "-";
    const Binding binding = isSum                                    ? Binding::Sum
                            : node.text == "*" || node.text == "div" ? Binding::Product
                                                                     : Binding::Comparison;
    const Binding left = binding == Binding::Comparison ? Binding::Sum : binding;
    return {value(node.parts[0]).in(left) + " " + (node.text == "div" ? "/" : node.text) + " " +
                value(node.parts[1]).in(Binding(int(binding) + 1)),
            binding};
}

/// `x = ''`, `string-length(x) > 0` and the like: whether there is an answer.
std::optional<Written> Translation::emptiness(const Xpath& node)
{
    const Xpath *value = nullptr, *other = nullptr;
    for (const std::size_t side : {0u, 1u}) {
        if (isEmptyText(node.parts[side]) && !isEmptyText(node.parts[1 - side])) {
            value = &node.parts[1 - side];
            other = &node.parts[side];
        }
    }
    if (value && (node.text == "=" || node.text == "!=")) {
        if (value->isCall("string", 1))
            value = &value->parts[0];
        return Written{(node.text == "=" ? "missing(" : "answered(") + of(*value).text + ")"};
    }
    const Xpath& left = node.parts[0];
    other = &node.parts[1];
    if ((left.isCall("string-length", 1) || left.isCall("count-selected", 1)) &&
        (left.text == "string-length" || questionIn(left.parts[0]))) {
        const bool answered = (isNumber(*other, 0) && (node.text == ">" || node.text == "!=")) ||
                              (isNumber(*other, 1) && node.text == ">=");
        const bool missing = (isNumber(*other, 0) && (node.text == "=" || node.text == "<=")) ||
                             (isNumber(*other, 1) && node.text == "<");
        if (answered || missing)
            return Written{(missing ? "missing(" : "answered(") + of(left.parts[0]).text + ")"};
    }
    return {};
}

Written Translation::equality(const Xpath& node)
{
    const bool isEqual = node.text == "=";
    for (const std::size_t side : {0u, 1u}) { // condition = true(), = 'true'
        const Xpath& constant = node.parts[side];
        const Xpath& condition = node.parts[1 - side];
        const bool isTrue = constant.isCall("true", 0);
        if ((isTrue || constant.isCall("false", 0)) &&
            (condition.kind == Xpath::Kind::Call || condition.kind == Xpath::Kind::Operation)) {
            const Written piece = this->condition(condition);
            if (isTrue == isEqual)
                return piece;
            return {"not " + piece.in(Binding::Not), Binding::Not};
        }
    }
    if (!isEqual &&
        (node.parts[0].kind == Xpath::Kind::Name || node.parts[1].kind == Xpath::Kind::Name))
        remark(
            {QUADRAT_TEXT("core", "\"!=\" holds in XLSForm also where there is no answer; here it "
                                  "is then not known."),
             {}});
    return {value(node.parts[0]).in(Binding::Sum) + (isEqual ? " = " : " <> ") +
                value(node.parts[1]).in(Binding::Sum),
            Binding::Comparison};
}

Written Translation::function(const char* name, const Xpath& node)
{
    std::string text = std::string(name) + "(";
    for (std::size_t k = 0; k < node.parts.size(); ++k) {
        const Xpath& part = node.parts[k];
        const bool isCase = node.text == "if" && k == 0;
        text += (k > 0 ? ", " : "") + (isCase              ? condition(part)
                                       : isCondition(node) ? of(part)
                                                           : value(part))
                                          .text;
    }
    return {text + ")"};
}

Written Translation::countOfChosen(const Xpath& node)
{
    const auto question = questionIn(node.parts[0]);
    if (!question || question->codes.empty() || question->codes.size() > 500)
        refuse(node);
    std::string sum;
    for (const std::string& code : question->codes)
        sum += (sum.empty() ? "" : ", ") + writtenName(question->name + "_" + code);
    return {"coalesce(sum(" + sum + "), 0)"};
}

/// Whether it names a question other than the one it stands at, which has an answer by then.
bool Translation::readsOthers(const Xpath& node) const
{
    if (node.kind == Xpath::Kind::Name)
        return node.text != m_context.self;
    return std::ranges::any_of(node.parts, [this](const Xpath& part) { return readsOthers(part); });
}

/// In XPath not() also holds where what it denies is not known.
void Translation::tellOfNot(const Xpath& condition)
{
    const bool isKnown = condition.kind == Xpath::Kind::Operation && condition.parts.size() == 2 &&
                         (isEmptyText(condition.parts[0]) || isEmptyText(condition.parts[1]));
    if (!isKnown && readsOthers(condition) && !condition.isCall("not", 1))
        remark({QUADRAT_TEXT("core", "\"not\" holds in XLSForm also where there is no answer; here "
                                     "it is then not known."),
                {}});
}

/// Functions that look into a question rather than at its value.
std::optional<Written> Translation::callOfQuestion(const Xpath& node)
{
    if (node.isCall("count-selected", 1))
        return countOfChosen(node);
    if (node.isCall("selected-at", 2)) {
        const auto question = questionIn(node.parts[0]);
        const auto place = wholeNumber(node.parts[1]);
        if (!question || !question->isRanking || !place)
            refuse(node);
        return Written{writtenName(question->name + "_" + std::to_string(*place + 1))};
    }
    if (node.isCall("indexed-repeat", 3)) {
        const auto question = questionIn(node.parts[0]);
        const auto instance = wholeNumber(node.parts[2]);
        if (!question || question->repeat.empty() || !instance || *instance == 0)
            refuse(node);
        return Written{writtenName(question->name + "_" + std::to_string(*instance))};
    }
    const auto repeat = node.parts.size() == 1 ? questionIn(node.parts[0]) : std::nullopt;
    if (repeat && !repeat->times.empty() &&
        (node.text == "count" || node.text == "count-non-empty"))
        return Written{repeat->times, Binding::Or};
    const bool isOverRepeat = node.isCall("sum", 1) || node.isCall("min", 1) ||
                              node.isCall("max", 1) || node.isCall("count", 1) ||
                              node.isCall("count-non-empty", 1);
    if (!isOverRepeat || node.parts[0].kind != Xpath::Kind::Name)
        return {};
    const auto question = questionIn(node.parts[0]);
    if (!question || question->repeat.empty() || question->repeat == m_context.repeat ||
        question->mostInstances > 500)
        refuse(node);
    std::string values;
    for (std::size_t k = 1; k <= question->mostInstances; ++k)
        values += (k > 1 ? ", " : "") + writtenName(question->name + "_" + std::to_string(k));
    return Written{(node.text == "count-non-empty" ? "count" : node.text) + "(" + values + ")"};
}

Written Translation::call(const Xpath& node)
{
    if (auto piece = callOfQuestion(node))
        return *piece;
    struct Same {
        const char *theirs, *ours;
        std::size_t least, most;
    };
    constexpr std::array<Same, 12> same{{{"selected", "selected", 2, 2},
                                         {"string-length", "length", 1, 1},
                                         {"contains", "contains", 2, 2},
                                         {"round", "round", 1, 2},
                                         {"abs", "abs", 1, 1},
                                         {"floor", "floor", 1, 1},
                                         {"ceiling", "ceil", 1, 1},
                                         {"coalesce", "coalesce", 2, 20},
                                         {"if", "if", 2, 3},
                                         {"min", "min", 2, 500},
                                         {"max", "max", 2, 500},
                                         {"sum", "sum", 2, 500}}};
    const auto known = std::ranges::find_if(same, [&](const Same& each) {
        return node.text == each.theirs && each.least <= node.parts.size() &&
               node.parts.size() <= each.most;
    });
    if (node.isCall("if", 3) && isEmptyText(node.parts[2])) {
        Xpath shorter = node;
        shorter.parts.pop_back();
        return function("if", shorter);
    }
    if (known != same.end())
        return function(known->ours, node);
    if (node.isCall("true", 0) || node.isCall("false", 0))
        return {node.text};
    if (node.isCall("not", 1)) {
        tellOfNot(node.parts[0]);
        return {"not " + condition(node.parts[0]).in(Binding::Not), Binding::Not};
    }
    if (node.isCall("int", 1)) {
        const Written number = value(node.parts[0]);
        return {"if(" + number.in(Binding::Sum) + " >= 0, floor(" + number.text + "), ceil(" +
                number.text + "))"};
    }
    if (node.isCall("boolean", 1))
        return condition(node.parts[0]);
    if (node.isCall("number", 1))
        return value(node.parts[0]);
    if (node.isCall("string", 1) || node.isCall("once", 1))
        return of(node.parts[0]);
    if ((node.isCall("date", 1) || node.isCall("date-time", 1)) &&
        node.parts[0].kind == Xpath::Kind::Text)
        return of(node.parts[0]);
    refuse(node);
}

} // namespace

TranslatedXpath translatedXpath(const Xpath& expression, const XpathContext& context, XpathUse use)
{
    Translation translation(context);
    const Written piece =
        use == XpathUse::Condition ? translation.condition(expression) : translation.of(expression);
    return {write(parseExpression(piece.text)), translation.takeRemarks()};
}

} // namespace quadrat
