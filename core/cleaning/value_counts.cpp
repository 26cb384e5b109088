// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/value_counts.h"

#include "core/base/number.h"

#include <algorithm>
#include <cmath>
#include <string_view>

namespace quadrat {

namespace {

/// How many rows have each code. Two tables in turn: a count that has just been written cannot be
/// read again at once.
std::vector<std::size_t> countsByCode(const CodedValues& coded)
{
    std::vector<std::size_t> even(coded.levels.size() + 1), odd(even.size());
    withCodes(coded, [&](auto codes) {
        std::size_t row = 0;
        for (; row + 1 < codes.size(); row += 2) {
            ++even[codes[row]];
            ++odd[codes[row + 1]];
        }
        if (row < codes.size())
            ++even[codes[row]];
    });
    std::ranges::transform(even, odd, even.begin(), std::plus<>());
    return even;
}

void countCodes(const Column& column, ValueCounts& counts)
{
    const CodedValues& coded = *column.coded();
    const std::vector<std::size_t> byCode = countsByCode(coded);
    counts.byReason[std::size_t(Missing::NoAnswer)] = byCode[0];
    NumberSummary summary;
    double sum = 0;
    bool any = false;
    for (std::size_t k = 0; k < coded.levels.size(); ++k) {
        const Level& level = coded.levels[k];
        const std::size_t cases = byCode[k + 1];
        if (cases == 0)
            continue;
        counts.values.push_back({level.label, level.missing, cases});
        counts.byReason[std::size_t(level.missing)] += cases;
        if (level.missing != Missing::None || !level.value)
            continue;
        summary.least = any ? std::min(summary.least, *level.value) : *level.value;
        summary.greatest = any ? std::max(summary.greatest, *level.value) : *level.value;
        sum += *level.value * double(cases);
        any = true;
    }
    counts.different = counts.values.size();
    if (any && column.measure() == Measure::Number && std::isfinite(sum)) {
        summary.mean = sum / double(counts.answered());
        counts.summary = summary;
    }
}

/// The runs of equal values in a sorted list, the most frequent first, then in their order.
template <typename Value, typename Write>
void countSorted(const std::vector<Value>& sorted, std::size_t most, ValueCounts& counts,
                 Write write)
{
    struct Run {
        std::size_t begin, cases;
    };
    std::vector<Run> runs;
    for (std::size_t begin = 0, end = 0; begin < sorted.size(); begin = end) {
        while (end < sorted.size() && sorted[end] == sorted[begin])
            ++end;
        runs.push_back({begin, end - begin});
    }
    counts.different = runs.size();
    const auto listed = runs.begin() + std::ptrdiff_t(std::min(most, runs.size()));
    std::ranges::partial_sort(runs, listed, [](const Run& a, const Run& b) {
        return a.cases != b.cases ? a.cases > b.cases : a.begin < b.begin;
    });
    for (auto run = runs.begin(); run != listed; ++run)
        counts.values.push_back({write(sorted[run->begin]), Missing::None, run->cases});
    counts.byReason[std::size_t(Missing::None)] = sorted.size();
    counts.byReason[std::size_t(Missing::NoAnswer)] = counts.cases - sorted.size();
}

void countNumbers(const NumberValues& numbers, std::size_t most, ValueCounts& counts)
{
    std::vector<double> sorted;
    double sum = 0;
    for (const double value : numbers.values)
        if (!std::isnan(value)) {
            sorted.push_back(value);
            sum += value;
        }
    std::ranges::sort(sorted);
    countSorted(sorted, most, counts, writeNumber);
    if (!sorted.empty() && std::isfinite(sum))
        counts.summary = {sorted.front(), sorted.back(), sum / double(sorted.size())};
}

} // namespace

std::optional<double> ValueCounts::shareOfAnswered(const ValueCount& value) const
{
    if (answered() == 0 || value.missing != Missing::None)
        return {};
    return double(value.cases) / double(answered());
}

ValueCounts valueCounts(const Column& column, std::size_t most)
{
    ValueCounts counts;
    counts.cases = column.rowCount();
    if (column.coded()) {
        countCodes(column, counts);
    } else if (const NumberValues* numbers = column.numbers()) {
        countNumbers(*numbers, most, counts);
    } else {
        std::vector<std::string_view> sorted;
        for (std::size_t row = 0; row < column.rowCount(); ++row)
            if (!column.isMissing(row))
                sorted.push_back(column.text()->at(row));
        std::ranges::sort(sorted);
        countSorted(sorted, most, counts, [](std::string_view text) { return std::string(text); });
    }
    return counts;
}

} // namespace quadrat
