// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/data/codebook.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// Which rows of a table are shown, and in what order. Rows are numbered from 0 in the data.
using RowList = std::vector<std::uint32_t>;

enum class Direction { Rising, Falling };

/// What stands in a cell beside its value: nothing, or the words of its value label. Empty: codes.
using ValueWording = std::function<std::string(const std::string& value)>;

/// A piece of text that a cell of one column has to hold, capitals and diacritics aside; "=x" asks
/// for the whole cell, "=" alone for blanks, "<>" for cells that are not blank, and in a column of
/// numbers "<5", "<=5", ">5", ">=5" compare.
struct ColumnFilter {
    std::size_t column = 0;
    std::string text;

    bool operator==(const ColumnFilter&) const = default;
};

/// The rows that all filters leave, in the order of the data.
/// \param wording  of each column; may be empty as a whole. A cell matches by its code or its words
/// Cost: 1 ns a row and filter for codes, 30 ns a byte for open texts.
RowList filteredRows(const Dataset& data, std::span<const ColumnFilter> filters,
                     std::span<const ValueWording> wording = {}, const Progress& progress = {});

/// Those of the rows of which a cell holds the text; if there is none, those whose cells together
/// hold all its words, each in whatever column. Capitals and diacritics aside.
/// Cost: 1 ns a row, word and column of codes, 30 ns a byte of other columns.
RowList rowsWithWords(const Dataset& data, const RowList& rows, const std::string& text,
                      const Progress& progress = {});

/// The same rows ordered by one column: numbers by value, texts in Vietnamese order; blanks at the
/// end whichever the direction. Rows with equal values keep their order.
/// Cost: 2 ns a row for codes; for a million different texts about 2 s.
void sortRows(RowList& rows, const Column& column, Direction direction,
              const ValueWording& wording = {});

/// The place in `rows`, from `start` on and round again, of the next row of which some cell holds
/// the text, and its column. Capitals and diacritics aside.
struct Found {
    std::size_t place = 0, column = 0;

    bool operator==(const Found&) const = default;
};
std::optional<Found> findText(const Dataset& data, const RowList& rows, const std::string& text,
                              Found start, std::span<const ValueWording> wording = {},
                              const Progress& progress = {});

} // namespace quadrat
