// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"

#include <span>
#include <string>
#include <vector>

namespace quadrat {

/// A file of tests/data.
Dataset surveyFile(const std::string& name);

/// A numeric column.
std::vector<double> columnNumbers(const Dataset& data, const std::string& column);

/// √ of Σ_h (1 − f) n_h / (n_h − 1) Σ_i (z_hi − z̄_h)² over the totals z_hi of clusters.
double clusterError(std::span<const double> z, std::span<const double> stratum,
                    std::span<const double> cluster, double fraction = 0);

double totalOf(std::span<const double> weights, std::span<const double> y);

/// (y − ȳ) / Σw, whose weighted total has the variance of the mean ȳ.
std::vector<double> meanInfluence(std::span<const double> weights, std::span<const double> y);

} // namespace quadrat
