// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/expression/program.h"

#include <cstddef>

namespace quadrat {

/// Runs a program over rows [begin, end) and puts what it gives into the same rows of `results`,
/// which has a place for each. Works in blocks that stay in the cache.
void run(const Program& program, std::size_t begin, std::size_t end, Results& results);

/// The results of rows 0 to `rowCount`, worked by this thread alone.
Results runAll(const Program& program, std::size_t rowCount);

/// Places for `rowCount` results of a kind.
Results emptyResults(Kind kind, std::size_t rowCount);

} // namespace quadrat
