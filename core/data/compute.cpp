// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/compute.h"

#include "core/data/column_of.h"
#include "core/expression/evaluate.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace quadrat {

namespace {

Operand operandOf(const Column& column)
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
            .find = [&data](std::string_view name) -> std::optional<Operand> {
                const Column* column = data.find(name);
                if (!column)
                    return {};
                return operandOf(*column);
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
        return columnOf(std::move(name), evaluateNumber(expression, values));
    case Kind::Text:
        break;
    }
    return columnOf(std::move(name), evaluateText(expression, values));
}

} // namespace quadrat
