// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/renewed_labels.h"

#include <algorithm>

namespace quadrat {

namespace {

Texts renewed(const Texts& former, const Texts& asked)
{
    Texts now = former;
    for (const auto& [language, text] : asked)
        if (!text.empty())
            now[language] = text;
    return now;
}

void addLabel(RenewedVariable& variable, const Texts& former, const Texts& asked)
{
    if (Texts now = renewed(former, asked); now != former)
        variable.labels.push_back({.value = {}, .former = former, .now = std::move(now)});
}

bool sharesWords(const Texts& one, const Texts& other)
{
    return std::ranges::any_of(one, [&](const auto& text) {
        const auto found = other.find(text.first);
        return found != other.end() && !text.second.empty() && found->second == text.second;
    });
}

void addValues(RenewedVariable& renewal, const Variable& known, const Variable& asked)
{
    for (const ValueLabel& value : known.values) {
        const ValueLabel* now = asked.find(value.value);
        if (!now)
            continue;
        Texts words = renewed(value.label, now->label);
        if (words == value.label)
            continue;
        const bool hasMoved = std::ranges::any_of(known.values, [&](const ValueLabel& other) {
            return other.value != value.value && sharesWords(other.label, now->label);
        });
        renewal.labels.push_back({.value = value.value,
                                  .former = value.label,
                                  .now = std::move(words),
                                  .hasMoved = hasMoved});
    }
}

Texts* labelIn(Variable& variable, const RenewedLabel& label)
{
    if (!label.value)
        return &variable.label;
    const auto value = std::ranges::find(variable.values, *label.value, &ValueLabel::value);
    return value == variable.values.end() ? nullptr : &value->label;
}

} // namespace

bool RenewedVariable::hasMoved() const
{
    return std::ranges::any_of(labels, &RenewedLabel::hasMoved);
}

std::vector<RenewedVariable> renewedLabels(const Codebook& known, const Codebook& asked)
{
    std::vector<RenewedVariable> all;
    const auto add = [&](RenewedVariable renewal) {
        if (!renewal.labels.empty())
            all.push_back(std::move(renewal));
    };
    for (const Variable& variable : known.variables)
        if (const Variable* now = asked.find(variable.name)) {
            RenewedVariable renewal{.name = variable.name, .isSet = false, .labels = {}};
            addLabel(renewal, variable.label, now->label);
            addValues(renewal, variable, *now);
            add(std::move(renewal));
        }
    for (const MultipleResponseSet& set : known.sets) {
        const auto now = std::ranges::find(asked.sets, set.name, &MultipleResponseSet::name);
        if (now == asked.sets.end())
            continue;
        RenewedVariable renewal{.name = set.name, .isSet = true, .labels = {}};
        addLabel(renewal, set.label, now->label);
        add(std::move(renewal));
    }
    return all;
}

Codebook withLabels(Codebook codebook, const std::vector<RenewedVariable>& renewed)
{
    for (const RenewedVariable& renewal : renewed) {
        if (renewal.isSet) {
            for (MultipleResponseSet& set : codebook.sets)
                if (set.name == renewal.name)
                    set.label = renewal.labels.front().now;
            continue;
        }
        Variable* variable = codebook.find(renewal.name);
        for (const RenewedLabel& label : renewal.labels)
            if (Texts* words = variable ? labelIn(*variable, label) : nullptr)
                *words = label.now;
    }
    return codebook;
}

} // namespace quadrat
