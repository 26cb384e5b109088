// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/areas.h"

#include "core/frame/succession.h"

#include <algorithm>

namespace quadrat {

bool isValidOn(const Area& area, std::string_view day)
{
    if (day.empty())
        return area.validUntil.empty();
    return area.validFrom <= day && (area.validUntil.empty() || day <= area.validUntil);
}

std::vector<std::size_t> areasOn(const AreaTree& tree, std::size_t level, std::string_view day)
{
    std::vector<std::size_t> found;
    for (std::size_t k = 0; k < tree.areas.size(); ++k)
        if (tree.areas[k].level == level && isValidOn(tree.areas[k], day))
            found.push_back(k);
    return found;
}

std::optional<std::size_t> findArea(const AreaTree& tree, std::string_view code,
                                    std::string_view day)
{
    std::optional<std::size_t> last;
    for (std::size_t k = 0; k < tree.areas.size(); ++k) {
        if (tree.areas[k].code != code)
            continue;
        if (isValidOn(tree.areas[k], day))
            return k;
        last = k;
    }
    return last;
}

std::vector<AreaChange> successorsOf(const AreaTree& tree, std::string_view code,
                                     std::string_view day)
{
    return Succession(tree, day).of(code);
}

} // namespace quadrat
