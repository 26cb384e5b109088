// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/derive_rule.h"
#include "core/cleaning/map_values.h"

#include <algorithm>
#include <cstdint>

namespace quadrat {

namespace {

void refuseUnusable(const BandRule& rule, const std::string& name)
{
    if (rule.cuts.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" has no cut: give the numbers at which a new band begins."),
            {name});
    for (std::size_t k = 1; k < rule.cuts.size(); ++k)
        if (!(rule.cuts[k - 1] < rule.cuts[k]))
            throw invalidInput(
                QUADRAT_TEXT("core", "\"%1\": the cuts must rise, but %2 stands after %3."),
                {name, rule.cuts[k], rule.cuts[k - 1]});
    if (!rule.labels.empty() && rule.labels.size() != rule.cuts.size() + 1)
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" has %2 bands, but %3 labels."),
            {name, std::int64_t(rule.cuts.size() + 1), std::int64_t(rule.labels.size())});
}

std::size_t bandOf(const BandRule& rule, double value)
{
    const auto end = rule.cutBelongs == CutBelongs::Above
                         ? std::ranges::upper_bound(rule.cuts, value)
                         : std::ranges::lower_bound(rule.cuts, value);
    return std::size_t(end - rule.cuts.begin());
}

} // namespace

Column applied(const BandRule& rule, const RuleContext& context)
{
    refuseUnusable(rule, context.name);
    const Column& source = numericSourceOf(context, rule.source);
    const Measure measure = rule.labels.empty() ? Measure::Number : Measure::Category;
    Outcomes outcomes;
    std::vector<std::size_t> ofBand;
    for (std::size_t band = 0; band <= rule.cuts.size(); ++band) {
        const std::string label =
            rule.labels.empty() ? std::to_string(band + 1) : rule.labels[band];
        ofBand.push_back(outcomes.add({label, readNumber(label)}));
    }
    return mapped(source, context.name, measure, outcomes,
                  [&](const Level& value) -> std::optional<std::size_t> {
                      if (value.missing != Missing::None)
                          return outcomes.addMissing(value);
                      return ofBand[bandOf(rule, *value.value)];
                  });
}

std::vector<ValueLabel> bandWords(const BandRule& rule)
{
    if (!rule.labels.empty())
        return {};
    const bool above = rule.cutBelongs == CutBelongs::Above;
    std::vector<ValueLabel> words;
    for (std::size_t band = 0; band <= rule.cuts.size(); ++band) {
        const std::string low = band == 0 ? "" : writeNumber(rule.cuts[band - 1]);
        const std::string high = band == rule.cuts.size() ? "" : writeNumber(rule.cuts[band]);
        std::string text;
        if (low.empty())
            text = (above ? "<" : "≤") + high;
        else if (high.empty())
            text = (above ? "≥" : ">") + low;
        else
            text = above ? low + "–<" + high : ">" + low + "–" + high;
        words.push_back({std::to_string(band + 1), {{"", text}}, Missing::None});
    }
    return words;
}

} // namespace quadrat
