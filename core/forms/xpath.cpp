// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpath.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <array>
#include <utility>

namespace quadrat {

namespace {

struct Token {
    enum class Kind { End, Number, Text, Reference, Name, Sign };

    Kind kind = Kind::End;
    std::string text;
    std::uint32_t place = 1;
};

bool isNameByte(char c)
{
    return isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// Straight marks in place of curly ones, plain blanks in place of others.
std::string straightened(std::string_view text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> marks{
        {{"\u2018", '\''}, {"\u2019", '\''}, {"\u201C", '"'}, {"\u201D", '"'}, {"\u00A0", ' '}}};
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const auto mark = std::ranges::find_if(
            marks, [&](const auto& each) { return text.substr(at).starts_with(each.first); });
        result += mark == marks.end() ? text[at] : mark->second;
        at += mark == marks.end() ? 1 : mark->first.size();
    }
    return result;
}

class Scanner {
public:
    explicit Scanner(std::string text) : m_text(std::move(text)) {}

    Token next()
    {
        while (m_at < m_text.size() && static_cast<unsigned char>(m_text[m_at]) <= ' ')
            ++m_at;
        Token token;
        token.place = placeOf(m_at);
        if (m_at == m_text.size())
            return token;
        const char c = m_text[m_at];
        const char second = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (c == '\'' || c == '"')
            return enclosed(std::move(token), Token::Kind::Text, m_at + 1, c);
        if (c == '$' && second == '{')
            return enclosed(std::move(token), Token::Kind::Reference, m_at + 2, '}');
        if (isDigit(c) || (c == '.' && isDigit(second)))
            return number(std::move(token));
        if (isNameByte(c) && c != '.' && c != '-')
            return name(std::move(token));
        token.kind = Token::Kind::Sign;
        constexpr std::array<std::string_view, 7> pairs{"!=", "<=", ">=", "..", "//", "==", "<>"};
        const std::string_view two = std::string_view(m_text).substr(m_at, 2);
        token.text = std::ranges::count(pairs, two) > 0 ? two : two.substr(0, 1);
        m_at += token.text.size();
        if (token.text == "==") // as people write them who know other languages
            token.text = "=";
        else if (token.text == "<>")
            token.text = "!=";
        return token;
    }

private:
    /// Bytes must come in rising order.
    std::uint32_t placeOf(std::size_t byte)
    {
        for (; m_counted < byte; ++m_counted)
            m_place += (static_cast<unsigned char>(m_text[m_counted]) & 0xC0) != 0x80;
        return m_place;
    }

    Token enclosed(Token token, Token::Kind kind, std::size_t begin, char mark)
    {
        const std::size_t end = m_text.find(mark, begin);
        if (end == std::string::npos)
            throw invalidInput(QUADRAT_TEXT("core", "At character %1: what begins here has no "
                                                    "closing mark."),
                               {std::int64_t(token.place)});
        token.kind = kind;
        token.text = m_text.substr(begin, end - begin);
        if (kind == Token::Kind::Reference)
            token.text = withoutBlanksAround(token.text);
        m_at = end + 1;
        return token;
    }

    Token number(Token token)
    {
        token.kind = Token::Kind::Number;
        const std::size_t begin = m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == '.')
            ++m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
        token.text = m_text.substr(begin, m_at - begin);
        return token;
    }

    Token name(Token token)
    {
        token.kind = Token::Kind::Name;
        const std::size_t begin = m_at;
        while (m_at < m_text.size() &&
               (isNameByte(m_text[m_at]) ||
                (m_text[m_at] == ':' && m_at + 1 < m_text.size() && m_text[m_at + 1] != ':')))
            ++m_at;
        token.text = m_text.substr(begin, m_at - begin);
        return token;
    }

    std::string m_text;
    std::size_t m_at = 0, m_counted = 0;
    std::uint32_t m_place = 1;
};

/// Signs by strength, loosest first.
using Signs = std::vector<std::string_view>;
const std::array<Signs, 6>& strengths()
{
    static const std::array<Signs, 6> all{
        {{"or"}, {"and"}, {"=", "!="}, {"<", "<=", ">", ">="}, {"+", "-"}, {"*", "div", "mod"}}};
    return all;
}

/// Words that join are known in capitals too.
std::string joiningWord(const Token& token)
{
    const std::string small = lowerAscii(token.text);
    return token.kind == Token::Kind::Name &&
                   (small == "and" || small == "or" || small == "div" || small == "mod")
               ? small
               : token.text;
}

class XpathParser {
public:
    explicit XpathParser(std::string_view text) : m_scanner(straightened(text)) { advance(); }

    Xpath whole()
    {
        if (m_token.kind == Token::Kind::End)
            throw unexpected();
        Xpath result = operation(0);
        if (m_token.kind != Token::Kind::End)
            throw unexpected();
        return result;
    }

private:
    void advance() { m_token = m_scanner.next(); }
    bool isSign(std::string_view sign) const
    {
        return m_token.kind == Token::Kind::Sign && m_token.text == sign;
    }

    Error unexpected() const
    {
        if (m_token.kind == Token::Kind::End)
            return invalidInput(
                QUADRAT_TEXT("core", "At character %1: it ends where a value is expected."),
                {std::int64_t(m_token.place)});
        return invalidInput(QUADRAT_TEXT("core", "At character %1: \"%2\" is not understood here."),
                            {std::int64_t(m_token.place), m_token.text});
    }

    static Error tooMany(std::uint32_t place)
    {
        return invalidInput(QUADRAT_TEXT("core", "At character %1: it has too many parts."),
                            {std::int64_t(place)});
    }

