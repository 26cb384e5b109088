// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/frame/areas.h"
#include "core/frame/succession.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace quadrat {

namespace {

/// Shares of a crosswalk are often written with a few decimals.
constexpr double shareTolerance = 1e-3;

bool isDay(const std::string& day)
{
    return day.empty() || dayOfIso(day).has_value();
}

bool wasThereAtBeginning(const Area& outer, const Area& inner)
{
    return inner.validFrom.empty() ? outer.validFrom.empty() : isValidOn(outer, inner.validFrom);
}

bool wasThereAtEnd(const Area& outer, const Area& inner)
{
    return isValidOn(outer, inner.validUntil);
}

bool overlap(const Area& a, const Area& b)
{
    return (a.validUntil.empty() || b.validFrom <= a.validUntil) &&
           (b.validUntil.empty() || a.validFrom <= b.validUntil);
}

class AreaCheck {
public:
    explicit AreaCheck(const AreaTree& tree) : m_tree(tree)
    {
        for (std::size_t k = 0; k < tree.areas.size(); ++k)
            m_places.emplace(tree.areas[k].code, k);
    }

    std::vector<Issue> run() &&
    {
        for (std::size_t k = 0; k < m_tree.areas.size(); ++k) {
            m_row = k + 1;
            checkArea(m_tree.areas[k], k);
        }
        for (std::size_t k = 0; k < m_tree.changes.size(); ++k) {
            m_row = k + 1;
            checkChange(m_tree.changes[k]);
        }
        checkShares();
        checkWays();
        return std::move(m_issues);
    }

private:
    void add(const char* column, const char* pattern, std::vector<Message::Argument> arguments)
    {
        m_issues.push_back({.severity = Severity::Fault,
                            .message = {pattern, std::move(arguments)},
                            .row = m_row,
                            .column = column,
                            .sheet = {}});
    }

    /// All areas that ever had a code.
    std::vector<const Area*> all(const std::string& code) const
    {
        std::vector<const Area*> found;
        const auto [first, last] = m_places.equal_range(code);
        for (auto k = first; k != last; ++k)
            found.push_back(&m_tree.areas[k->second]);
        return found;
    }

    /// Whether one of that code was there on a day.
    bool isThere(const std::string& code, const std::string& day) const
    {
        return std::ranges::any_of(all(code), [&](const Area* a) { return isValidOn(*a, day); });
    }

    void checkArea(const Area& area, std::size_t place)
    {
        if (area.code.empty())
            add("code", QUADRAT_TEXT("core", "An area has no code (\"%1\")."), {area.name});
        else
            checkCode(area, place);
        if (area.level >= m_tree.levels.size())
            add("level", QUADRAT_TEXT("core", "The area \"%1\" is of level %2; there are %3."),
                {area.code, std::int64_t(area.level + 1), std::int64_t(m_tree.levels.size())});
        if (area.units && !(*area.units >= 0 && std::isfinite(*area.units)))
            add("units",
                QUADRAT_TEXT("core", "The area \"%1\" has %2 units; there cannot be less "
                                     "than none."),
                {area.code, *area.units});
        for (const auto& [column, day] :
             {std::pair("valid_from", area.validFrom), {"valid_until", area.validUntil}})
            if (!isDay(day))
                add(column,
                    QUADRAT_TEXT("core", "\"%1\" of the area \"%2\" is no day. Write it as "
                                         "2025-06-30."),
                    {day, area.code});
        if (!area.validUntil.empty() && area.validUntil < area.validFrom)
            add("valid_until",
                QUADRAT_TEXT("core", "The area \"%1\" ends on %2, before it begins "
                                     "on %3."),
                {area.code, area.validUntil, area.validFrom});
        checkParent(area);
    }

    void checkCode(const Area& area, std::size_t place)
    {
        const auto [first, last] = m_places.equal_range(area.code);
        for (auto k = first; k != last; ++k)
            if (const Area& other = m_tree.areas[k->second];
                k->second < place && overlap(area, other))
                add("code",
                    QUADRAT_TEXT("core", "The code \"%1\" stands for \"%2\" and for \"%3\" "
                                         "at the same time. Each needs a code of its "
                                         "own."),
                    {area.code, other.name, area.name});
    }

