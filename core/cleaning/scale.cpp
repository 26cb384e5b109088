// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/derive_rule.h"
#include "core/cleaning/scale_ends.h"
#include "core/data/column_of.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

void refuseUnusable(const ScaleRule& rule, const std::string& name)
{
    if (rule.items.empty())
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" has no items."), {name});
    for (auto item = rule.items.begin(); item != rule.items.end(); ++item)
        if (std::find(rule.items.begin(), item, *item) != item)
            throw invalidInput(QUADRAT_TEXT("core", "\"%1\" has the item \"%2\" twice."),
                               {name, *item});
    for (const std::string& reversed : rule.reversed)
        if (std::ranges::find(rule.items, reversed) == rule.items.end())
            throw invalidInput(
                QUADRAT_TEXT("core", "\"%1\" turns round \"%2\", which is not one of its items."),
                {name, reversed});
    if (rule.minimumAnswered > rule.items.size())
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" asks for %2 answered items, but has only %3."),
            {name, std::int64_t(rule.minimumAnswered), std::int64_t(rule.items.size())});
}

/// The answers of an item, in the direction of the scale.
std::vector<double> directedAnswers(const ScaleRule& rule, const std::string& item,
                                    const ScaleEnds& ends, const RuleContext& context)
{
    std::vector<double> answers = numbersOf(numericSourceOf(context, item));
    const auto outside = std::ranges::find_if(
        answers, [&](double answer) { return answer < ends.low || answer > ends.high; });
    if (outside != answers.end())
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\": the item \"%2\" has the answer %3, outside its scale "
                                 "from %4 to %5. Mark it as a missing code or give other ends."),
            {context.name, item, *outside, ends.low, ends.high});
    if (std::ranges::find(rule.reversed, item) != rule.reversed.end())
        for (double& answer : answers)
            answer = ends.low + ends.high - answer;
    return answers;
}

} // namespace

ScaleEnds scaleEnds(const ScaleRule& rule, const RuleContext& context)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    ScaleEnds labelled{infinity, -infinity}, answered{infinity, -infinity};
    const auto widen = [](ScaleEnds& ends, double value) {
        ends = {std::min(ends.low, value), std::max(ends.high, value)};
    };
    for (const std::string& item : rule.items) {
        if (const Variable* variable = context.codebook.find(item))
            for (const ValueLabel& known : variable->values)
                if (const auto value = readNumber(known.value);
                    value && known.missing == Missing::None)
                    widen(labelled, *value);
        for (const double answer : numbersOf(numericSourceOf(context, item)))
            if (!std::isnan(answer))
                widen(answered, answer);
    }
    const ScaleEnds found = labelled.low < labelled.high ? labelled : answered;
    const ScaleEnds ends{rule.low.value_or(found.low), rule.high.value_or(found.high)};
    if (std::isfinite(ends.low) && std::isfinite(ends.high) && ends.low > ends.high)
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\": the scale of its items reaches from %2 to %3; the first "
                                 "must be the smaller."),
            {context.name, ends.low, ends.high});
    return ends;
}

std::vector<std::vector<double>> directedItems(const ScaleRule& rule, const RuleContext& context)
{
    refuseUnusable(rule, context.name);
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const bool endsMatter = !rule.reversed.empty() || rule.low || rule.high;
    const ScaleEnds ends = endsMatter ? scaleEnds(rule, context) : ScaleEnds{-infinity, infinity};
    std::vector<std::vector<double>> items;
    for (const std::string& item : rule.items)
        items.push_back(directedAnswers(rule, item, ends, context));
    return items;
}

Column applied(const ScaleRule& rule, const RuleContext& context)
{
    const auto items = directedItems(rule, context);
    const std::size_t needed = rule.minimumAnswered == 0 ? items.size() : rule.minimumAnswered;
    std::vector<double> values(context.data.rowCount(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t row = 0; row < values.size(); ++row) {
        double sum = 0;
        std::size_t answered = 0;
        for (const std::vector<double>& item : items)
            if (!std::isnan(item[row])) {
                sum += item[row];
                ++answered;
            }
        if (answered < needed)
            continue;
        const double mean = sum / double(answered);
        const double value = rule.value == ScaleValue::Mean ? mean
                             : answered == items.size()     ? sum
                                                            : mean * double(items.size());
        if (std::isfinite(value))
            values[row] = value;
    }
    return columnOf(context.name, std::move(values));
}

} // namespace quadrat
