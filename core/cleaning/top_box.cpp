// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/derive_rule.h"
#include "core/cleaning/map_values.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Whether one of the texts is this value: letter by letter, or as a number where values are such.
bool isAmong(const std::vector<std::string>& texts, const Level& value, bool byNumber)
{
    return std::ranges::any_of(texts, [&](const std::string& text) {
        return text == value.label || (byNumber && value.value && readNumber(text) == value.value);
    });
}

} // namespace

Column applied(const TopBoxRule& rule, const RuleContext& context)
{
    if (rule.counted.empty())
        throw invalidInput(QUADRAT_TEXT("core", "\"%1\" counts no answer: name at least one."),
                           {context.name});
    const Column& source = sourceOf(context, rule.source);
    const bool byNumber = source.measure() == Measure::Number;
    Outcomes outcomes;
    const std::size_t others = outcomes.add({"0", 0.0}), counted = outcomes.add({"1", 1.0});
    return mapped(source, context.name, Measure::Number, outcomes,
                  [&](const Level& value) -> std::optional<std::size_t> {
                      if (value.missing == Missing::None)
                          return isAmong(rule.counted, value, byNumber) ? counted : others;
                      if (std::ranges::find(rule.inBase, value.missing) != rule.inBase.end())
                          return others;
                      return outcomes.addMissing(value);
                  });
}

} // namespace quadrat
