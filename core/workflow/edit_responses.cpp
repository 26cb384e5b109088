// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/edit_responses.h"

#include "core/base/blanks.h"
#include "core/base/clock.h"
#include "core/base/folding.h"
#include "core/base/number.h"
#include "core/io/moment.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

/// As ISO 8601; nothing if it is no date. A reader writes the day first, the data the year.
std::optional<std::string> dateIn(std::string_view text)
{
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::YearMonthDay})
        if (const auto moment = readMoment(text, order); moment && moment->kind == ValueKind::Date)
            return isoText(*moment);
    return {};
}

const ValueLabel* labelled(const Variable& variable, std::string_view words)
{
    const std::string wanted = folded(words);
    for (const ValueLabel& value : variable.values)
        for (const auto& [language, label] : value.label)
            if (folded(withoutBlanksAround(label)) == wanted)
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
        const std::string_view text = withoutBlanksAround(edit.wanted.text);
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
