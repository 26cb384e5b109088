// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace quadrat {

/// The steps of a weighting plan as a person writes them: names of columns and their labels.

/// Known population count of one cell: a label for each variable of the margin, and the count.
struct CellTotal {
    std::vector<std::string> labels;
    double total = 0;

    bool operator==(const CellTotal&) const = default;
};

/// Population counts over the categories of a variable, or the cells of several.
struct MarginSpec {
    std::vector<std::string> variables;
    std::vector<CellTotal> totals;
    bool shares = false; ///< `total` is a share; the counts are shares of the weights' sum

    bool operator==(const MarginSpec&) const = default;
};

/// Population total of a numeric variable.
struct NumberTotal {
    std::string variable;
    double total = 0;

    bool operator==(const NumberTotal&) const = default;
};

struct NonresponseStep {
    std::string status; ///< column; each list holds its labels
    std::vector<std::string> respondent, nonrespondent, ineligible, unknown;
    std::vector<std::string> classes; ///< columns whose cells share a factor; may be empty

    bool operator==(const NonresponseStep&) const = default;
};

struct PoststratifyStep {
    MarginSpec margin;

    bool operator==(const PoststratifyStep&) const = default;
};

struct RakeStep {
    std::vector<MarginSpec> margins;
    double tolerance = 1e-10;
    int maximumIterations = 1000;

    bool operator==(const RakeStep&) const = default;
};

enum class Distance { Linear, Raking, Logit, Truncated };

struct CalibrateStep {
    Distance distance = Distance::Linear;
    double lower = 0, upper = 0; ///< bounds of the factor g; logit and truncated only
    std::vector<std::variant<MarginSpec, NumberTotal>> totals;

    bool operator==(const CalibrateStep&) const = default;
};

struct TrimStep {
    std::optional<double> lower, upper;
    std::optional<double> upperMedian; ///< upper limit as a multiple of the median weight
    bool strict = false;               ///< repeat until no weight is outside

    bool operator==(const TrimStep&) const = default;
};

using WeightingStep =
    std::variant<NonresponseStep, PoststratifyStep, RakeStep, CalibrateStep, TrimStep>;

} // namespace quadrat
