// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/check_frame.h"

#include "core/data/categories.h"

#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace quadrat {

namespace {

class FrameCheck {
public:
    FrameCheck(const Imported& list, const AreaTree& areas, std::string_view day)
        : m_list(list), m_tree(areas), m_day(day)
    {
        // Of several areas of one code the one of the day, else the last.
        for (const Area& area : areas.areas)
            if (const auto found = m_areas.find(area.code);
                found == m_areas.end() || !isValidOn(*found->second, day))
                m_areas.insert_or_assign(area.code, &area);
    }

    void checkIds(const std::string& name)
    {
        const Categories ids = categoriesOf(m_list.data.at(name));
        constexpr auto none = std::size_t(-1);
        std::vector<std::size_t> first(ids.labels.size(), none);
        withCodes(ids, [&](auto codes) {
            for (std::size_t row = 0; row < codes.size(); ++row) {
                if (codes[row] == ids.missing())
                    add(row, name, Severity::Fault,
                        QUADRAT_TEXT("core", "Row %1 has no id in \"%2\"."), {});
                else if (std::size_t& before = first[codes[row]]; before == none)
                    before = row;
                else
                    add(row, name, Severity::Fault,
                        QUADRAT_TEXT("core", "Row %1 has the id \"%3\" in \"%2\", as row %4 has."),
                        {ids.labels[codes[row]], numberOf(before)});
            }
        });
    }

    void checkSizes(const std::string& name)
    {
        const Column& column = m_list.data.at(name);
        for (std::size_t row = 0; row < column.rowCount(); ++row) {
            const double size = column.number(row);
            if (size > 0)
                continue;
            if (column.isMissing(row))
                add(row, name, Severity::Fault,
                    QUADRAT_TEXT("core", "Row %1 has no size in \"%2\"."), {});
            else if (std::isnan(size))
                add(row, name, Severity::Fault,
                    QUADRAT_TEXT("core", "Row %1 has \"%3\" in \"%2\", which is no number."),
                    {column.label(row)});
            else
                add(row, name, Severity::Fault,
                    QUADRAT_TEXT("core", "Row %1 has a size of %3 in \"%2\"; it must be above "
                                         "zero."),
                    {size});
        }
    }

    /// \param above  column of the next larger areas; null: there is none
    void checkAreas(const std::string& name, const Column* above)
    {
        const Column& column = m_list.data.at(name);
        for (std::size_t row = 0; row < column.rowCount(); ++row) {
            const std::string code = column.label(row);
            if (code.empty())
                add(row, name, Severity::Warning,
                    QUADRAT_TEXT("core", "Row %1 has no area in \"%2\"."), {});
            else if (!m_areas.empty())
                checkArea(row, name, code, above ? above->label(row) : "");
        }
    }

    std::vector<Issue> issues() && { return std::move(m_issues); }

private:
    void checkArea(std::size_t row, const std::string& name, const std::string& code,
                   const std::string& above)
    {
        const auto found = m_areas.find(code);
        if (found == m_areas.end())
            add(row, name, Severity::Warning,
                QUADRAT_TEXT("core", "Row %1 has the area code \"%3\" in \"%2\", which is not "
                                     "among the areas of the study."),
                {code});
        else if (!isValidOn(*found->second, m_day))
            add(row, name, Severity::Warning,
                QUADRAT_TEXT("core", "Row %1 has the area code \"%3\" in \"%2\", which is not in "
                                     "use any more, or not yet (%4)."),
                {code, found->second->name});
        else if (!above.empty() && m_areas.contains(above) && !isUnder(*found->second, above))
            add(row, name, Severity::Warning,
                QUADRAT_TEXT("core", "Row %1 has the area code \"%3\" in \"%2\", which does not "
                                     "belong to \"%4\"."),
                {code, above});
    }

    bool isUnder(const Area& area, const std::string& above) const
    {
        const Area* at = &area;
        for (std::size_t steps = 0; steps < m_tree.levels.size() && !at->parent.empty(); ++steps) {
            if (at->parent == above)
                return true;
            const auto found = m_areas.find(at->parent);
            if (found == m_areas.end())
                return false;
            at = found->second;
        }
        return false;
    }

    std::int64_t numberOf(std::size_t row) const
    {
        return std::int64_t(m_list.places.numberOf(row));
    }

    /// %1 of the pattern is the row, %2 the column.
    void add(std::size_t row, const std::string& column, Severity severity, const char* pattern,
             std::vector<Message::Argument> more)
    {
        std::vector<Message::Argument> arguments{numberOf(row), column};
        arguments.insert(arguments.end(), more.begin(), more.end());
        m_issues.push_back({.severity = severity,
                            .message = {pattern, std::move(arguments)},
                            .row = m_list.places.numberOf(row),
                            .column = column,
                            .sheet = m_list.places.sheet});
    }

    const Imported& m_list;
    const AreaTree& m_tree;
    std::string_view m_day;
    std::map<std::string_view, const Area*> m_areas;
    std::vector<Issue> m_issues;
};

} // namespace

std::vector<Issue> checkFrame(const Imported& list, const FrameColumns& columns,
                              const AreaTree& areas, std::string_view day)
{
    FrameCheck check(list, areas, day);
    check.checkIds(columns.id);
    if (!columns.size.empty())
        check.checkSizes(columns.size);
    const Column* above = nullptr;
    for (const std::string& name : columns.areas) {
        check.checkAreas(name, above);
        above = &list.data.at(name);
    }
    return std::move(check).issues();
}

} // namespace quadrat
