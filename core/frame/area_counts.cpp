// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/area_counts.h"

#include "core/base/error.h"
#include "core/data/categories.h"
#include "core/frame/succession.h"

#include <cmath>
#include <set>

namespace quadrat {

namespace {

/// Areas of a day by their code.
class AreasOfDay {
public:
    AreasOfDay(const AreaTree& tree, std::string_view day) : m_tree(tree)
    {
        for (std::size_t k = 0; k < tree.areas.size(); ++k)
            if (isValidOn(tree.areas[k], day))
                m_places.emplace(tree.areas[k].code, k);
    }

    std::optional<std::size_t> find(const std::string& code) const
    {
        const auto found = m_places.find(code);
        return found == m_places.end() ? std::nullopt : std::optional(found->second);
    }

    /// The area of the level that an area is in, or is; nothing if it is of a higher one.
    std::optional<std::size_t> upTo(std::size_t area, std::size_t level) const
    {
        for (std::size_t steps = 0; m_tree.areas[area].level > level; ++steps) {
            const auto parent = find(m_tree.areas[area].parent);
            if (!parent || steps > m_tree.levels.size())
                return {};
            area = *parent;
        }
        return m_tree.areas[area].level == level ? std::optional(area) : std::nullopt;
    }

    const std::map<std::string_view, std::size_t>& places() const { return m_places; }

private:
    const AreaTree& m_tree;
    std::map<std::string_view, std::size_t> m_places;
};

Issue lost(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {.severity = Severity::Warning, .message = {pattern, std::move(arguments)}};
}

} // namespace

UnitsByCode unitsOf(const Dataset& list, const FrameColumns& columns)
{
    if (columns.areas.empty())
        throw invalidInput(QUADRAT_TEXT("core", "Say which columns of the list hold area codes."));
    const Categories codes = categoriesOf(list.at(columns.areas.back()));
    const Column* sizes = columns.size.empty() ? nullptr : &list.at(columns.size);
    std::vector<double> sums(codes.labels.size() + 1);
    withCodes(codes, [&](auto rows) {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const double size = sizes ? sizes->number(row) : 1;
            sums[rows[row]] += std::isnan(size) ? 0 : size;
        }
    });
    UnitsByCode units;
    for (std::size_t k = 0; k < codes.labels.size(); ++k)
        if (sums[k] > 0)
            units[codes.labels[k]] = sums[k];
    if (sums.back() > 0)
        units[""] = sums.back();
    return units;
}

UnitsByCode unitsOf(const AreaTree& tree, std::string_view day)
{
    const AreasOfDay areas(tree, day);
    std::set<std::string_view> aboveOthers; // that areas with units are in
    for (const auto& [code, place] : areas.places()) {
        if (!tree.areas[place].units)
            continue;
        std::optional<std::size_t> above = place;
        for (std::size_t steps = 0; steps < tree.levels.size(); ++steps) {
            above = areas.find(tree.areas[*above].parent);
            if (!above)
                break;
            aboveOthers.insert(tree.areas[*above].code);
        }
    }
    UnitsByCode units;
    for (const auto& [code, place] : areas.places())
        if (const auto& own = tree.areas[place].units; own && !aboveOthers.contains(code))
            units[std::string(code)] = *own;
    return units;
}

AreaCounts countsByArea(const AreaTree& tree, const UnitsByCode& units, std::size_t level,
                        std::string_view day, std::string_view since)
{
    const AreasOfDay areas(tree, day);
    const Succession succession(tree, day);
    std::map<std::size_t, double> sums;
    for (const std::size_t area : areasOn(tree, level, day))
        sums[area] = 0;
    AreaCounts result;
    for (const auto& [code, count] : units) {
        if (!findArea(tree, code)) {
            result.issues.push_back(
                code.empty()
                    ? lost(QUADRAT_TEXT("core", "%1 units have no area and are not counted."),
                           {count})
                    : lost(QUADRAT_TEXT("core", "%1 units are in \"%2\", which is not among the "
                                                "areas of the study, and are not counted."),
                           {count, code}));
            continue;
        }
        for (const AreaChange& end : succession.of(code, since)) {
            const auto area = areas.find(end.to);
            const auto counted = area ? areas.upTo(*area, level) : std::nullopt;
            if (counted)
                sums[*counted] += count * end.share;
            else
                result.issues.push_back(
                    lost(area ? QUADRAT_TEXT("core", "%1 units are in \"%2\", which is in no area "
                                                     "of that level, and are not counted.")
                              : QUADRAT_TEXT("core", "%1 units are in \"%2\", which is not there "
                                                     "on that day and did not become another "
                                                     "area; they are not counted."),
                         {count * end.share, end.to}));
        }
    }
    for (const auto& [area, sum] : sums)
        result.counts.push_back({area, sum});
    return result;
}

} // namespace quadrat
