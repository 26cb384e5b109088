// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/asked_columns.h"

#include "core/base/error.h"
#include "core/base/nearest_name.h"

#include <algorithm>

namespace quadrat {

void checkAsked(const std::vector<std::string>& columns,
                const std::map<std::string, Measure>& types, const std::vector<std::string>& names)
{
    std::vector<std::string> asked = columns;
    for (const auto& [name, measure] : types)
        asked.push_back(name);
    for (const std::string& name : asked) {
        if (std::ranges::find(names, name) != names.end())
            continue;
        const std::string nearest = nearestName(name, names);
        if (nearest.empty())
            throw invalidInput(QUADRAT_TEXT("core", "The data have no column \"%1\"."), {name});
        throw invalidInput(
            QUADRAT_TEXT("core", "The data have no column \"%1\". Did you mean \"%2\"?"),
            {name, nearest});
    }
}

} // namespace quadrat
