// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <utility>

namespace quadrat {

Error::Error(ErrorKind kind, Message message)
    : m_kind(kind), m_message(std::move(message)), m_english(m_message.english())
{}

Error invalidInput(const char* pattern, std::vector<Message::Argument> arguments)
{
    return {ErrorKind::InvalidInput, {pattern, std::move(arguments)}};
}

} // namespace quadrat
