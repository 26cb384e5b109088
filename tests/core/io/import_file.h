// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/delimited_text.h"
#include "core/io/json_table.h"

#include <string>
#include <vector>

namespace quadrat {

/// One of the files that survey tools export, in tests/data/survey-tools.
inline Imported exportedBy(const std::string& file)
{
    const std::string path = QUADRAT_TEST_DATA "/survey-tools/" + file;
    return path.ends_with(".json") ? readJsonTable(path) : readDelimited(path);
}

/// All values of a column as they stand in the data.
inline std::vector<std::string> valuesOf(const Dataset& data, const std::string& name)
{
    std::vector<std::string> values;
    for (std::size_t row = 0; row < data.rowCount(); ++row)
        values.push_back(data.at(name).label(row));
    return values;
}

using Values = std::vector<std::string>;

} // namespace quadrat
