// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/parallel.h"
#include "core/estimation/distribution_function.h"
#include "core/workflow/estimate_tables.h"
#include "core/workflow/reliability.h"

#include <algorithm>
#include <cmath>

namespace quadrat {

namespace {

/// The distribution function of y in each domain.
std::vector<DistributionFunction> distributions(const Study& study, const Domains& domains,
                                                std::span<const double> y)
{
    std::vector<std::vector<WeightedValue>> values(domains.count());
    const auto weights = study.sortedWeights();
    const auto order = study.design().order();
    for (std::size_t k = 0; k < order.size(); ++k)
        if (const std::size_t d = domains.domain[k];
            d < domains.count() && !std::isnan(y[order[k]]) && weights[k] > 0)
            values[d].push_back({y[order[k]], weights[k]});
    std::vector<DistributionFunction> result(domains.count());
    parallelFor(domains.count(),
                [&](std::size_t d) { result[d] = DistributionFunction(std::move(values[d])); });
    return result;
}

/// Slots of the intervals that the quantiles cut each domain into: slot j holds the rows with a
/// value above the j-th cut and not above the next.
SlotRows cutSlots(const Design& design, const Domains& domains, std::span<const double> y,
                  const std::vector<std::vector<double>>& cuts)
{
    SlotRows rows;
    rows.domainCount = domains.count();
    rows.slotsPerDomain = cuts.front().size() + 1;
    const auto outside = std::uint16_t(rows.slotCount());
    const auto order = design.order();
    rows.slot.resize(order.size());
    for (std::size_t k = 0; k < order.size(); ++k) {
        const std::size_t d = domains.domain[k];
        const double value = y[order[k]];
        if (d == domains.count() || std::isnan(value)) {
            rows.slot[k] = outside;
            continue;
        }
        const auto above = std::ranges::lower_bound(cuts[d], value) - cuts[d].begin();
        rows.slot[k] = std::uint16_t(d * rows.slotsPerDomain + std::size_t(above));
    }
    return rows;
}

/// Woodruff's interval: the Wald interval of the distribution function at the estimate, read back
/// through the same rule. An end that falls outside [0, 1] is open.
void fillInterval(EstimateRow& row, const DistributionFunction& distribution, double share,
                  double variance)
{
    const auto interval = symmetricInterval(share, variance, *row.df, row.level);
    if (interval && interval->lower >= 0)
        row.low = distribution.quantile(interval->lower);
    if (interval && interval->upper <= 1)
        row.high = distribution.quantile(interval->upper);
    if (row.low && row.high)
        row.se = (*row.high - *row.low) / (2 * studentQuantile(row.level, *row.df));
    if (row.se && *row.estimate != 0)
        row.cv = *row.se / std::abs(*row.estimate);
    row.flags = figureFlags(row);
}

} // namespace

std::vector<EstimateRow> quantileRows(const Study& study, const EstimateSpec& spec,
                                      const std::string& variable)
{
    const std::vector<double> y = numbersOf(study.data(), variable);
    const Domains& domains = study.domains(spec.by);
    if (domains.count() == 0)
        return {};
    const auto distribution = distributions(study, domains, y);
    std::vector<double> probs = spec.probs;
    std::ranges::sort(probs);

    refuseTooManyCells(domains.count() * (probs.size() + 1), variable);

    std::vector<std::vector<double>> cuts(domains.count(), std::vector<double>(probs.size(), 0));
    for (std::size_t d = 0; d < domains.count(); ++d)
        if (distribution[d].size() > 0)
            for (std::size_t j = 0; j < probs.size(); ++j)
                cuts[d][j] = distribution[d].quantile(probs[j]);
    const SlotRows rows = cutSlots(study.design(), domains, y, cuts);
    const SlotTotals totals = study.totals(rows);
    const auto size = std::uint32_t(rows.slotsPerDomain);
    std::vector<RatioForm> forms;
    for (std::uint32_t j = 0; j < probs.size(); ++j)
        forms.push_back({0, j + 1, 0, size});
    const std::vector<double> variances = study.variance().variances(rows, totals, forms);

    std::vector<EstimateRow> result;
    for (std::size_t d = 0; d < domains.count(); ++d)
        for (std::size_t j = 0; j < probs.size(); ++j) {
            EstimateRow& row = result.emplace_back();
            row.domain = domains.labels[d];
            row.variable = variable;
            row.prob = probs[j];
            row.level = spec.level;
            row.n = distribution[d].size();
            if (row.n == 0)
                continue;
            row.estimate = cuts[d][j];
            row.df = study.degreesOfFreedom(totals, d);
            const auto t = std::span(totals.totals).subspan(d * size, size);
            fillInterval(row, distribution[d], valueOf(forms[j], t),
                         variances[d * forms.size() + j]);
        }
    return result;
}

} // namespace quadrat
