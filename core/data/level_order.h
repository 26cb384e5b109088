// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace quadrat {

/// New code of each old one; [0] is 0, the blank.
using LevelMap = std::vector<std::uint32_t>;

/// The different levels of several lists in one order, and what becomes of the codes of each list.
/// Of a Measure::Number, levels of one value are one level, named as the first; numbers stand by
/// value, before levels that are none. Else levels are told apart and ordered by label.
std::pair<std::vector<Level>, std::vector<LevelMap>>
joinedLevels(std::span<const std::vector<Level>* const> lists, Measure measure);

} // namespace quadrat
