// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace quadrat {

/// An error in an expression. `pattern` has the place as %1 and `more` as %2, %3…
inline Error errorAt(std::uint32_t place, const char* pattern,
                     std::vector<Message::Argument> more = {})
{
    more.insert(more.begin(), std::int64_t(place));
    return invalidInput(pattern, std::move(more));
}

} // namespace quadrat
