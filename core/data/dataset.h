// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/nearest_name.h"
#include "core/data/column.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Columns of equal length under different names.
class Dataset {
public:
    Dataset() = default;

    /// \throws Error{InvalidInput} if two columns share a name or differ in length
    explicit Dataset(std::vector<Column> columns);

    std::size_t rowCount() const { return m_columns.empty() ? 0 : m_columns.front().rowCount(); }
    const std::vector<Column>& columns() const { return m_columns; }

    const Column* find(std::string_view name) const; ///< null if there is none

    /// \throws Error{InvalidInput} that names the column asked for and the nearest name there is
    const Column& at(std::string_view name) const;

    /// Adds a column at the end, or puts it in the place of the one of that name.
    void put(Column column);

    bool operator==(const Dataset&) const = default;

private:
    std::vector<Column> m_columns;
};

} // namespace quadrat
