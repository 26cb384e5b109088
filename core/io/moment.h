// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/import_mapping.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace quadrat {

/// A date, a time of day or both, read from a text.
struct Moment {
    ValueKind kind = ValueKind::DateTime; ///< Date, Time or DateTime
    std::int64_t days = 0;                ///< since 1970-01-01; 0 of a Time
    std::int64_t nanoseconds = 0;         ///< since midnight, under 24 hours; 0 of a Date
    std::optional<int> zone;              ///< minutes east of Greenwich, if the text says so

    bool operator==(const Moment&) const = default;
};

/// Reads what survey tools and spreadsheets write: 2026-11-23T14:05:00.123+07:00, 23/11/2026
/// 14:05, 2026/11/23 2:05:00 CH GMT+7, 11/23/26 2:05 PM, 14:05:00. Years of two digits are those
/// from 1970 to 2069.
/// \return nothing if the text is none of these, or no such day or time exists
std::optional<Moment> readMoment(std::string_view text, DateOrder order);

/// In the form of ISO 8601 that data have (codebook.h), on a clock of `zone` if both are known.
std::string isoText(const Moment& moment, std::optional<int> zone = {});

/// Minutes from one to the other; nothing unless both have a date and a time.
std::optional<double> minutesBetween(const Moment& start, const Moment& end);

/// "+07:00"
std::string zoneText(int minutes);

/// How the values of a column read as dates or times.
struct DateLook {
    ValueKind kind = ValueKind::DateTime;
    DateOrder order = DateOrder::YearMonthDay;
    bool isDoubtful = false; ///< day and month could also be the other way round

    bool operator==(const DateLook&) const = default;
};

/// Nothing unless the column is no number and every value of it is a date, every one a time, or
/// every one both. Cost: about 100 ns for each different value.
std::optional<DateLook> dateLookOf(const Column& column);

} // namespace quadrat
