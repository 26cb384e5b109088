// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

namespace quadrat::ui {

/// A message of core in the language and number format now in force.
QString translate(const Message& message);

} // namespace quadrat::ui
