// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/cleaning/check_run.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// The middle value, or the mean of the two in the middle; `values` is not empty.
double median(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::ranges::nth_element(values, middle);
    if (values.size() % 2 == 1)
        return *middle;
    const double below = *std::max_element(values.begin(), middle);
    return below + (*middle - below) / 2;
}

} // namespace

CheckOutcome run(const SpeedCheck& check, const CheckInput& input)
{
    if (!check.below && !(check.shareOfMedian > 0 && check.shareOfMedian < 1))
        throw invalidInput(QUADRAT_TEXT("core", "The share of the median time is %1; it must be "
                                                "between 0 and 1."),
                           {check.shareOfMedian});
    const std::vector<double> minutes = numbersOf(numericColumn(input, check.minutes));
    std::vector<double> answered;
    std::ranges::copy_if(minutes, std::back_inserter(answered),
                         [](double value) { return !std::isnan(value); });
    CheckOutcome outcome;
    if (answered.empty())
        return outcome;
    const double limit = check.below ? *check.below : check.shareOfMedian * median(answered);
    for (std::size_t row = 0; row < minutes.size(); ++row)
        if (minutes[row] < limit)
            tell(outcome, input, [&] {
                return Finding{
                    .severity = Severity::Warning,
                    .message = {QUADRAT_TEXT("core",
                                             "The interview took %1 minutes, less than %2."),
                                {minutes[row], limit}},
                    .row = row,
                    .variable = check.minutes,
                    .others = {},
                    .words = {}};
            });
    return outcome;
}

} // namespace quadrat
