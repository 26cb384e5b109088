// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/expression/token.h"

#include "core/base/ascii.h"
#include "core/base/number.h"
#include "core/expression/place.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace quadrat {

namespace {

constexpr std::array<std::string_view, 6> words{"and", "or", "not", "in", "true", "false"};

/// The character at `byte`, which moves past it; negative if the bytes there are not UTF-8.
UChar32 decode(std::string_view text, std::size_t& byte)
{
    UChar32 character = 0;
    U8_NEXT(text.data(), byte, text.size(), character);
    return character;
}

bool isDigit(char32_t character)
{
    return character >= '0' && character <= '9';
}

bool beginsName(char32_t character)
{
    return character == '_' || u_hasBinaryProperty(UChar32(character), UCHAR_ID_START);
}

bool continuesName(char32_t character)
{
    return character == '.' || beginsName(character) ||
           u_hasBinaryProperty(UChar32(character), UCHAR_ID_CONTINUE);
}

bool isCurlyQuote(char32_t character)
{
    return (character >= 0x2018 && character <= 0x201F) || character == 0xAB || character == 0xBB;
}

/// How a message shows a character: itself, or its number if there is nothing to see.
std::string shown(char32_t character, std::string_view bytes)
{
    if (u_isgraph(UChar32(character)))
        return std::string(bytes);
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string code = "U+";
    for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4)
        code += digits[(character >> shift) & 0xF];
    return code;
}

} // namespace

char32_t Tokens::peek() const
{
    if (m_byte == m_text.size())
        return 0;
    std::size_t byte = m_byte;
    const UChar32 character = decode(m_text, byte);
    if (character < 0)
        throw errorAt(m_place, QUADRAT_TEXT("core", "In the expression, at character %1: this is "
                                                    "not text in UTF-8."));
    return char32_t(character);
}

char32_t Tokens::take()
{
    const char32_t character = peek();
    decode(m_text, m_byte);
    ++m_place;
    return character;
}

void Tokens::skipBlanks()
{
    while (m_byte < m_text.size() && u_isUWhiteSpace(UChar32(peek())))
        take();
}

Token Tokens::next()
{
    skipBlanks();
    Token token;
    token.place = m_place;
    if (m_byte == m_text.size())
        return token;
    const char32_t character = peek();
    const char32_t second = m_byte + 1 < m_text.size() ? char32_t(m_text[m_byte + 1]) : 0;
    if (isDigit(character) || (character == '.' && isDigit(second)))
        return number(std::move(token));
    if (character == '\'' || character == '"') {
        token.kind = Token::Kind::Text;
        return enclosed(std::move(token), char(take()));
    }
    if (character == '`' || (character == '$' && second == '{')) {
        token.kind = Token::Kind::Quoted;
        if (take() == '$')
            take();
        return enclosed(std::move(token), character == '`' ? '`' : '}');
    }
    if (beginsName(character))
        return nameOrWord(std::move(token));
    return sign(std::move(token));
}

Token Tokens::number(Token token)
{
    const std::size_t begin = m_byte;
    const auto digits = [this] {
        while (isDigit(peek()))
            take();
    };
    digits();
    if (peek() == '.')
        take();
    digits();
    if (peek() == 'e' || peek() == 'E') {
        take();
        if (peek() == '+' || peek() == '-')
            take();
        digits();
    }
    const bool runsOn = continuesName(peek());
    while (continuesName(peek()))
        take();
    const std::string_view written = m_text.substr(begin, m_byte - begin);
    const auto value = readNumber(written);
    if (runsOn || !value)
        throw errorAt(token.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" is not a "
                                           "number; a name that begins with a digit is put in "
                                           "backquotes: `%2`."),
                      {std::string(written)});
    token.kind = Token::Kind::Number;
    token.number = *value;
    token.text = written;
    return token;
}

Token Tokens::enclosed(Token token, char closing)
{
    while (true) {
        if (m_byte == m_text.size()) {
            if (token.kind == Token::Kind::Text)
                throw errorAt(token.place,
                              QUADRAT_TEXT("core", "In the expression, at character %1: the text "
                                                   "that begins here has no closing quotation "
                                                   "mark."));
            throw errorAt(token.place,
                          QUADRAT_TEXT("core", "In the expression, at character %1: the name that "
                                               "begins here has no closing mark."));
        }
        const std::size_t begin = m_byte;
        const char32_t character = take();
        if (character == char32_t(closing)) {
            if (closing == '}' || peek() != char32_t(closing))
                return token;
            take(); // a doubled mark stands for one
        }
        token.text += m_text.substr(begin, character == char32_t(closing) ? 1 : m_byte - begin);
    }
}

Token Tokens::nameOrWord(Token token)
{
    const std::size_t begin = m_byte;
    while (continuesName(peek()))
        take();
    token.text = m_text.substr(begin, m_byte - begin);
    token.kind = Token::Kind::Name;
    if (const std::string lower = lowerAscii(token.text); std::ranges::count(words, lower) > 0) {
        token.kind = Token::Kind::Word;
        token.text = lower;
    }
    return token;
}

Token Tokens::sign(Token token)
{
    const std::size_t begin = m_byte;
    const char32_t character = take();
    token.kind = Token::Kind::Sign;
    token.text = m_text.substr(begin, m_byte - begin);
    const auto followedBy = [this](char c) {
        const bool follows = peek() == char32_t(c);
        if (follows)
            take();
        return follows;
    };
    if (token.text == "=") {
        followedBy('=');
        return token;
    }
    if (token.text == "!" && followedBy('=')) {
        token.text = "<>";
        return token;
    }
    if (token.text == "<") {
        token.text += followedBy('=') ? "=" : followedBy('>') ? ">" : "";
        return token;
    }
    if (token.text == ">") {
        token.text += followedBy('=') ? "=" : "";
        return token;
    }
    if (token.text.size() == 1 && std::string_view("(),+-*/").find(token.text) != std::string::npos)
        return token;
    if (isCurlyQuote(character))
        throw errorAt(token.place,
                      QUADRAT_TEXT("core",
                                   "In the expression, at character %1: %2 does not enclose "
                                   "a text here; use ' or \" instead."),
                      {token.text});
    if (character == '&' || character == '|')
        throw errorAt(token.place,
                      QUADRAT_TEXT("core", "In the expression, at character %1: write \"and\" or "
                                           "\"or\" in place of \"%2\"."),
                      {token.text});
    throw errorAt(token.place,
                  QUADRAT_TEXT("core", "In the expression, at character %1: \"%2\" means nothing "
                                       "here."),
                  {shown(character, token.text)});
}

bool isPlainName(std::string_view name)
{
    if (std::ranges::count(words, lowerAscii(name)) > 0)
        return false;
    std::size_t byte = 0;
    bool plain = !name.empty();
    while (plain && byte < name.size()) {
        const bool first = byte == 0;
        const UChar32 character = decode(name, byte);
        plain = character >= 0 &&
                (first ? beginsName(char32_t(character)) : continuesName(char32_t(character)));
    }
    return plain;
}

} // namespace quadrat
