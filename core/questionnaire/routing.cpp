// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/routing.h"

#include "core/questionnaire/answered_condition.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

namespace {

constexpr std::size_t mostWalks = 20'000; ///< through one block of questions

/// A question of a section that is printed among the answers.
struct Stop {
    std::size_t asked = 0; ///< of Form::asked, in the first block of a section that repeats
    std::size_t question = 0;
    bool isConditional = false;
    std::optional<AnsweredCondition> condition; ///< where it can be worked out
    std::vector<std::size_t> deciders;          ///< stops that it asks for
    bool decides = false;                       ///< a later one asks for it
};

/// The answer after which somebody goes on.
constexpr const char* anyAnswer = "";
constexpr const char* notMeant = " "; ///< its condition says so; no code is a blank

class SectionWalk {
public:
    SectionWalk(const Form& form, const AskedSection& section) : m_form(form)
    {
        for (std::size_t k = 0; k < section.askedCount; ++k) {
            const AskedQuestion& asked = form.asked()[section.firstAsked + k];
            if (takesPrintedAnswer(form.question(asked)))
                m_stops.push_back(stopOf(section.firstAsked + k, asked));
        }
        for (std::size_t k = 0; k < m_stops.size(); ++k)
            settleDeciders(k);
    }

    /// \param past  what comes after the last stop
    void route(std::vector<QuestionRoute>& routes, const GoTo& past)
    {
        for (std::size_t first = 0; first < m_stops.size();) {
            const std::size_t end = blockEnd(first);
            if (end > first + 1)
                routeBlock(first, end);
            first = end;
        }
        for (std::size_t k = 0; k < m_stops.size(); ++k)
            put(routes[m_stops[k].question], k, past);
    }

private:
    Stop stopOf(std::size_t index, const AskedQuestion& asked) const
    {
        Stop stop{.asked = index, .question = asked.question, .isConditional = bool(asked.showIf)};
        if (asked.showIf)
            stop.condition = AnsweredCondition::of(m_form, *asked.showIf);
        return stop;
    }

    /// A condition that asks for something outside the stops before it is left to its words.
    void settleDeciders(std::size_t k)
    {
        Stop& stop = m_stops[k];
        m_filters.push_back(stop.isConditional && !stop.condition);
        if (!stop.condition)
            return;
        for (const std::size_t field : stop.condition->fields()) {
            const auto found = std::ranges::find_if(m_stops, [&](const Stop& other) {
                return m_form.asked()[other.asked].firstField == field;
            });
            if (found >= m_stops.begin() + std::ptrdiff_t(k)) {
                stop.condition.reset();
                stop.deciders.clear();
                m_filters[k] = true;
                return;
            }
            stop.deciders.push_back(std::size_t(found - m_stops.begin()));
        }
    }

    /// Blocks end where no later condition asks for what stands in them.
    std::size_t blockEnd(std::size_t first) const
    {
        std::size_t end = first + 1;
        for (std::size_t k = first; k < end; ++k)
            for (std::size_t later = end; later < m_stops.size(); ++later)
                if (std::ranges::find(m_stops[later].deciders, k) != m_stops[later].deciders.end())
                    end = later + 1;
        return end;
    }

    void routeBlock(std::size_t first, std::size_t end)
    {
        for (std::size_t k = first; k < end; ++k)
            for (const std::size_t decider : m_stops[k].deciders)
                m_stops[decider].decides = true;
        for (bool changed = true; changed;) {
            m_next.clear();
            m_walks = 0;
            m_codes.clear();
            const bool isWalked = walk(first, first, end, {});
            if (!isWalked) {
                for (std::size_t k = first; k < end; ++k)
                    m_filters[k] = m_stops[k].isConditional;
                m_next.clear();
                return;
            }
            changed = false;
            for (const auto& [from, next] : m_next) {
                const bool isSkip = from.second == notMeant;
                if (next.size() > 1 || (isSkip && *next.begin() != from.first + 1)) {
                    const std::size_t stop = isSkip ? from.first + 1 : *next.begin();
                    changed = changed || !m_filters[stop];
                    m_filters[stop] = true;
                }
            }
        }
        for (const auto& [from, next] : m_next)
            if (from.second != notMeant)
                m_goTo[from.first][from.second] = *next.begin();
    }

    using From = std::pair<std::size_t, std::string>; ///< a stop and the answer to it

