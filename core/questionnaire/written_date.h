// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/codebook.h"

#include <string>
#include <string_view>

namespace quadrat {

/// The answer to a date as a person here writes it: 23/11/2026, 14:05, 23/11/2026 14:05. What is no
/// date or time in the form of an answer stays as it is.
std::string writtenDate(std::string_view answer);

/// A date as a person writes or keys it (5/7/2026, 05.07.2026, 05072026, also 2026-07-05; times
/// 14:05, 14h05, 1405; both with a blank between) in the form of an answer. What cannot be one
/// comes back without blanks at its ends, so that it is refused as it was written.
/// \param kind  Date, Time or DateTime
std::string readWrittenDate(std::string_view text, ValueKind kind);

} // namespace quadrat
