// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blanks.h"

namespace quadrat {

bool isBlank(char c)
{
    return c == ' ' || ('\t' <= c && c <= '\r');
}

std::string_view withoutBlanksAround(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace quadrat
