// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/estimate_tables.h"
#include "core/workflow/reliability.h"

#include <cmath>

namespace quadrat {

namespace {

/// Σ w (y − R x)² of each domain, rows in the order of the design.
std::vector<double> residualSquares(const Study& study, const SlotRows& rows,
                                    std::span<const double> ratios)
{
    std::vector<double> squares(rows.domainCount, 0);
    const auto weights = study.sortedWeights();
    for (std::size_t k = 0; k < rows.slot.size(); ++k)
        if (const std::size_t d = rows.slot[k]; d < rows.domainCount) {
            const double e = rows.y[k] - ratios[d] * (rows.x.empty() ? 1 : rows.x[k]);
            squares[d] += weights[k] * e * e;
        }
    return squares;
}

/// Variance of the same figure from as many people drawn at random with replacement: of the mean
/// S² / n, of a total W² S² / n, of a ratio S² / n / x̄²; S² = Σ w e² / W · n / (n − 1), W the
/// weights' sum in the domain. \param sum  Σ w x of the domain
std::optional<double> referenceVariance(Statistic statistic, double squares, double weights,
                                        double sum, std::size_t n)
{
    if (n < 2 || weights <= 0)
        return {};
    const double ofMean = squares / weights / (double(n) - 1);
    if (statistic == Statistic::Total)
        return ofMean * weights * weights;
    return ofMean * (weights / sum) * (weights / sum);
}

/// The rows of mean, total and ratio, which differ only in what they divide by.
std::vector<EstimateRow> valueRows(const Study& study, const EstimateSpec& spec,
                                   const std::string& variable, const SlotRows& rows)
{
    const bool isTotal = spec.statistic == Statistic::Total;
    const Domains& domains = study.domains(spec.by);
    const SlotTotals totals = study.totals(rows);
    const RatioForm form{0, 1, 1, isTotal ? 1u : 2u};
    const std::vector<double> variances =
        study.variance().variances(rows, totals, std::span(&form, 1));

    std::vector<EstimateRow> result;
    std::vector<double> ratios, weightSums(domains.count(), 0);
    for (std::size_t d = 0; d < domains.count(); ++d) {
        const auto t = std::span(totals.totals).subspan(2 * d, 2);
        ratios.push_back(t[1] == 0 ? 0 : t[0] / t[1]);
        EstimateRow& row = result.emplace_back();
        row.domain = domains.labels[d];
        row.variable = variable;
        row.level = spec.level;
        row.n = totals.observations[d];
        if (row.n == 0)
            continue;
        const double value = valueOf(form, t);
        if (std::isnan(value))
            continue;
        row.df = study.degreesOfFreedom(totals, d);
        row.estimate = value;
        completeRow(row, variances[d]);
    }
    if (spec.deff) {
        const std::vector<double> squares = residualSquares(study, rows, ratios);
        const auto weights = study.sortedWeights();
        for (std::size_t k = 0; k < rows.slot.size(); ++k)
            if (rows.slot[k] < rows.domainCount)
                weightSums[rows.slot[k]] += weights[k];
        for (std::size_t d = 0; d < domains.count(); ++d) {
            const auto reference =
                referenceVariance(spec.statistic, squares[d], weightSums[d],
                                  totals.totals[2 * d + 1], totals.observations[d]);
            if (reference && *reference > 0 && result[d].se)
                result[d].deff = variances[d] / *reference;
        }
    }
    return result;
}

} // namespace

const Column& numericColumn(const Dataset& data, const std::string& variable)
{
    const Column& column = data.at(variable);
    if (column.measure() != Measure::Number)
        throw invalidInput(
            QUADRAT_TEXT("core", "\"%1\" holds values that are not numbers, so it has no mean, "
                                 "total or quantile. Ask for its proportions, or mend the data."),
            {variable});
    return column;
}

std::vector<double> numbersOf(const Dataset& data, const std::string& variable)
{
    return numbersOf(numericColumn(data, variable));
}

void completeRow(EstimateRow& row, double variance)
{
    row.se = std::sqrt(variance);
    if (const auto interval = symmetricInterval(*row.estimate, variance, *row.df, row.level)) {
        row.low = interval->lower;
        row.high = interval->upper;
    }
    if (*row.estimate != 0)
        row.cv = *row.se / std::abs(*row.estimate);
    row.flags = figureFlags(row);
}

std::vector<EstimateRow> meanRows(const Study& study, const EstimateSpec& spec,
                                  const std::string& variable)
{
    const Column& y = numericColumn(study.data(), variable);
    return valueRows(study, spec, variable, valueSlots(study.design(), study.domains(spec.by), y));
}

std::vector<EstimateRow> ratioRows(const Study& study, const EstimateSpec& spec)
{
    const std::vector<double> y = numbersOf(study.data(), spec.numerator);
    const std::vector<double> x = numbersOf(study.data(), spec.denominator);
    return valueRows(study, spec, "", valueSlots(study.design(), study.domains(spec.by), y, x));
}

} // namespace quadrat
