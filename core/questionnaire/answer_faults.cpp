// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/base/utf8.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/ranking_places.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t longestWords = 2000; // characters, of "other, specify"

using Reason = std::optional<FaultReason>;

std::size_t characters(const std::string& text)
{
    return std::size_t(
        std::ranges::count_if(text, [](char byte) { return (std::uint8_t(byte) & 0xC0) != 0x80; }));
}

Reason textFault(const std::string& answer, std::size_t longest, bool severalLines)
{
    if (characters(answer) > longest)
        return FaultReason::TooLong;
    if (!severalLines && answer.find_first_of("\n\r") != std::string::npos)
        return FaultReason::Lines;
    return {};
}

Reason numberFault(const std::string& answer, std::optional<double> least,
                   std::optional<double> most, std::size_t decimals)
{
    const auto number = numberInAnswer(answer);
    if (!number)
        return FaultReason::NotANumber;
    const std::size_t point = answer.find('.');
    if (point != std::string::npos && answer.size() - point - 1 > decimals)
        return FaultReason::Decimals;
    if (least && *number < *least)
        return FaultReason::TooLow;
    if (most && *number > *most)
        return FaultReason::TooHigh;
    return {};
}

/// Digits where the pattern has 0, else its own characters.
bool looksLike(std::string_view pattern, std::string_view text)
{
    return std::ranges::equal(pattern, text, [](char wanted, char found) {
        return wanted == '0' ? found >= '0' && found <= '9' : found == wanted;
    });
}

bool isClock(std::string_view text)
{
    return looksLike("00:00", text) && text.substr(0, 2) < "24" && text.substr(3) < "60";
}

bool isDay(std::string_view text)
{
    return looksLike("0000-00-00", text) && dayOfIso(text).has_value();
}

bool isWritten(ValueKind kind, std::string_view text)
{
    if (kind == ValueKind::Time)
        return isClock(text);
    if (kind == ValueKind::Date)
        return isDay(text);
    return text.size() == 16 && text[10] == ' ' && isDay(text.substr(0, 10)) &&
           isClock(text.substr(11));
}

/// -1, 0 or 1; the longer of the two is compared as far as the shorter goes.
int compared(std::string_view answer, std::string_view limit)
{
    const std::size_t length = std::min(answer.size(), limit.size());
    const int order = answer.substr(0, length).compare(limit.substr(0, length));
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

Reason dateFault(const std::string& answer, const DateEntry& entry, std::string_view today)
{
    if (!isWritten(entry.kind, answer))
        return FaultReason::NotADate;
    const auto limit = [&](const std::string& written) -> std::string_view {
        if (written != "today")
            return written;
        return entry.kind == ValueKind::Time ? std::string_view() : today;
    };
    const std::string_view earliest = limit(entry.earliest), latest = limit(entry.latest);
    if (!earliest.empty() && compared(answer, earliest) < 0)
        return FaultReason::TooEarly;
    if (!latest.empty() && compared(answer, latest) > 0)
        return FaultReason::TooLate;
    return {};
}

const Option* offeredOption(const Form& form, std::size_t field, const std::string& code,
                            const std::string& within)
{
    const std::vector<const Option*>& options = form.options(field);
    const auto found = std::ranges::find_if(options, [&](const Option* option) {
        return option->code == code && isOffered(form, field, *option, within);
    });
    return found == options.end() ? nullptr : *found;
}

/// Of several options or a ranking.
Reason codesFault(const Form& form, std::size_t field, const std::string& answer,
                  const std::string& within, std::size_t least, std::size_t most)
{
    std::set<std::string> chosen;
    bool alone = false, repeated = false;
    const std::vector<std::string> codes = codesIn(answer);
    for (const std::string& code : codes) {
        const Option* option = offeredOption(form, field, code, within);
        if (!option)
            return FaultReason::NotOffered;
        alone = alone || option->isAlone();
        repeated = !chosen.insert(code).second || repeated;
    }
    if (alone && chosen.size() > 1)
        return FaultReason::Alone;
    if (!alone && codes.size() < least)
        return FaultReason::TooFew;
    if (codes.size() > most)
        return FaultReason::TooMany;
    if (repeated)
        return FaultReason::Repeated;
    return {};
}

struct Judge {
    const Form& form;
    std::size_t field;
    const std::string& answer;
    const std::string& within;
    std::string_view today;

    Reason single() const
    {
        return offeredOption(form, field, answer, within) ? Reason() : FaultReason::NotOffered;
    }
    Reason operator()(const SingleChoice&) const { return single(); }
    Reason operator()(const RatingScale&) const { return single(); }
    Reason operator()(const Grid&) const { return single(); }
    Reason operator()(const MultipleChoice& kind) const
    {
        return codesFault(form, field, answer, within, kind.least.value_or(0),
                          kind.most.value_or(form.options(field).size()));
    }
    Reason operator()(const Ranking& kind) const
    {
        const std::size_t places = placesToRank(form.questionnaire(), kind);
        return codesFault(form, field, answer, within, places, places);
    }
    Reason operator()(const NumberEntry& kind) const
    {
        return numberFault(answer, kind.least, kind.most, kind.decimals);
    }
    Reason operator()(const Recommendation&) const { return numberFault(answer, 0, 10, 0); }
    Reason operator()(const TextEntry& kind) const
    {
        return textFault(answer, kind.longest, kind.severalLines);
    }
    Reason operator()(const DateEntry& kind) const { return dateFault(answer, kind, today); }
    Reason operator()(const Note&) const { return {}; }
    Reason operator()(const Calculation&) const { return {}; }
};

} // namespace

const char* faultWord(FaultReason reason)
{
    switch (reason) {
    case FaultReason::Required:
        return "required";
    case FaultReason::NotOffered:
        return "not-offered";
    case FaultReason::Alone:
        return "alone";
    case FaultReason::TooFew:
        return "too-few";
    case FaultReason::TooMany:
        return "too-many";
    case FaultReason::Repeated:
        return "repeated";
    case FaultReason::NotANumber:
        return "not-a-number";
    case FaultReason::Decimals:
        return "decimals";
    case FaultReason::TooLow:
        return "too-low";
    case FaultReason::TooHigh:
        return "too-high";
    case FaultReason::TooLong:
        return "too-long";
    case FaultReason::Lines:
        return "lines";
    case FaultReason::NotADate:
        return "not-a-date";
    case FaultReason::TooEarly:
        return "too-early";
    case FaultReason::TooLate:
        return "too-late";
    case FaultReason::Check:
        return "check";
    }
    return "";
}

bool isOffered(const Form& form, std::size_t field, const Option& option, const std::string& within)
{
    return !form.withinField(field) || option.within.empty() || option.within == within;
}

Reason faultOf(const Form& form, std::size_t field, const std::string& answer,
               const std::string& within, std::string_view today)
{
    if (answer.empty())
        return {};
    const Field& at = form.fields()[field];
    if (!at.option.empty())
        return textFault(answer, longestWords, false);
    const Question& question = form.question(at);
    const OptionList* besides = form.questionnaire().findList(question.besides);
    if (!question.besides.empty() && besides && besides->find(answer))
        return {};
    return std::visit(Judge{form, field, answer, within, today}, question.kind);
}

} // namespace quadrat
