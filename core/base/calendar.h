// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// Dates and times in the form of ISO 8601 as data hold them (ValueKind): 2026-11-23, 14:05:00,
/// 2026-11-23 14:05:00. Days are counted from 1970-01-01, in the Gregorian calendar also before
/// 1582; seconds have up to five decimals, which is what a double of seconds since 1582 tells
/// apart. Years 1 to 9999.

/// \return nothing for a day outside those years
std::optional<std::string> isoDate(std::int64_t day);
std::optional<std::int64_t> dayOfIso(std::string_view date);

/// A time of day or a duration: 25:00:00 and -00:30:00 are such.
/// \return nothing beyond ten million hours, which no study takes
std::optional<std::string> isoTime(double seconds);
std::optional<double> secondsOfIso(std::string_view time);

/// \param seconds  since the beginning of the first day of 1970
std::optional<std::string> isoDateTime(double seconds);
/// A date alone is its midnight.
std::optional<double> secondsOfIsoDateTime(std::string_view dateTime);

} // namespace quadrat
