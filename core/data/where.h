// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace quadrat {

/// The rows for which a condition holds, as a domain: 1 where it is true, 0 where it is false or
/// not known. A blank condition holds for every row.
/// \throws Error{InvalidInput} with the place of what is wrong in the condition
std::vector<std::uint8_t> rowsWhere(const Dataset& data, std::string_view condition);

} // namespace quadrat
