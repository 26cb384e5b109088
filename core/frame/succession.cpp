// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/succession.h"

#include "core/base/error.h"

#include <algorithm>

namespace quadrat {

struct Succession::Ends {
    std::map<std::string, AreaChange> found;
    std::vector<std::string> left; ///< areas on the way to where we are
};

Succession::Succession(const AreaTree& tree, std::string_view day) : m_day(day)
{
    for (const AreaChange& change : tree.changes)
        m_changes.emplace(change.from, &change);
}

std::vector<AreaChange> Succession::of(std::string_view code, std::string_view since) const
{
    Ends ends;
    follow(std::string(code), 1, since, ends);
    std::vector<AreaChange> changes;
    for (const auto& [to, end] : ends.found)
        changes.push_back({std::string(code), to, end.share, end.on == since ? "" : end.on});
    return changes;
}

void Succession::follow(const std::string& code, double share, std::string_view since,
                        Ends& ends) const
{
    const std::string_view next = nextChange(code, since);
    if (next.empty()) {
        AreaChange& end = ends.found.try_emplace(code, AreaChange{.share = 0}).first->second;
        end.share += share;
        end.on = std::max(end.on, std::string(since));
        return;
    }
    const auto [first, last] = m_changes.equal_range(code);
    for (auto k = first; k != last; ++k) {
        const AreaChange& change = *k->second;
        if (change.on != next)
            continue;
        if (change.to == code) { // what it keeps
            follow(code, share * change.share, next, ends);
            continue;
        }
        if (std::ranges::find(ends.left, change.to) != ends.left.end())
            throw invalidInput(QUADRAT_TEXT("core", "The changes of areas lead from \"%1\" back to "
                                                    "\"%2\", which had become another area "
                                                    "before. Give the new area a code of its own."),
                               {code, change.to});
        ends.left.push_back(code);
        follow(change.to, share * change.share, next, ends);
        ends.left.pop_back();
    }
}

/// The first day after `since` on which the area changed; empty if it did not.
std::string_view Succession::nextChange(const std::string& code, std::string_view since) const
{
    std::string_view next;
    const auto [first, last] = m_changes.equal_range(code);
    for (auto k = first; k != last; ++k) {
        const std::string_view on = k->second->on;
        if (on > since && (m_day.empty() || on <= m_day) && (next.empty() || on < next))
            next = on;
    }
    return next;
}

} // namespace quadrat