    Xpath counted(Xpath node)
    {
        if (++m_nodes > maximumXpathNodes)
            throw tooMany(node.place);
        return node;
    }

    Xpath operation(std::size_t strength)
    {
        if (strength == strengths().size())
            return signedValue();
        constexpr std::size_t mostInRow = 200; // a + b + c … is as deep as it is long
        Xpath left = operation(strength + 1);
        std::size_t inRow = 0;
        while ((m_token.kind == Token::Kind::Sign || m_token.kind == Token::Kind::Name) &&
               std::ranges::count(strengths()[strength], joiningWord(m_token)) > 0) {
            const std::string sign = joiningWord(m_token);
            const std::uint32_t place = m_token.place;
            advance();
            Xpath right = operation(strength + 1);
            if (strength < 2 && left.isOperation(sign)) { // long chains stay flat
                left.parts.push_back(std::move(right));
                continue;
            }
            if (++inRow > mostInRow)
                throw tooMany(place);
            std::vector<Xpath> sides;
            sides.push_back(std::move(left));
            sides.push_back(std::move(right));
            left = counted({.kind = Xpath::Kind::Operation,
                            .text = sign,
                            .parts = std::move(sides),
                            .place = place});
        }
        return left;
    }

    Xpath signedValue()
    {
        if (!isSign("-"))
            return value();
        const std::uint32_t place = m_token.place;
        deeper();
        advance();
        Xpath inner = signedValue();
        --m_depth;
        if (inner.kind == Xpath::Kind::Number) {
            inner.number = -inner.number;
            inner.place = place;
            return inner;
        }
        std::vector<Xpath> parts;
        parts.push_back(std::move(inner));
        return counted({.kind = Xpath::Kind::Minus, .parts = std::move(parts), .place = place});
    }

    void deeper()
    {
        if (++m_depth > maximumXpathDepth)
            throw invalidInput(QUADRAT_TEXT("core", "At character %1: brackets stand in more than "
                                                    "%2 others."),
                               {std::int64_t(m_token.place), std::int64_t(maximumXpathDepth)});
    }

    Xpath value()
    {
        const Token token = m_token;
        switch (token.kind) {
        case Token::Kind::Number: {
            advance();
            const auto number = readNumber(token.text);
            if (!number)
                throw unexpected();
            return counted({.kind = Xpath::Kind::Number, .number = *number, .place = token.place});
        }
        case Token::Kind::Text:
            advance();
            return counted({.kind = Xpath::Kind::Text, .text = token.text, .place = token.place});
        case Token::Kind::Reference:
            advance();
            return counted({.kind = Xpath::Kind::Name,
                            .text = token.text,
                            .isReference = true,
                            .place = token.place});
        case Token::Kind::Name:
            advance();
            return isSign("(") ? call(token) : path(token, token.text);
        case Token::Kind::Sign:
            break;
        case Token::Kind::End:
            throw unexpected();
        }
        if (isSign("("))
            return bracketed();
        if (isSign(".") || isSign("..") || isSign("/")) {
            advance();
            if (token.text == "." && !isSign("/"))
                return counted({.kind = Xpath::Kind::Self, .place = token.place});
            return path(token, {});
        }
        throw unexpected();
    }

    /// The rest of `../a/b`: its last step is the question.
    Xpath path(const Token& first, std::string last)
    {
        bool wantsStep = first.text == "/";
        while (isSign("/") || wantsStep) {
            if (!std::exchange(wantsStep, false))
                advance();
            if (isSign("..") || isSign("."))
                last.clear();
            else if (m_token.kind == Token::Kind::Name || m_token.kind == Token::Kind::Reference)
                last = m_token.text;
            else
                throw unexpected();
            advance();
        }
        if (last.empty() || isSign("("))
            throw unexpected();
        return counted({.kind = Xpath::Kind::Name, .text = std::move(last), .place = first.place});
    }

    Xpath bracketed()
    {
        deeper();
        advance();
        Xpath inner = operation(0);
        if (!isSign(")"))
            throw unexpected();
        advance();
        --m_depth;
        return inner;
    }

    Xpath call(const Token& name)
    {
        deeper();
        advance();
        Xpath result = counted({.kind = Xpath::Kind::Call, .text = name.text, .place = name.place});
        while (!isSign(")")) {
            if (!result.parts.empty()) {
                if (!isSign(","))
                    throw unexpected();
                advance();
            }
            result.parts.push_back(operation(0));
        }
        advance();
        --m_depth;
        return result;
    }

    Scanner m_scanner;
    Token m_token;
    std::size_t m_depth = 0, m_nodes = 0;
};

} // namespace

Xpath parseXpath(std::string_view text)
{
    if (text.size() > maximumXpathBytes)
        throw invalidInput(
            QUADRAT_TEXT("core", "At character %1: it is longer than the %2 bytes allowed."),
            {std::int64_t(1), std::int64_t(maximumXpathBytes)});
    if (const auto invalid = firstInvalidByte(text))
        throw invalidInput(QUADRAT_TEXT("core", "At character %1: this is not text in UTF-8."),
                           {std::int64_t(*invalid + 1)});
    return XpathParser(text).whole();
}

std::vector<Xpath> conjuncts(const Xpath& condition)
{
    if (!condition.isOperation("and"))
        return {condition};
    std::vector<Xpath> all;
    for (const Xpath& part : condition.parts)
        for (Xpath& each : conjuncts(part))
            all.push_back(std::move(each));
    return all;
}

} // namespace quadrat
