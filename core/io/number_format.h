// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace quadrat {

/// What a number format of a spreadsheet makes of a number.
enum class FormatLook {
    Number,
    Date,     ///< day, month or year
    DateTime, ///< and time of day
    Time,     ///< time of day
    Elapsed,  ///< hours, minutes or seconds that go on counting: [h]:mm
};

/// Of a format as it is written in the file: "dd/mm/yyyy", "[$-42A]d mmmm yyyy;@", "[h]:mm:ss".
/// The first of its sections decides. Letters in quotes, after a backslash or in brackets are none
/// of its codes; "m" is a minute next to hours or seconds, else a month.
FormatLook formatLook(std::string_view format);

/// Of a format that files name by its number alone (ECMA-376 part 1, 18.8.30): 14 is a date.
FormatLook builtInFormatLook(unsigned id);

} // namespace quadrat
