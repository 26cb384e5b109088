// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_look.h"

#include "core/base/number.h"

#include <algorithm>

namespace quadrat {

namespace {

/// Whether the comma of a number could part its thousands: 1,250 or −12,500, not 0,125.
bool looksGrouped(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    const std::size_t comma = text.find(',');
    return comma >= 1 && comma <= 3 && text.front() != '0' && text.size() == comma + 4 &&
           text.find_first_of("eE ") == std::string_view::npos;
}

} // namespace

NumberLook numberLook(std::string_view text)
{
    if (text.find(',') != std::string_view::npos)
        return readNumber(text, ',') ? NumberLook::WithComma : NumberLook::None;
    if (!readNumber(text, '.'))
        return NumberLook::None;
    return text.find('.') == std::string_view::npos ? NumberLook::Whole : NumberLook::WithPoint;
}

void NumberEvidence::add(std::string_view text, std::size_t place)
{
    const auto keepFirst = [place](std::optional<std::size_t>& first) {
        if (!first)
            first = place;
    };
    switch (numberLook(text)) {
    case NumberLook::None:
        return keepFirst(m_text);
    case NumberLook::WithPoint:
        return keepFirst(m_point);
    case NumberLook::WithComma:
        m_onlyGroups = m_onlyGroups && looksGrouped(text);
        return keepFirst(m_comma);
    case NumberLook::Whole:
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (text.size() > 15 && std::ranges::count_if(text, isDigit) > 15)
            keepFirst(m_tooLong);
    }
}

} // namespace quadrat
