// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/labelled_data.h"

#include "core/data/column_of.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

bool hasLabels(const Variable* variable)
{
    return variable && std::ranges::any_of(variable->values, [](const ValueLabel& value) {
               return !value.label.empty();
           });
}

std::string labelOf(const std::string& value, const Variable& variable, std::string_view language)
{
    const ValueLabel* known = variable.find(value);
    const std::string& label = known ? textIn(known->label, language) : value;
    return label.empty() ? value : label;
}

Column labelled(const Column& column, const Variable& variable, std::string_view language)
{
    if (const CodedValues* coded = column.coded()) {
        CodedValues values = *coded;
        for (Level& level : values.levels) {
            level.label = labelOf(level.label, variable, language);
            level.value = {};
        }
        return Column(column.name(), std::move(values), Measure::Category);
    }
    std::vector<std::string> texts;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        texts.push_back(column.isMissing(row) ? std::string()
                                              : labelOf(column.label(row), variable, language));
    return columnOf(column.name(), std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

Dataset withLabels(const Dataset& data, const Codebook& codebook, std::string_view language)
{
    std::vector<Column> columns;
    for (const Column& column : data.columns()) {
        const Variable* variable = codebook.find(column.name());
        columns.push_back(hasLabels(variable) ? labelled(column, *variable, language) : column);
    }
    return Dataset(std::move(columns));
}

} // namespace quadrat
