// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/moment.h"

#include "core/base/ascii.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace quadrat {

namespace {

constexpr std::int64_t nanosecondsOfSecond = 1'000'000'000;
constexpr std::int64_t nanosecondsOfDay = 86'400 * nanosecondsOfSecond;

/// Takes pieces off the front of a text.
struct Cursor {
    std::string_view rest;

    bool take(char c)
    {
        if (rest.empty() || rest.front() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (!rest.starts_with(word))
            return false;
        rest.remove_prefix(word.size());
        return true;
    }
    void skipBlanks()
    {
        while (take(' ') || take("\xE2\x80\xAF") ||
               take("\xC2\xA0")) // also those that do not break
            ;
    }
    /// A whole number of `least` to `most` digits.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        std::size_t length = 0;
        int value = 0;
        while (length < rest.size() && length < most && isDigit(rest[length]))
            value = 10 * value + (rest[length++] - '0');
        if (length < least || (length < rest.size() && isDigit(rest[length])))
            return {};
        rest.remove_prefix(length);
        return value;
    }
};

std::optional<std::int64_t> daysOf(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year(year),
                                           std::chrono::month(unsigned(month)),
                                           std::chrono::day(unsigned(day))};
    if (!date.ok() || year < 1)
        return {};
    return std::chrono::sys_days(date).time_since_epoch().count();
}

/// Three numbers with the same mark between them. The text is left as it was if they are no date.
std::optional<std::int64_t> takeDate(Cursor& cursor, DateOrder order)
{
    Cursor at = cursor;
    std::array<int, 3> part{};
    std::array<std::size_t, 3> digits{};
    char mark = '\0';
    for (std::size_t k = 0; k < 3; ++k) {
        const std::size_t before = at.rest.size();
        const auto value = at.number(1, 4);
        if (!value)
            return {};
        part[k] = *value;
        digits[k] = before - at.rest.size();
        if (k == 2)
            break;
        if (at.rest.empty() || (mark && at.rest.front() != mark))
            return {};
        mark = at.rest.front();
        if (mark != '-' && mark != '/' && mark != '.')
            return {};
        at.take(mark);
    }
    const std::size_t y = order == DateOrder::YearMonthDay ? 0 : 2;
    const std::size_t m = order == DateOrder::MonthDayYear ? 0 : 1;
    const std::size_t d = 3 - y - m;
    if (digits[m] > 2 || digits[d] > 2 || (digits[y] != 4 && (digits[y] != 2 || y == 0)))
        return {};
    const int year = digits[y] == 4 ? part[y] : part[y] + (part[y] < 70 ? 2000 : 1900);
    const auto days = daysOf(year, part[m], part[d]);
    if (days)
        cursor = at;
    return days;
}

/// AM and PM, in Vietnamese SA and CH.
bool takeHalfOfDay(Cursor& cursor, int& hour)
{
    cursor.skipBlanks();
    const bool morning = cursor.take("AM") || cursor.take("am") || cursor.take("SA");
    const bool evening = !morning && (cursor.take("PM") || cursor.take("pm") || cursor.take("CH"));
    if (!morning && !evening)
        return true;
    if (hour < 1 || hour > 12)
        return false;
    hour = hour % 12 + (evening ? 12 : 0);
    return true;
}

/// False if a zone begins and is none.
bool takeZone(Cursor& cursor, std::optional<int>& zone)
{
    cursor.skipBlanks();
    const bool named = cursor.take("GMT") || cursor.take("UTC");
    if (cursor.take('Z') || (named && cursor.rest.empty())) {
        zone = 0;
        return true;
    }
    const bool west = cursor.take('-');
    if (!west && !cursor.take('+'))
        return !named;
    Cursor at = cursor;
    std::optional<int> hours = at.number(1, 2), minutes = 0;
    if (hours) {
        cursor = at;
        if (cursor.take(':'))
            minutes = cursor.number(2, 2);
    } else if (const auto both = cursor.number(4, 4)) { // +0700
        hours = *both / 100;
        minutes = *both % 100;
    }
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return false;
    zone = (west ? -1 : 1) * (60 * *hours + *minutes);
    return true;
}

std::optional<std::int64_t> takeTime(Cursor& cursor, std::optional<int>& zone)
{
    const auto hourWritten = cursor.number(1, 2);
    if (!hourWritten || !cursor.take(':'))
        return {};
    const auto minute = cursor.number(2, 2);
    if (!minute)
        return {};
    int second = 0;
    std::int64_t fraction = 0;
    if (cursor.take(':')) {
        const auto written = cursor.number(2, 2);
        if (!written)
            return {};
        second = *written;
        if (cursor.take('.') || cursor.take(',')) {
            std::int64_t unit = nanosecondsOfSecond;
            if (cursor.rest.empty() || !isDigit(cursor.rest.front()))
                return {};
            for (; !cursor.rest.empty() && isDigit(cursor.rest.front());
                 cursor.rest.remove_prefix(1))
                fraction += (cursor.rest.front() - '0') * (unit /= 10);
        }
    }
    int hour = *hourWritten;
    if (!takeHalfOfDay(cursor, hour) || !takeZone(cursor, zone))
        return {};
    if (hour > 23 || *minute > 59 || second > 59)
        return {};
    return (3600 * hour + 60 * *minute + second) * nanosecondsOfSecond + fraction;
}

