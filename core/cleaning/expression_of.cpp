// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cleaning/expression_of.h"

namespace quadrat {

Error withNameOf(const std::string& name, const Error& error)
{
    Message message = error.message();
    if (!message.arguments.empty())
        if (const auto* place = std::get_if<std::int64_t>(&message.arguments.front()))
            message.arguments.front() = std::to_string(*place) + " (" + name + ")";
    return {error.kind(), std::move(message)};
}

Expression expressionOf(const std::string& name, const std::string& text)
{
    try {
        return parseExpression(text);
    } catch (const Error& error) {
        throw withNameOf(name, error);
    }
}

} // namespace quadrat
