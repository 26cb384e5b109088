// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_name.h"
#include "core/expression/expression.h"
#include "core/expression/functions.h"
#include "core/expression/place.h"
#include "core/expression/token.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

constexpr std::array<std::pair<std::string_view, Operation>, 6> comparisons{{
    {"=", Operation::Equal},
    {"<>", Operation::NotEqual},
    {"<", Operation::Less},
    {"<=", Operation::LessEqual},
    {">", Operation::Greater},
    {">=", Operation::GreaterEqual},
}};

/// Recursive descent, one function for each strength of binding, loosest first. Every function
/// gives the index of the node it added last.
class Parser {
public:
    explicit Parser(std::string_view text) : m_tokens(text) { advance(); }

    std::vector<Node> parse()
    {
        if (m_token.kind == Token::Kind::End)
            throw errorAt(m_token.place, QUADRAT_TEXT("core", "In the expression, at character %1: "
                                                              "there is nothing here yet."));
        alternatives();
        if (m_token.kind != Token::Kind::End)
            throw unexpectedAfterValue();
        return std::move(m_nodes);
    }

private:
    using Index = std::uint32_t;

    Index alternatives();
    Index conjunction();
    Index negation();
    Index comparison();
    Index membership(Index value);
    Index sum();
    Index product();
    Index signedValue();
    Index value();
    Index call(Token name);
    Index bracketed();

    Index add(Node node)
    {
        if (m_nodes.size() == maximumExpressionNodes)
            throw errorAt(node.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: it has too "
                                               "many parts; at most %2 are allowed."),
                          {std::int64_t(maximumExpressionNodes)});
        m_nodes.push_back(std::move(node));
        return Index(m_nodes.size() - 1);
    }

    void advance() { m_token = m_tokens.next(); }
    bool isSign(std::string_view sign) const
    {
        return m_token.kind == Token::Kind::Sign && m_token.text == sign;
    }
    bool isWord(std::string_view word) const
    {
        return m_token.kind == Token::Kind::Word && m_token.text == word;
    }
    /// Moves past the token if it is that sign or word, and says where it stood.
    std::optional<std::uint32_t> taken(bool isThere)
    {
        if (!isThere)
            return {};
        const std::uint32_t place = m_token.place;
        advance();
        return place;
    }

    std::optional<Operation> comparisonSign() const;
    std::vector<Index> list();
    void open();
    void close();
    Error unexpectedAfterValue() const;

    Tokens m_tokens;
    Token m_token;
    std::vector<Node> m_nodes;
    std::vector<std::uint32_t> m_open; ///< places of the brackets not yet closed
};

Error Parser::unexpectedAfterValue() const
{
    if (m_token.kind == Token::Kind::End)
        return errorAt(m_token.place,
                       QUADRAT_TEXT("core", "In the expression, at character %1: there is no "
                                            "closing bracket for the one at character %2."),
                       {std::int64_t(m_open.back())});
    if (isSign(")"))
        return errorAt(m_token.place,
                       QUADRAT_TEXT("core", "In the expression, at character %1: this closing "
                                            "bracket has no opening one."));
    if (isSign(","))
        return errorAt(m_token.place,
                       QUADRAT_TEXT("core", "In the expression, at character %1: a comma stands "
                                            "only between the values of a list or a function; "
                                            "numbers are written with a point."));
    return errorAt(m_token.place,
                   QUADRAT_TEXT("core", "In the expression, at character %1: there is no sign or "
                                        "word such as \"and\" before \"%2\"."),
                   {m_token.text});
}

Parser::Index Parser::alternatives()
{
    Index left = conjunction();
    while (const auto place = taken(isWord("or")))
        left =
            add({.operation = Operation::Or, .arguments = {left, conjunction()}, .place = *place});
    return left;
}

Parser::Index Parser::conjunction()
{
    Index left = negation();
    while (const auto place = taken(isWord("and")))
        left = add({.operation = Operation::And, .arguments = {left, negation()}, .place = *place});
    return left;
}

Parser::Index Parser::negation()
{
    std::vector<std::uint32_t> places;
    while (const auto place = taken(isWord("not")))
        places.push_back(*place);
    Index inner = comparison();
    for (; !places.empty(); places.pop_back())
        inner = add({.operation = Operation::Not, .arguments = {inner}, .place = places.back()});
    return inner;
}

std::optional<Operation> Parser::comparisonSign() const
{
    const auto found = std::ranges::find_if(
        comparisons, [this](const auto& candidate) { return isSign(candidate.first); });
    if (found == comparisons.end())
        return {};
    return found->second;
}

Parser::Index Parser::comparison()
{
    Index left = sum();
    if (const auto operation = comparisonSign()) {
        const std::uint32_t place = m_token.place;
        advance();
        left = add({.operation = *operation, .arguments = {left, sum()}, .place = place});
    } else if (isWord("in")) {
        left = membership(left);
    } else if (const auto place = taken(isWord("not"))) {
        if (!isWord("in"))
            throw errorAt(m_token.place, QUADRAT_TEXT("core", "In the expression, at character %1: "
                                                              "after \"not\" stands \"in\" here."));
        left = membership(left);
        left = add({.operation = Operation::Not, .arguments = {left}, .place = *place});
    }
    if (comparisonSign() || isWord("in") || isWord("not"))
        throw errorAt(m_token.place,
                      QUADRAT_TEXT("core",
                                   "In the expression, at character %1: a comparison cannot "
                                   "be compared again; join two with \"and\", or use "
                                   "between(value, least, most)."));
    return left;
}

