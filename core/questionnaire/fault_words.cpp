// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/fault_words.h"

#include "core/questionnaire/ranking_places.h"
#include "core/questionnaire/written_date.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

/// What a fault is about, found once.
struct Faulty {
    const Form& form;
    const FormState& state;
    const AnswerFault& fault;
    std::string_view language;

    const AskedQuestion& asked() const { return form.asked()[fault.asked]; }
    const Question& question() const { return form.question(asked()); }
    std::string answer() const { return fault.field ? state.values[*fault.field] : std::string(); }

    template <typename Kind>
    const Kind* kind() const
    {
        return std::get_if<Kind>(&question().kind);
    }

    /// The label of a code of the field, or the code itself.
    std::string label(const std::string& code) const
    {
        if (fault.field)
            for (const Option* option : form.options(*fault.field))
                if (option->code == code)
                    return withAnswers(form, state, textIn(option->label, language), language,
                                       asked().instance);
        return code;
    }
};

Message::Argument number(double value)
{
    if (std::floor(value) == value && std::abs(value) < 1e15)
        return std::int64_t(value);
    return value;
}

/// A limit of a number without a unit that looks like a year is written as years are: 1920.
Message::Argument limitOf(double value, const std::string& unit)
{
    const bool isYear = unit.empty() && std::floor(value) == value && value >= 1800 && value < 2200;
    return isYear ? Message::Argument(std::to_string(int(value))) : number(value);
}

Message::Argument count(std::size_t value)
{
    return std::int64_t(value);
}

