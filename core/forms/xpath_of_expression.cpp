// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpath_of_expression.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/forms/xpath.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

/// How tightly a piece of XPath holds together.
enum class Hold { Or, And, Equality, Relation, Sum, Product, Sign, Whole };

struct Piece {
    std::string text;
    Hold hold = Hold::Whole;
    std::optional<XpathName> name{}; ///< of a single name
    const Node* node = nullptr;

    std::string in(Hold least) const { return hold < least ? "(" + text + ")" : text; }
};

using Pieces = std::span<const Piece>;

std::string quoted(const std::string& text)
{
    if (text.find('\'') == std::string::npos)
        return "'" + text + "'";
    if (text.find('"') == std::string::npos)
        return '"' + text + '"';
    std::string joined = "concat(";
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\'', at), text.size());
        joined += (at > 0 ? ", " : "") + std::string("'") + text.substr(at, end - at) + "'";
        if (end < text.size())
            joined += ", \"'\"";
        at = end + 1;
    }
    return joined + ")";
}

Piece binary(Pieces parts, const char* sign, Hold hold)
{
    const Hold right = Hold(int(hold) + 1);
    const bool isComparison = hold == Hold::Equality || hold == Hold::Relation;
    return {parts[0].in(isComparison ? right : hold) + " " + sign + " " + parts[1].in(right), hold};
}

Piece joined(const std::vector<std::string>& parts, const char* sign, Hold hold)
{
    std::string text;
    for (const std::string& part : parts)
        text += (text.empty() ? "" : std::string(" ") + sign + " ") + part;
    return {text, parts.size() > 1 ? hold : Hold::Whole};
}

Piece call(const char* function, Pieces parts)
{
    std::string text = std::string(function) + "(";
    for (std::size_t k = 0; k < parts.size(); ++k)
        text += (k > 0 ? ", " : "") + parts[k].text;
    return {text + ")"};
}

std::string selection(const XpathName& name)
{
    return "selected(" + name.path + ", " + quoted(name.code) + ")";
}

/// `media_tv = 1` is selected(${media}, 'tv').
std::optional<Piece> asSelection(const Node& node, Pieces parts)
{
    for (const std::size_t side : {0u, 1u}) {
        const Node* number = parts[1 - side].node;
        if (!parts[side].name || parts[side].name->code.empty() ||
            number->operation != Operation::Number || (number->number != 0 && number->number != 1))
            continue;
        const bool chosen = (number->number == 1) == (node.operation == Operation::Equal);
        const std::string selected = selection(*parts[side].name);
        return Piece{chosen ? selected : "not(" + selected + ")"};
    }
    return {};
}

/// `${age}` where the parts are age_1, age_2 … of all instances there may be.
std::optional<std::string> wholeRepeat(Pieces parts, const XlsformNames& names)
{
    const Node* first = parts[0].node;
    if (parts.size() < 2 || first->operation != Operation::Name || !first->text.ends_with("_1"))
        return {};
    const std::string base = first->text.substr(0, first->text.size() - 2);
    for (std::size_t k = 0; k < parts.size(); ++k)
        if (parts[k].node->operation != Operation::Name ||
            parts[k].node->text != base + "_" + std::to_string(k + 1))
            return {};
    const auto name = names.find(base);
    const auto beyond = names.find(base + "_" + std::to_string(parts.size() + 1));
    const bool isRepeated = parts[0].name && parts[0].name->path.starts_with("indexed-repeat(");
    if (!isRepeated || !name || beyond)
        return {};
    return name->path;
}

std::string presence(const Piece& part, const char* sign)
{
    if (part.name)
        return part.name->path + " " + sign + " ''";
    return "string(" + part.text + ") " + sign + " ''";
}

Piece total(Pieces parts)
{
    std::vector<std::string> values;
    for (const Piece& part : parts)
        values.push_back("coalesce(" + part.text + ", 0)");
    return joined(values, "+", Hold::Sum);
}

Piece countOf(Pieces parts)
{
    std::vector<std::string> values;
    for (const Piece& part : parts)
        values.push_back("if(" + presence(part, "!=") + ", 1, 0)");
    return joined(values, "+", Hold::Sum);
}

/// The whole number below (sign "<", towards 0 is above it for what is negative) or above.
Piece wholeNumber(const Piece& part, bool below)
{
    const std::string whole = "int(" + part.text + ")";
    return {"if(" + whole + (below ? " > " : " < ") + part.in(Hold::Sum) + ", " + whole +
            (below ? " - 1, " : " + 1, ") + whole + ")"};
}

Piece nestedCoalesce(Pieces parts)
{
    std::string text = parts.back().text;
    for (std::size_t k = parts.size() - 1; k-- > 0;)
        text = "coalesce(" + parts[k].text + ", " + text + ")";
    return {text};
}

Piece oneOf(Pieces parts)
{
    std::vector<std::string> equalities;
    for (std::size_t k = 1; k < parts.size(); ++k)
        equalities.push_back(parts[0].in(Hold::Relation) + " = " + parts[k].in(Hold::Relation));
    return {joined(equalities, "or", Hold::Or).text, parts.size() > 2 ? Hold::Or : Hold::Equality};
}

