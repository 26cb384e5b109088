// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/codebook_for_readers.h"

#include "core/base/number.h"

#include <cmath>

namespace quadrat {

namespace {

std::string written(const ReaderWords& words, const Message& message)
{
    return words ? words(message) : message.english();
}

} // namespace

std::string inWords(const ReaderWords& words, const char* pattern)
{
    return written(words, {pattern, {}});
}

const char* kindWords(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Number:
        return QUADRAT_TEXT("core", "Number");
    case ValueKind::Text:
        return QUADRAT_TEXT("core", "Text");
    case ValueKind::Date:
        return QUADRAT_TEXT("core", "Date");
    case ValueKind::Time:
        return QUADRAT_TEXT("core", "Time");
    case ValueKind::DateTime:
        return QUADRAT_TEXT("core", "Date and time");
    }
    return "";
}

const char* reasonWords(Missing reason)
{
    switch (reason) {
    case Missing::None:
        return "";
    case Missing::NoAnswer:
        return QUADRAT_TEXT("core", "No answer");
    case Missing::DontKnow:
        return QUADRAT_TEXT("core", "Don't know");
    case Missing::Refused:
        return QUADRAT_TEXT("core", "Refused");
    case Missing::NotApplicable:
        return QUADRAT_TEXT("core", "Not applicable");
    }
    return "";
}

std::vector<Variable> variablesOf(const std::vector<Column>& columns, const Codebook& codebook)
{
    std::vector<Variable> variables;
    for (const Column& column : columns) {
        const Variable* known = codebook.find(column.name());
        variables.push_back(known ? *known : variableOf(column));
    }
    return variables;
}

std::string rangeWords(const MissingRange& range, const ReaderWords& words)
{
    const std::string low = writeNumber(range.low), high = writeNumber(range.high);
    if (!std::isfinite(range.low))
        return written(words, {QUADRAT_TEXT("core", "up to %1"), {high}});
    if (!std::isfinite(range.high))
        return written(words, {QUADRAT_TEXT("core", "from %1"), {low}});
    return written(words, {QUADRAT_TEXT("core", "%1 to %2"), {low, high}});
}

} // namespace quadrat
