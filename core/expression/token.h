// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace quadrat {

/// A word or sign of the expression language.
struct Token {
    enum class Kind {
        End,
        Number,
        Text,   ///< in quotes
        Name,   ///< of a variable or a function
        Quoted, ///< a name in backquotes or ${}: never a function
        Word,   ///< and, or, not, in, true, false
        Sign,   ///< ( ) , + - * / = <> < <= > >=
    };

    Kind kind = Kind::End;
    std::string text; ///< words in lower case, signs as listed, texts and names without their marks
    double number = 0;
    std::uint32_t place = 1; ///< character (code point) at which it begins, from 1
};

/// Cuts the text of an expression into tokens. Holds a view of it.
class Tokens {
public:
    explicit Tokens(std::string_view text) : m_text(text) {}

    /// The next token; End for ever once the text is through.
    /// \throws Error{InvalidInput} for a character that begins nothing, an open quotation mark, a
    ///         malformed number or a byte that is not UTF-8
    Token next();

private:
    char32_t peek() const; ///< 0 at the end
    char32_t take();
    void skipBlanks();
    Token number(Token token);
    Token enclosed(Token token, char closing);
    Token nameOrWord(Token token);
    Token sign(Token token);

    std::string_view m_text;
    std::size_t m_byte = 0;
    std::uint32_t m_place = 1;
};

/// Whether a name needs no backquotes.
bool isPlainName(std::string_view name);

} // namespace quadrat