Piece function(const Node& node, Pieces parts, const XlsformNames& names)
{
    switch (node.operation) {
    case Operation::Missing:
        return {presence(parts[0], "="), Hold::Equality};
    case Operation::Answered:
        return {presence(parts[0], "!="), Hold::Equality};
    case Operation::Abs:
        return call("abs", parts);
    case Operation::Round:
        return call("round", parts);
    case Operation::Floor:
        return wholeNumber(parts[0], true);
    case Operation::Ceil:
        return wholeNumber(parts[0], false);
    case Operation::Min:
    case Operation::Max:
    case Operation::Sum:
    case Operation::Count: {
        const bool isCount = node.operation == Operation::Count;
        const bool isSum = node.operation == Operation::Sum;
        const char* word = node.operation == Operation::Min ? "min" : isSum ? "sum" : "max";
        if (const auto whole = wholeRepeat(parts, names))
            return {std::string(isCount ? "count-non-empty" : word) + "(" + *whole + ")"};
        return isCount ? countOf(parts) : isSum ? total(parts) : call(word, parts);
    }
    case Operation::Mean:
        return {"(" + total(parts).text + ") div (" + countOf(parts).text + ")", Hold::Product};
    case Operation::If:
        return {"if(" + parts[0].text + ", " + parts[1].text + ", " +
                (parts.size() > 2 ? parts[2].text : "''") + ")"};
    case Operation::Coalesce:
        return nestedCoalesce(parts);
    case Operation::Length:
        return call("string-length", parts);
    case Operation::Contains:
        return call("contains", parts);
    case Operation::Between:
        return {parts[0].in(Hold::Sum) + " >= " + parts[1].in(Hold::Sum) + " and " +
                    parts[0].in(Hold::Sum) + " <= " + parts[2].in(Hold::Sum),
                Hold::And};
    default:
        return call("selected", parts);
    }
}

Piece named(const Node& node, const XlsformNames& names)
{
    Piece piece{"${" + node.text + "}"};
    piece.name = names.find(node.text);
    if (!piece.name)
        return piece;
    if (!piece.name->code.empty())
        piece.text = "if(" + selection(*piece.name) + ", 1, 0)";
    else if (piece.name->place)
        piece.text =
            "selected-at(" + piece.name->path + ", " + std::to_string(*piece.name->place) + ")";
    else
        piece.text = piece.name->path;
    return piece;
}

Piece pieceOf(const Node& node, Pieces parts, const XlsformNames& names)
{
    switch (node.operation) {
    case Operation::Number:
        return {writeNumber(node.number), node.number < 0 ? Hold::Sign : Hold::Whole};
    case Operation::Text:
        return {quoted(node.text)};
    case Operation::Name:
        return named(node, names);
    case Operation::True:
        return {"true()"};
    case Operation::False:
        return {"false()"};
    case Operation::Negate:
        return {"-" + parts[0].in(Hold::Sign), Hold::Sign};
    case Operation::Add:
        return binary(parts, "+", Hold::Sum);
    case Operation::Subtract:
        return binary(parts, "-", Hold::Sum);
    case Operation::Multiply:
        return binary(parts, "*", Hold::Product);
    case Operation::Divide:
        return binary(parts, "div", Hold::Product);
    case Operation::Equal:
    case Operation::NotEqual:
        if (auto selected = asSelection(node, parts))
            return *selected;
        return binary(parts, node.operation == Operation::Equal ? "=" : "!=", Hold::Equality);
    case Operation::Less:
        return binary(parts, "<", Hold::Relation);
    case Operation::LessEqual:
        return binary(parts, "<=", Hold::Relation);
    case Operation::Greater:
        return binary(parts, ">", Hold::Relation);
    case Operation::GreaterEqual:
        return binary(parts, ">=", Hold::Relation);
    case Operation::In:
        return oneOf(parts);
    case Operation::Not:
        return call("not", parts);
    case Operation::And:
        return binary(parts, "and", Hold::And);
    case Operation::Or:
        return binary(parts, "or", Hold::Or);
    default:
        return function(node, parts, names);
    }
}

} // namespace

std::string xpathOf(const Expression& expression, const XlsformNames& names)
{
    // A stack machine rather than a recursion: the tree may be as deep as it has nodes.
    std::vector<Piece> stack;
    for (const Node& node : expression.nodes()) {
        const std::size_t count = node.arguments.size();
        Piece piece = pieceOf(node, Pieces(stack).last(count), names);
        if (piece.text.size() > maximumXpathBytes)
            throw invalidInput(QUADRAT_TEXT("core", "At character %1: it is longer than the %2 "
                                                    "bytes allowed."),
                               {std::int64_t(node.place), std::int64_t(maximumXpathBytes)});
        piece.node = &node;
        stack.resize(stack.size() - count);
        stack.push_back(std::move(piece));
    }
    return stack.back().text;
}

std::string xpathOf(const std::string& expression, const XlsformNames& names)
{
    std::optional<Expression> parsed;
    try {
        parsed = parseExpression(expression);
    } catch (const Error&) {
        return expression;
    }
    return xpathOf(*parsed, names);
}

} // namespace quadrat
