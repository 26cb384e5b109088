// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/spss_formats.h"

#include <array>
#include <charconv>

namespace quadrat {

namespace {

struct FormatType {
    std::string_view name;
    std::uint8_t type;
    ValueKind kind;
};

using enum ValueKind;

/// Source: PSPP Developers' Guide, "Variable Record". WKDAY and MONTH are numbers of a day of the
/// week and of a month.
constexpr std::array<FormatType, 37> types{{
    {"A", 1, Text},           {"AHEX", 2, Text},     {"COMMA", 3, Number},
    {"DOLLAR", 4, Number},    {"F", 5, Number},      {"IB", 6, Number},
    {"PIBHEX", 7, Number},    {"P", 8, Number},      {"PIB", 9, Number},
    {"PK", 10, Number},       {"RB", 11, Number},    {"RBHEX", 12, Number},
    {"Z", 15, Number},        {"N", 16, Number},     {"E", 17, Number},
    {"DATE", 20, Date},       {"TIME", 21, Time},    {"DATETIME", 22, DateTime},
    {"ADATE", 23, Date},      {"JDATE", 24, Date},   {"DTIME", 25, Time},
    {"WKDAY", 26, Number},    {"MONTH", 27, Number}, {"MOYR", 28, Date},
    {"QYR", 29, Date},        {"WKYR", 30, Date},    {"PCT", 31, Number},
    {"DOT", 32, Number},      {"CCA", 33, Number},   {"CCB", 34, Number},
    {"CCC", 35, Number},      {"CCD", 36, Number},   {"CCE", 37, Number},
    {"EDATE", 38, Date},      {"SDATE", 39, Date},   {"MTIME", 40, Time},
    {"YMDHMS", 41, DateTime},
}};

const FormatType* typeIn(std::string_view words)
{
    const std::string_view name = words.substr(0, words.find_first_of("0123456789"));
    for (const FormatType& type : types)
        if (type.name == name)
            return &type;
    return nullptr;
}

} // namespace

std::optional<SpssFormat> spssFormat(std::string_view words)
{
    const FormatType* type = typeIn(words);
    if (!type)
        return {};
    SpssFormat format{.type = type->type};
    const char* at = words.data() + type->name.size();
    const char* const end = words.data() + words.size();
    const auto [afterWidth, fault] = std::from_chars(at, end, format.width);
    if (fault != std::errc() || format.width < 1 || format.width > 32'767)
        return {};
    at = afterWidth;
    if (at != end && *at == '.')
        at = std::from_chars(at + 1, end, format.decimals).ptr;
    if (at != end || format.decimals < 0 || format.decimals > 16)
        return {};
    return format;
}

NumberMeaning spssMeaningOf(std::string_view format)
{
    const FormatType* type = typeIn(format);
    return {.kind = type && type->kind != Text ? type->kind : Number,
            .unit = NumberMeaning::Unit::Seconds,
            .firstDay = -141'428}; // 1582-10-14
}

SpssFormat usualSpssFormat(ValueKind kind)
{
    switch (kind) {
    case Date:
        return {.type = 39, .width = 10}; // SDATE10: 2026/11/23
    case Time:
        return {.type = 21, .width = 11, .decimals = 2};
    case DateTime:
        return {.type = 22, .width = 23, .decimals = 2};
    case Text:
        return {.type = 1, .width = 8};
    case Number:
        break;
    }
    return {.type = 5, .width = 8, .decimals = 2};
}

} // namespace quadrat
