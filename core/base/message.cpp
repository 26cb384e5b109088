// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include "core/base/number.h"

namespace quadrat {

std::string Message::english() const
{
    return filled(pattern, [](const Argument& argument) {
        if (const auto* text = std::get_if<std::string>(&argument))
            return *text;
        if (const auto* whole = std::get_if<std::int64_t>(&argument))
            return std::to_string(*whole);
        return writeNumber(std::get<double>(argument));
    });
}

} // namespace quadrat
