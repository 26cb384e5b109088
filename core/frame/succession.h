// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frame/areas.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// successorsOf() for many areas of one tree: the changes are sorted once.
/// Holds views into the tree.
class Succession {
public:
    /// \param day  up to which changes count; empty: all
    Succession(const AreaTree& tree, std::string_view day);

    /// What became of an area that was there on `since` (empty: in the beginning).
    /// \throws Error{InvalidInput} if changes lead back to an area that was left before
    std::vector<AreaChange> of(std::string_view code, std::string_view since = {}) const;

private:
    struct Ends;

    void follow(const std::string& code, double share, std::string_view since, Ends& ends) const;
    std::string_view nextChange(const std::string& code, std::string_view since) const;

    std::string_view m_day;
    std::multimap<std::string_view, const AreaChange*> m_changes; ///< by the area they begin with
};

} // namespace quadrat
