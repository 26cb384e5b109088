// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/codebook.h"

#include "core/base/folding.h"
#include "core/base/number.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

constexpr std::uint64_t quietNan = 0x7FF8'0000'0000'0000u;

bool isIn(const std::vector<MissingRange>& ranges, double value, Missing& reason)
{
    for (const MissingRange& range : ranges) {
        if (range.low <= value && value <= range.high) {
            reason = range.reason;
            return true;
        }
    }
    return false;
}

CodedValues marked(CodedValues values, const Variable& variable)
{
    for (Level& level : values.levels) {
        if (const ValueLabel* known = variable.find(level.label))
            level.missing = known->missing;
        if (level.missing == Missing::None && level.value)
            isIn(variable.missingRanges, *level.value, level.missing);
    }
    return values;
}

} // namespace

const std::string& textIn(const Texts& texts, std::string_view language)
{
    static const std::string none;
    for (const std::string& wanted : {std::string(language), std::string()}) {
        const auto found = texts.find(wanted);
        if (found != texts.end() && !found->second.empty())
            return found->second;
    }
    for (const auto& [code, text] : texts)
        if (!text.empty())
            return text;
    return none;
}

const ValueLabel* Variable::find(std::string_view value) const
{
    const auto found = std::ranges::find(values, value, &ValueLabel::value);
    return found == values.end() ? nullptr : &*found;
}

const Variable* Codebook::find(std::string_view name) const
{
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? nullptr : &*found;
}

Variable* Codebook::find(std::string_view name)
{
    const auto found = std::ranges::find(variables, name, &Variable::name);
    return found == variables.end() ? nullptr : &*found;
}

Variable variableOf(const Column& column)
{
    Variable variable;
    variable.name = column.name();
    switch (column.measure()) {
    case Measure::Category:
        variable.kind = ValueKind::Text;
        variable.level = MeasurementLevel::Nominal;
        break;
    case Measure::Number:
        variable.kind = ValueKind::Number;
        variable.level = MeasurementLevel::Scale;
        break;
    case Measure::Text:
        variable.kind = ValueKind::Text;
        variable.level = MeasurementLevel::Nominal;
        break;
    }
    return variable;
}

Missing reasonIn(std::string_view words)
{
    constexpr std::array<std::pair<const char*, Missing>, 19> signs{{
        {"refus", Missing::Refused},
        {"tu choi", Missing::Refused},
        {"declin", Missing::Refused},
        {"prefer not", Missing::Refused},
        {"khong muon tra loi", Missing::Refused},
        {"dont know", Missing::DontKnow},
        {"don't know", Missing::DontKnow},
        {"don’t know", Missing::DontKnow},
        {"do not know", Missing::DontKnow},
        {"khong biet", Missing::DontKnow},
        {"khong ro", Missing::DontKnow},
        {"kho tra loi", Missing::DontKnow},
        {"not applicable", Missing::NotApplicable},
        {"inapplicable", Missing::NotApplicable},
        {"inap", Missing::NotApplicable},
        {"not asked", Missing::NotApplicable},
        {"khong ap dung", Missing::NotApplicable},
        {"khong thuoc dien", Missing::NotApplicable},
        {"khong hoi", Missing::NotApplicable},
    }};
    const std::string plain = folded(words);
    for (const auto& [sign, reason] : signs)
        if (plain.find(sign) != std::string::npos)
            return reason;
    return Missing::NoAnswer;
}

Column withMissingCodes(Column column, const Variable& variable)
{
    const bool hasCodes = !variable.missingRanges.empty() ||
                          std::ranges::any_of(variable.values, [](const ValueLabel& v) {
                              return v.missing != Missing::None;
                          });
    if (!hasCodes || column.text())
        return column;
    if (const CodedValues* coded = column.coded())
        return Column(column.name(), marked(*coded, variable), column.measure());

    std::vector<double> codes;
    for (const ValueLabel& known : variable.values)
        if (const auto code = readNumber(known.value); code && known.missing != Missing::None)
            codes.push_back(*code);
    NumberValues numbers = *column.numbers();
    Missing reason = Missing::None;
    for (double& value : numbers.values)
        if (std::ranges::find(codes, value) != codes.end() ||
            isIn(variable.missingRanges, value, reason))
            value = std::numeric_limits<double>::quiet_NaN();
    return Column(column.name(), std::move(numbers));
}

double missingWithLetter(char letter)
{
    return std::bit_cast<double>(quietNan | std::uint64_t(static_cast<unsigned char>(letter)));
}

char missingLetter(double value)
{
    if (!std::isnan(value))
        return '\0';
    const char letter = char(std::bit_cast<std::uint64_t>(value) & 0x7F);
    return 'a' <= letter && letter <= 'z' ? letter : '\0';
}

char missingLetter(std::string_view text)
{
    const bool isLetter = text.size() == 2 && text[0] == '.' && 'a' <= text[1] && text[1] <= 'z';
    return isLetter ? text[1] : '\0';
}

} // namespace quadrat
