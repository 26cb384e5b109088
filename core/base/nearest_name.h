// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Of `names`, the one that `wanted` is most likely a misspelling of; empty if none is near.
std::string nearestName(std::string_view wanted, const std::vector<std::string>& names);

} // namespace quadrat
