// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spreadsheet_date.h"

#include "core/base/number.h"

#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace quadrat {

namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

constexpr Milliseconds momentAt(int year, unsigned month, unsigned day)
{
    const sys_days date = std::chrono::year(year) / std::chrono::month(month) / day;
    return Milliseconds(date.time_since_epoch().count()) * dayLength;
}

constexpr Milliseconds dayZeroOf1900 = momentAt(1899, 12, 31);
constexpr Milliseconds dayZeroOf1904 = momentAt(1904, 1, 1);
constexpr Milliseconds firstOfMarch1900 = momentAt(1900, 3, 1);
constexpr Milliseconds endOfDays = momentAt(9999, 12, 31) + dayLength;

/// Reads digits from the front of `text`; at least `least` and at most `most` of them.
std::optional<int> takeDigits(std::string_view& text, std::size_t least, std::size_t most)
{
    int value = 0;
    std::size_t count = 0;
    while (count < most && count < text.size() && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + (text[count++] - '0');
    if (count < least)
        return {};
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// ".5" or ",5" as milliseconds; 0 if there is none.
std::optional<Milliseconds> takeFraction(std::string_view& text)
{
    if (!take(text, '.') && !take(text, ','))
        return 0;
    double value = 0, unit = 1000;
    std::size_t count = 0;
    while (count < text.size() && text[count] >= '0' && text[count] <= '9') {
        unit /= 10;
        value += unit * (text[count++] - '0');
    }
    text.remove_prefix(count);
    if (count == 0 || count > 15)
        return {};
    return Milliseconds(std::lround(value));
}

/// hh:mm, hh:mm:ss, hh:mm:ss.fff from the front of `text`.
std::optional<Milliseconds> takeClock(std::string_view& text, std::size_t mostHourDigits)
{
    const auto hours = takeDigits(text, 1, mostHourDigits);
    if (!hours || !take(text, ':'))
        return {};
    const auto minutes = takeDigits(text, 2, 2);
    if (!minutes || *minutes > 59)
        return {};
    Milliseconds length = (Milliseconds(*hours) * 60 + *minutes) * 60'000;
    if (take(text, ':')) {
        const auto seconds = takeDigits(text, 2, 2);
        if (!seconds || *seconds > 59)
            return {};
        const auto fraction = takeFraction(text);
        if (!fraction)
            return {};
        length += *seconds * 1000 + *fraction;
    }
    return length;
}

/// "Z", "+07:00", "-0330" or nothing.
bool isZone(std::string_view text)
{
    if (text.empty() || text == "Z")
        return true;
    if (!take(text, '+') && !take(text, '-'))
        return false;
    if (!takeDigits(text, 2, 2))
        return false;
    take(text, ':');
    return text.empty() || (takeDigits(text, 2, 2) && text.empty());
}

std::string padded(Milliseconds value, int width)
{
    std::string digits = std::to_string(value);
    if (digits.size() < std::size_t(width))
        digits.insert(0, std::size_t(width) - digits.size(), '0');
    return digits;
}

} // namespace

std::optional<Milliseconds> momentOf(double count, Epoch epoch)
{
    if (!(count >= 0 && count < 3'000'000))
        return {};
    Milliseconds moment = Milliseconds(std::llround(count * double(dayLength)));
    if (epoch == Epoch::Of1904) {
        moment += dayZeroOf1904;
    } else {
        if (moment < dayLength || (moment >= 60 * dayLength && moment < 61 * dayLength))
            return {};
        moment += dayZeroOf1900 - (moment > 60 * dayLength ? dayLength : 0);
    }
    return moment < endOfDays ? std::optional(moment) : std::nullopt;
}

std::optional<double> daysOf(Milliseconds moment)
{
    if (moment < firstOfMarch1900 || moment >= endOfDays)
        return {};
    return double(moment - dayZeroOf1900 + dayLength) / double(dayLength);
}

std::string writeDate(Milliseconds moment)
{
    const Milliseconds day =
        moment >= 0 ? moment / dayLength : -((-moment + dayLength - 1) / dayLength);
    const year_month_day date{sys_days{days{day}}};
    return padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-' +
           padded(unsigned(date.day()), 2);
}

std::string writeTime(Milliseconds length)
{
    const Milliseconds size = length < 0 ? -length : length;
    std::string text = length < 0 ? "-" : "";
    text += padded(size / 3'600'000, 2) + ':' + padded(size / 60'000 % 60, 2) + ':' +
            padded(size / 1000 % 60, 2);
    if (size % 1000 != 0) {
        text += '.' + padded(size % 1000, 3);
        while (text.back() == '0')
            text.pop_back();
    }
    return text;
}

std::string writeDateTime(Milliseconds moment)
{
    Milliseconds inDay = moment % dayLength;
    if (inDay < 0)
        inDay += dayLength;
    return writeDate(moment) + ' ' + writeTime(inDay);
}

std::optional<IsoMoment> readIsoMoment(std::string_view text)
{
    const auto year = takeDigits(text, 4, 4);
    if (!year || *year < 1 || !take(text, '-'))
        return {};
    const auto month = takeDigits(text, 2, 2);
    if (!month || !take(text, '-'))
        return {};
    const auto day = takeDigits(text, 2, 2);
    const year_month_day date{std::chrono::year(*year), std::chrono::month(unsigned(*month)),
                              std::chrono::day(unsigned(day.value_or(0)))};
    if (!date.ok())
        return {};
    IsoMoment result{Milliseconds(sys_days(date).time_since_epoch().count()) * dayLength, false};
    if (take(text, 'T') || take(text, ' ')) {
        const auto time = takeClock(text, 2);
        if (!time || *time >= dayLength + 1000)
            return {};
        result.moment += *time;
        result.hasTime = true;
    }
    if (!isZone(text))
        return {};
    return result;
}

std::optional<Milliseconds> readIsoTime(std::string_view text)
{
    const bool negative = take(text, '-');
    const auto length = takeClock(text, 7);
    if (!length || !isZone(text))
        return {};
    return negative ? -*length : *length;
}

std::optional<Milliseconds> readIsoDuration(std::string_view text)
{
    const bool negative = take(text, '-');
    if (!take(text, 'P') || text.empty())
        return {};
    Milliseconds length = 0;
    bool inTime = false;
    while (!text.empty()) {
        if (!inTime && take(text, 'T')) {
            inTime = true;
            continue;
        }
        const auto count = takeDigits(text, 1, 9);
        if (!count)
            return {};
        const auto fraction = takeFraction(text);
        if (!fraction)
            return {};
        if (!inTime && take(text, 'D'))
            length += *count * dayLength;
        else if (inTime && take(text, 'H'))
            length += *count * Milliseconds(3'600'000);
        else if (inTime && take(text, 'M'))
            length += *count * Milliseconds(60'000);
        else if (inTime && take(text, 'S'))
            length += *count * Milliseconds(1000) + *fraction;
        else
            return {};
    }
    return negative ? -length : length;
}

} // namespace quadrat
