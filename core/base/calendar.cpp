// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/calendar.h"

#include <chrono>
#include <cmath>

namespace quadrat {

namespace {

constexpr std::int64_t ticksPerSecond = 100'000, ticksPerDay = 86'400 * ticksPerSecond;

std::string digits(std::int64_t number, std::size_t least)
{
    std::string text = std::to_string(number);
    return std::string(text.size() < least ? least - text.size() : 0, '0') + text;
}

/// Reads digits and moves past them. \return nothing if fewer than `least` stand there
std::optional<std::int64_t> takeNumber(std::string_view& text, std::size_t least, std::size_t most)
{
    std::int64_t number = 0;
    std::size_t length = 0;
    while (length < most && length < text.size() && text[length] >= '0' && text[length] <= '9')
        number = number * 10 + (text[length++] - '0');
    if (length < least)
        return {};
    text.remove_prefix(length);
    return number;
}

bool take(std::string_view& text, char wanted)
{
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

/// \param ticks  not negative
std::string timeOfTicks(std::int64_t ticks)
{
    const std::int64_t seconds = ticks / ticksPerSecond, rest = ticks % ticksPerSecond;
    std::string text = digits(seconds / 3600, 2) + ':' + digits(seconds / 60 % 60, 2) + ':' +
                       digits(seconds % 60, 2);
    if (rest != 0) {
        text += '.' + digits(rest, 5);
        text.erase(text.find_last_not_of('0') + 1);
    }
    return text;
}

} // namespace

std::optional<std::string> isoDate(std::int64_t day)
{
    using namespace std::chrono;
    constexpr std::int64_t first = sys_days(year(1) / 1 / 1).time_since_epoch().count();
    constexpr std::int64_t last = sys_days(year(9999) / 12 / 31).time_since_epoch().count();
    if (day < first || day > last)
        return {};
    const year_month_day date{sys_days(days(day))};
    return digits(int(date.year()), 4) + '-' + digits(unsigned(date.month()), 2) + '-' +
           digits(unsigned(date.day()), 2);
}

std::optional<std::int64_t> dayOfIso(std::string_view date)
{
    const auto year = takeNumber(date, 4, 4);
    const bool dashed = take(date, '-');
    const auto month = takeNumber(date, 2, 2);
    const bool dashedAgain = take(date, '-');
    const auto day = takeNumber(date, 2, 2);
    if (!year || *year == 0 || !dashed || !month || !dashedAgain || !day || !date.empty())
        return {};
    const std::chrono::year_month_day read{std::chrono::year(int(*year)),
                                           std::chrono::month(unsigned(*month)),
                                           std::chrono::day(unsigned(*day))};
    if (!read.ok())
        return {};
    return std::chrono::sys_days(read).time_since_epoch().count();
}

std::optional<std::string> isoTime(double seconds)
{
    if (!(std::abs(seconds) <= 3.6e10))
        return {};
    const std::int64_t ticks = std::llround(std::abs(seconds) * double(ticksPerSecond));
    return (seconds < 0 && ticks != 0 ? "-" : "") + timeOfTicks(ticks);
}

std::optional<double> secondsOfIso(std::string_view time)
{
    const bool negative = take(time, '-');
    const auto hours = takeNumber(time, 2, 8);
    const bool colon = take(time, ':');
    const auto minutes = takeNumber(time, 2, 2);
    const bool colonAgain = take(time, ':');
    const auto seconds = takeNumber(time, 2, 2);
    if (!hours || !colon || !minutes || *minutes > 59 || !colonAgain || !seconds || *seconds > 59)
        return {};
    double total = double(*hours * 3600 + *minutes * 60 + *seconds);
    if (take(time, '.')) {
        const std::size_t length = time.size();
        const auto fraction = takeNumber(time, 1, 5);
        if (!fraction)
            return {};
        total += double(*fraction) / std::pow(10.0, double(length));
    }
    if (!time.empty())
        return {};
    return negative ? -total : total;
}

std::optional<std::string> isoDateTime(double seconds)
{
    if (!(std::abs(seconds) <= 1e12))
        return {};
    const double whole = std::floor(seconds / 86'400);
    auto day = std::int64_t(whole);
    std::int64_t ticks = std::llround((seconds - whole * 86'400) * double(ticksPerSecond));
    if (ticks >= ticksPerDay) {
        ++day;
        ticks -= ticksPerDay;
    }
    const auto date = isoDate(day);
    if (!date)
        return {};
    return *date + ' ' + timeOfTicks(ticks);
}

std::optional<double> secondsOfIsoDateTime(std::string_view dateTime)
{
    const auto day = dayOfIso(dateTime.substr(0, 10));
    if (!day)
        return {};
    if (dateTime.size() == 10)
        return double(*day * 86'400);
    if (dateTime[10] != ' ' && dateTime[10] != 'T')
        return {};
    const auto seconds = secondsOfIso(dateTime.substr(11));
    if (!seconds || std::signbit(*seconds) || *seconds >= 86'400)
        return {};
    return double(*day * 86'400) + *seconds;
}

} // namespace quadrat
