// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ascii.h"
#include "core/base/blanks.h"
#include "core/base/number.h"
#include "core/io/distinct_values.h"
#include "core/io/loose_text.h"
#include "core/io/multiple_choice.h"
#include "core/io/survey_tools.h"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace quadrat {

namespace {

/// What a column may tell of a person.
enum class Trace { None, Email, Name, Phone, Identity, Address, Place, Device, Account, Network };

/// Headers that say it: whole, or as the first words or some of the words of a short header.
struct Sign {
    Trace trace;
    std::initializer_list<std::string_view> whole, part;
};

const std::array<Sign, 9>& signs()
{
    static const std::array<Sign, 9> all{{
        {Trace::Email, {"mail", "_submitter_email"}, {"email", "e mail", "thu dien tu"}},
        {Trace::Phone,
         {"phone", "mobile", "tel", "phonenumber", "dien thoai"},
         {"phone number", "mobile number", "telephone", "so dien thoai", "sdt", "so dt",
          "so zalo"}},
        {Trace::Identity,
         {"passport", "cccd", "cmnd", "cmt"},
         {"so cccd", "so cmnd", "can cuoc", "chung minh", "ho chieu", "identity card", "ma so thue",
          "so bao hiem"}},
        {Trace::Account,
         {"username", "_submitted_by", "submitterid", "submittername", "token"},
         {"user name", "ten dang nhap", "ten nguoi dung"}},
        {Trace::Name,
         {"name", "ten", "hoten", "fullname", "firstname", "lastname", "ten cua ban"},
         {"full name", "first name", "last name", "your name", "respondent name", "ho va ten",
          "ho ten", "ten nguoi tra loi", "ten dap vien"}},
        {Trace::Address, {"address", "dia chi"}, {"home address", "dia chi nha", "so nha"}},
        {Trace::Place,
         {"coordinates", "vi do", "kinh do"},
         {"latitude", "longitude", "toa do", "gps", "geolocation", "geopoint"}},
        {Trace::Device,
         {"deviceid", "imei", "simserial", "subscriberid"},
         {"device id", "ma thiet bi", "sim serial"}},
        {Trace::Network, {"ipaddr", "ip"}, {"ip address", "dia chi ip"}},
    }};
    return all;
}

bool holdsWords(const std::string& text, std::string_view words)
{
    return (" " + text + " ").find(" " + std::string(words) + " ") != std::string::npos;
}

Trace traceInWords(std::string_view name)
{
    constexpr std::ptrdiff_t mostWords = 6; // longer ones ask about, not for
    const std::string loose = looseText(name), words = looseWords(name);
    const bool isShort = std::ranges::count(words, ' ') < mostWords;
    for (const Sign& sign : signs()) {
        if (std::ranges::find(sign.whole, loose) != sign.whole.end() ||
            std::ranges::find(sign.whole, words) != sign.whole.end())
            return sign.trace;
        for (const std::string_view part : sign.part)
            if ((isShort && holdsWords(words, part)) || words.starts_with(std::string(part) + " "))
                return sign.trace;
    }
    return Trace::None;
}

/// By the code of a question, then by its words.
Trace traceInHeader(const ColumnHeading& heading)
{
    if (heading.text.empty())
        return traceInWords(lastPart(heading.column));
    const Trace trace = traceInWords(heading.base);
    return trace == Trace::None ? traceInWords(heading.text) : trace;
}

bool isEmail(std::string_view text)
{
    const std::size_t at = text.find('@');
    if (at == std::string_view::npos || at == 0 || text.find(' ') != std::string_view::npos)
        return false;
    const std::size_t dot = text.rfind('.');
    return dot != std::string_view::npos && dot > at + 1 && dot + 2 < text.size();
}

/// Numbers of Vietnam, and those with a "+" and a country.
bool isPhone(std::string_view text)
{
    std::string digits;
    const bool plus = text.starts_with('+');
    for (const char c : text.substr(plus ? 1 : 0)) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '.' && c != '-' && c != '(' && c != ')')
            return false;
    }
    if (plus)
        return digits.size() >= 9 && digits.size() <= 15;
    return (digits.size() == 10 && digits[0] == '0' && digits[1] >= '3' && digits[1] != '4' &&
            digits[1] != '6') ||
           (digits.size() == 11 && digits.starts_with("02"));
}

