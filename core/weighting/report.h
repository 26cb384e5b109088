// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <vector>

namespace quadrat {

/// One category of a margin: the weighted count before and after the step, and what was asked.
struct MarginRow {
    std::string variable; ///< names joined by " × " where the margin crosses several
    std::string category; ///< labels joined likewise; empty for the total of a numeric variable
    double before = 0;
    double after = 0;
    std::optional<double> target;

    bool operator==(const MarginRow&) const = default;
};

/// What one weighting step did; Kish effect and effective size as in kish.h.
struct StepReport {
    std::string step; ///< as in the specification: "rake", "trim" …
    std::vector<MarginRow> margins;
    double smallestFactor = 1,
           largestFactor = 1; ///< weight after / before, over rows with both > 0
    double kishBefore = 1, kishAfter = 1;
    double effectiveBefore = 0, effectiveAfter = 0;
    std::optional<int> iterations; ///< of what iterates
    std::optional<bool> converged;
    std::vector<Message> warnings;

    bool operator==(const StepReport&) const = default;
};

} // namespace quadrat
