// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/take_rows.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace quadrat {

namespace {

template <typename Value>
std::vector<Value> taken(const std::vector<Value>& values, std::span<const std::size_t> rows)
{
    std::vector<Value> result(rows.size());
    std::ranges::transform(rows, result.begin(), [&](std::size_t row) { return values[row]; });
    return result;
}

} // namespace

Column takeRows(const Column& column, std::span<const std::size_t> rows)
{
    if (const CodedValues* coded = column.coded()) {
        CodedValues values{.codes = {}, .levels = coded->levels};
        std::visit([&](const auto& codes) { values.codes = taken(codes, rows); }, coded->codes);
        return Column(column.name(), std::move(values), column.measure());
    }
    if (const NumberValues* numbers = column.numbers())
        return Column(column.name(), NumberValues{taken(numbers->values, rows)});
    TextValues texts;
    texts.ends.reserve(rows.size());
    for (const std::size_t row : rows) {
        texts.bytes += column.text()->at(row);
        texts.ends.push_back(texts.bytes.size());
    }
    return Column(column.name(), std::move(texts));
}

Dataset takeRows(const Dataset& data, std::span<const std::size_t> rows)
{
    std::vector<Column> columns;
    for (const Column& column : data.columns())
        columns.push_back(takeRows(column, rows));
    return Dataset(std::move(columns));
}

} // namespace quadrat
