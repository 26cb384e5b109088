// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// One node of an expression in the XPath 1.0 of XForms, with the `${name}` of XLSForm.
struct Xpath {
    enum class Kind {
        Number,
        Text,
        Name,      ///< ${age}, ../age, /data/group/age: the last step
        Self,      ///< .
        Operation, ///< `text` is the sign or word: or and = != < <= > >= + - * div mod
        Minus,     ///< the sign before a value
        Call,      ///< of the function `text`
    };

    Kind kind = Kind::Number;
    std::string text{};
    double number = 0;
    std::vector<Xpath> parts{}; ///< arguments; of "and" and "or" two or more, else two
    bool isReference = false;   ///< a name in ${ }
    std::uint32_t place = 1;    ///< character (code point) at which it begins, from 1

    bool isOperation(std::string_view sign) const
    {
        return kind == Kind::Operation && text == sign;
    }
    bool isCall(std::string_view function, std::size_t arguments) const
    {
        return kind == Kind::Call && text == function && parts.size() == arguments;
    }

    /// Places and marks of names do not count.
    bool operator==(const Xpath& other) const
    {
        return kind == other.kind && text == other.text && number == other.number &&
               parts == other.parts;
    }
};

/// Beyond these a text is refused.
inline constexpr std::size_t maximumXpathBytes = 64 * 1024;
inline constexpr std::size_t maximumXpathNodes = 10'000;
inline constexpr std::size_t maximumXpathDepth = 100; ///< brackets within each other

/// Curly quotation marks count as straight ones, as form tools read them.
/// \throws Error{InvalidInput} for what is no such expression and for what is never understood
///         (predicates in square brackets, unions, attributes), with the place
Xpath parseXpath(std::string_view text);

/// The parts of `a and b and c`; the whole if it is no "and".
std::vector<Xpath> conjuncts(const Xpath& condition);

} // namespace quadrat
