// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/crossing.h"

#include <string>
#include <vector>

namespace quadrat {

/// A classification bound to rows, with the population counts that are known for its categories.
struct Margin {
    std::string name;                    ///< names joined by " × " where it crosses several
    std::vector<std::string> categories; ///< labels, joined likewise
    std::vector<CategoryCode> codes;     ///< one a row: 0 missing, k for category k − 1
    std::vector<double> totals; ///< of the first categories; the data have the others besides
    bool shares = false;        ///< totals are shares of the sum of the weights

    bool operator==(const Margin&) const = default;
};

/// A numeric variable bound to rows, with its population total. NaN is missing.
struct NumberMargin {
    std::string name;
    std::vector<double> values;
    double total = 0;

    bool operator==(const NumberMargin&) const = default;
};

} // namespace quadrat
