// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/distinct_values.h"

#include "core/base/number.h"

#include <cmath>
#include <string_view>
#include <unordered_map>

namespace quadrat {

namespace {

DistinctValues distinctNumbers(const std::vector<double>& values)
{
    DistinctValues result;
    std::unordered_map<double, std::uint32_t> found;
    for (const double value : values) {
        if (std::isnan(value)) {
            result.ofRow.push_back(0);
            continue;
        }
        const auto next = std::uint32_t(found.size() + 1);
        const auto [at, isNew] = found.emplace(value, next);
        if (isNew)
            result.texts.push_back(writeNumber(value));
        result.ofRow.push_back(at->second);
    }
    return result;
}

DistinctValues distinctTexts(const TextValues& values)
{
    DistinctValues result;
    std::unordered_map<std::string_view, std::uint32_t> found;
    for (std::size_t row = 0; row < values.ends.size(); ++row) {
        const std::string_view text = values.at(row);
        if (text.empty()) {
            result.ofRow.push_back(0);
            continue;
        }
        const auto next = std::uint32_t(found.size() + 1);
        const auto [at, isNew] = found.emplace(text, next);
        if (isNew)
            result.texts.emplace_back(text);
        result.ofRow.push_back(at->second);
    }
    return result;
}

} // namespace

DistinctValues distinctValues(const Column& column)
{
    if (const NumberValues* numbers = column.numbers())
        return distinctNumbers(numbers->values);
    if (const TextValues* text = column.text())
        return distinctTexts(*text);
    DistinctValues result;
    const CodedValues& coded = *column.coded();
    for (const Level& level : coded.levels)
        result.texts.push_back(level.label);
    withCodes(coded, [&result](auto codes) { result.ofRow.assign(codes.begin(), codes.end()); });
    return result;
}

std::vector<std::string_view> rowTexts(const DistinctValues& values,
                                       const std::vector<std::string>& texts)
{
    std::vector<std::string_view> rows;
    rows.reserve(values.ofRow.size());
    for (const std::uint32_t number : values.ofRow)
        rows.push_back(number == 0 ? std::string_view() : std::string_view(texts[number - 1]));
    return rows;
}

} // namespace quadrat
