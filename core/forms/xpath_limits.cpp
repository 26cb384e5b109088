// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xpath_limits.h"

#include <cmath>

namespace quadrat {

namespace {

bool isSelf(const Xpath& node, std::string_view self)
{
    return node.kind == Xpath::Kind::Self || (node.kind == Xpath::Kind::Name && node.text == self);
}

bool isCallOfSelf(const Xpath& node, std::string_view function, std::string_view self)
{
    return node.isCall(function, 1) && isSelf(node.parts[0], self);
}

std::optional<XpathLimit::Of> subjectIn(const Xpath& node, std::string_view self)
{
    if (isSelf(node, self))
        return XpathLimit::Of::Answer;
    if (isCallOfSelf(node, "count-selected", self))
        return XpathLimit::Of::Chosen;
    if (isCallOfSelf(node, "string-length", self))
        return XpathLimit::Of::Length;
    return {};
}

std::string turned(const std::string& sign)
{
    if (sign.front() == '<')
        return ">" + sign.substr(1);
    return sign.front() == '>' ? "<" + sign.substr(1) : sign;
}

/// The code in `selected(., 'code')`.
std::optional<std::string> selectedCode(const Xpath& node, std::string_view self)
{
    if (node.isCall("selected", 2) && isSelf(node.parts[0], self) &&
        node.parts[1].kind == Xpath::Kind::Text)
        return node.parts[1].text;
    return {};
}

bool isCount(const Xpath& node, std::string_view sign, double number, std::string_view self)
{
    const auto limit = limitIn(node, self);
    return limit && limit->of == XpathLimit::Of::Chosen && limit->sign == sign &&
           limit->bound.kind == Xpath::Kind::Number && limit->bound.number == number;
}

bool isOneChosen(const Xpath& node, std::string_view self)
{
    return isCount(node, "=", 1, self) || isCount(node, "<=", 1, self) ||
           isCount(node, "<", 2, self);
}

bool isMoreChosen(const Xpath& node, std::string_view self)
{
    return isCount(node, ">", 1, self) || isCount(node, ">=", 2, self);
}

/// The code in `not(selected(., 'code'))`, perhaps with `count-selected(.) > 0`.
std::optional<std::string> refusedCode(const Xpath& node, std::string_view self)
{
    if (node.isCall("not", 1))
        return selectedCode(node.parts[0], self);
    if (node.isOperation("and") && node.parts.size() == 2)
        for (const std::size_t side : {0u, 1u})
            if (node.parts[side].isCall("not", 1) && (isCount(node.parts[1 - side], ">", 0, self) ||
                                                      isCount(node.parts[1 - side], ">=", 1, self)))
                return selectedCode(node.parts[side].parts[0], self);
    return {};
}

/// The code in `selected(., 'code') and count-selected(.) = 1`, or `. = 'code'`.
std::optional<std::string> codeChosenAlone(const Xpath& node, std::string_view self)
{
    if (node.isOperation("="))
        for (const std::size_t side : {0u, 1u})
            if (isSelf(node.parts[side], self) && node.parts[1 - side].kind == Xpath::Kind::Text)
                return node.parts[1 - side].text;
    if (node.isOperation("and") && node.parts.size() == 2)
        for (const std::size_t side : {0u, 1u})
            if (isOneChosen(node.parts[1 - side], self))
                return selectedCode(node.parts[side], self);
    return {};
}

} // namespace

std::optional<XpathLimit> limitIn(const Xpath& condition, std::string_view self)
{
    if (condition.kind != Xpath::Kind::Operation || condition.parts.size() != 2 ||
        std::string_view("<=>=").find(condition.text) == std::string_view::npos)
        return {};
    if (const auto subject = subjectIn(condition.parts[0], self))
        return XpathLimit{*subject, condition.text, condition.parts[1]};
    if (const auto subject = subjectIn(condition.parts[1], self))
        return XpathLimit{*subject, turned(condition.text), condition.parts[0]};
    return {};
}

std::optional<std::string> aloneCodeIn(const Xpath& condition, std::string_view self)
{
    if (condition.isCall("not", 1) && condition.parts[0].isOperation("and") &&
        condition.parts[0].parts.size() == 2) {
        for (const std::size_t side : {0u, 1u})
            if (isMoreChosen(condition.parts[0].parts[1 - side], self))
                return selectedCode(condition.parts[0].parts[side], self);
    }
    if (condition.isOperation("or") && condition.parts.size() == 2) {
        for (const std::size_t side : {0u, 1u}) {
            const auto refused = refusedCode(condition.parts[side], self);
            const Xpath& other = condition.parts[1 - side];
            const auto alone = codeChosenAlone(other, self);
            if (refused && (isOneChosen(other, self) || alone == refused))
                return refused;
        }
    }
    if (condition.isCall("if", 3) && isOneChosen(condition.parts[1], self) &&
        condition.parts[2].isCall("true", 0))
        return selectedCode(condition.parts[0], self);
    return {};
}

std::optional<std::size_t> decimalsIn(const Xpath& condition, std::string_view self)
{
    if (!condition.isOperation("="))
        return {};
    for (const std::size_t side : {0u, 1u}) {
        const Xpath& rounded = condition.parts[side];
        if (!isSelf(condition.parts[1 - side], self) || !rounded.isCall("round", 2) ||
            !isSelf(rounded.parts[0], self) || rounded.parts[1].kind != Xpath::Kind::Number)
            continue;
        const double digits = rounded.parts[1].number;
        if (digits >= 0 && digits <= 9 && digits == std::floor(digits))
            return std::size_t(digits);
    }
    return {};
}

} // namespace quadrat
