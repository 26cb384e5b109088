// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/areas/area_list.h"

#include <cmath>
#include <map>
#include <set>

namespace quadrat::ui {

namespace {

/// Units of an area: its own, else those of the areas of the next levels under it.
double unitsOf(const AreaTree& tree, std::size_t area,
               const std::map<std::string, std::vector<std::size_t>>& children)
{
    const Area& its = tree.areas[area];
    if (its.units)
        return *its.units;
    double sum = 0;
    if (const auto under = children.find(its.code); under != children.end())
        for (const std::size_t child : under->second)
            if (tree.areas[child].level > its.level)
                sum += unitsOf(tree, child, children);
    return sum;
}

} // namespace

AreaTree areasOfList(const Dataset& list, const std::vector<LevelColumns>& levels,
                     const std::string& units, const std::string& from)
{
    AreaTree tree;
    std::vector<std::map<std::string, std::size_t>> known(levels.size());
    for (const LevelColumns& level : levels)
        tree.levels.push_back(level.level);
    const std::size_t rows = list.columns().empty() ? 0 : list.columns().front().rowCount();
    for (std::size_t row = 0; row < rows; ++row) {
        std::string parent;
        for (std::size_t level = 0; level < levels.size(); ++level) {
            const LevelColumns& columns = levels[level];
            std::string code =
                list.at(columns.code.empty() ? columns.name : columns.code).label(row);
            if (code.empty())
                break;
            if (columns.code.empty() && !parent.empty())
                code = parent + " / " + code; // names are told apart within their parent only
            const auto [found, isNew] = known[level].try_emplace(code, tree.areas.size());
            if (isNew)
                tree.areas.push_back(
                    {.code = code,
                     .name = columns.name.empty() ? code : list.at(columns.name).label(row),
                     .parent = parent,
                     .level = level,
                     .validFrom = from,
                     .validUntil = {},
                     .units = {}});
            if (level + 1 == levels.size() && !units.empty())
                if (const double number = list.at(units).number(row); std::isfinite(number)) {
                    std::optional<double>& its = tree.areas[found->second].units;
                    its = its.value_or(0) + number;
                }
            parent = code;
        }
    }
    return tree;
}

std::vector<PlannedStratum> strataOfAreas(const AreaTree& tree, std::size_t level,
                                          std::string_view day)
{
    std::map<std::string, std::vector<std::size_t>> children;
    for (std::size_t k = 0; k < tree.areas.size(); ++k)
        if (isValidOn(tree.areas[k], day))
            children[tree.areas[k].parent].push_back(k);
    std::vector<PlannedStratum> strata;
    std::set<std::string> names;
    for (const std::size_t area : areasOn(tree, level, day)) {
        const Area& its = tree.areas[area];
        std::string name = its.name.empty() ? its.code : its.name;
        if (!names.insert(name).second) {
            name += " (" + its.code + ')';
            names.insert(name);
        }
        strata.push_back({.name = name, .population = unitsOf(tree, area, children)});
    }
    return strata;
}

} // namespace quadrat::ui
