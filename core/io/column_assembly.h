// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"
#include "core/data/column.h"
#include "core/io/cells.h"
#include "core/io/row_places.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quadrat {

/// Which form the cells of a column are read in; see Cells.
enum class CellForm { Coded, PointNumbers, CommaNumbers, Spans };

/// What is wanted of a column.
struct ColumnWish {
    std::string name;
    std::optional<Measure> measure; ///< empty: what the cells look like
};

struct AssembledColumn {
    Column column;
    std::vector<Issue> issues;
    std::vector<Message> notes;
};

/// Puts the cells of a column, chunk by chunk in the order of the file, into the values that serve
/// later work best:
///
/// - up to 255 different values: codes of one byte, numbers or not;
/// - numbers, one of them with a fraction: doubles, whose label is their shortest form;
/// - whole numbers as clusters have them: codes up to 4,096 different values, and up to 65,535
///   where a spelling such as 00123 would be lost; else doubles;
/// - not numbers: codes up to 65,535 different texts, else text.
///
/// Codes follow the order of the levels: numbers by value, else labels by code point. Spellings of
/// one number are one level, named as the first of them in the file.
///
/// \return or the form that the cells must be read in again, as this one does not hold what it
/// takes \throws Error{InvalidInput} naming column, row and value if a number is wished for and is
/// none
std::variant<AssembledColumn, CellForm> assembleColumn(const ColumnWish& wish,
                                                       const std::vector<const Cells*>& chunks,
                                                       const RowPlaces& places);

/// The form to try first, from the cells of the first rows.
CellForm likelyForm(const ColumnWish& wish, const CodedCells& sample);

} // namespace quadrat
