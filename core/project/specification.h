// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/column.h"
#include "core/data/dictionary.h"
#include "core/estimation/interval.h"
#include "core/estimation/lonely_cluster.h"
#include "core/weighting/steps.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quadrat {

/// The words of the JSON specification (docs: `quadrat-cli estimate --help`), as values. Names are
/// names of columns. What is built on screen and what stands in a file is the same value.

struct ReplicateSpec {
    enum class Type { JK1, JKn, BRR, Fay, Bootstrap };

    Type type = Type::JKn;
    int count = 500;        ///< bootstrap only
    std::uint64_t seed = 1; ///< bootstrap only
    double rho = 0.3;       ///< Fay only
    /// Columns of replicate weights that came with the data, * standing for any text ("rep_*");
    /// then `type` says how they were made. Empty: they are made from the clusters.
    std::string columns;
    bool aroundFull = false; ///< "mse": centre on the full estimate, not the replicates' mean

    bool operator==(const ReplicateSpec&) const = default;
};

struct DesignSpec {
    std::string weights;                            ///< empty: 1, or what the fpc gives
    std::vector<std::string> strata, clusters, fpc; ///< one entry a stage
    bool nest = false;                              ///< cluster labels repeat across strata
    LonelyCluster lonely = LonelyCluster::Fail;
    std::optional<ReplicateSpec> replicates;

    bool operator==(const DesignSpec&) const = default;
};

enum class Statistic { Mean, Proportion, Total, Ratio, Quantile, Crosstab, TTest, Regression };
enum class Percent { Column, Row, Total };
enum class CrosstabTest { RaoScottF, RaoScottChisq, WaldF, WaldFAdjusted, None };
enum class Family { Gaussian, Binomial };

/// One entry of "estimates". Fields that a statistic does not use stay empty.
struct EstimateSpec {
    std::string id;
    Statistic statistic = Statistic::Proportion;
    std::vector<std::string> variables;  ///< mean, proportion, total, quantile
    std::vector<std::string> categories; ///< proportion: only these; empty: all
    std::vector<std::string> by;
    std::string numerator, denominator; ///< ratio
    std::vector<double> probs{0.25, 0.5, 0.75};
    std::string rows, columns; ///< crosstab
    Percent percent = Percent::Column;
    CrosstabTest test = CrosstabTest::RaoScottF;
    std::string variable, groups; ///< t test
    Family family = Family::Gaussian;
    std::string outcome, event; ///< regression
    std::vector<std::string> predictors;
    ShareInterval interval = ShareInterval::Logit;
    double level = 0.95;
    bool deff = false;

    bool operator==(const EstimateSpec&) const = default;
};

struct Specification {
    /// Where the data are: a data file, or a project and one of its sets of responses (empty: the
    /// only one). Paths as written, relative to the folder of the specification; both are empty in
    /// the specification that stands in a project itself.
    std::string data, project, responses;
    std::map<std::string, Measure> types; ///< measures that the data's look does not tell
    DesignSpec design;
    std::vector<WeightingStep> weighting;
    std::string weightName; ///< "as" of the command weight; empty: "weight"
    std::string where;
    std::vector<EstimateSpec> estimates;
    std::string title, source; ///< for report, table and chart; may be empty
    Dictionary dictionary;     ///< wording, labels and order of answers for the same
    std::map<std::string, StudyWords> translations; ///< by code of the language: "vi", "en"

    bool operator==(const Specification&) const = default;
};

/// A specification in a file of its own names its data; the one in a project need not.
enum class Stands { Alone, InProject };

/// \throws Error{InvalidInput} for text that is not JSON (with line and column), a key that is not
///         known (with the nearest known one), a value of the wrong kind, or a missing entry
Specification parseSpecification(std::string_view json, Stands stands = Stands::Alone);

/// Indented JSON that parses back to an equal value; entries that hold their default are left out.
std::string writeSpecification(const Specification& specification);

/// Columns that the specification reads; empty if it needs all of them (replicate patterns and
/// the weight command).
std::vector<std::string> columnsOf(const Specification& specification);

} // namespace quadrat
