// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/derived.h"

#include "core/base/error.h"
#include "core/base/number.h"
#include "core/cleaning/derive_rule.h"
#include "core/cleaning/expression_of.h"
#include "core/cleaning/numeric_answers.h"
#include "core/data/compute.h"

#include <algorithm>
#include <map>
#include <utility>

namespace quadrat {

namespace {

struct Sources {
    const std::string& name;

    std::vector<std::string> operator()(const ComputeRule& rule) const
    {
        return namesIn(expressionOf(name, rule.expression));
    }
    std::vector<std::string> operator()(const RecodeRule& rule) const { return {rule.source}; }
    std::vector<std::string> operator()(const BandRule& rule) const { return {rule.source}; }
    std::vector<std::string> operator()(const TopBoxRule& rule) const { return {rule.source}; }
    std::vector<std::string> operator()(const ScaleRule& rule) const { return rule.items; }
};

/// The entry of the codebook for a variable that was made.
Variable entryOf(const DerivedVariable& derived, const Column& column, const Codebook& codebook,
                 const std::vector<std::string>& sources)
{
    Variable variable = variableOf(column);
    variable.label = derived.label;
    variable.values = derived.values;
    if (const auto* bands = std::get_if<BandRule>(&derived.rule)) {
        variable.level = MeasurementLevel::Ordinal;
        if (variable.values.empty())
            variable.values = bandWords(*bands);
    }
    if (derived.level != MeasurementLevel::Unknown)
        variable.level = derived.level;
    if (!column.coded())
        return variable;
    for (const Level& level : column.coded()->levels) {
        if (level.missing == Missing::None || variable.find(level.label))
            continue;
        ValueLabel code{level.label, {}, level.missing};
        for (const std::string& source : sources)
            if (const Variable* known = codebook.find(source))
                if (const ValueLabel* words = known->find(level.label))
                    code.label = words->label;
        variable.values.push_back(std::move(code));
    }
    return variable;
}

void refuseTakenNames(const Dataset& data, const Codebook& codebook,
                      const std::vector<DerivedVariable>& variables)
{
    std::map<std::string, int> seen;
    for (const DerivedVariable& variable : variables)
        if (data.find(variable.name) || codebook.find(variable.name) || seen[variable.name]++ > 0)
            throw invalidInput(QUADRAT_TEXT("core", "There is already a variable \"%1\"; give the "
                                                    "new one another name."),
                               {variable.name});
}

/// Positions of the variables, each after those it reads.
class DependenceOrder {
public:
    explicit DependenceOrder(const std::vector<DerivedVariable>& variables) : m_variables(variables)
    {
        for (std::size_t k = 0; k < variables.size(); ++k)
            m_positions[variables[k].name] = k;
        m_states.resize(variables.size());
        for (std::size_t k = 0; k < variables.size(); ++k)
            visit(k);
    }

    const std::vector<std::size_t>& positions() const { return m_order; }

private:
    enum class State { Unseen, OnTheWay, Done };

    /// Depth first, with a stack of its own: a chain may be as long as the list.
    void visit(std::size_t first)
    {
        std::vector<std::pair<std::size_t, std::vector<std::size_t>>> path;
        const auto enter = [&](std::size_t k) {
            m_states[k] = State::OnTheWay;
            path.emplace_back(k, neededBy(k));
        };
        if (m_states[first] == State::Unseen)
            enter(first);
        while (!path.empty()) {
            auto& [position, needed] = path.back();
            if (needed.empty()) {
                m_states[position] = State::Done;
                m_order.push_back(position);
                path.pop_back();
                continue;
            }
            const std::size_t next = needed.back();
            needed.pop_back();
            if (m_states[next] == State::OnTheWay)
                refuseCircle(path, next);
            if (m_states[next] == State::Unseen)
                enter(next);
        }
    }

    std::vector<std::size_t> neededBy(std::size_t k) const
    {
        std::vector<std::size_t> needed;
        for (const std::string& source : sourcesOf(m_variables[k]))
            if (const auto found = m_positions.find(source); found != m_positions.end())
                needed.push_back(found->second);
        std::ranges::reverse(needed); // taken from the back
        return needed;
    }

    template <typename Path>
    [[noreturn]] void refuseCircle(const Path& path, std::size_t closing) const
    {
        std::string circle;
        bool inside = false;
        for (const auto& [position, needed] : path) {
            inside = inside || position == closing;
            if (inside)
                circle += "\"" + m_variables[position].name + "\" ← ";
        }
        throw invalidInput(
            QUADRAT_TEXT("core", "These variables are made from one another in a circle: %1."),
            {circle + "\"" + m_variables[closing].name + "\""});
    }

