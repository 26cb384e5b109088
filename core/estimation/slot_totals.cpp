// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/slot_totals.h"

#include "core/estimation/slot_residuals.h"
#include "core/estimation/stratified_sum.h"

#include <algorithm>
#include <limits>

namespace quadrat {

namespace {

/// Most doubles kept of the units' totals: 32 MB a table.
constexpr std::size_t largestKeptSize = std::size_t(1) << 22;

/// What the rows of a table add to its totals, `Values` telling whether slots hold Σ w y and Σ w x.
/// Calls add(total, value) for each; rows outside add nothing.
template <bool Values, typename Add>
void eachRow(const SlotRows& rows, std::span<const double> weights, std::uint32_t firstRow,
             std::uint32_t endRow, Add add)
{
    const auto outside = std::uint16_t(rows.slotCount());
    const bool ones = rows.x.empty();
    for (std::uint32_t k = firstRow; k < endRow; ++k) {
        const std::uint32_t slot = rows.slot[k];
        if (slot == outside)
            continue;
        if constexpr (Values) {
            add(2 * slot, weights[k] * rows.y[k]);
            add(2 * slot + 1, ones ? weights[k] : weights[k] * rows.x[k]);
        } else {
            add(slot, weights[k]);
        }
    }
}

/// A unit's totals, from those kept or from its rows.
void addUnit(const SlotRows& rows, const SlotTotals& totals, std::span<const double> weights,
             std::uint32_t unit, std::uint32_t firstRow, std::uint32_t endRow, SparseTotals& t)
{
    const auto add = [&t](std::uint32_t k, double value) { t.add(k, value); };
    if (!totals.ofUnits.empty()) {
        const auto size = std::uint32_t(rows.totalCount());
        const double* kept = &totals.ofUnits[std::size_t(unit) * size];
        for (std::uint32_t k = 0; k < size; ++k)
            if (kept[k] != 0)
                t.add(k, kept[k]);
    } else if (rows.valueCount() == 2) {
        eachRow<true>(rows, weights, firstRow, endRow, add);
    } else {
        eachRow<false>(rows, weights, firstRow, endRow, add);
    }
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

namespace {

/// The pass over the rows that slotTotals() makes, one run of rows after the other.
class TotalsPass {
public:
    TotalsPass(std::span<const double> weights, const SlotRows& rows)
        : m_weights(weights), m_rows(rows), m_cases(rows.slotCount(), 0),
          m_squares(rows.slotCount(), 0)
    {
        m_result.totals.assign(rows.totalCount(), 0);
        m_result.observations.assign(rows.slotCount(), 0);
        m_result.clusters.assign(rows.domainCount, 0);
        m_result.strata.assign(rows.domainCount, 0);
        m_result.squaredWeights.assign(rows.domainCount, 0);
        m_lastCluster.assign(rows.domainCount, std::uint32_t(-1));
        m_lastStratum.assign(rows.domainCount, std::uint32_t(-1));
    }

    /// Adds rows to `totals`, and counts them and their squared weights by slot.
    void addRows(std::uint32_t first, std::uint32_t end, double* totals)
    {
        if (m_rows.valueCount() == 2)
            eachRow<true>(m_rows, m_weights, first, end,
                          [totals](std::uint32_t k, double value) { totals[k] += value; });
        else
            eachRow<false>(m_rows, m_weights, first, end,
                           [totals](std::uint32_t k, double value) { totals[k] += value; });
        const auto outside = std::uint16_t(m_rows.slotCount());
        for (std::uint32_t k = first; k < end; ++k)
            if (const std::uint16_t slot = m_rows.slot[k]; slot != outside) {
                const double w = m_weights[k];
                m_cases[slot] += w > 0;
                m_squares[slot] += w * w;
            }
    }

    /// After the rows of a cluster of stratum h: which domains it holds a case of.
    void endCluster(std::uint32_t first, std::uint32_t end, std::uint32_t h)
    {
        if (end - first < m_cases.size()) {
            for (std::uint32_t k = first; k < end; ++k)
                if (const std::size_t slot = m_rows.slot[k]; slot < m_cases.size())
                    endSlot(slot, h);
        } else {
            for (std::size_t slot = 0; slot < m_cases.size(); ++slot)
                endSlot(slot, h);
        }
        ++m_cluster;
    }

    SlotTotals& result() { return m_result; }

    void finish()
    {
        for (std::size_t slot = 0; slot < m_squares.size(); ++slot)
            m_result.squaredWeights[slot / m_rows.slotsPerDomain] += m_squares[slot];
    }

private:
    void endSlot(std::size_t slot, std::uint32_t h)
    {
        if (m_cases[slot] == 0)
            return;
        m_result.observations[slot] += m_cases[slot];
        m_cases[slot] = 0;
        const std::size_t domain = slot / m_rows.slotsPerDomain;
        if (m_lastCluster[domain] == m_cluster)
            return;
        m_lastCluster[domain] = m_cluster;
        ++m_result.clusters[domain];
        m_result.strata[domain] += m_lastStratum[domain] != h;
        m_lastStratum[domain] = h;
    }

    std::span<const double> m_weights;
    const SlotRows& m_rows;
    std::vector<std::uint32_t> m_cases; ///< of the current cluster, by slot
    std::vector<double> m_squares;
    std::vector<std::uint32_t> m_lastCluster, m_lastStratum; ///< that held a case, by domain
    std::uint32_t m_cluster = 0;
    SlotTotals m_result;
};

} // namespace

SlotTotals slotTotals(const Design& design, std::span<const double> weights, const SlotRows& rows)
{
    TotalsPass pass(weights, rows);
    SlotTotals& result = pass.result();
    const std::size_t size = rows.totalCount();
    const Design::Stage& last = design.stages().back();
    const bool keep = !last.rowsAreUnits && last.units.size() * size <= largestKeptSize && size > 0;
    if (keep)
        result.ofUnits.assign(last.units.size() * size, 0);

    const Design::Stage& stage = design.stages().front();
    std::size_t unit = 0; // of the last stage; units follow the order of the rows
    for (std::uint32_t h = 0; h < stage.strata.size(); ++h)
        for (std::uint32_t i = stage.strata[h].firstUnit; i < stage.strata[h].endUnit; ++i) {
            const std::uint32_t first = stage.rowsAreUnits ? i : stage.units[i].firstRow;
            const std::uint32_t end = stage.rowsAreUnits ? i + 1 : stage.units[i].endRow;
            if (!keep)
                pass.addRows(first, end, result.totals.data());
            else
                for (; unit < last.units.size() && last.units[unit].endRow <= end; ++unit) {
                    double* kept = &result.ofUnits[unit * size];
                    pass.addRows(last.units[unit].firstRow, last.units[unit].endRow, kept);
                    for (std::size_t k = 0; k < size; ++k)
                        result.totals[k] += kept[k];
                }
            pass.endCluster(first, end, h);
        }
    pass.finish();
    return std::move(result);
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

    const auto unitZ = [&](std::uint32_t unit, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& z) {
        addUnit(rows, totals, weights, unit, firstRow, endRow, t);
        if (residuals)
            residuals->subtractFitted(firstRow, endRow, t);
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
    std::vector<double> variances = stratifiedSum<Squares>(design, size, unitZ);
    for (double& variance : variances)
        variance = std::max(variance, 0.0);
    return variances;
}

Eigen::MatrixXd totalsCovariance(const Design& design, std::span<const double> weights,
                                 const SlotRows& rows, const SlotTotals& totals,
                                 const SlotResiduals* residuals)
{
    const auto unitZ = [&](std::uint32_t unit, std::uint32_t firstRow, std::uint32_t endRow,
                           SparseTotals& t) {
        addUnit(rows, totals, weights, unit, firstRow, endRow, t);
        if (residuals)
            residuals->subtractFitted(firstRow, endRow, t);
    };
    return stratifiedSum<Products>(design, rows.totalCount(), unitZ);
}

} // namespace quadrat