/// Characters of UTF-8.
std::size_t lengthOf(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

/// "1, 2, 3 …"
std::string someCodes(const std::vector<const Option*>& options)
{
    constexpr std::size_t most = 15;
    std::string list;
    for (std::size_t k = 0; k < options.size() && k < most; ++k)
        list += (k > 0 ? ", " : "") + options[k]->code;
    return options.size() > most ? list + " …" : list;
}

Message required(const Faulty& faulty)
{
    if (faulty.fault.severity == Severity::Warning)
        return {QUADRAT_TEXT("core", "There is no answer here. Go on once more to leave it so."),
                {}};
    return {QUADRAT_TEXT("core", "An answer is needed here."), {}};
}

Message notOffered(const Faulty& faulty)
{
    const auto offered = offeredOptions(faulty.form, faulty.state, *faulty.fault.field);
    const auto isOffered = [&](const std::string& code) {
        return std::ranges::any_of(offered, [&](const Option* one) { return one->code == code; });
    };
    std::string wrong = faulty.answer();
    const FieldType type = faulty.form.fields()[*faulty.fault.field].type;
    if (type == FieldType::Choices || type == FieldType::Ranking)
        for (const std::string& code : codesIn(wrong))
            if (!isOffered(code)) {
                wrong = code;
                break;
            }
    return {QUADRAT_TEXT("core", "\"%1\" is not among the answers offered here: %2."),
            {wrong, someCodes(offered)}};
}

Message alone(const Faulty& faulty)
{
    const std::vector<std::string> chosen = codesIn(faulty.answer());
    for (const Option* option : faulty.form.options(*faulty.fault.field))
        if (option->isAlone() && std::ranges::find(chosen, option->code) != chosen.end())
            return {QUADRAT_TEXT("core", "\"%1\" goes with no other answer."),
                    {faulty.label(option->code)}};
    return {QUADRAT_TEXT("core", "One of these answers goes with no other."), {}};
}

Message tooFewOrMany(const Faulty& faulty, bool few)
{
    std::size_t limit = 0;
    if (const auto* several = faulty.kind<MultipleChoice>())
        limit = (few ? several->least : several->most).value_or(0);
    if (const auto* ranking = faulty.kind<Ranking>()) {
        limit = placesToRank(faulty.form.questionnaire(), *ranking);
        return few ? Message{QUADRAT_TEXT("core", "Give %1 places; %2 are given so far."),
                             {count(limit), count(codesIn(faulty.answer()).size())}}
                   : Message{QUADRAT_TEXT("core", "There are only %1 places to give."),
                             {count(limit)}};
    }
    return few ? Message{QUADRAT_TEXT("core", "Choose at least %1 answers."), {count(limit)}}
               : Message{QUADRAT_TEXT("core", "Choose %1 answers at most."), {count(limit)}};
}

Message repeated(const Faulty& faulty)
{
    std::vector<std::string> codes = codesIn(faulty.answer());
    std::ranges::sort(codes);
    const auto twice = std::ranges::adjacent_find(codes);
    return {QUADRAT_TEXT("core", "\"%1\" stands here twice."),
            {twice == codes.end() ? faulty.answer() : faulty.label(*twice)}};
}

/// Outside the limits of a number.
Message outside(const Faulty& faulty)
{
    if (faulty.kind<Recommendation>())
        return {QUADRAT_TEXT("core", "The number must be from %1 to %2."), {count(0), count(10)}};
    const auto* entry = faulty.kind<NumberEntry>();
    const std::string unit = entry ? textIn(entry->unit, faulty.language) : std::string();
    if (entry && entry->least && entry->most)
        return {unit.empty() ? QUADRAT_TEXT("core", "The number must be from %1 to %2.")
                             : QUADRAT_TEXT("core", "The number must be from %1 to %2 %3."),
                {limitOf(*entry->least, unit), limitOf(*entry->most, unit), unit}};
    const bool low = faulty.fault.reason == FaultReason::TooLow;
    const std::optional<double> limit = !entry ? std::nullopt : low ? entry->least : entry->most;
    if (low)
        return {unit.empty() ? QUADRAT_TEXT("core", "The number must be %1 or more.")
                             : QUADRAT_TEXT("core", "The number must be %1 %2 or more."),
                {limitOf(limit.value_or(0), unit), unit}};
    return {unit.empty() ? QUADRAT_TEXT("core", "The number must be %1 or less.")
                         : QUADRAT_TEXT("core", "The number must be %1 %2 or less."),
            {limitOf(limit.value_or(0), unit), unit}};
}

Message decimals(const Faulty& faulty)
{
    const auto* entry = faulty.kind<NumberEntry>();
    if (!entry || entry->decimals == 0)
        return {QUADRAT_TEXT("core", "Write a whole number."), {}};
    return {QUADRAT_TEXT("core", "Write no more than %1 decimals."), {count(entry->decimals)}};
}

Message notADate(const Faulty& faulty)
{
    const auto* entry = faulty.kind<DateEntry>();
    const ValueKind kind = entry ? entry->kind : ValueKind::Date;
    if (kind == ValueKind::Time)
        return {QUADRAT_TEXT("core", "\"%1\" is no time of day. Write hours and minutes: 14:05."),
                {faulty.answer()}};
    if (kind == ValueKind::DateTime)
        return {QUADRAT_TEXT("core", "\"%1\" is no date with a time. Write it as 23/11/2026 "
                                     "14:05."),
                {faulty.answer()}};
    return {QUADRAT_TEXT("core", "\"%1\" is no date. Write day, month and year: 23/11/2026."),
            {faulty.answer()}};
}

Message tooEarlyOrLate(const Faulty& faulty)
{
    const auto* entry = faulty.kind<DateEntry>();
    const bool early = faulty.fault.reason == FaultReason::TooEarly;
    const std::string limit = !entry ? std::string() : early ? entry->earliest : entry->latest;
    if (limit == "today")
        return {early ? QUADRAT_TEXT("core", "It must not be before today.")
                      : QUADRAT_TEXT("core", "It must not be after today."),
                {}};
    return {early ? QUADRAT_TEXT("core", "It must not be before %1.")
                  : QUADRAT_TEXT("core", "It must not be after %1."),
            {writtenDate(limit)}};
}

Message tooLong(const Faulty& faulty)
{
    const auto* entry = faulty.kind<TextEntry>();
    return {
        QUADRAT_TEXT("core", "No more than %1 characters go in here; these are %2."),
        {count(entry ? entry->longest : TextEntry().longest), count(lengthOf(faulty.answer()))}};
}

Message ofCheck(const Faulty& faulty)
{
    const std::vector<AnswerCheck>& checks = faulty.question().checks;
    std::string words;
    if (faulty.fault.check < checks.size())
        words = withAnswers(faulty.form, faulty.state,
                            textIn(checks[faulty.fault.check].message, faulty.language),
                            faulty.language, faulty.asked().instance);
    if (words.empty())
        return {QUADRAT_TEXT("core", "This answer does not fit the others."), {}};
    return {QUADRAT_TEXT("core", "%1"), {words}};
}

/// The questionnaire's own words for an answer outside the limits of its kind, if it has some.
std::string ownWords(const Faulty& faulty)
{
    switch (faulty.fault.reason) {
    case FaultReason::Alone:
    case FaultReason::TooFew:
    case FaultReason::TooMany:
    case FaultReason::TooLow:
    case FaultReason::TooHigh:
    case FaultReason::TooLong:
    case FaultReason::TooEarly:
    case FaultReason::TooLate:
        break;
    default:
        return {};
    }
    for (const AnswerCheck& check : faulty.question().checks)
        if (check.condition.empty())
            return withAnswers(faulty.form, faulty.state, textIn(check.message, faulty.language),
                               faulty.language, faulty.asked().instance);
    return {};
}

} // namespace

Message faultMessage(const Form& form, const FormState& state, const AnswerFault& fault,
                     std::string_view language)
{
    const Faulty faulty{form, state, fault, language};
    if (const std::string words = ownWords(faulty); !words.empty())
        return {QUADRAT_TEXT("core", "%1"), {words}};
    switch (fault.reason) {
    case FaultReason::Required:
        return required(faulty);
    case FaultReason::NotOffered:
        return notOffered(faulty);
    case FaultReason::Alone:
        return alone(faulty);
    case FaultReason::TooFew:
        return tooFewOrMany(faulty, true);
    case FaultReason::TooMany:
        return tooFewOrMany(faulty, false);
    case FaultReason::Repeated:
        return repeated(faulty);
    case FaultReason::NotANumber:
        return {QUADRAT_TEXT("core", "\"%1\" is not a number."), {faulty.answer()}};
    case FaultReason::Decimals:
        return decimals(faulty);
    case FaultReason::TooLow:
    case FaultReason::TooHigh:
        return outside(faulty);
    case FaultReason::TooLong:
        return tooLong(faulty);
    case FaultReason::Lines:
        return {QUADRAT_TEXT("core", "Write it on one line."), {}};
    case FaultReason::NotADate:
        return notADate(faulty);
    case FaultReason::TooEarly:
    case FaultReason::TooLate:
        return tooEarlyOrLate(faulty);
    case FaultReason::Check:
        break;
    }
    return ofCheck(faulty);
}

} // namespace quadrat
