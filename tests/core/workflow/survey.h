// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/workflow/analysis.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace quadrat {

/// Data and a design, asked for estimates as a specification asks: all in its JSON.
struct Survey {
    Dataset data;
    std::string design;    ///< the object under "design"
    std::string more = ""; ///< further entries, a comma after each

    Specification specification(const std::string& estimates) const;
    Analysis analysis(const std::string& estimates) const; ///< "{…}, {…}"
    EstimateTable table(const std::string& estimate) const;
    EstimateRow row(const std::string& estimate) const; ///< the first

    Survey designed(const std::string& other) const { return {data, other, more}; }
    Survey with(const std::string& entries) const { return {data, design, entries}; }
};

/// Reads a file of tests/data as the program does.
Dataset dataFile(const std::string& name);

/// Rows of a dataset, in this order.
Dataset takeRows(const Dataset& data, const std::vector<std::uint32_t>& rows);
Dataset keepRows(const Dataset& data, const std::function<bool(std::size_t row)>& kept);

/// The row of these labels of "by", and of this category if one is named.
const EstimateRow& rowOf(const EstimateTable& table, std::initializer_list<std::string_view> labels,
                         std::string_view category = "");
const CrosstabCell& cellOf(const EstimateTable& table, std::string_view row,
                           std::string_view column);
const RegressionTerm& termOf(const EstimateTable& table, std::string_view term);

/// What the program says when the work fails; empty if it does not fail.
std::string complaint(const std::function<void()>& work);

/// Equal to some digits, and `margin` around zero; NaN equals nothing.
bool near(double a, double b, double relative = 1e-12, double margin = 1e-13);

/// 36 persons in 12 clusters of 4 strata, with the design of the reference numbers.
Survey golden();
/// 126 schools in 40 districts drawn at random, up to 5 a district; some values missing.
Survey twoStageSchools();
/// 200 schools drawn at random within three types of school.
Survey stratifiedSchools();
/// 183 schools in 15 districts, all of each district.
Survey clusterSchools();
/// 2,231 people of the Canadian Election Study, provinces as strata.
Survey poll();

} // namespace quadrat
