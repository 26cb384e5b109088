// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/data/dataset.h"

#include <optional>
#include <string>

namespace quadrat::ui {

/// What is wrong with a condition on these data, found out without reading a row; nothing if it
/// can be used. A blank one can.
std::optional<Message> conditionTrouble(const std::string& condition, const Dataset& data);

} // namespace quadrat::ui
