// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/calendar.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>

namespace quadrat {

std::string utcNow()
{
    using namespace std::chrono;
    const auto now = floor<seconds>(system_clock::now());
    const auto day = floor<days>(now);
    const year_month_day date(day);
    const hh_mm_ss time(now - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()),
                  unsigned(date.month()), unsigned(date.day()), int(time.hours().count()),
                  int(time.minutes().count()), int(time.seconds().count()));
    return text.data();
}

std::string localMoment(const std::string& utc)
{
    if (utc.size() != 20 || utc[10] != 'T' || utc[19] != 'Z')
        return {};
    const auto seconds = secondsOfIsoDateTime(utc.substr(0, 10) + " " + utc.substr(11, 8));
    if (!seconds)
        return {};
    const auto moment = std::time_t(*seconds);
    std::tm here{};
    if (!localtime_r(&moment, &here))
        return {};
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d %02d:%02d:%02d", here.tm_year + 1900,
                  here.tm_mon + 1, here.tm_mday, here.tm_hour, here.tm_min, here.tm_sec);
    return text.data();
}

} // namespace quadrat
