// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/slot_totals.h"

#include "core/estimation/slot_residuals.h"
#include "core/estimation/stratified_sum.h"

#include <algorithm>
#include <limits>

namespace quadrat {

namespace {

/// Adds a unit's rows to its totals; `Values` is whether slots hold Σ w y and Σ w x.
template <bool Values>
void addRows(const SlotRows& rows, std::span<const double> weights, std::uint32_t firstRow,
             std::uint32_t endRow, SparseTotals& t)
{
    const auto outside = std::uint16_t(rows.slotCount());
    for (std::uint32_t k = firstRow; k < endRow; ++k) {
        const std::uint16_t slot = rows.slot[k];
        if (slot == outside)
            continue;
        if constexpr (Values) {
            t.add(2u * slot, weights[k] * rows.y[k]);
            t.add(2u * slot + 1, weights[k] * rows.x[k]);
        } else {
            t.add(slot, weights[k]);
        }
    }
}

void addRows(const SlotRows& rows, std::span<const double> weights, std::uint32_t firstRow,
             std::uint32_t endRow, SparseTotals& t)
{
    if (rows.valueCount() == 2)
        addRows<true>(rows, weights, firstRow, endRow, t);
    else
        addRows<false>(rows, weights, firstRow, endRow, t);
}

double sumOf(const SparseTotals& t, std::uint32_t first, std::uint32_t end)
{
    double sum = 0;
    for (std::uint32_t k = first; k < end; ++k)
        sum += t[k];
    return sum;
}

double sumOf(std::span<const double> t, std::uint32_t first, std::uint32_t end)
{
    double sum = 0;
    for (std::uint32_t k = first; k < end; ++k)
        sum += t[k];
    return sum;
}

/// What z needs of each form: R and 1 / denominator at the full totals; 0 where it has none, so
/// that a form without an estimate has no variance either.
struct Linearised {
    double ratio = 0;
    double perUnit = 0;
};

std::vector<Linearised> linearise(const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms)
{
    const std::size_t perDomain = rows.slotsPerDomain * rows.valueCount();
    std::vector<Linearised> all;
    for (std::size_t d = 0; d < rows.domainCount; ++d) {
        const auto t = std::span(totals.totals).subspan(d * perDomain, perDomain);
        for (const RatioForm& form : forms) {
            if (form.denominator == form.denominatorEnd) {
                all.push_back({0, 1});
                continue;
            }
            const double below = sumOf(t, form.denominator, form.denominatorEnd);
            const double above = sumOf(t, form.numerator, form.numeratorEnd);
            all.push_back(below == 0 ? Linearised{} : Linearised{above / below, 1 / below});
        }
    }
    return all;
}

} // namespace

SlotTotals slotTotals(const Design& design, std::span<const double> weights, const SlotRows& rows)
{
    SlotTotals result;
    result.totals.assign(rows.totalCount(), 0);
    result.observations.assign(rows.slotCount(), 0);
    result.clusters.assign(rows.domainCount, 0);
    result.strata.assign(rows.domainCount, 0);
    result.squaredWeights.assign(rows.domainCount, 0);
    const bool values = rows.valueCount() == 2;
    const auto outside = std::uint16_t(rows.slotCount());
    const auto perDomain = std::uint16_t(rows.slotsPerDomain);
    constexpr auto none = std::uint32_t(-1);
    std::vector<std::uint32_t> lastCluster(rows.domainCount, none);
    std::vector<std::uint32_t> lastStratum(rows.domainCount, none);

    const Design::Stage& stage = design.stages().front();
    for (std::uint32_t h = 0; h < stage.strata.size(); ++h)
        for (std::uint32_t i = stage.strata[h].firstUnit; i < stage.strata[h].endUnit; ++i) {
            const std::uint32_t first = stage.rowsAreUnits ? i : stage.units[i].firstRow;
            const std::uint32_t end = stage.rowsAreUnits ? i + 1 : stage.units[i].endRow;
            for (std::uint32_t k = first; k < end; ++k) {
                const std::uint16_t slot = rows.slot[k];
                const double w = weights[k];
                if (slot == outside || w == 0)
                    continue;
                if (values) {
                    result.totals[2u * slot] += w * rows.y[k];
                    result.totals[2u * slot + 1] += w * rows.x[k];
                } else {
                    result.totals[slot] += w;
                }
                ++result.observations[slot];
                const std::size_t domain = rows.domainCount == 1 ? 0 : slot / perDomain;
                result.squaredWeights[domain] += w * w;
                if (lastCluster[domain] != i) {
                    lastCluster[domain] = i;
                    ++result.clusters[domain];
                    result.strata[domain] += lastStratum[domain] != h;
                    lastStratum[domain] = h;
                }
            }
        }
    return result;
}

std::vector<ScoringStart> scoringStarts(std::span<const double> weights, const SlotRows& rows,
                                        const SlotTotals& totals)
{
    const std::size_t perDomain = rows.slotsPerDomain;
    std::vector<double> scale(rows.domainCount, 0);
    for (std::size_t d = 0; d < rows.domainCount; ++d) {
        double sum = 0, cases = 0;
        for (std::size_t slot = d * perDomain; slot < (d + 1) * perDomain; ++slot) {
            sum += totals.totals[slot];
            cases += double(totals.observations[slot]);
        }
        scale[d] = sum > 0 ? cases / sum : 0;
    }
    // A case counts as y = 0 for every slot of its domain but its own.
    std::vector<ScoringStart> others(rows.domainCount), starts(rows.slotCount());
    for (std::size_t k = 0; k < rows.slot.size(); ++k) {
        const std::size_t slot = rows.slot[k];
        if (slot == rows.slotCount() || weights[k] == 0)
            continue;
        const std::size_t d = slot / perDomain;
        const double w = weights[k] * scale[d];
        ScoringStart no;
        no.addCase(w, false);
        others[d].information += no.information;
        others[d].score += no.score;
        starts[slot].addCase(w, true);
        starts[slot].information -= no.information;
        starts[slot].score -= no.score;
    }
    for (std::size_t slot = 0; slot < starts.size(); ++slot) {
        starts[slot].information += others[slot / perDomain].information;
        starts[slot].score += others[slot / perDomain].score;
    }
    return starts;
}

double valueOf(const RatioForm& form, std::span<const double> domainTotals)
{
    const double above = sumOf(domainTotals, form.numerator, form.numeratorEnd);
    if (form.denominator == form.denominatorEnd)
        return above;
    const double below = sumOf(domainTotals, form.denominator, form.denominatorEnd);
    return below == 0 ? std::numeric_limits<double>::quiet_NaN() : above / below;
}

std::vector<double> formVariances(const Design& design, std::span<const double> weights,
                                  const SlotRows& rows, const SlotTotals& totals,
                                  std::span<const RatioForm> forms, const SlotResiduals* residuals)
{
    const auto perDomain = std::uint32_t(rows.slotsPerDomain * rows.valueCount());
    const std::size_t size = rows.domainCount * forms.size();
    const std::vector<Linearised> linearised = linearise(rows, totals, forms);
    SparseTotals t(rows.totalCount());
    std::vector<std::uint8_t> seen(rows.domainCount, 0);
    std::vector<std::uint32_t> domains;

    const auto unitZ = [&](std::uint32_t, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& z) {
        addRows(rows, weights, firstRow, endRow, t);
        if (residuals)
            residuals->subtractFitted(firstRow, endRow, weights, t);
        for (const std::uint32_t k : t.touched())
            if (const std::uint32_t d = k / perDomain; !seen[d]) {
                seen[d] = 1;
                domains.push_back(d);
            }
        for (const std::uint32_t d : domains) {
            const std::uint32_t offset = d * perDomain;
            for (std::size_t m = 0; m < forms.size(); ++m) {
                const RatioForm& form = forms[m];
                const std::size_t at = d * forms.size() + m;
                const double above = sumOf(t, offset + form.numerator, offset + form.numeratorEnd);
                const double below =
                    sumOf(t, offset + form.denominator, offset + form.denominatorEnd);
                z.add(std::uint32_t(at),
                      (above - linearised[at].ratio * below) * linearised[at].perUnit);
            }
            seen[d] = 0;
        }
        domains.clear();
        t.clear();
    };
    std::vector<double> centre(size, 0);
    for (std::size_t d = 0; d < rows.domainCount; ++d)
        for (std::size_t m = 0; m < forms.size(); ++m)
            if (forms[m].denominator == forms[m].denominatorEnd)
                centre[d * forms.size() + m] =
                    valueOf(forms[m], std::span(totals.totals).subspan(d * perDomain, perDomain));
    std::vector<double> variances = stratifiedSum<Squares>(design, size, unitZ, centre);
    for (double& variance : variances)
        variance = std::max(variance, 0.0);
    return variances;
}

Eigen::MatrixXd totalsCovariance(const Design& design, std::span<const double> weights,
                                 const SlotRows& rows, const SlotTotals& totals,
                                 const SlotResiduals* residuals)
{
    const auto unitZ = [&](std::uint32_t, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& t) {
        addRows(rows, weights, firstRow, endRow, t);
        if (residuals)
            residuals->subtractFitted(firstRow, endRow, weights, t);
    };
    return stratifiedSum<Products>(design, rows.totalCount(), unitZ, totals.totals);
}

} // namespace quadrat
