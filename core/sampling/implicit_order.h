// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace quadrat {

/// Puts units in serpentine order: by the first column rising; where it is alike by the second,
/// rising and falling by turns; where that is alike by the third, again by turns … So neighbours
/// differ little in all columns, also where the value of an earlier column changes. Numbers are
/// compared by value, texts by code point, blanks come before all; what is alike in all columns
/// keeps its order.
///
/// \param rows  of the columns, one a unit
/// \return places in `rows`
/// Cost: a sort a column.
/// Source: Chromy (1979), Sequential sample selection methods, Proceedings of the Survey Research
/// Methods Section, American Statistical Association, 401–406.
std::vector<std::size_t> serpentineOrder(std::span<const Column* const> columns,
                                         std::span<const std::uint32_t> rows);

} // namespace quadrat
