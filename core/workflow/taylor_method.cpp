// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/taylor_method.h"

#include "core/estimation/slot_residuals.h"
#include "core/estimation/taylor.h"

#include <algorithm>
#include <optional>

namespace quadrat {

namespace {

/// What a row adds to total `v` (0 or 1) of its slot, unweighted.
double valueAt(const SlotRows& rows, std::size_t k, std::size_t v)
{
    if (rows.valueCount() == 1 || (v == 1 && rows.x.empty()))
        return 1;
    return v == 0 ? rows.y[k] : rows.x[k];
}

/// Influence values of one total of the table: y of the rows in its slot, one a row of the data.
std::vector<double> influenceOfTotal(const Design& design, const SlotRows& rows, std::size_t total)
{
    const bool values = rows.valueCount() == 2;
    const std::size_t slot = values ? total / 2 : total;
    std::vector<double> u(design.rows(), 0);
    for (std::size_t k = 0; k < rows.slot.size(); ++k)
        if (rows.slot[k] == slot)
            u[design.order()[k]] = valueAt(rows, k, total % 2);
    return u;
}

/// Influence values of a form in a domain: (numerator − R · denominator) / denominator(T).
std::vector<double> influenceOfForm(const Design& design, const SlotRows& rows,
                                    std::span<const double> domainTotals, std::size_t domain,
                                    const RatioForm& form)
{
    const bool isTotal = form.denominator == form.denominatorEnd;
    double below = 1;
    if (!isTotal) {
        below = 0;
        for (std::uint32_t k = form.denominator; k < form.denominatorEnd; ++k)
            below += domainTotals[k];
    }
    std::vector<double> u(design.rows(), 0);
    if (below == 0)
        return u;
    const double ratio = isTotal ? 0 : valueOf(form, domainTotals);
    const std::uint32_t values = std::uint32_t(rows.valueCount());
    for (std::size_t k = 0; k < rows.slot.size(); ++k) {
        if (rows.slot[k] == rows.slotCount() || rows.slot[k] / rows.slotsPerDomain != domain)
            continue;
        double above = 0, under = 0;
        for (std::uint32_t v = 0; v < values; ++v) {
            const auto at = std::uint32_t(rows.slot[k] % rows.slotsPerDomain) * values + v;
            const double y = valueAt(rows, k, v);
            above += at >= form.numerator && at < form.numeratorEnd ? y : 0;
            under += at >= form.denominator && at < form.denominatorEnd ? y : 0;
        }
        u[design.order()[k]] = (above - ratio * under) / below;
    }
    return u;
}

} // namespace

std::vector<double> TaylorMethod::variances(const SlotRows& rows, const SlotTotals& totals,
                                            std::span<const RatioForm> forms) const
{
    if (m_calibrations.size() <= 1) {
        std::optional<SlotResiduals> residuals;
        if (!m_calibrations.empty())
            residuals.emplace(m_design, m_sortedWeights, rows, m_calibrations.front());
        return formVariances(m_design, m_sortedWeights, rows, totals, forms,
                             residuals ? &*residuals : nullptr);
    }
    std::vector<double> result;
    const std::size_t perDomain = rows.slotsPerDomain * rows.valueCount();
    for (std::size_t d = 0; d < rows.domainCount; ++d)
        for (const RatioForm& form : forms) {
            const auto t = std::span(totals.totals).subspan(d * perDomain, perDomain);
            result.push_back(
                taylorVariance(m_design, linearised(m_calibrations, m_weights,
                                                    influenceOfForm(m_design, rows, t, d, form))));
        }
    return result;
}

Eigen::MatrixXd TaylorMethod::covarianceOfTotals(const SlotRows& rows,
                                                 const SlotTotals& totals) const
{
    if (m_calibrations.size() <= 1) {
        std::optional<SlotResiduals> residuals;
        if (!m_calibrations.empty())
            residuals.emplace(m_design, m_sortedWeights, rows, m_calibrations.front());
        return totalsCovariance(m_design, m_sortedWeights, rows, totals,
                                residuals ? &*residuals : nullptr);
    }
    std::vector<std::vector<double>> z;
    for (std::size_t total = 0; total < rows.totalCount(); ++total)
        z.push_back(linearised(m_calibrations, m_weights, influenceOfTotal(m_design, rows, total)));
    return taylorCovariance(m_design, z);
}

std::vector<Eigen::MatrixXd>
TaylorMethod::covariances(const SlotRows& rows, const SlotTotals& totals,
                          std::span<const TotalsFunction> functions) const
{
    const Eigen::MatrixXd ofTotals = covarianceOfTotals(rows, totals);
    const Eigen::VectorXd t =
        Eigen::Map<const Eigen::VectorXd>(totals.totals.data(), Eigen::Index(totals.totals.size()));
    std::vector<Eigen::MatrixXd> result;
    for (const TotalsFunction& function : functions) {
        if (!function.gradient) {
            result.push_back(ofTotals);
            continue;
        }
        const Eigen::MatrixXd gradient = function.gradient(t);
        result.push_back(gradient * ofTotals * gradient.transpose());
    }
    return result;
}

Eigen::MatrixXd TaylorMethod::covariance(const GeneralEstimate& estimate) const
{
    std::vector<std::vector<double>> z = estimate.influences();
    for (std::vector<double>& column : z)
        column = linearised(m_calibrations, m_weights, column);
    return taylorCovariance(m_design, z);
}

} // namespace quadrat
