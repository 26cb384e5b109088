// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/statistics_import.h"

#include <string_view>

namespace quadrat {

/// What a format of Stata says of its numbers: %td are days and %tc milliseconds since 1960-01-01;
/// %tc that shows no part of a date, such as %tcHH:MM:SS, is a time.
NumberMeaning stataMeaningOf(std::string_view format);

/// Whether numbers of the format count time in a way that has no kind of its own: weeks, months,
/// quarters, half-years, years, business days, milliseconds with leap seconds.
bool countsOtherTime(std::string_view format);

} // namespace quadrat
