// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/with_measure.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/data/column_of.h"

#include <limits>
#include <string_view>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

Column asNumbers(const Column& column)
{
    std::vector<double> numbers(column.rowCount());
    for (std::size_t row = 0; row < numbers.size(); ++row) {
        const std::string label = column.label(row);
        const auto number =
            label.empty() ? std::numeric_limits<double>::quiet_NaN() : readNumber(label);
        if (!number)
            throw invalidInput(
                QUADRAT_TEXT("core", "\"%1\" should hold numbers, and \"%2\" is none. Correct the "
                                     "value, or use the variable as a category."),
                {column.name(), label});
        numbers[row] = *number;
    }
    return columnOf(column.name(), std::move(numbers));
}

TextValues labelsOf(const Column& column)
{
    TextValues labels;
    labels.ends.reserve(column.rowCount());
    for (std::size_t row = 0; row < column.rowCount(); ++row) {
        labels.bytes += column.label(row);
        labels.ends.push_back(labels.bytes.size());
    }
    return labels;
}

} // namespace

Column withMeasure(Column column, Measure measure)
{
    if (column.measure() == measure)
        return column;
    if (measure == Measure::Number)
        return asNumbers(column);
    TextValues labels = labelsOf(column);
    if (measure == Measure::Text)
        return Column(column.name(), std::move(labels));
    std::vector<std::string_view> texts(column.rowCount());
    for (std::size_t row = 0; row < texts.size(); ++row)
        texts[row] = labels.at(row);
    return columnOf(column.name(), texts);
}

} // namespace quadrat