    /// All ways on from stop `k`. \return false if there are too many
    bool walk(std::size_t k, std::size_t first, std::size_t end, const std::optional<From>& from)
    {
        if (k == end) {
            if (from)
                m_next[*from].insert(end);
            return ++m_walks <= mostWalks;
        }
        const Stop& stop = m_stops[k];
        const bool isUnknown = stop.isConditional && !stop.condition;
        const bool isMeant = !stop.isConditional || isUnknown || stop.condition->holds(m_codes);
        if (from && (isMeant || m_filters[k]))
            m_next[*from].insert(k);
        if ((!isMeant || isUnknown) &&
            !walk(k + 1, first, end, m_filters[k] ? From(k, notMeant) : from))
            return false;
        if (!isMeant)
            return true;
        const std::size_t field = m_form.asked()[stop.asked].firstField;
        if (!stop.decides || m_form.options(field).empty())
            return walk(k + 1, first, end, From(k, anyAnswer));
        for (const Option* option : m_form.options(field)) {
            m_codes[field] = option->code;
            if (!walk(k + 1, first, end, From(k, option->code)))
                return false;
        }
        m_codes.erase(field);
        return true;
    }

    void put(QuestionRoute& route, std::size_t stop, const GoTo& past) const
    {
        route.isFiltered = m_filters[stop];
        const auto found = m_goTo.find(stop);
        if (found == m_goTo.end())
            return;
        const std::map<std::string, std::size_t>& ways = found->second;
        const auto target = [&](std::size_t next) {
            return next == m_stops.size()
                       ? past
                       : GoTo{.kind = GoTo::Kind::Question,
                              .section = m_form.asked()[m_stops[next].asked].section,
                              .question = m_stops[next].question};
        };
        const bool isOne = std::ranges::all_of(
            ways, [&](const auto& way) { return way.second == ways.begin()->second; });
        if (isOne && ways.begin()->second != stop + 1)
            route.after = target(ways.begin()->second);
        for (const auto& [code, next] : ways)
            if (!isOne && next != stop + 1)
                route.byCode[code] = target(next);
    }

    const Form& m_form;
    std::vector<Stop> m_stops;
    std::vector<bool> m_filters; ///< one a stop: everybody comes to it and reads its condition
    std::map<From, std::set<std::size_t>> m_next;
    std::map<std::size_t, std::map<std::string, std::size_t>> m_goTo; ///< stop, answer, next stop
    std::map<std::size_t, std::string> m_codes;                       ///< by field
    std::size_t m_walks = 0;
};

/// What comes after a section.
GoTo after(const Questionnaire& questionnaire, const QuestionNumbers& numbers, std::size_t section)
{
    for (std::size_t s = section + 1; s < questionnaire.sections.size(); ++s) {
        const Section& next = questionnaire.sections[s];
        const auto first = std::ranges::find_if(next.questions, takesPrintedAnswer);
        if (first == next.questions.end())
            continue;
        const bool readsBand = !next.showIf.empty() || next.repeat;
        return {.kind = readsBand && !numbers.ofSection(s).empty() ? GoTo::Kind::Section
                                                                   : GoTo::Kind::Question,
                .section = s,
                .question = std::size_t(first - next.questions.begin())};
    }
    return {};
}

} // namespace

PrintedRoutes routesOf(const Form& form, const QuestionNumbers& numbers)
{
    const Questionnaire& questionnaire = form.questionnaire();
    PrintedRoutes routes;
    for (const Section& section : questionnaire.sections)
        routes.questions.emplace_back(section.questions.size());
    routes.otherwise.resize(questionnaire.sections.size());
    for (const AskedSection& asked : form.askedSections()) {
        if (asked.instance > 1)
            continue;
        const GoTo next = after(questionnaire, numbers, asked.section);
        if (asked.showIf)
            routes.otherwise[asked.section] = next;
        SectionWalk(form, asked)
            .route(routes.questions[asked.section],
                   asked.instance == 0 ? next : GoTo{.kind = GoTo::Kind::NextBlock});
    }
    // What is not asked for an answer cannot be jumped over: its condition is always said.
    for (const AskedQuestion& asked : form.asked())
        if (!takesPrintedAnswer(form.question(asked)))
            routes.questions[asked.section][asked.question].isFiltered = bool(asked.showIf);
    return routes;
}

} // namespace quadrat
