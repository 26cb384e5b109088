// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forms/xlsform_constraint.h"

#include "core/base/blanks.h"
#include "core/base/error.h"
#include "core/forms/xpath_limits.h"
#include "core/io/spreadsheet_date.h"

#include <cmath>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

std::optional<std::size_t> countIn(const XpathLimit& limit, double shift)
{
    const Xpath& bound = limit.bound;
    if (bound.kind != Xpath::Kind::Number || bound.number != std::floor(bound.number) ||
        !(bound.number + shift >= 0) || !(bound.number <= 1e9))
        return {};
    return std::size_t(bound.number + shift);
}

/// Takes a limit into a question; false if the question has no place for it.
class LimitTaker {
public:
    LimitTaker(const XpathLimit& limit, std::vector<Message>& remarks)
        : m_limit(limit), m_remarks(remarks)
    {}

    bool operator()(NumberEntry& kind) const
    {
        if (m_limit.of != XpathLimit::Of::Answer || m_limit.bound.kind != Xpath::Kind::Number)
            return false;
        double bound = m_limit.bound.number;
        const bool isStrict = m_limit.sign == "<" || m_limit.sign == ">";
        if (m_limit.sign == "=" || (isStrict && kind.decimals > 0))
            return false;
        if (isStrict && bound == std::floor(bound))
            bound += m_limit.sign == "<" ? -1 : 1;
        return taken(m_limit.sign.front() == '<' ? kind.most : kind.least, bound);
    }

    bool operator()(MultipleChoice& kind) const
    {
        if (m_limit.of != XpathLimit::Of::Chosen)
            return false;
        const auto count = countIn(m_limit, m_limit.sign == "<" ? -1 : m_limit.sign == ">" ? 1 : 0);
        if (!count)
            return false;
        if (m_limit.sign == "=") {
            if (kind.least || kind.most)
                return false;
            kind.least = kind.most = count;
            return true;
        }
        return taken(m_limit.sign.front() == '<' ? kind.most : kind.least, *count);
    }

    bool operator()(TextEntry& kind) const
    {
        const auto count = countIn(m_limit, m_limit.sign == "<" ? -1 : 0);
        if (m_limit.of != XpathLimit::Of::Length || m_limit.sign.front() != '<' || !count ||
            *count == 0 || kind.longest != TextEntry().longest)
            return false;
        kind.longest = *count;
        return true;
    }

    bool operator()(DateEntry& kind) const
    {
        if (m_limit.of != XpathLimit::Of::Answer || m_limit.sign == "=")
            return false;
        const auto day = dayIn(m_limit.bound, kind.kind);
        std::string& end = m_limit.sign.front() == '<' ? kind.latest : kind.earliest;
        if (!day || !end.empty())
            return false;
        if (m_limit.sign.size() == 1 && kind.kind == ValueKind::Date && *day != "today") {
            const auto moment = readIsoMoment(*day);
            constexpr Milliseconds oneDay = 24 * 3600 * 1000;
            end = writeDate(moment->moment + (m_limit.sign == "<" ? -oneDay : oneDay));
            return true;
        }
        if (m_limit.sign.size() == 1)
            m_remarks.push_back(
                {QUADRAT_TEXT("core", "The limit \"%1\" itself is allowed here."), {*day}});
        end = *day;
        return true;
    }

    template <typename Other>
    bool operator()(Other&) const
    {
        return false;
    }

private:
    template <typename Value>
    static bool taken(std::optional<Value>& place, Value value)
    {
        if (place)
            return false;
        place = value;
        return true;
    }

    static std::optional<std::string> dayIn(const Xpath& bound, ValueKind kind)
    {
        if (bound.isCall("today", 0) || (bound.isCall("now", 0) && kind == ValueKind::DateTime))
            return "today";
        const bool isCall = bound.isCall("date", 1) || bound.isCall("date-time", 1);
        const Xpath& text = isCall ? bound.parts[0] : bound;
        if (text.kind != Xpath::Kind::Text)
            return {};
        if (kind == ValueKind::Time) {
            const std::string minute = text.text.substr(0, 5);
            const bool isClock = text.text.size() >= 5 && text.text[2] == ':' &&
                                 readIsoTime(minute) && readIsoTime(text.text) &&
                                 *readIsoTime(text.text) == *readIsoTime(minute);
            return isClock ? std::optional(minute) : std::nullopt;
        }
        const auto moment = readIsoMoment(text.text);
        if (!moment || moment->hasTime != (kind == ValueKind::DateTime))
            return {};
        return kind == ValueKind::Date ? writeDate(moment->moment)
                                       : writeDateTime(moment->moment).substr(0, 16);
    }

    const XpathLimit& m_limit;
    std::vector<Message>& m_remarks;
};

} // namespace

ReadConstraint readConstraint(std::string_view constraint, const Texts& message, QuestionKind kind,
                              const XpathContext& context,
                              const std::function<bool(const std::string& code)>& isAlone)
{
    ReadConstraint result{.kind = std::move(kind)};
    std::vector<Xpath> parts = conjuncts(parseXpath(constraint));
    auto* number = std::get_if<NumberEntry>(&result.kind);
    for (std::size_t k = 0; number && number->decimals > 0 && k < parts.size(); ++k) {
        if (const auto decimals = decimalsIn(parts[k], context.self)) {
            number->decimals = *decimals;
            parts.erase(parts.begin() + std::ptrdiff_t(k));
            break;
        }
    }
    std::vector<Xpath> rest;
    for (Xpath& part : parts) {
        const auto limit = limitIn(part, context.self);
        if (limit && std::visit(LimitTaker(*limit, result.remarks), result.kind))
            continue;
        const auto alone = aloneCodeIn(part, context.self);
        if (!alone || !std::holds_alternative<MultipleChoice>(result.kind) || !isAlone(*alone))
            rest.push_back(std::move(part));
    }
    if (rest.empty()) {
        if (!message.empty())
            result.checks.push_back({.message = message});
        return result;
    }
    Xpath check = rest.size() == 1
                      ? std::move(rest.front())
                      : Xpath{.kind = Xpath::Kind::Operation, .text = "and", .parts = rest};
    try {
        TranslatedXpath translated = translatedXpath(check, context, XpathUse::Condition);
        result.checks.push_back(
            {.condition = std::move(translated.expression), .message = message});
        for (Message& remark : translated.remarks)
            result.remarks.push_back(std::move(remark));
    } catch (const Error& error) {
        result.checks.push_back(
            {.condition = std::string(withoutBlanksAround(constraint)), .message = message});
        result.unread = error.message();
    }
    return result;
}

} // namespace quadrat
