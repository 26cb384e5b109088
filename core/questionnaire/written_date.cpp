// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/questionnaire/written_date.h"

#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/calendar.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace quadrat {

namespace {

/// The runs of digits, if nothing but single marks out of `marks` stands between them.
std::optional<std::vector<std::string>> digitRuns(std::string_view text, std::string_view marks)
{
    std::vector<std::string> runs(1);
    for (const char c : text) {
        if (isDigit(c))
            runs.back() += c;
        else if (marks.find(c) != std::string_view::npos && !runs.back().empty())
            runs.emplace_back();
        else
            return {};
    }
    return runs;
}

std::string twoDigits(const std::string& digits)
{
    return digits.size() == 1 ? "0" + digits : digits;
}

std::optional<std::string> isoDateOf(std::string_view text)
{
    auto runs = digitRuns(text, "/.-");
    if (!runs)
        return {};
    if (runs->size() == 1 && text.size() == 8)
        runs = {{std::string(text.substr(0, 2)), std::string(text.substr(2, 2)),
                 std::string(text.substr(4))}};
    if (runs->size() != 3)
        return {};
    if ((*runs)[0].size() == 4)
        std::swap((*runs)[0], (*runs)[2]);
    const auto& [day, month, year] = std::tie((*runs)[0], (*runs)[1], (*runs)[2]);
    const std::string iso = year + "-" + twoDigits(month) + "-" + twoDigits(day);
    return year.size() == 4 && iso.size() == 10 && dayOfIso(iso) ? std::optional(iso)
                                                                 : std::nullopt;
}

std::optional<std::string> isoTimeOf(std::string_view text)
{
    auto runs = digitRuns(text, ":.hH");
    if (!runs)
        return {};
    if (runs->size() == 1 && text.size() == 4)
        runs = {{std::string(text.substr(0, 2)), std::string(text.substr(2))}};
    if (runs->size() != 2 || (*runs)[0].empty() || (*runs)[0].size() > 2)
        return {};
    if ((*runs)[1].empty() && (text.back() == 'h' || text.back() == 'H'))
        (*runs)[1] = "00";
    if ((*runs)[1].size() != 2)
        return {};
    const std::string hour = twoDigits((*runs)[0]);
    return hour < "24" && (*runs)[1] < "60" ? std::optional(hour + ":" + (*runs)[1]) : std::nullopt;
}

} // namespace

std::string writtenDate(std::string_view answer)
{
    const bool isDate = answer.size() >= 10 && dayOfIso(answer.substr(0, 10)) &&
                        (answer.size() == 10 || answer[10] == ' ');
    if (!isDate)
        return std::string(answer);
    std::string written;
    written.append(answer.substr(8, 2)).append("/").append(answer.substr(5, 2)).append("/");
    return written.append(answer.substr(0, 4)).append(answer.substr(10));
}

std::string readWrittenDate(std::string_view text, ValueKind kind)
{
    const std::string own(withoutBlanksAround(text));
    if (kind == ValueKind::Date)
        return isoDateOf(own).value_or(own);
    if (kind == ValueKind::Time)
        return isoTimeOf(own).value_or(own);
    const auto blank = own.find(' ');
    if (blank == std::string::npos)
        return own;
    const auto date = isoDateOf(std::string_view(own).substr(0, blank));
    const auto time = isoTimeOf(withoutBlanksAround(std::string_view(own).substr(blank)));
    return date && time ? *date + " " + *time : own;
}

} // namespace quadrat