Parser::Index Parser::membership(Index value)
{
    const std::uint32_t place = m_token.place;
    advance();
    if (!isSign("("))
        throw errorAt(m_token.place,
                      QUADRAT_TEXT("core",
                                   "In the expression, at character %1: after \"in\" stands "
                                   "a list in brackets, such as in (1, 2)."));
    std::vector<Index> arguments = list();
    arguments.insert(arguments.begin(), value);
    return add({.operation = Operation::In, .arguments = std::move(arguments), .place = place});
}

Parser::Index Parser::sum()
{
    Index left = product();
    while (isSign("+") || isSign("-")) {
        const auto operation = isSign("+") ? Operation::Add : Operation::Subtract;
        const std::uint32_t place = m_token.place;
        advance();
        left = add({.operation = operation, .arguments = {left, product()}, .place = place});
    }
    return left;
}

Parser::Index Parser::product()
{
    Index left = signedValue();
    while (isSign("*") || isSign("/")) {
        const auto operation = isSign("*") ? Operation::Multiply : Operation::Divide;
        const std::uint32_t place = m_token.place;
        advance();
        left = add({.operation = operation, .arguments = {left, signedValue()}, .place = place});
    }
    return left;
}

Parser::Index Parser::signedValue()
{
    std::vector<std::uint32_t> places;
    while (const auto place = taken(isSign("-")))
        places.push_back(*place);
    Index inner = value();
    for (; !places.empty(); places.pop_back()) {
        if (Node& node = m_nodes[inner]; node.operation == Operation::Number) {
            node.number = -node.number; // −5 is a constant, not a calculation
            node.place = places.back();
        } else {
            inner =
                add({.operation = Operation::Negate, .arguments = {inner}, .place = places.back()});
        }
    }
    return inner;
}

Parser::Index Parser::value()
{
    const Token token = m_token;
    if (token.kind == Token::Kind::Number) {
        advance();
        return add({.operation = Operation::Number, .number = token.number, .place = token.place});
    }
    if (token.kind == Token::Kind::Text) {
        advance();
        return add({.operation = Operation::Text, .text = token.text, .place = token.place});
    }
    if (token.kind == Token::Kind::Name || token.kind == Token::Kind::Quoted) {
        advance();
        if (token.kind == Token::Kind::Name && isSign("("))
            return call(token);
        return add({.operation = Operation::Name, .text = token.text, .place = token.place});
    }
    if (isWord("true") || isWord("false")) {
        const auto operation = isWord("true") ? Operation::True : Operation::False;
        advance();
        return add({.operation = operation, .place = token.place});
    }
    if (isSign("("))
        return bracketed();
    if (token.kind == Token::Kind::End)
        throw errorAt(token.place, QUADRAT_TEXT("core", "In the expression, at character %1: it "
                                                        "ends where a value is expected."));
    throw errorAt(token.place,
                  QUADRAT_TEXT("core", "In the expression, at character %1: a value is expected "
                                       "here, not \"%2\"."),
                  {token.text});
}

Parser::Index Parser::bracketed()
{
    open();
    const Index inner = alternatives();
    close();
    return inner;
}

/// Values between commas, in brackets.
std::vector<Parser::Index> Parser::list()
{
    open();
    std::vector<Index> values{alternatives()};
    while (taken(isSign(",")))
        values.push_back(alternatives());
    close();
    return values;
}

void Parser::open()
{
    if (m_open.size() == maximumExpressionDepth)
        throw errorAt(m_token.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: brackets stand in "
                                           "each other more than %2 deep."),
                      {std::int64_t(maximumExpressionDepth)});
    m_open.push_back(m_token.place);
    advance();
}

void Parser::close()
{
    if (!isSign(")"))
        throw unexpectedAfterValue();
    m_open.pop_back();
    advance();
}

Parser::Index Parser::call(Token name)
{
    const Function* function = findFunction(name.text);
    if (!function) {
        std::vector<std::string> names;
        for (const Function& known : functions())
            names.emplace_back(known.name);
        const std::string nearest = nearestName(name.text, names);
        if (nearest.empty())
            throw errorAt(name.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: there is no "
                                               "function \"%2\"."),
                          {name.text});
        throw errorAt(name.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: there is no "
                                           "function \"%2\". Did you mean \"%3\"?"),
                      {name.text, nearest});
    }
    std::vector<Index> arguments = list();
    const std::size_t count = arguments.size();
    if (count < function->least || count > function->most)
        throw errorAt(name.place,
                      function->least == function->most
                          ? QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" takes "
                                                 "%3 values in its brackets, not %5.")
                          : QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" takes "
                                                 "%3 to %4 values in its brackets, not %5."),
                      {std::string(function->name), std::int64_t(function->least),
                       std::int64_t(function->most), std::int64_t(count)});
    return add(
        {.operation = function->operation, .arguments = std::move(arguments), .place = name.place});
}

} // namespace

Expression parseExpression(std::string_view text)
{
    if (text.size() > maximumExpressionBytes)
        throw errorAt(std::uint32_t(maximumExpressionBytes) + 1,
                      QUADRAT_TEXT("core", "In the expression, at character %1: it is longer than "
                                           "the %2 bytes that are allowed."),
                      {std::int64_t(maximumExpressionBytes)});
    return Expression(Parser(text).parse());
}

} // namespace quadrat
