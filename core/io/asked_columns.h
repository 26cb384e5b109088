// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <map>
#include <string>
#include <vector>

namespace quadrat {

/// \param names  the columns that a file has
/// \throws Error{InvalidInput} for the first column asked for that is not there, with the nearest
///         name there is
void checkAsked(const std::vector<std::string>& columns,
                const std::map<std::string, Measure>& types, const std::vector<std::string>& names);

} // namespace quadrat
