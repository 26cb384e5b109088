// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// What is asked of a file of SPSS or Stata.
struct StatisticsFileOptions {
    std::vector<std::string> columns;    ///< those wanted, in any order; empty: all
    std::size_t maximumRows = 0;         ///< for a preview; 0: all
    std::optional<std::string> encoding; ///< of its texts, as decoded() in encoding.h knows it;
                                         ///< empty: what the file says, or what they look like
};

} // namespace quadrat
