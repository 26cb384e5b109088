// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/dataset.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace quadrat {

/// The rows for which a condition holds, as a domain: 1 where it is true, 0 where it is false or
/// not known. A blank condition holds for every row.
/// \throws Error{InvalidInput} with the place of what is wrong in the condition
std::vector<std::uint8_t> rowsWhere(const Dataset& data, std::string_view condition);

/// What may be meant otherwise in a condition that can be run: a comparison with a label that the
/// variable does not have (and the nearest it has), or with one that is marked as missing.
/// \throws Error{InvalidInput} as rowsWhere
std::vector<Message> doubtsAbout(const Dataset& data, std::string_view condition);

} // namespace quadrat
