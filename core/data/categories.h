// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <string>
#include <vector>

namespace quadrat {

/// A column seen as categories: the labels in their order, and one code a row.
struct Categories {
    std::vector<std::string> labels;
    std::vector<std::uint32_t> code; ///< 0 … labels.size() − 1; labels.size() where missing

    std::uint32_t missing() const { return std::uint32_t(labels.size()); }
};

/// The categories of a column. Coded columns keep the order of their levels (also of those no row
/// has); numbers are sorted by value and texts by code point.
/// Cost: one pass; for numbers and texts also a sort of their different values.
Categories categoriesOf(const Column& column);

} // namespace quadrat
