// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/issue.h"

#include <vector>

namespace quadrat::cli {

/// Findings on standard error, one a line; those that have a place begin with it.
void tellAll(const std::vector<Issue>& issues);

} // namespace quadrat::cli
