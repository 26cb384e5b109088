// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/categories.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace quadrat {

namespace {

/// Calls `fill` with a vector of `rows` codes, of the narrowest width that holds `largest`.
template <typename Fill>
void setCodes(Categories& categories, std::size_t rows, Fill fill)
{
    if (categories.missing() <= 0xFF)
        categories.codes = std::vector<std::uint8_t>(rows);
    else if (categories.missing() <= 0xFFFF)
        categories.codes = std::vector<std::uint16_t>(rows);
    else
        categories.codes = std::vector<std::uint32_t>(rows);
    std::visit(fill, categories.codes);
}

Categories fromCodes(const CodedValues& values)
{
    Categories result;
    std::vector<std::uint32_t> categoryOf{0};
    for (const Level& level : values.levels) {
        categoryOf.push_back(std::uint32_t(result.labels.size()));
        if (level.missing == Missing::None)
            result.labels.push_back(level.label);
    }
    categoryOf[0] = result.missing();
    for (std::size_t k = 0; k < values.levels.size(); ++k)
        if (values.levels[k].missing != Missing::None)
            categoryOf[k + 1] = result.missing();
    withCodes(values, [&](auto from) {
        setCodes(result, from.size(), [&](auto& codes) {
            using Code = typename std::decay_t<decltype(codes)>::value_type;
            const std::vector<Code> narrow(categoryOf.begin(), categoryOf.end());
            for (std::size_t row = 0; row < codes.size(); ++row)
                codes[row] = narrow[from[row]];
        });
    });
    return result;
}

/// Numbers the different values of a column in their sorted order.
template <typename Value, typename At, typename IsMissing, typename Label>
Categories fromValues(std::size_t rows, At at, IsMissing isMissing, Label label)
{
    std::unordered_map<Value, std::uint32_t> seen;
    std::vector<Value> different;
    Categories result;
    std::vector<std::uint32_t> numbered(rows);
    constexpr auto none = std::uint32_t(-1);
    for (std::size_t row = 0; row < rows; ++row) {
        const Value value = at(row);
        if (isMissing(value)) {
            numbered[row] = none;
            continue;
        }
        const auto [place, isNew] = seen.try_emplace(value, std::uint32_t(different.size()));
        if (isNew)
            different.push_back(value);
        numbered[row] = place->second;
    }
    std::vector<Value> sorted = different;
    std::ranges::sort(sorted);
    std::vector<std::uint32_t> rank(different.size());
    for (std::uint32_t k = 0; k < sorted.size(); ++k) {
        rank[seen.at(sorted[k])] = k;
        result.labels.push_back(label(sorted[k]));
    }
    setCodes(result, rows, [&](auto& codes) {
        using Code = typename std::decay_t<decltype(codes)>::value_type;
        for (std::size_t row = 0; row < rows; ++row)
            codes[row] = Code(numbered[row] == none ? result.missing() : rank[numbered[row]]);
    });
    return result;
}

} // namespace

std::size_t Categories::rowCount() const
{
    return withCodes(*this, [](auto from) { return from.size(); });
}

std::vector<std::uint32_t> Categories::wideCodes() const
{
    return withCodes(
        *this, [](auto from) { return std::vector<std::uint32_t>(from.begin(), from.end()); });
}

Categories categoriesOf(const Column& column)
{
    if (const CodedValues* coded = column.coded())
        return fromCodes(*coded);
    if (const NumberValues* numbers = column.numbers())
        return fromValues<double>(
            numbers->values.size(), [&](std::size_t row) { return numbers->values[row]; },
            [](double value) { return std::isnan(value); },
            [](double value) { return writeNumber(value); });
    const TextValues& text = *column.text();
    return fromValues<std::string_view>(
        column.rowCount(), [&](std::size_t row) { return text.at(row); },
        [](std::string_view value) { return value.empty(); },
        [](std::string_view value) { return std::string(value); });
}

} // namespace quadrat
