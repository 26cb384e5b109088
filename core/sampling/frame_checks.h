// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace quadrat {

/// Gives the number in its file of a row of a frame (from 0), for messages. Empty: row 0 stands in
/// row 2, after the header.
using RowNumber = std::function<std::size_t(std::size_t row)>;

std::size_t rowNumber(const RowNumber& numbers, std::size_t row);

/// Sizes of units, one a row.
/// \throws Error{InvalidInput} naming column, row and value: a size that is missing, is not a
///         number, is negative, or is so large or small that sums of sizes lose all sense
std::vector<double> sizesOf(const Column& column, const RowNumber& numbers);

/// \throws Error{InvalidInput} naming column and row of the first blank
void checkNoBlank(const Column& column, const RowNumber& numbers);

/// The first row whose value stands in an earlier row too, and that row; blanks aside.
/// Cost: nothing to speak of where numbers rise, as in most lists; else 20 ns a row and thread,
/// 8 bytes a row on the way.
std::optional<std::pair<std::size_t, std::size_t>> firstRepeat(const Column& column);

/// \throws Error{InvalidInput} naming the value and both rows
[[noreturn]] void refuseRepeat(const Column& column, std::size_t earlier, std::size_t later,
                               const RowNumber& numbers);

} // namespace quadrat
