// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frame/area_table.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace quadrat {

namespace {

/// The cells of one column; blanks of a column that was not named.
class Cells {
public:
    Cells(const Dataset& sheet, const std::string& name)
        : m_column(name.empty() ? nullptr : &sheet.at(name))
    {}

    explicit operator bool() const { return m_column; }

    std::string text(std::size_t row) const { return m_column ? m_column->label(row) : ""; }

    /// Nothing for a blank; a finding for what is no number.
    std::optional<double> number(std::size_t row, std::vector<Issue>& issues) const
    {
        if (!m_column || m_column->isMissing(row))
            return {};
        const double value = m_column->number(row);
        if (!std::isnan(value))
            return value;
        issues.push_back(
            {.severity = Severity::Fault,
             .message = {QUADRAT_TEXT("core", "Row %1 has \"%3\" in \"%2\", which is "
                                              "no number."),
                         {std::int64_t(row) + 2, m_column->name(), m_column->label(row)}},
             .row = row + 2,
             .column = m_column->name(),
             .sheet = {}});
        return {};
    }

private:
    const Column* m_column;
};

/// Levels of areas that say only to whom they belong: one below their parent.
void findLevels(std::vector<Area>& areas)
{
    std::map<std::string, std::size_t> places;
    for (std::size_t k = 0; k < areas.size(); ++k)
        places.emplace(areas[k].code, k);
    for (Area& area : areas) {
        const Area* at = &area;
        // Parents that go round in a circle end here; checkAreas() says what is wrong.
        for (area.level = 0; !at->parent.empty() && area.level < areas.size(); ++area.level) {
            const auto found = places.find(at->parent);
            if (found == places.end())
                break;
            at = &areas[found->second];
        }
    }
}

std::size_t levelIn(const std::string& text, const std::vector<std::string>& levels)
{
    const auto named = std::ranges::find(levels, text);
    if (named != levels.end())
        return std::size_t(named - levels.begin());
    for (std::size_t k = 0; k < levels.size(); ++k)
        if (text == std::to_string(k + 1))
            return k;
    return levels.size();
}

/// Makes the areas of one level after the other, each once.
class PathReader {
public:
    PathReader(const Dataset& sheet, const AreaPathColumns& columns)
        : m_from(sheet, columns.validFrom), m_until(sheet, columns.validUntil),
          m_units(sheet, columns.units)
    {
        for (const AreaPathColumns::Level& level : columns.levels) {
            m_table.tree.levels.push_back(level.level);
            m_codes.emplace_back(sheet, level.code);
            m_names.emplace_back(sheet, level.name);
        }
        for (std::size_t row = 0; row < sheet.rowCount(); ++row)
            read(row);
    }

    AreaTable result() && { return std::move(m_table); }

private:
    void read(std::size_t row)
    {
        std::string parent;
        std::size_t lowest = m_codes.size();
        while (lowest > 0 && m_codes[lowest - 1].text(row).empty())
            --lowest;
        for (std::size_t level = 0; level < lowest; ++level) {
            const std::string code = m_codes[level].text(row);
            if (code.empty())
                continue;
            Area area{.code = code,
                      .name = m_names[level] ? m_names[level].text(row) : code,
                      .parent = parent,
                      .level = level,
                      .validFrom = m_from.text(row),
                      .validUntil = m_until.text(row),
                      .units = {}};
            if (level + 1 == lowest)
                area.units = m_units.number(row, m_table.issues);
            put(row, std::move(area), level + 1 == lowest);
            parent = code;
        }
    }

    void put(std::size_t row, Area area, bool isLowest)
    {
        const auto [place, isNew] =
            m_places.try_emplace({area.level, area.code}, m_table.tree.areas.size());
        if (isNew) {
            m_table.tree.areas.push_back(std::move(area));
            return;
        }
        Area& known = m_table.tree.areas[place->second];
        // A larger area was there as long as any of its rows says.
        if (!known.validFrom.empty() &&
            (area.validFrom.empty() || area.validFrom < known.validFrom))
            known.validFrom = area.validFrom;
        if (!known.validUntil.empty() &&
            (area.validUntil.empty() || area.validUntil > known.validUntil))
            known.validUntil = area.validUntil;
        if (known.name == area.name && known.parent == area.parent && !isLowest)
            return;
        m_table.issues.push_back(
            {.severity = Severity::Fault,
             .message = isLowest
                            ? Message{QUADRAT_TEXT("core", "Row %1 has the code \"%2\", as a row "
                                                           "before it has."),
                                      {std::int64_t(row) + 2, area.code}}
                            : Message{QUADRAT_TEXT("core", "Row %1 says that \"%2\" is \"%3\" of "
                                                           "\"%4\"; a row before it says \"%5\" "
                                                           "of \"%6\"."),
                                      {std::int64_t(row) + 2, area.code, area.name, area.parent,
                                       known.name, known.parent}},
             .row = row + 2});
    }

    Cells m_from, m_until, m_units;
    std::vector<Cells> m_codes, m_names;
    std::map<std::pair<std::size_t, std::string>, std::size_t> m_places; ///< by level and code
    AreaTable m_table;
};

} // namespace

AreaTable areasByRow(const Dataset& sheet, const AreaRowColumns& columns,
                     const std::vector<std::string>& levels)
{
    AreaTable table{.tree = {.levels = levels, .areas = {}, .changes = {}}, .issues = {}};
    const Cells code(sheet, columns.code), name(sheet, columns.name), parent(sheet, columns.parent),
        level(sheet, columns.level), from(sheet, columns.validFrom),
        until(sheet, columns.validUntil), units(sheet, columns.units);
    for (std::size_t row = 0; row < sheet.rowCount(); ++row) {
        table.tree.areas.push_back({.code = code.text(row),
                                    .name = name ? name.text(row) : code.text(row),
                                    .parent = parent.text(row),
                                    .level = level ? levelIn(level.text(row), levels) : 0,
                                    .validFrom = from.text(row),
                                    .validUntil = until.text(row),
                                    .units = units.number(row, table.issues)});
        if (level && table.tree.areas.back().level == levels.size())
            table.issues.push_back(
                {.severity = Severity::Fault,
                 .message = {QUADRAT_TEXT("core", "Row %1 has the level \"%2\", which is none of "
                                                  "those of the study."),
                             {std::int64_t(row) + 2, level.text(row)}},
                 .row = row + 2,
                 .column = columns.level,
                 .sheet = {}});
    }
    if (!level)
        findLevels(table.tree.areas);
    return table;
}

AreaTable areasByPath(const Dataset& sheet, const AreaPathColumns& columns)
{
    return PathReader(sheet, columns).result();
}

void addChanges(AreaTable& table, const Dataset& sheet, const AreaChangeColumns& columns)
{
    const Cells from(sheet, columns.from), to(sheet, columns.to), share(sheet, columns.share),
        on(sheet, columns.on);
    for (std::size_t row = 0; row < sheet.rowCount(); ++row)
        table.tree.changes.push_back({.from = from.text(row),
                                      .to = to.text(row),
                                      .share = share.number(row, table.issues).value_or(1),
                                      .on = on ? on.text(row) : columns.day});
}

} // namespace quadrat
