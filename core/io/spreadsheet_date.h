// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// A moment as milliseconds since 1970-01-01 00:00, or a length of time in milliseconds.
using Milliseconds = std::int64_t;

inline constexpr Milliseconds dayLength = 86'400'000;

/// Which day a workbook counts from. With 1900 as its first year, day 1 is 1 January 1900 and day
/// 60 a 29 February that never was; with 1904, day 0 is 1 January 1904.
enum class Epoch { Of1900, Of1904 };

/// The moment that a number of days since the epoch stands for, rounded to the millisecond.
/// \return nothing if there is no such day (before the epoch, 29 February 1900, after 9999)
std::optional<Milliseconds> momentOf(double days, Epoch epoch);

/// The number of days since 1900 that stands for a moment.
/// \return nothing before 1 March 1900, where programs differ, and after 9999
std::optional<double> daysOf(Milliseconds moment);

/// "2026-11-23", "2026-11-23 14:05:00", "14:05:00"; seconds with a fraction of up to three digits
/// where there is one. A time may pass 24 hours, and may be negative.
std::string writeDate(Milliseconds moment);
std::string writeDateTime(Milliseconds moment);
std::string writeTime(Milliseconds length);

/// What an ISO 8601 text says; the two parts of a date and time may be joined by a blank or T.
struct IsoMoment {
    Milliseconds moment = 0;
    bool hasTime = false;
};

/// \return nothing if it is none, or the day does not exist. A zone is left out: the time is local
/// where it was written. Fractions of a second are rounded to milliseconds.
std::optional<IsoMoment> readIsoMoment(std::string_view text);

/// "14:05", "14:05:00.5", "-30:00:00"
std::optional<Milliseconds> readIsoTime(std::string_view text);

/// "PT14H05M00.5S", "P1DT2H"; years and months have no length and are refused.
std::optional<Milliseconds> readIsoDuration(std::string_view text);

} // namespace quadrat
