// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/compare_entries.h"

#include "core/base/random.h"
#include "core/questionnaire/form_state.h"
#include "core/questionnaire/option_order.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

const EntryDecision* decisionOn(std::span<const EntryDecision> decisions,
                                const std::string& caseCode, const std::string& field)
{
    const auto found = std::ranges::find_if(decisions, [&](const EntryDecision& one) {
        return one.caseCode == caseCode && one.field == field;
    });
    return found == decisions.end() ? nullptr : &*found;
}

bool isEnded(const Entry& entry)
{
    return entry.state != EntryState::Open;
}

/// Fields that a clerk had to key: shown after the answers of the form, or answered all the same.
std::vector<std::size_t> keyedFields(const Form& form, const Entry& entry)
{
    // No limit depends on the day here: only what is shown counts, and no condition reads the day.
    const FormState state = stateOf(form, entry.record.answers, "");
    std::vector<std::size_t> keyed;
    for (std::size_t field = 0; field < form.fields().size(); ++field) {
        const Field& its = form.fields()[field];
        const bool isKeyed = its.type != FieldType::Calculated && !form.question(its).identifying;
        if (isKeyed &&
            (state.fieldShown[field] || !answerTo(entry.record.answers, its.name).empty()))
            keyed.push_back(field);
    }
    return keyed;
}

class Rates {
public:
    void add(const std::string& name, std::size_t errors, std::size_t fields)
    {
        ErrorRate& rate = m_rates[name];
        rate.name = name;
        rate.errors += errors;
        rate.fields += fields;
    }
    std::vector<ErrorRate> all() const
    {
        std::vector<ErrorRate> rates;
        for (const auto& [name, rate] : m_rates)
            rates.push_back(rate);
        return rates;
    }
    const ErrorRate* find(const std::string& name) const
    {
        const auto found = m_rates.find(name);
        return found == m_rates.end() ? nullptr : &found->second;
    }

private:
    std::map<std::string, ErrorRate> m_rates;
};

} // namespace

std::vector<std::string> chosenForSecond(const Keying& keying, std::span<const Entry> entries)
{
    std::vector<std::pair<std::uint64_t, std::string>> ended;
    std::vector<std::string> chosen;
    for (const Entry& entry : entries) {
        const std::string& code = entry.record.caseCode;
        if (entry.pass == 2)
            chosen.push_back(code);
        else if (isEnded(entry))
            ended.emplace_back(Random(std::uint64_t(keying.seed), orderSeed(0, code)).next(), code);
    }
    const std::size_t wanted = (ended.size() * std::size_t(keying.secondShare) + 99) / 100;
    std::ranges::sort(ended);
    for (const auto& [number, code] : ended)
        if (chosen.size() < wanted && std::ranges::find(chosen, code) == chosen.end())
            chosen.push_back(code);
    std::ranges::sort(chosen);
    return chosen;
}

bool ComparedCase::isDecided() const
{
    return std::ranges::all_of(differences,
                               [](const FieldDifference& one) { return one.decision.has_value(); });
}

ComparedCase compareEntries(const Form& form, const Entry& first, const Entry& second,
                            std::span<const EntryDecision> decisions)
{
    ComparedCase compared{.caseCode = first.record.caseCode,
                          .firstClerk = first.clerk,
                          .secondClerk = second.clerk,
                          .firstFields = keyedFields(form, first),
                          .secondFields = keyedFields(form, second),
                          .differences = {}};
    std::set<std::size_t> fields(compared.firstFields.begin(), compared.firstFields.end());
    fields.insert(compared.secondFields.begin(), compared.secondFields.end());
    for (const std::size_t field : fields) {
        const std::string& name = form.fields()[field].name;
        const std::string& one = answerTo(first.record.answers, name);
        const std::string& other = answerTo(second.record.answers, name);
        if (one == other)
            continue;
        FieldDifference difference{.field = field, .first = one, .second = other, .decision = {}};
        if (const EntryDecision* made = decisionOn(decisions, compared.caseCode, name))
            difference.decision = *made;
        compared.differences.push_back(std::move(difference));
    }
    return compared;
}

std::optional<double> ErrorRate::share() const
{
    return fields > 0 ? std::optional(double(errors) / double(fields)) : std::nullopt;
}

std::optional<Interval> ErrorRate::interval() const
{
    if (fields == 0)
        return {};
    const double p = double(errors) / double(fields);
    return shareInterval({.share = p,
                          .variance = p * (1 - p) / double(fields),
                          .df = std::numeric_limits<double>::infinity(), // the normal quantile
                          .n = fields,
                          .effectiveSize = double(fields),
                          .start = {}},
                         ShareInterval::Wilson, 0.95);
}

KeyingComparison compareKeying(const Form& form, std::span<const Entry> entries,
                               std::span<const EntryDecision> decisions)
{
    KeyingComparison comparison;
    Rates byClerk, byQuestion;
    for (const Entry& first : entries) {
        const auto second = std::ranges::find_if(entries, [&](const Entry& other) {
            return other.pass == 2 && other.record.caseCode == first.record.caseCode;
        });
        if (first.pass != 1 || second == entries.end() || !isEnded(first) || !isEnded(*second))
            continue;
        ComparedCase compared = compareEntries(form, first, *second, decisions);
        byClerk.add(compared.firstClerk, 0, compared.firstFields.size());
        byClerk.add(compared.secondClerk, 0, compared.secondFields.size());
        for (const auto* fields : {&compared.firstFields, &compared.secondFields})
            for (const std::size_t field : *fields)
                byQuestion.add(form.question(form.fields()[field]).name, 0, 1);
        for (const FieldDifference& one : compared.differences) {
            if (!one.decision) {
                ++comparison.undecided;
                continue;
            }
            const std::size_t ofFirst = one.first != one.decision->answer;
            const std::size_t ofSecond = one.second != one.decision->answer;
            byClerk.add(compared.firstClerk, ofFirst, 0);
            byClerk.add(compared.secondClerk, ofSecond, 0);
            byQuestion.add(form.question(form.fields()[one.field]).name, ofFirst + ofSecond, 0);
        }
        comparison.cases.push_back(std::move(compared));
    }
    comparison.byClerk = byClerk.all();
    for (const Section& section : form.questionnaire().sections)
        for (const Question& question : section.questions)
            if (const ErrorRate* rate = byQuestion.find(question.name); rate && rate->errors > 0)
                comparison.byQuestion.push_back(*rate);
    return comparison;
}

} // namespace quadrat
