// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace quadrat {

/// The different values of a column as they stand in the data, and which of them each row has, so
/// that each is looked at once.
struct DistinctValues {
    std::vector<std::string> texts;
    std::vector<std::uint32_t> ofRow; ///< 0: blank; k: texts[k − 1]
};

/// Missing codes are values like any other here. Texts of a coded column are its levels, also those
/// that no row has. Cost: one pass; for numbers and open texts a hash of each value.
DistinctValues distinctValues(const Column& column);

/// One text a row: of row r `texts[values.ofRow[r] − 1]`, empty for blanks.
std::vector<std::string_view> rowTexts(const DistinctValues& values,
                                       const std::vector<std::string>& texts);

} // namespace quadrat
