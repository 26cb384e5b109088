// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/weighting/margin.h"
#include "core/weighting/nonresponse.h"
#include "core/weighting/steps.h"

namespace quadrat {

/// A label of the specification names a value of the data if it is its label, else if both read as
/// the same number ("1" for 1.0).

/// \throws Error{InvalidInput} for a column that is not there or has more than 65,535 categories,
///         and a category that is given two totals
Margin bindMargin(const Dataset& data, const MarginSpec& spec);

/// \throws Error{InvalidInput} if the column does not hold numbers
NumberMargin bindNumber(const Dataset& data, const NumberTotal& spec);

/// \throws Error{InvalidInput} naming value and row for a status that no list holds, and a label
///         that two lists hold
ResponseClasses bindResponse(const Dataset& data, const NonresponseStep& step);

} // namespace quadrat
