// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/stata_formats.h"

namespace quadrat {

namespace {

constexpr std::int64_t firstDayOfStata = -3'653; // 1960-01-01

/// "td…", "tc…": the format without its sign and its place in the field; empty if it is no time.
std::string_view timeFormat(std::string_view format)
{
    if (!format.starts_with('%'))
        return {};
    format.remove_prefix(1);
    const std::size_t begin = format.find_first_not_of("-~0123456789");
    if (begin == std::string_view::npos)
        return {};
    format.remove_prefix(begin);
    return format.starts_with('t') || format.starts_with('d') ? format : std::string_view();
}

} // namespace

NumberMeaning stataMeaningOf(std::string_view format)
{
    const std::string_view time = timeFormat(format);
    if (time.starts_with("td") || time.starts_with('d'))
        return {.kind = ValueKind::Date,
                .unit = NumberMeaning::Unit::Days,
                .firstDay = firstDayOfStata};
    if (time.starts_with("tc")) {
        // Letters of century, year, month, day and week; MM, HH and SS are parts of a time.
        const std::string_view shown = time.substr(2);
        const bool hasDate =
            shown.empty() || shown.find_first_of("CcYyJjNnDdWwLlo") != std::string_view::npos;
        return {.kind = hasDate ? ValueKind::DateTime : ValueKind::Time,
                .unit = NumberMeaning::Unit::Milliseconds,
                .firstDay = firstDayOfStata};
    }
    return {};
}

bool countsOtherTime(std::string_view format)
{
    const std::string_view time = timeFormat(format);
    return time.size() >= 2 && time[0] == 't' &&
           std::string_view("Cwmqhyb").find(time[1]) != std::string_view::npos;
}

} // namespace quadrat
