// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace quadrat {

/// Another value for one row; nothing: blank.
struct CellEdit {
    std::size_t row = 0;
    std::optional<std::string> value; ///< as Column::label writes it
};

/// The column with other values in some rows; of two edits of one row the later counts. The form
/// changes where it must: a text in a column of numbers makes it a category.
/// Cost: one pass over the column.
Column withEdits(const Column& column, std::span<const CellEdit> edits);

} // namespace quadrat
