// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/message.h"

#include <optional>

namespace quadrat::ui {

/// Does something short that may end in an Error (writing a small file) and gives back what to
/// tell the person, if anything.
template <typename Action>
std::optional<Message> guarded(Action action)
{
    try {
        action();
    } catch (const Error& error) {
        return error.message();
    }
    return {};
}

} // namespace quadrat::ui
