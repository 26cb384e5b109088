// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/edit_responses.h"

#include "core/base/clock.h"
#include "core/base/folding.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(blanks);
    if (begin == std::string_view::npos)
        return {};
    return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

/// The three numbers of a date, in whatever order; nothing if the text is none.
std::optional<std::array<int, 3>> threeNumbers(std::string_view text)
{
    std::array<int, 3> numbers{};
    for (std::size_t k = 0; k < numbers.size(); ++k) {
        const auto [end, error] =
            std::from_chars(text.data(), text.data() + text.size(), numbers[k]);
        if (error != std::errc())
            return {};
        text.remove_prefix(std::size_t(end - text.data()));
        if (k < 2) {
            if (text.empty() || std::string_view("/-.").find(text[0]) == std::string_view::npos)
                return {};
            text.remove_prefix(1);
        }
    }
    return text.empty() ? std::optional(numbers) : std::nullopt;
}

/// As ISO 8601; nothing if it is no day of the calendar.
std::optional<std::string> dateIn(std::string_view text)
{
    auto numbers = threeNumbers(text);
    if (!numbers)
        return {};
    if ((*numbers)[0] < 32)
        std::swap((*numbers)[0], (*numbers)[2]);
    const auto [year, month, day] = *numbers;
    constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 1 ||
        day > days[std::size_t(month - 1)] + (month == 2 && isLeap))
        return {};
    std::array<char, 40> iso{};
    std::snprintf(iso.data(), iso.size(), "%04d-%02d-%02d", year, month, day);
    return iso.data();
}

const ValueLabel* labelled(const Variable& variable, std::string_view words)
{
    const std::string wanted = folded(words);
    for (const ValueLabel& value : variable.values)
        for (const auto& [language, label] : value.label)
            if (folded(trimmed(label)) == wanted)
                return &value;
    return nullptr;
}

class Understanding {
public:
    Understanding(const Column& column, const Variable& variable)
        : m_variable(variable),
          m_isNumber(column.measure() == Measure::Number && variable.kind == ValueKind::Number)
    {}

    void complete(PlannedEdit& edit) const
    {
        const std::string_view text = trimmed(edit.wanted.text);
        if (text.empty())
            return;
        if (m_variable.find(text)) {
            edit.newValue = text;
        } else if (const ValueLabel* value = labelled(m_variable, text)) {
            edit.newValue = value->value;
        } else if (m_isNumber) {
            completeNumber(edit, text);
        } else if (m_variable.kind == ValueKind::Date) {
            edit.newValue = dateIn(text);
            if (!edit.newValue)
                refuse(edit, {QUADRAT_TEXT("core", "\"%1\" is no date. Write it as 23/11/2026."),
                              {std::string(text)}});
        } else {
            edit.newValue = text;
        }
        if (edit.newValue && edit.fate != EditFate::Refused)
            doubt(edit);
    }

private:
    void completeNumber(PlannedEdit& edit, std::string_view text) const
    {
        auto number = readNumber(text);
        if (!number)
            number = readNumber(text, ',');
        if (number)
            edit.newValue = writeNumber(*number);
        else
            refuse(edit, {QUADRAT_TEXT("core", "\"%1\" is no number, and \"%2\" holds numbers."),
                          {std::string(text), m_variable.name}});
    }

    void doubt(PlannedEdit& edit) const
    {
        const bool hasList = std::ranges::any_of(m_variable.values, [](const ValueLabel& value) {
            return value.missing == Missing::None;
        });
        if (hasList && m_variable.level != MeasurementLevel::Scale &&
            !m_variable.find(*edit.newValue))
            edit.remark = Message{QUADRAT_TEXT("core", "\"%1\" is not among the values of \"%2\"."),
                                  {*edit.newValue, m_variable.name}};
    }

    static void refuse(PlannedEdit& edit, Message reason)
    {
        edit.fate = EditFate::Refused;
        edit.remark = std::move(reason);
    }

    const Variable& m_variable;
    bool m_isNumber;
};

PlannedEdit planned(const StoredResponses& responses, const Codebook& codebook,
                    const WantedValue& wanted)
{
    PlannedEdit edit{.wanted = wanted};
    const Column* column = responses.values.find(wanted.variable);
    if (!column || wanted.row >= responses.values.rowCount()) {
        edit.fate = EditFate::Refused;
        edit.remark = Message{QUADRAT_TEXT("core", "There is no such cell in the responses."), {}};
        return edit;
    }
    if (std::string old = column->label(wanted.row); !old.empty())
        edit.oldValue = std::move(old);
    const Variable* known = codebook.find(wanted.variable);
    const Variable variable = known ? *known : variableOf(*column);
    Understanding(*column, variable).complete(edit);
    if (edit.fate != EditFate::Refused && edit.newValue != edit.oldValue)
        edit.fate = EditFate::Change;
    return edit;
}

} // namespace

std::vector<PlannedEdit> planEdits(const StoredResponses& responses, const Codebook& codebook,
                                   std::span<const WantedValue> wanted)
{
    std::vector<PlannedEdit> plan;
    for (const WantedValue& value : wanted)
        plan.push_back(planned(responses, codebook, value));
    return plan;
}

std::vector<Edit> editsOf(std::span<const PlannedEdit> plan, const Cases& cases,
                          const std::string& reason, const std::string& who)
{
    std::vector<Edit> edits;
    for (const PlannedEdit& planned : plan)
        if (planned.fate == EditFate::Change)
            edits.push_back({.caseId = cases.caseOf(planned.wanted.row),
                             .variable = planned.wanted.variable,
                             .oldValue = planned.oldValue,
                             .newValue = planned.newValue,
                             .reason = reason,
                             .who = who,
                             .at = utcNow()});
    return edits;
}

} // namespace quadrat
