// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"

#include <optional>
#include <string>

namespace quadrat {

/// An answer of a column that cannot be read as a number; nothing if there is none.
std::optional<std::string> answerThatIsNoNumber(const Column& column);

} // namespace quadrat
