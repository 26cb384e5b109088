// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/data/where.h"
#include "core/workflow/analysis.h"
#include "core/workflow/bind_design.h"
#include "core/workflow/estimate_tables.h"

#include <algorithm>
#include <atomic>
#include <map>
#include <optional>
#include <tuple>

namespace quadrat {

namespace {

DesignSummary summarise(const Design& design, std::span<const double> weights)
{
    DesignSummary summary{.rows = design.rows(),
                          .strata = design.stratumCount(),
                          .clusters = design.clusterCount(),
                          .df = design.degreesOfFreedom()};
    double squares = 0;
    std::size_t positive = 0;
    for (const double w : weights) {
        summary.sumOfWeights += w;
        squares += w * w;
        positive += w > 0;
    }
    if (summary.sumOfWeights > 0) {
        summary.effectiveSize = summary.sumOfWeights * summary.sumOfWeights / squares;
        summary.kishEffect = double(positive) / summary.effectiveSize;
    }
    return summary;
}

/// A piece of work that one thread does: a whole table, or one variable of it.
struct Piece {
    std::size_t table = 0;
    std::size_t variable = 0;
    std::vector<EstimateRow> rows;
};

void run(const Study& study, EstimateTable& table, Piece& piece)
{
    const EstimateSpec& spec = table.spec;
    switch (spec.statistic) {
    case Statistic::Mean:
    case Statistic::Total:
        piece.rows = meanRows(study, spec, spec.variables[piece.variable]);
        break;
    case Statistic::Proportion:
        piece.rows = proportionRows(study, spec, spec.variables[piece.variable]);
        break;
    case Statistic::Quantile:
        piece.rows = quantileRows(study, spec, spec.variables[piece.variable]);
        break;
    case Statistic::Ratio:
        piece.rows = ratioRows(study, spec);
        break;
    case Statistic::Crosstab:
        fillCrosstab(study, table);
        break;
    case Statistic::TTest:
        fillTTest(study, table);
        break;
    case Statistic::Regression:
        fillRegression(study, table);
        break;
    }
}

/// Rows with an answer over all domains, which do not overlap; of several variables, those of the
/// one that most answered.
std::size_t answeredRows(const std::vector<EstimateRow>& rows)
{
    std::map<std::tuple<std::string, std::optional<std::string>, std::optional<double>>,
             std::size_t>
        answered;
    std::size_t most = 0;
    for (const EstimateRow& row : rows) {
        std::size_t& sum = answered[{row.variable, row.category, row.prob}];
        sum += row.n;
        most = std::max(most, sum);
    }
    return most;
}

/// Says where a table is empty, in place of rows that would not be there.
void warnOfEmptiness(EstimateTable& table)
{
    if (table.n == 0)
        table.n = answeredRows(table.rows);
    if (table.spec.statistic == Statistic::Ratio && table.n == 0)
        table.warnings.push_back({QUADRAT_TEXT("core", "No one answered both \"%1\" and \"%2\"."),
                                  {table.spec.numerator, table.spec.denominator}});
    for (const std::string& variable : table.spec.variables) {
        const bool any = std::ranges::any_of(table.rows, [&](const EstimateRow& row) {
            return row.variable == variable && row.n > 0;
        });
        if (!any)
            table.warnings.push_back(
                {QUADRAT_TEXT("core", "No one asked about here answered \"%1\"."), {variable}});
    }
}

} // namespace

Analysis analyse(const Dataset& data, const Specification& specification, const Progress& progress)
{
    const Study study(data, specification, progress);
    Analysis analysis;
    analysis.design = summarise(study.design(), study.weights());
    analysis.weighting = study.weightingReports();
    if (!specification.where.empty())
        analysis.warnings = doubtsAbout(data, specification.where);
    if (const auto& replicates = specification.design.replicates;
        replicates && replicates->columns.empty() && !specification.design.fpc.empty() &&
        (replicates->type == ReplicateSpec::Type::BRR ||
         replicates->type == ReplicateSpec::Type::Fay))
        analysis.warnings.push_back(
            {QUADRAT_TEXT("core", "Balanced replicates (BRR, Fay) take no account of the "
                                  "population counts in fpc: the errors are those of a sample "
                                  "drawn with replacement, on the safe side."),
             {}});

    std::vector<Piece> pieces;
    for (std::size_t k = 0; k < specification.estimates.size(); ++k) {
        const EstimateSpec& spec = specification.estimates[k];
        analysis.estimates.push_back({.spec = spec});
        for (std::size_t v = 0; v < std::max<std::size_t>(1, spec.variables.size()); ++v)
            pieces.push_back({k, v, {}});
    }
    std::atomic<std::size_t> done = 0;
    parallelFor(pieces.size(), [&](std::size_t k) {
        progress.checkStop();
        run(study, analysis.estimates[pieces[k].table], pieces[k]);
        ++done;
    });
    for (Piece& piece : pieces)
        std::ranges::move(piece.rows, std::back_inserter(analysis.estimates[piece.table].rows));
    for (EstimateTable& table : analysis.estimates)
        warnOfEmptiness(table);
    progress.at(1);
    return analysis;
}

DesignSummary summariseDesign(const Dataset& data, const Specification& specification)
{
    const BoundDesign bound = bindDesign(data, specification.design);
    return summarise(bound.design, bound.weights);
}

} // namespace quadrat
