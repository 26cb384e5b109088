// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace quadrat {

/// The values of one key over all submissions, as texts; blanks are not stored.
struct JsonColumn {
    struct Value {
        std::uint32_t row = 0, length = 0;
    };
    std::string name;
    std::string bytes; ///< of all values, one after the other
    std::vector<Value> values;
    std::size_t lastRow = std::size_t(-1); ///< in which it came last, null included

    /// One text a row, empty for blanks; they point into `bytes`.
    std::vector<std::string_view> texts(std::size_t rows) const;
};

/// Lists of objects under one key.
struct JsonRepeat {
    std::size_t submissions = 0, entries = 0;
};

/// What the submissions of a JSON text hold.
struct JsonSubmissions {
    std::vector<JsonColumn> columns; ///< in the order in which their keys first come
    std::size_t rows = 0;
    std::map<std::string, JsonRepeat> repeats;
    std::map<std::string, std::size_t> ambiguousLists; ///< and the first row, from 0
    std::size_t announced = 0; ///< how many there are at the source, if the file says so
    bool isPart = false;       ///< the file says that there are more of them
};

/// Goes through the text once, without building it in memory.
/// \param text  valid UTF-8
/// \throws Error{UnreadableFile} as readJsonTable
JsonSubmissions readSubmissions(std::string_view text, std::size_t maximumRows,
                                const Progress& progress);

} // namespace quadrat
