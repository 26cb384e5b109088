// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/compute.h"

#include "core/base/number.h"
#include "core/expression/evaluate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>

namespace quadrat {

namespace {

Variable variableOf(const Column& column)
{
    if (const auto* numbers = column.numbers())
        return NumberVariable{numbers->values};
    if (const auto* text = column.text())
        return TextVariable{text->ends, text->bytes};
    const CodedValues& values = *column.coded();
    CodedVariable coded;
    withCodes(values, [&](auto codes) { coded.codes = codes; });
    coded.choices.reserve(values.levels.size());
    for (const Level& level : values.levels)
        coded.choices.push_back({level.label, level.value, level.missing != Missing::None});
    coded.choicesAre =
        column.measure() == Measure::Number ? ChoicesAre::Numbers : ChoicesAre::Names;
    return coded;
}

/// Codes into the sorted different values, blank where `isMissing`; nothing if there are more than
/// `most` of them.
template <typename Value, typename IsMissing, typename LevelOf>
std::optional<CodedValues> coded(const std::vector<Value>& values, std::size_t most,
                                 IsMissing isMissing, LevelOf levelOf)
{
    std::unordered_map<Value, std::uint16_t> found; // numbered from 1 as they come
    std::vector<std::uint16_t> numbers(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (isMissing(values[row]))
            continue;
        const auto next = std::uint16_t(found.size() + 1);
        numbers[row] = found.emplace(values[row], next).first->second;
        if (found.size() > most)
            return {};
    }
    std::vector<std::pair<Value, std::uint16_t>> sorted(found.begin(), found.end());
    std::ranges::sort(sorted);
    CodedValues result;
    std::vector<std::uint16_t> codes(sorted.size() + 1); // of each number
    for (const auto& [value, number] : sorted) {
        result.levels.push_back(levelOf(value));
        codes[number] = std::uint16_t(result.levels.size());
    }
    const auto write = [&](auto written) {
        using Code = typename decltype(written)::value_type;
        std::ranges::transform(numbers, written.begin(),
                               [&](std::uint16_t number) { return Code(codes[number]); });
        result.codes = std::move(written);
    };
    if (sorted.size() <= 255)
        write(std::vector<std::uint8_t>(values.size()));
    else
        write(std::vector<std::uint16_t>(values.size()));
    return result;
}

Column numberColumn(std::string name, std::vector<double> numbers)
{
    for (double& number : numbers)
        number += 0.0; // minus zero becomes zero: it would be a level of its own
    auto values = coded(
        numbers, 255, [](double number) { return std::isnan(number); },
        [](double number) {
            return Level{writeNumber(number), number};
        });
    if (values)
        return Column(std::move(name), std::move(*values), Measure::Number);
    return Column(std::move(name), NumberValues{std::move(numbers)});
}

Column textColumn(std::string name, const std::vector<std::string_view>& texts)
{
    auto values = coded(
        texts, 65'535, [](std::string_view text) { return text.empty(); },
        [](std::string_view text) {
            return Level{std::string(text), readNumber(text)};
        });
    if (values)
        return Column(std::move(name), std::move(*values), Measure::Category);
    TextValues open;
    for (const std::string_view text : texts) {
        open.bytes += text;
        open.ends.push_back(open.bytes.size());
    }
    return Column(std::move(name), std::move(open));
}

Column conditionColumn(std::string name, const std::vector<Truth>& truths)
{
    std::vector<std::uint8_t> codes(truths.size());
    std::ranges::transform(truths, codes.begin(), [](Truth truth) {
        return std::uint8_t(truth == Truth::Unknown ? 0 : 1 + int(truth));
    });
    return Column(std::move(name), {.codes = std::move(codes), .levels = {{"0", 0.0}, {"1", 1.0}}},
                  Measure::Number);
}

} // namespace

Values valuesOf(const Dataset& data)
{
    return {.rowCount = data.rowCount(),
            .find = [&data](std::string_view name) -> std::optional<Variable> {
                const Column* column = data.find(name);
                if (!column)
                    return {};
                return variableOf(*column);
            },
            .names =
                [&data] {
                    std::vector<std::string> names;
                    std::ranges::transform(data.columns(), std::back_inserter(names),
                                           &Column::name);
                    return names;
                }};
}

Column compute(const Dataset& data, std::string name, const Expression& expression)
{
    const Values values = valuesOf(data);
    switch (kindOf(expression, values)) {
    case Kind::Condition:
        return conditionColumn(std::move(name), evaluateCondition(expression, values));
    case Kind::Number:
        return numberColumn(std::move(name), evaluateNumber(expression, values));
    case Kind::Text:
        break;
    }
    return textColumn(std::move(name), evaluateText(expression, values));
}

} // namespace quadrat
