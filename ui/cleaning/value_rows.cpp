// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cleaning/value_rows.h"

#include "core/cleaning/value_counts.h"
#include "ui/text/language.h"

#include <algorithm>

namespace quadrat::ui {

std::vector<ValueRow> valueRows(const Column& column, const Variable* variable)
{
    constexpr std::size_t mostListed = 60; // beyond it, a list of values is no list of answers
    const CodedValues* coded = column.coded();
    if (!coded || coded->levels.size() > mostListed)
        return {};
    std::vector<ValueRow> rows;
    const auto words = [&](const std::string& value) {
        const ValueLabel* known = variable ? variable->find(value) : nullptr;
        return known ? QString::fromStdString(textIn(known->label, windowLanguageCode()))
                     : QString();
    };
    for (const ValueCount& count : valueCounts(column).values)
        rows.push_back({count.value, words(count.value), count.cases, count.missing});
    if (variable)
        for (const ValueLabel& value : variable->values)
            if (std::ranges::find(rows, value.value, &ValueRow::value) == rows.end())
                rows.push_back({value.value, words(value.value), 0, value.missing});
    return rows;
}

} // namespace quadrat::ui
