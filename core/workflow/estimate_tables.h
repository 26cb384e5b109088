// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflow/analysis.h"
#include "core/workflow/study.h"

#include <string>
#include <vector>

namespace quadrat {

/// One function a statistic; each fills the rows of one variable, or the whole table where a
/// statistic has no list of variables. Safe to call from several threads for different tables.

std::vector<EstimateRow> proportionRows(const Study& study, const EstimateSpec& spec,
                                        const std::string& variable);
/// Mean and total.
std::vector<EstimateRow> meanRows(const Study& study, const EstimateSpec& spec,
                                  const std::string& variable);
std::vector<EstimateRow> ratioRows(const Study& study, const EstimateSpec& spec);
std::vector<EstimateRow> quantileRows(const Study& study, const EstimateSpec& spec,
                                      const std::string& variable);
void fillCrosstab(const Study& study, EstimateTable& table);
void fillTTest(const Study& study, EstimateTable& table);
void fillRegression(const Study& study, EstimateTable& table);

/// A column of numbers.
/// \throws Error{InvalidInput} naming the column if it holds anything else
const Column& numericColumn(const Dataset& data, const std::string& variable);

/// Its numbers; NaN where missing. Throws as numericColumn().
std::vector<double> numbersOf(const Dataset& data, const std::string& variable);

/// Standard error, interval, coefficient of variation and flags of a figure that is no share.
void completeRow(EstimateRow& row, double variance);

} // namespace quadrat
