// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/number_look.h"

#include "core/base/number.h"

#include <algorithm>

namespace quadrat {

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
        return keepFirst(m_comma);
    case NumberLook::Whole:
        const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
        if (text.size() > 15 && std::ranges::count_if(text, isDigit) > 15)
            keepFirst(m_tooLong);
    }
}

} // namespace quadrat
