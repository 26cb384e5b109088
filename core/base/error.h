// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <exception>
#include <string>

namespace quadrat {

enum class ErrorKind {
    InvalidInput,   ///< what the user gave cannot be worked with
    UnreadableFile, ///< a file is missing, not ours to read, or not of its format
    UnwritableFile, ///< a result could not be put where it was asked for
};

/// The one exception core throws on purpose: it cannot go on, and the message says what, where and
/// how to mend it, naming the column, row or category at fault.
class Error : public std::exception {
public:
    Error(ErrorKind kind, Message message);

    ErrorKind kind() const { return m_kind; }
    const Message& message() const { return m_message; }
    const char* what() const noexcept override { return m_english.c_str(); }

private:
    ErrorKind m_kind;
    Message m_message;
    std::string m_english;
};

/// Shorthand for the commonest kind: `throw invalidInput(QUADRAT_TEXT("core", "…%1…"), {name})`.
Error invalidInput(const char* pattern, std::vector<Message::Argument> arguments = {});

/// Unwinds work that the user stopped. Not an error: nothing is wrong and nothing is said.
struct Cancelled {};

} // namespace quadrat