    void checkParent(const Area& area)
    {
        if (area.parent.empty()) {
            if (area.level > 0)
                add("parent",
                    QUADRAT_TEXT("core", "The area \"%1\" is of level %2 but belongs to "
                                         "none above it."),
                    {area.code, std::int64_t(area.level + 1)});
            return;
        }
        const std::vector<const Area*> parents = all(area.parent);
        const auto isAbove = [&](const Area* parent) {
            return parent->level < area.level && !isBetween(*parent, area);
        };
        const auto wrong = std::ranges::find_if_not(parents, isAbove);
        if (parents.empty())
            add("parent",
                QUADRAT_TEXT("core", "The area \"%1\" belongs to \"%2\", which is not "
                                     "there."),
                {area.code, area.parent});
        else if (wrong != parents.end())
            add("parent",
                QUADRAT_TEXT("core", "The area \"%1\" of level %2 belongs to \"%3\" of "
                                     "level %4; it should be one of the next level "
                                     "above."),
                {area.code, std::int64_t(area.level + 1), area.parent,
                 std::int64_t((*wrong)->level + 1)});
        else if (std::ranges::none_of(
                     parents, [&](const Area* p) { return wasThereAtBeginning(*p, area); }) ||
                 std::ranges::none_of(parents,
                                      [&](const Area* p) { return wasThereAtEnd(*p, area); }))
            add("parent",
                QUADRAT_TEXT("core", "The area \"%1\" is there on days on which \"%2\", "
                                     "to which it belongs, is not."),
                {area.code, area.parent});
    }

    /// Whether there was a level between the two at the time of the lower one.
    bool isBetween(const Area& above, const Area& below) const
    {
        if (above.level + 1 >= below.level)
            return false;
        for (const Area& area : m_tree.areas)
            if (area.level > above.level && area.level < below.level && overlap(area, below))
                return true;
        return false;
    }

    void checkChange(const AreaChange& change)
    {
        if (!(change.share > 0 && change.share <= 1))
            add("changes",
                QUADRAT_TEXT("core", "A share of %1 of \"%2\" went to \"%3\"; it must "
                                     "be above 0 and not above 1."),
                {change.share, change.from, change.to});
        if (change.on.empty() || !isDay(change.on))
            add("changes",
                QUADRAT_TEXT("core", "\"%1\" went to \"%2\" on \"%3\", which is no day. "
                                     "Write it as 2025-07-01."),
                {change.from, change.to, change.on});
        for (const std::string& code : {change.from, change.to})
            if (!m_places.contains(code))
                add("changes",
                    QUADRAT_TEXT("core", "A change names the area \"%1\", which is not "
                                         "there."),
                    {code});
        if (change.on.empty() || !m_places.contains(change.from) || !m_places.contains(change.to))
            return;
        if (!isThere(change.to, change.on))
            add("changes",
                QUADRAT_TEXT("core", "\"%1\" went to \"%2\" on %3, when \"%2\" was not "
                                     "there."),
                {change.from, change.to, change.on});
        if (std::ranges::none_of(all(change.from),
                                 [&](const Area* a) { return a->validFrom < change.on; }))
            add("changes",
                QUADRAT_TEXT("core", "\"%1\" went to \"%2\" on %3, before \"%1\" was "
                                     "there."),
                {change.from, change.to, change.on});
        m_parted[{change.from, change.on}].keepsPart |= change.from == change.to;
        m_parted[{change.from, change.on}].share += change.share;
    }

    void checkShares()
    {
        m_row.reset();
        for (const auto& [key, parted] : m_parted) {
            const std::string &code = key.first, &day = key.second;
            if (std::abs(parted.share - 1) > shareTolerance)
                add("changes",
                    QUADRAT_TEXT("core", "The shares of \"%1\" that went elsewhere on "
                                         "%2 add up to %3, not to 1."),
                    {code, day, parted.share});
            const bool isStill = std::ranges::any_of(all(code), [&](const Area* area) {
                return area->validFrom < day && isValidOn(*area, day);
            });
            if (isStill && !parted.keepsPart)
                add("changes",
                    QUADRAT_TEXT("core", "\"%1\" went wholly elsewhere on %2 but is "
                                         "there after it. Say on which day it ended, "
                                         "or what it kept."),
                    {code, day});
        }
    }

    void checkWays()
    {
        const Succession succession(m_tree, "");
        std::set<std::string> told;
        for (const AreaChange& change : m_tree.changes) {
            try {
                succession.of(change.from);
            } catch (const Error& error) {
                if (told.insert(error.message().english()).second)
                    m_issues.push_back({.severity = Severity::Fault,
                                        .message = error.message(),
                                        .row = {},
                                        .column = "changes",
                                        .sheet = {}});
            }
        }
    }

    const AreaTree& m_tree;
    std::multimap<std::string_view, std::size_t> m_places; ///< of the areas, by code
    struct Parted {
        double share = 0; ///< of the area, to all others together
        bool keepsPart = false;
    };
    std::map<std::pair<std::string, std::string>, Parted> m_parted; ///< by area and day
    std::optional<std::size_t> m_row;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> checkAreas(const AreaTree& tree)
{
    return AreaCheck(tree).run();
}

} // namespace quadrat