bool isNetworkAddress(std::string_view text)
{
    int parts = 0;
    for (std::size_t from = 0;; ++parts) {
        const std::size_t dot = text.find('.', from);
        const std::string_view part = text.substr(from, dot - from);
        const bool digits = std::ranges::all_of(part, isDigit);
        if (part.empty() || part.size() > 3 || !digits || *readNumber(part) > 255)
            return false;
        if (dot == std::string_view::npos)
            return parts == 3;
        from = dot + 1;
    }
}

/// Latitude and longitude with four decimals at least, and perhaps altitude and accuracy.
bool isPlace(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find_first_of(" ;,", from), text.size());
        if (end > from)
            parts.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    if (parts.size() < 2 || parts.size() > 4)
        return false;
    for (std::size_t k = 0; k < parts.size(); ++k) {
        const auto number = readNumber(parts[k]);
        const std::size_t point = parts[k].find('.');
        const bool fine = point != std::string_view::npos && parts[k].size() - point > 4;
        if (!number || (k < 2 && (!fine || *number < -180 || *number > 180)))
            return false;
    }
    return true;
}

Trace traceInValues(const Column& column)
{
    if (column.numbers())
        return Trace::None;
    const DistinctValues values = distinctValues(column);
    constexpr std::array<std::pair<bool (*)(std::string_view), Trace>, 4> looks{{
        {isEmail, Trace::Email},
        {isPhone, Trace::Phone},
        {isNetworkAddress, Trace::Network},
        {isPlace, Trace::Place},
    }};
    std::array<std::size_t, looks.size()> counts{};
    for (const std::string& text : values.texts)
        for (std::size_t k = 0; k < looks.size(); ++k)
            counts[k] += looks[k].first(withoutBlanksAround(text)) ? 1 : 0;
    for (std::size_t k = 0; k < looks.size(); ++k)
        if (counts[k] > 0 && 2 * counts[k] >= values.texts.size())
            return looks[k].second;
    return Trace::None;
}

/// "Do you have a telephone?" asks about it, not for it.
bool asksYesOrNo(const Column& column)
{
    if (!column.coded() || column.coded()->levels.empty())
        return false;
    return std::ranges::all_of(column.coded()->levels, [](const Level& level) {
        return saysChosen(level.label) || saysNotChosen(level.label);
    });
}

const char* reasonOf(Trace trace)
{
    switch (trace) {
    case Trace::Email:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold e-mail addresses.");
    case Trace::Name:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold names of persons.");
    case Trace::Phone:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold phone numbers.");
    case Trace::Identity:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold numbers of identity papers.");
    case Trace::Address:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold home addresses.");
    case Trace::Place:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold exact places on the map.");
    case Trace::Device:
        return QUADRAT_TEXT("core", "\"%1\" seems to tell which device was used.");
    case Trace::Account:
        return QUADRAT_TEXT("core", "\"%1\" seems to tell whose account was used.");
    case Trace::Network:
        return QUADRAT_TEXT("core", "\"%1\" seems to hold network addresses.");
    case Trace::None:
        break;
    }
    return "";
}

} // namespace

std::vector<PersonalColumn> personalColumns(SurveyTool tool, const Dataset& data)
{
    std::vector<PersonalColumn> found;
    for (const Column& column : data.columns()) {
        Trace trace = traceInHeader(headingOf(tool, column.name()));
        if (trace == Trace::None)
            trace = traceInValues(column);
        else if (asksYesOrNo(column))
            trace = Trace::None;
        if (trace != Trace::None)
            found.push_back({column.name(), {reasonOf(trace), {column.name()}}});
    }
    return found;
}

} // namespace quadrat
