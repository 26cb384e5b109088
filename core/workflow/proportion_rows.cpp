// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/workflow/estimate_tables.h"
#include "core/workflow/reliability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace quadrat {

namespace {

/// Positions of the categories asked for; all if none is named.
std::vector<std::size_t> chosenCategories(const Categories& categories, const EstimateSpec& spec,
                                          const std::string& variable)
{
    std::vector<std::size_t> chosen;
    for (const std::string& label : spec.categories) {
        const auto found = std::ranges::find(categories.labels, label);
        if (found == categories.labels.end())
            throw invalidInput(QUADRAT_TEXT("core", "\"%1\" has no category \"%2\"; it has: %3."),
                               {variable, label, [&] {
                                    std::string list;
                                    for (std::size_t k = 0;
                                         k < std::min<std::size_t>(20, categories.labels.size());
                                         ++k)
                                        list += (k == 0 ? "" : ", ") + categories.labels[k];
                                    return list;
                                }()});
        chosen.push_back(std::size_t(found - categories.labels.begin()));
    }
    if (chosen.empty()) {
        chosen.resize(categories.labels.size());
        std::iota(chosen.begin(), chosen.end(), std::size_t(0));
    }
    return chosen;
}

void fillShare(EstimateRow& row, const ShareEstimate& share, const EstimateSpec& spec)
{
    row.estimate = share.share;
    row.se = std::sqrt(share.variance);
    if (const auto interval = shareInterval(share, spec.interval, spec.level)) {
        row.low = interval->lower;
        row.high = interval->upper;
    }
    if (share.share > 0)
        row.cv = *row.se / share.share;
    if (spec.deff && share.n > 1) {
        // Sampling with replacement: S² / n with S² = p q n / (n − 1).
        const double reference = share.share * (1 - share.share) / (double(share.n) - 1);
        if (reference > 0)
            row.deff = share.variance / reference;
    }
    row.flags = shareFlags(share, row.low, row.high);
}

} // namespace

std::vector<EstimateRow> proportionRows(const Study& study, const EstimateSpec& spec,
                                        const std::string& variable)
{
    const Categories categories = categoriesOf(study.data().at(variable));
    const std::vector<std::size_t> chosen = chosenCategories(categories, spec, variable);
    const Domains& domains = study.domains(spec.by);
    const SlotRows rows = categorySlots(study.design(), domains, categories, variable);
    const SlotTotals totals = study.totals(rows);
    const auto size = std::uint32_t(rows.slotsPerDomain);
    std::vector<RatioForm> forms;
    for (const std::size_t category : chosen)
        forms.push_back({std::uint32_t(category), std::uint32_t(category + 1), 0, size});
    const std::vector<double> variances = study.variance().variances(rows, totals, forms);

    const std::vector<ScoringStart> starts =
        spec.interval == ShareInterval::Likelihood
            ? scoringStarts(study.sortedWeights(), rows, totals)
            : std::vector<ScoringStart>(rows.slotCount());

    std::vector<EstimateRow> result;
    for (std::size_t d = 0; d < domains.count(); ++d) {
        const auto t = std::span(totals.totals).subspan(d * size, size);
        const double sum = std::accumulate(t.begin(), t.end(), 0.0);
        const std::size_t n = std::accumulate(
            totals.observations.begin() + std::ptrdiff_t(d * size),
            totals.observations.begin() + std::ptrdiff_t((d + 1) * size), std::size_t(0));
        const double df = study.degreesOfFreedom(totals, d);
        for (std::size_t m = 0; m < chosen.size(); ++m) {
            EstimateRow& row = result.emplace_back();
            row.domain = domains.labels[d];
            row.variable = variable;
            row.category = categories.labels[chosen[m]];
            row.level = spec.level;
            row.n = n;
            if (n == 0)
                continue;
            row.df = df;
            fillShare(row,
                      {.share = valueOf(forms[m], t),
                       .variance = variances[d * forms.size() + m],
                       .df = df,
                       .n = n,
                       .effectiveSize = sum * sum / totals.squaredWeights[d],
                       .start = starts[d * size + chosen[m]]},
                      spec);
        }
    }
    return result;
}

} // namespace quadrat