    const std::vector<DerivedVariable>& m_variables;
    std::map<std::string, std::size_t> m_positions;
    std::vector<State> m_states;
    std::vector<std::size_t> m_order;
};

/// Values that the rule names, and the variable in which it looks for them.
std::pair<std::string, std::vector<std::string>> namedValues(const DerivedVariable& variable)
{
    if (const auto* box = std::get_if<TopBoxRule>(&variable.rule))
        return {box->source, box->counted};
    std::pair<std::string, std::vector<std::string>> named;
    if (const auto* recode = std::get_if<RecodeRule>(&variable.rule)) {
        named.first = recode->source;
        for (const RecodeCase& recoded : recode->cases)
            named.second.insert(named.second.end(), recoded.from.begin(), recoded.from.end());
    }
    return named;
}

} // namespace

const Column& sourceOf(const RuleContext& context, const std::string& name)
{
    if (const Column* column = context.data.find(name))
        return *column;
    std::vector<std::string> names;
    std::ranges::transform(context.data.columns(), std::back_inserter(names), &Column::name);
    const std::string nearest = nearestName(name, names);
    if (nearest.empty())
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" is made from \"%2\", which the data do not have."),
            {context.name, name});
    throw invalidInput(QUADRAT_TEXT("core", "\"%1\" is made from \"%2\", which the data do not "
                                            "have. Did you mean \"%3\"?"),
                       {context.name, name, nearest});
}

const Column& numericSourceOf(const RuleContext& context, const std::string& name)
{
    const Column& column = sourceOf(context, name);
    const auto words = answerThatIsNoNumber(column);
    if (!words)
        return column;
    throw invalidInput(
        QUADRAT_TEXT("core", "\"%1\" needs numbers, but \"%2\" has the answer \"%3\"."),
        {context.name, name, *words});
}

Column applied(const ComputeRule& rule, const RuleContext& context)
{
    const Expression expression = expressionOf(context.name, rule.expression);
    try {
        return compute(context.data, context.name, expression);
    } catch (const Error& error) {
        throw withNameOf(context.name, error);
    }
}

std::vector<std::string> sourcesOf(const DerivedVariable& variable)
{
    std::vector<std::string> sources = std::visit(Sources{variable.name}, variable.rule);
    auto end = sources.begin();
    for (const std::string& source : sources)
        if (std::find(sources.begin(), end, source) == end)
            *end++ = source;
    sources.erase(end, sources.end());
    return sources;
}

Column derive(const Dataset& data, const Codebook& codebook, const DerivedVariable& variable)
{
    if (variable.name.empty())
        throw invalidInput(QUADRAT_TEXT("core", "A derived variable has no name."));
    const RuleContext context{data, codebook, variable.name};
    Column column =
        std::visit([&](const auto& rule) { return applied(rule, context); }, variable.rule);
    Variable words;
    words.values = variable.values;
    return withMissingCodes(std::move(column), words);
}

void deriveAll(Dataset& data, Codebook& codebook, const std::vector<DerivedVariable>& variables)
{
    refuseTakenNames(data, codebook, variables);
    const DependenceOrder order(variables);
    const std::size_t columns = data.columns().size(), entries = codebook.variables.size();
    try {
        for (const std::size_t k : order.positions()) {
            Column column = derive(data, codebook, variables[k]);
            codebook.variables.push_back(
                entryOf(variables[k], column, codebook, sourcesOf(variables[k])));
            data.put(std::move(column));
        }
    } catch (...) {
        data = Dataset(
            std::vector(data.columns().begin(), data.columns().begin() + std::ptrdiff_t(columns)));
        codebook.variables.resize(entries);
        throw;
    }
}

std::vector<Message> doubtsAbout(const Dataset& data, const Codebook& codebook,
                                 const DerivedVariable& variable)
{
    const auto [source, named] = namedValues(variable);
    const Column* column = data.find(source);
    if (!column || !column->coded())
        return {};
    std::vector<std::string> known;
    for (const Level& level : column->coded()->levels)
        known.push_back(level.label);
    if (const Variable* entry = codebook.find(source))
        for (const ValueLabel& value : entry->values)
            known.push_back(value.value);
    std::vector<Message> doubts;
    for (const std::string& value : named) {
        const auto isIt = [&](const std::string& label) {
            const auto number = readNumber(value);
            return label == value ||
                   (column->measure() == Measure::Number && number && readNumber(label) == number);
        };
        if (std::ranges::any_of(known, isIt))
            continue;
        const std::string nearest = nearestName(value, known);
        if (nearest.empty())
            doubts.push_back(
                {QUADRAT_TEXT("core", "\"%1\": nobody answered \"%2\" to \"%3\", and it is not one "
                                      "of the answers known."),
                 {variable.name, value, source}});
        else
            doubts.push_back({QUADRAT_TEXT("core", "\"%1\": nobody answered \"%2\" to \"%3\". Did "
                                                   "you mean \"%4\"?"),
                              {variable.name, value, source, nearest}});
    }
    return doubts;
}

} // namespace quadrat
