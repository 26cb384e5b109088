// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/lss_conditions.h"

#include "core/base/ascii.h"
#include "core/base/error.h"
#include "core/expression/expression.h"
#include "core/expression/token.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

struct Piece {
    enum class Kind { Name, Text, Number, Sign };

    Kind kind = Kind::Sign;
    std::string text; ///< in our language
    bool isIndicator = false;
    std::string value{}; ///< of a text, without its marks
};

bool isNameByte(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           c == '.' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

std::string quoted(std::string_view text)
{
    std::string result = "'";
    for (const char c : text)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + "'";
}

/// Words and functions that are called otherwise here.
std::string ourWord(const std::string& word)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 10> words{
        {{"eq", "="},
         {"ne", "<>"},
         {"lt", "<"},
         {"le", "<="},
         {"gt", ">"},
         {"ge", ">="},
         {"is_empty", "missing"},
         {"strlen", "length"},
         {"and", "and"},
         {"or", "or"}}};
    const auto found = std::ranges::find(words, lowerAscii(word),
                                         &std::pair<std::string_view, std::string_view>::first);
    return found == words.end() ? std::string() : std::string(found->second);
}

std::vector<Piece> piecesOf(std::string_view text, const LssNames& names)
{
    std::vector<Piece> pieces;
    for (std::size_t at = 0; at < text.size();) {
        const char c = text[at];
        if (c == '"' || c == '\'') {
            const std::size_t end = text.find(c, at + 1);
            if (end == std::string_view::npos)
                throw invalidInput(QUADRAT_TEXT("core", "At character %1: what begins here has no "
                                                        "closing mark."),
                                   {std::int64_t(at + 1)});
            const std::string value(text.substr(at + 1, end - at - 1));
            pieces.push_back({Piece::Kind::Text, quoted(value), false, value});
            at = end + 1;
        } else if (isNameByte(c) && c != '.' && c != ':') {
            std::size_t end = at;
            while (end < text.size() && isNameByte(text[end]))
                ++end;
            std::string word(text.substr(at, end - at));
            at = end;
            if (c >= '0' && c <= '9') {
                pieces.push_back({Piece::Kind::Number, word});
                continue;
            }
            const std::string code = word.substr(0, word.find('.')); // Q1.NAOK, Q1.shown
            const auto known = names(code);
            if (const std::string ours = ourWord(word); !ours.empty() && !known)
                pieces.push_back({Piece::Kind::Sign, ours});
            else if (known)
                pieces.push_back({Piece::Kind::Name,
                                  isPlainName(known->name) ? known->name : "`" + known->name + "`",
                                  known->isIndicator});
            else
                pieces.push_back({Piece::Kind::Name, code});
        } else {
            constexpr std::array<std::pair<std::string_view, std::string_view>, 4> pairs{
                {{"&&", "and"}, {"||", "or"}, {"==", "="}, {"!=", "<>"}}};
            const auto pair = std::ranges::find(
                pairs, text.substr(at, 2), &std::pair<std::string_view, std::string_view>::first);
            std::string sign = pair == pairs.end() ? std::string(1, c) : std::string(pair->second);
            if (text.substr(at, 2) == "<=" || text.substr(at, 2) == ">=")
                sign = text.substr(at, 2);
            at += pair != pairs.end() || sign.size() == 2 ? 2 : 1;
            if (sign == "!")
                sign = "not";
            if (sign != " " && sign != "\n" && sign != "\t" && sign != "\r")
                pieces.push_back({Piece::Kind::Sign, sign});
        }
    }
    return pieces;
}

} // namespace

std::string translatedEquation(std::string_view equation, const LssNames& names)
{
    if (equation.size() > maximumExpressionBytes)
        throw invalidInput(
            QUADRAT_TEXT("core", "At character %1: it is longer than the %2 bytes allowed."),
            {std::int64_t(1), std::int64_t(maximumExpressionBytes)});
    std::vector<Piece> pieces = piecesOf(equation, names);
    std::string text;
    for (std::size_t k = 0; k < pieces.size(); ++k) {
        const bool compares = k + 2 < pieces.size() && pieces[k].kind == Piece::Kind::Name &&
                              (pieces[k + 1].text == "=" || pieces[k + 1].text == "<>") &&
                              pieces[k + 2].kind == Piece::Kind::Text;
        const bool isEqual = compares && pieces[k + 1].text == "=";
        text += text.empty() ? "" : " ";
        if (compares && pieces[k + 2].value.empty()) { // Q1 == ""
            text += (isEqual ? "missing(" : "answered(") + pieces[k].text + ")";
            k += 2;
        } else if (compares && pieces[k].isIndicator && pieces[k + 2].value == "Y") {
            text += pieces[k].text + (isEqual ? " = 1" : " <> 1");
            k += 2;
        } else {
            text += pieces[k].text;
        }
    }
    return write(parseExpression(text));
}

} // namespace quadrat
