// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/calibration.h"
#include "core/weighting/report.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// What a step hands on. The step itself takes weights by value and changes them in place.
struct Weighted {
    std::vector<double> weights;
    StepReport report;
    std::optional<Calibration> calibration; ///< of steps that meet known totals
};

/// Whether a step tells what it did, or only gives the weights, as for each of many replicates.
enum class Detail { Full, WeightsOnly };

/// The figures that every report has: factors, Kish effect and effective size.
StepReport describe(std::string step, std::span<const double> before,
                    std::span<const double> after);

/// How a person counts rows in a file: from 1, the header being row 1.
inline std::int64_t fileRow(std::size_t row)
{
    return std::int64_t(row) + 2;
}

} // namespace quadrat
