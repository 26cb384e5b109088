// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/dataset.h"

#include "core/base/error.h"

#include <algorithm>
#include <set>
#include <utility>

namespace quadrat {

Dataset::Dataset(std::vector<Column> columns) : m_columns(std::move(columns))
{
    std::set<std::string_view> names;
    for (const Column& column : m_columns) {
        if (!names.insert(column.name()).second)
            throw invalidInput(QUADRAT_TEXT("core", "Two columns are named \"%1\"."),
                               {column.name()});
        if (column.rowCount() != rowCount())
            throw invalidInput(
                QUADRAT_TEXT("core", "Column \"%1\" has %2 rows where the others have %3."),
                {column.name(), std::int64_t(column.rowCount()), std::int64_t(rowCount())});
    }
}

const Column* Dataset::find(std::string_view name) const
{
    const auto found = std::ranges::find(m_columns, name, &Column::name);
    return found == m_columns.end() ? nullptr : &*found;
}

const Column& Dataset::at(std::string_view name) const
{
    if (const Column* column = find(name))
        return *column;
    std::vector<std::string> names;
    std::ranges::transform(m_columns, std::back_inserter(names), &Column::name);
    const std::string nearest = nearestName(name, names);
    if (nearest.empty())
        throw invalidInput(QUADRAT_TEXT("core", "The data have no column \"%1\"."),
                           {std::string(name)});
    throw invalidInput(QUADRAT_TEXT("core", "The data have no column \"%1\". Did you mean \"%2\"?"),
                       {std::string(name), nearest});
}

void Dataset::put(Column column)
{
    if (!m_columns.empty() && column.rowCount() != rowCount())
        throw invalidInput(
            QUADRAT_TEXT("core", "Column \"%1\" has %2 rows where the others have %3."),
            {column.name(), std::int64_t(column.rowCount()), std::int64_t(rowCount())});
    const auto found = std::ranges::find(m_columns, column.name(), &Column::name);
    if (found == m_columns.end())
        m_columns.push_back(std::move(column));
    else
        *found = std::move(column);
}

} // namespace quadrat
