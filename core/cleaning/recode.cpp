// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/derive_rule.h"
#include "core/cleaning/map_values.h"
#include "core/data/column_of.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace quadrat {

namespace {

/// A case with its values read as the numbers they are, if the source holds numbers.
struct ReadyCase {
    const RecodeCase* recoded;
    std::vector<double> numbers;
    std::optional<std::size_t> outcome; ///< nothing for a blank
};

bool names(const ReadyCase& ready, const Level& value, bool byNumber)
{
    if (!value.label.empty() &&
        std::ranges::find(ready.recoded->from, value.label) != ready.recoded->from.end())
        return true;
    return byNumber && value.value &&
           std::ranges::find(ready.numbers, *value.value) != ready.numbers.end();
}

bool spans(const RecodeCase& recoded, const Level& value)
{
    if (!value.value || (!recoded.low && !recoded.high))
        return false;
    return (!recoded.low || *recoded.low <= *value.value) &&
           (!recoded.high || *value.value <= *recoded.high);
}

void refuseBackwardRanges(const RecodeRule& rule, const std::string& name)
{
    for (const RecodeCase& recoded : rule.cases)
        if (recoded.low && recoded.high && !(*recoded.low <= *recoded.high))
            throw invalidInput(
                QUADRAT_TEXT("core", "\"%1\": a case reaches from %2 to %3; the first must not be "
                                     "the greater."),
                {name, *recoded.low, *recoded.high});
}

bool isNumberOrBlank(const std::string& text)
{
    return text.empty() || readNumber(text);
}

Measure measureOf(const RecodeRule& rule, const Column& source)
{
    const bool casesAreNumbers = std::ranges::all_of(
        rule.cases, [](const RecodeCase& recoded) { return isNumberOrBlank(recoded.to); });
    const bool restIsNumbers =
        rule.otherwise == Otherwise::Blank ||
        (rule.otherwise == Otherwise::Value ? isNumberOrBlank(rule.value)
                                            : source.measure() == Measure::Number);
    return casesAreNumbers && restIsNumbers ? Measure::Number : Measure::Category;
}

std::optional<std::size_t> outcome(Outcomes& outcomes, const std::string& to, Measure measure)
{
    if (to.empty())
        return {};
    const auto value = readNumber(to);
    return outcomes.add({measure == Measure::Number ? writeNumber(*value) : to, value});
}

/// From numbers to numbers without a level for each.
Column recodedNumbers(const RecodeRule& rule, const std::vector<ReadyCase>& cases,
                      std::vector<double> values, const std::string& name)
{
    constexpr double blank = std::numeric_limits<double>::quiet_NaN();
    const double rest = readNumber(rule.value).value_or(blank);
    Level level;
    for (double& value : values) {
        if (std::isnan(value))
            continue;
        level.value = value;
        const auto ready = std::ranges::find_if(cases, [&](const ReadyCase& candidate) {
            return names(candidate, level, true) || spans(*candidate.recoded, level);
        });
        if (ready != cases.end())
            value = readNumber(ready->recoded->to).value_or(blank);
        else if (rule.otherwise != Otherwise::Copy)
            value = rule.otherwise == Otherwise::Value ? rest : blank;
    }
    return columnOf(name, std::move(values));
}

} // namespace

Column applied(const RecodeRule& rule, const RuleContext& context)
{
    refuseBackwardRanges(rule, context.name);
    const Column& source = sourceOf(context, rule.source);
    const Measure measure = measureOf(rule, source);
    const bool byNumber = source.measure() == Measure::Number;

    Outcomes outcomes;
    std::vector<ReadyCase> cases;
    for (const RecodeCase& recoded : rule.cases) {
        ReadyCase ready{&recoded, {}, outcome(outcomes, recoded.to, measure)};
        for (const std::string& value : recoded.from)
            if (const auto number = readNumber(value))
                ready.numbers.push_back(*number);
        cases.push_back(std::move(ready));
    }
    if (source.numbers() && measure == Measure::Number)
        return recodedNumbers(rule, cases, source.numbers()->values, context.name);
    const auto rest = rule.otherwise == Otherwise::Value ? outcome(outcomes, rule.value, measure)
                                                         : std::optional<std::size_t>();

    return mapped(source, context.name, measure, outcomes,
                  [&](const Level& value) -> std::optional<std::size_t> {
                      const bool isAnswer = value.missing == Missing::None;
                      for (const ReadyCase& ready : cases)
                          if (names(ready, value, byNumber) ||
                              (isAnswer && spans(*ready.recoded, value)))
                              return ready.outcome;
                      if (!isAnswer || rule.otherwise == Otherwise::Copy)
                          return outcomes.add(value);
                      return rest;
                  });
}

} // namespace quadrat
