// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/progress.h"
#include "core/data/dataset.h"
#include "core/project/specification.h"
#include "core/weighting/report.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace quadrat {

/// What makes a figure doubtful (NCHS standards for proportions; docs/methods/reliability.md).
enum class Flag {
    FewCases,          ///< effective sample size under 30
    WideInterval,      ///< interval 30 points wide or more
    WideRelative,      ///< interval wider than 130 % of the share
    ComplementWide,    ///< the same of 1 − share
    FewDegrees,        ///< under 8 degrees of freedom: review
    Extreme,           ///< share of 0 or 1: review
    OneSided,          ///< interval is one-sided Clopper-Pearson on the effective size
    HighVariation,     ///< coefficient of variation over 33.3 %
    ModerateVariation, ///< coefficient of variation over 16.5 %
    NoVariance,        ///< variance is not estimable
    OpenEnd,           ///< one end of a quantile's interval lies beyond the data
};

/// Stable name in JSON, e.g. "few-cases".
const char* name(Flag flag);
/// Why the figure is doubtful, in words for a reader.
Message reason(Flag flag);
/// Whether a figure so flagged should not be published (the others ask for a second look).
bool suppresses(Flag flag);

/// One figure of a mean, proportion, total, ratio or quantile. Shares are 0 to 1.
struct EstimateRow {
    std::vector<std::pair<std::string, std::string>> domain; ///< variable and label, in "by" order
    std::string variable;                                    ///< empty for a ratio
    std::optional<std::string> category;                     ///< proportions
    std::optional<double> prob;                              ///< quantiles
    std::optional<double> estimate, se, low, high;
    double level = 0.95;
    std::optional<double> df;
    std::size_t n = 0; ///< unweighted rows of the domain with an answer
    std::optional<double> deff, cv;
    std::vector<Flag> flags;
};

struct CrosstabCell {
    std::string row, column;
    double count = 0; ///< weighted
    std::optional<double> countSe;
    std::size_t n = 0;
    std::optional<double> percent, percentSe, low, high; ///< 0 to 100
    std::vector<Flag> flags;
};

struct TestResult {
    std::string name; ///< as in the specification: "rao-scott-f" …
    std::optional<double> statistic, df1, df2, p;
};

struct MeanDifference {
    std::string first, second; ///< the two groups; the difference is second less first
    std::optional<double> difference, se, t, df, p, low, high;
    std::size_t n = 0;
};

struct RegressionTerm {
    std::string term;
    std::optional<double> estimate, se, t, p, low, high;
};

/// The answer to one entry of "estimates".
struct EstimateTable {
    EstimateSpec spec;
    std::vector<EstimateRow> rows;            ///< mean, proportion, total, ratio, quantile
    std::vector<CrosstabCell> cells;          ///< crosstab, row by row
    std::optional<TestResult> test;           ///< crosstab
    std::optional<MeanDifference> difference; ///< t test
    std::vector<RegressionTerm> terms;        ///< regression
    std::optional<double> df;                 ///< regression
    std::size_t n = 0; ///< unweighted rows that had all answers asked for and are in "where"
    std::vector<Message> warnings;
};

struct DesignSummary {
    std::size_t rows = 0, strata = 0, clusters = 0;
    double df = 0;
    double sumOfWeights = 0, kishEffect = 1, effectiveSize = 0;
};

struct Analysis {
    DesignSummary design;
    std::vector<StepReport> weighting;
    std::vector<EstimateTable> estimates; ///< in the order of the specification
    std::vector<Message> warnings;
};

/// Does all that the specification asks of the data: weights, then estimates.
/// The same bits with any number of threads.
/// \throws Error{InvalidInput} naming the column, stratum, category or row at fault
Analysis analyse(const Dataset& data, const Specification& specification,
                 const Progress& progress = {});

/// The design alone: counts and degrees of freedom for a person choosing its columns.
DesignSummary summariseDesign(const Dataset& data, const Specification& specification);

/// The answer as the JSON that `quadrat-cli estimate` prints.
std::string writeAnalysis(const Analysis& analysis);

} // namespace quadrat
