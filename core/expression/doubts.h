// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/expression/expression.h"
#include "core/expression/values.h"

#include <vector>

namespace quadrat {

/// What may be meant otherwise in an expression that can be run: a comparison with a label that the
/// variable does not have (and the nearest it has), or with one that is marked as missing.
/// \throws Error{InvalidInput} if it cannot be run
std::vector<Message> doubtsAbout(const Expression& expression, const Values& values);

} // namespace quadrat
