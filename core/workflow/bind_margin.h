// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/weighting/margin.h"
#include "core/weighting/nonresponse.h"
#include "core/weighting/steps.h"

#include <string>
#include <vector>

namespace quadrat {

/// A column as categories: those named, in their order, then the others that the data have.
struct Categories {
    std::vector<std::string> labels;
    std::vector<CategoryCode> codes; ///< one a row: 0 missing, k for label k − 1
};

/// \param named  labels to come first; one names a value if it is its label, else if both read as
///               the same number
/// \throws Error{InvalidInput} if there is no such column, or more than 65,535 categories
Categories categoriesOf(const Column& column, const std::vector<std::string>& named);

/// \throws Error{InvalidInput} also for a category that is given two totals
Margin bindMargin(const Dataset& data, const MarginSpec& spec);

/// \throws Error{InvalidInput} if the column does not hold numbers
NumberMargin bindNumber(const Dataset& data, const NumberTotal& spec);

/// \throws Error{InvalidInput} naming value and row for a status that no list holds, and a label
///         that two lists hold
ResponseClasses bindResponse(const Dataset& data, const NonresponseStep& step);

} // namespace quadrat
