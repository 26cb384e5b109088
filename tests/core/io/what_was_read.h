// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/imported.h"

#include <string>
#include <vector>

namespace quadrat {

using Strings = std::vector<std::string>;

/// The values of a column, row by row.
inline Strings labelsOf(const Column& column)
{
    Strings result;
    for (std::size_t row = 0; row < column.rowCount(); ++row)
        result.push_back(column.label(row));
    return result;
}

inline Strings labels(const Dataset& data, const std::string& name)
{
    return labelsOf(data.at(name));
}

inline Strings english(const std::vector<Issue>& issues)
{
    Strings said;
    for (const Issue& issue : issues)
        said.push_back(issue.message.english());
    return said;
}

/// Notes and findings.
inline Strings saidOf(const Imported& imported)
{
    Strings said;
    for (const Message& note : imported.notes)
        said.push_back(note.english());
    for (const std::string& finding : english(imported.issues))
        said.push_back(finding);
    return said;
}

} // namespace quadrat
