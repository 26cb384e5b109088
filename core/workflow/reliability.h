// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/interval.h"
#include "core/workflow/analysis.h"

#include <optional>
#include <vector>

namespace quadrat {

/// What makes a share doubtful, with n* = p q / V, at most n (n where the share is 0 or 1):
/// n* < 30; an interval of 0.30 or wider; one wider than 0.05 and than 1.3 times the share (or its
/// complement); under 8 degrees of freedom; a share of 0 or 1.
/// Source: NCHS data presentation standards for proportions, Vital and Health Statistics 2-175.
std::vector<Flag> shareFlags(const ShareEstimate& share, std::optional<double> low,
                             std::optional<double> high);

/// What makes any other figure doubtful: its coefficient of variation (Statistics Canada's bands,
/// over 16.5 % and over 33.3 %), its degrees of freedom, or that it has no interval.
std::vector<Flag> figureFlags(const EstimateRow& row);

} // namespace quadrat