std::string timeText(std::int64_t nanoseconds)
{
    const std::int64_t seconds = nanoseconds / nanosecondsOfSecond;
    char text[40];
    std::snprintf(text, sizeof text, "%02d:%02d:%02d", int(seconds / 3600), int(seconds / 60 % 60),
                  int(seconds % 60));
    std::string written = text;
    if (const std::int64_t fraction = nanoseconds % nanosecondsOfSecond) {
        std::snprintf(text, sizeof text, ".%09lld", static_cast<long long>(fraction));
        written += text;
        written.erase(written.find_last_not_of('0') + 1);
    }
    return written;
}

std::string dateText(std::int64_t days)
{
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02u-%02u", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()));
    return text;
}

/// Calls `work` with the different values of a column until it returns false.
template <typename Work>
void forEachValue(const Column& column, Work work)
{
    if (const CodedValues* coded = column.coded()) {
        for (const Level& level : coded->levels)
            if (!work(std::string_view(level.label)))
                return;
    } else if (const TextValues* text = column.text()) {
        for (std::size_t row = 0; row < text->ends.size(); ++row)
            if (!text->at(row).empty() && !work(text->at(row)))
                return;
    }
}

std::optional<ValueKind> kindIn(const Column& column, DateOrder order)
{
    std::optional<ValueKind> kind;
    bool zoned = false, holds = true;
    forEachValue(column, [&](std::string_view text) {
        const auto moment = readMoment(text, order);
        holds = moment && (!kind || (moment->kind == *kind && moment->zone.has_value() == zoned));
        if (holds) {
            kind = moment->kind;
            zoned = moment->zone.has_value();
        }
        return holds;
    });
    return holds ? kind : std::nullopt;
}

} // namespace

std::optional<Moment> readMoment(std::string_view text, DateOrder order)
{
    Cursor cursor{text};
    cursor.skipBlanks();
    Moment moment;
    const auto days = takeDate(cursor, order);
    bool timeFollows = false;
    if (days) {
        moment.days = *days;
        moment.kind = ValueKind::Date;
        cursor.take(',');
        timeFollows = cursor.take('T');
        if (!timeFollows)
            cursor.skipBlanks();
    }
    if (!days || timeFollows || !cursor.rest.empty()) {
        const auto time = takeTime(cursor, moment.zone);
        if (!time)
            return {};
        moment.nanoseconds = *time;
        moment.kind = days ? ValueKind::DateTime : ValueKind::Time;
    }
    cursor.skipBlanks();
    return cursor.rest.empty() ? std::optional(moment) : std::nullopt;
}

std::string isoText(const Moment& moment, std::optional<int> zone)
{
    if (moment.kind == ValueKind::Date)
        return dateText(moment.days);
    std::int64_t nanoseconds = moment.nanoseconds, days = moment.days;
    if (zone && moment.zone) {
        nanoseconds += (*zone - *moment.zone) * 60 * nanosecondsOfSecond;
        const std::int64_t shift = (nanoseconds + 2 * nanosecondsOfDay) / nanosecondsOfDay - 2;
        nanoseconds -= shift * nanosecondsOfDay; // zones are less than two days apart
        days += shift;
    }
    if (moment.kind == ValueKind::Time)
        return timeText(nanoseconds);
    return dateText(days) + ' ' + timeText(nanoseconds);
}

std::optional<double> minutesBetween(const Moment& start, const Moment& end)
{
    if (start.kind != ValueKind::DateTime || end.kind != ValueKind::DateTime)
        return {};
    const double days = double(end.days - start.days);
    double minutes = days * 1440 + double(end.nanoseconds - start.nanoseconds) / 6e10;
    if (start.zone && end.zone)
        minutes += double(*start.zone - *end.zone);
    return minutes;
}

std::string zoneText(int minutes)
{
    char text[16];
    std::snprintf(text, sizeof text, "%c%02d:%02d", minutes < 0 ? '-' : '+', std::abs(minutes) / 60,
                  std::abs(minutes) % 60);
    return text;
}

std::optional<DateLook> dateLookOf(const Column& column)
{
    if (column.measure() == Measure::Number)
        return {};
    if (const auto kind = kindIn(column, DateOrder::YearMonthDay))
        return DateLook{*kind, DateOrder::YearMonthDay, false};
    const auto dayFirst = kindIn(column, DateOrder::DayMonthYear);
    const auto monthFirst = kindIn(column, DateOrder::MonthDayYear);
    if (dayFirst)
        return DateLook{*dayFirst, DateOrder::DayMonthYear, monthFirst.has_value()};
    if (monthFirst)
        return DateLook{*monthFirst, DateOrder::MonthDayYear, false};
    return {};
}

} // namespace quadrat
