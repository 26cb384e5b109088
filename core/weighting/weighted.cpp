// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/weighting/weighted.h"

#include "core/weighting/kish.h"

#include <algorithm>
#include <cstddef>
#include <limits>
#include <utility>

namespace quadrat {

StepReport describe(std::string step, std::span<const double> before, std::span<const double> after)
{
    StepReport report;
    report.step = std::move(step);
    double smallest = std::numeric_limits<double>::infinity(), largest = 0;
    for (std::size_t row = 0; row < before.size(); ++row)
        if (before[row] > 0 && after[row] > 0) {
            const double factor = after[row] / before[row];
            smallest = std::min(smallest, factor);
            largest = std::max(largest, factor);
        }
    if (largest > 0) {
        report.smallestFactor = smallest;
        report.largestFactor = largest;
    }
    const Kish kishBefore = kish(before), kishAfter = kish(after);
    report.kishBefore = kishBefore.effect;
    report.kishAfter = kishAfter.effect;
    report.effectiveBefore = kishBefore.effectiveSize;
    report.effectiveAfter = kishAfter.effectiveSize;
    return report;
}

} // namespace quadrat
