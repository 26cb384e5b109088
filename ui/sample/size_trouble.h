// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

namespace quadrat::ui {

/// Why a size cannot be reckoned, with the fields called as the form calls them: core knows them
/// by their words in the specification ("response_rate").
QString sizeTrouble(Message message);

} // namespace quadrat::ui
