// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/questionnaire/questionnaire.h"

#include <cstddef>

namespace quadrat {

/// How many options are to be ranked: those that go with others, or fewer if it says so.
std::size_t placesToRank(const Questionnaire& questionnaire, const Ranking& ranking);

} // namespace quadrat
