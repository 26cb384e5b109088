// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/check_run.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>

namespace quadrat {

namespace {

bool isIn(const Variable& variable, double number)
{
    return std::ranges::any_of(variable.missingRanges, [&](const MissingRange& range) {
        return range.low <= number && number <= range.high;
    });
}

/// Whether an answer stands in the list of a variable, for answer after answer.
class ValueList {
public:
    explicit ValueList(const Variable& variable) : m_variable(variable)
    {
        for (const ValueLabel& value : variable.values) {
            m_texts.insert(value.value);
            if (const auto number = readNumber(value.value))
                m_numbers.insert(*number);
        }
    }

    bool has(const std::string& label, std::optional<double> number, Measure measure) const
    {
        if (number && measure == Measure::Number)
            return m_numbers.contains(*number) || isIn(m_variable, *number);
        return m_texts.contains(label);
    }

private:
    const Variable& m_variable;
    std::set<std::string> m_texts;
    std::set<double> m_numbers;
};

/// One a row: whether its answer is outside the list; blanks and missing codes are not.
std::vector<std::uint8_t> rowsOutside(const Column& column, const Variable& variable)
{
    const ValueList list(variable);
    std::vector<std::uint8_t> outside(column.rowCount());
    if (const CodedValues* coded = column.coded()) {
        std::vector<std::uint8_t> ofCode{0};
        for (const Level& level : coded->levels)
            ofCode.push_back(level.missing == Missing::None &&
                             !list.has(level.label, level.value, column.measure()));
        withCodes(*coded, [&](auto codes) {
            std::ranges::transform(codes, outside.begin(), [&](auto code) { return ofCode[code]; });
        });
        return outside;
    }
    for (std::size_t row = 0; row < outside.size(); ++row)
        if (!column.isMissing(row)) {
            const bool isNumber = column.numbers() != nullptr;
            outside[row] =
                !list.has(isNumber ? std::string() : column.label(row),
                          isNumber ? std::optional(column.number(row)) : std::optional<double>(),
                          column.measure());
        }
    return outside;
}

void checkCodes(const Column& column, const Variable& variable, const CheckInput& input,
                CheckOutcome& outcome)
{
    const std::vector<std::uint8_t> outside = rowsOutside(column, variable);
    for (std::size_t row = 0; row < outside.size(); ++row)
        if (outside[row])
            tell(outcome, input, [&] {
                return Finding{
                    .severity = Severity::Warning,
                    .message = {QUADRAT_TEXT("core",
                                             "\"%1\" has the answer \"%2\", which is not in "
                                             "its list of answers."),
                                {column.name(), column.label(row)}},
                    .row = row,
                    .variable = column.name(),
                    .others = {},
                    .words = {}};
            });
}

} // namespace

bool hasCompleteList(const Column& column, const Variable& variable)
{
    const auto worded = std::ranges::count_if(variable.values, [](const ValueLabel& value) {
        return value.missing == Missing::None && !value.label.empty();
    });
    if (worded < 2 || variable.level == MeasurementLevel::Scale)
        return false;
    const std::vector<std::uint8_t> outside = rowsOutside(column, variable);
    std::size_t answers = 0;
    for (std::size_t row = 0; row < outside.size(); ++row)
        answers += !column.isMissing(row);
    return double(std::ranges::count(outside, 1)) <= 0.1 * double(answers);
}

CheckOutcome run(const CodeCheck& check, const CheckInput& input)
{
    CheckOutcome outcome;
    for (const std::string& name : check.variables) {
        const Column& column = input.data.at(name);
        const Variable* variable = input.codebook.find(name);
        if (!variable || variable->values.empty())
            throw invalidInput(
                QUADRAT_TEXT("core", "\"%1\" has no list of answers to be checked against."),
                {name});
        checkCodes(column, *variable, input, outcome);
    }
    if (check.variables.empty())
        for (const Column& column : input.data.columns()) {
            const Variable* variable = input.codebook.find(column.name());
            if (variable && hasCompleteList(column, *variable))
                checkCodes(column, *variable, input, outcome);
        }
    return outcome;
}

CheckOutcome run(const RangeCheck& check, const CheckInput& input)
{
    CheckOutcome outcome;
    const std::vector<double> numbers = numbersOf(numericColumn(input, check.variable));
    const auto finding = [&](std::size_t row, const char* pattern, double end) {
        return Finding{.severity = Severity::Warning,
                       .message = {pattern, {check.variable, numbers[row], end}},
                       .row = row,
                       .variable = check.variable,
                       .others = {},
                       .words = {}};
    };
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        if (check.low && numbers[row] < *check.low)
            tell(outcome, input, [&] {
                return finding(row, QUADRAT_TEXT("core", "\"%1\" is %2, below %3."), *check.low);
            });
        else if (check.high && numbers[row] > *check.high)
            tell(outcome, input, [&] {
                return finding(row, QUADRAT_TEXT("core", "\"%1\" is %2, above %3."), *check.high);
            });
    }
    return outcome;
}

} // namespace quadrat
